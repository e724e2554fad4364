"""The page where a person answers one image after the other."""
