"""The report: one page that says what a training is worth, and what it is not."""

from trainer.report.folds import summarize_folds
from trainer.report.write import write_again, write_folds_report, write_report

__all__ = ["summarize_folds", "write_again", "write_folds_report", "write_report"]
