"""Help: the guide, the keys, the tutorial, what this program is."""
