"""What is worked on, in which order: images, watched folders, questions, what people say."""
