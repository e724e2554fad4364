"""The page of images: before there are any, while they come, and as batches."""
