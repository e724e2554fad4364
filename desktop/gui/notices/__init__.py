"""What the window tells below its pages: notices, trouble, progress, whom to trust."""
