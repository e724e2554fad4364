"""One image and its answer: seen large, explained, magnified, copied."""
