"""What the images of a data set are like, told before anything is trained on them."""
