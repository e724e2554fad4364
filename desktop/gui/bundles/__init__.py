"""The page of the bundles, and comparing two of them."""
