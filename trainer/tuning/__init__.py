"""Hyperparameter search: trains with many options and says which validated best."""
