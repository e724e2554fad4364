"""The report: one page that says what a training is worth, and what it is not."""
