"""The bundles kept on this PC, and which of them is in use."""
