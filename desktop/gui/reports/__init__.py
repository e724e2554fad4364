"""Reports out of the window: on paper, as files."""
