"""The results: found, listed, side by side."""
