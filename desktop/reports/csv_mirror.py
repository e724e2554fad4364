"""The watch's CSV file: kept up to date with the newest predictions, without haste."""

from __future__ import annotations

import time
from pathlib import Path

from desktop.errors import ReportError
from desktop.reports.csv_file import write_csv
from desktop.review import Review
from desktop.values import Prediction

_REWRITE_S = 1.0
_REWRITE_SHARE = 10  # a rewrite may take this fraction of the time


class CsvMirror:
    """Keeps a CSV file up to date with the newest prediction of each file, without haste."""

    def __init__(self, file: Path, review: Review) -> None:
        self.file = file
        self._review = review
        self.problem: str | None = None
        self._predictions: dict[str, Prediction] = {}
        self._stale = True
        self._due = 0.0

    def put(self, prediction: Prediction) -> None:
        """Take a prediction for the next write, in place of an older one of that file."""
        self._predictions[prediction.file] = prediction
        self._stale = True

    def write(self, now: float, whole: bool = False) -> None:
        """Rewrite the file if anything is new and a rewrite is due, or at once if ``whole``.

        A file that is locked (open in a spreadsheet, say) is a `problem`, tried again later.

        Args:
            now: Seconds on a monotonic clock.
            whole: Do not wait until it is due.
        """
        if not self._stale or (now < self._due and not whole):
            return
        started = time.monotonic()
        try:
            write_csv(self.file, self._predictions.values(), self._review.thresholds)
        except ReportError as error:
            self.problem = str(error)
        else:
            self.problem = None
            self._stale = False
        took = time.monotonic() - started
        self._due = now + max(_REWRITE_S, took * _REWRITE_SHARE)
