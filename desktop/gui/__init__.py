"""PySide6: shows and asks, nothing else."""
