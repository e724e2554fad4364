"""The page of the quality over time."""
