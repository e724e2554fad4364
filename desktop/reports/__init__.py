"""Reports on disk: predictions as rows, and each kind of file that shows them."""
