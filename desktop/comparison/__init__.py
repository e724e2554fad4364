"""Two bundles on the same images."""
