"""What may be typed, and what it does."""
