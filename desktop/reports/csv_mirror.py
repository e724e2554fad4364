"""The watch's CSV file: kept up to date with the newest predictions, without haste."""

from __future__ import annotations

import time
from collections.abc import Iterable
from pathlib import Path

from desktop.errors import RecordsError, ReportError
from desktop.reports.csv_file import write_csv
from desktop.review import Review
from desktop.values import Prediction

_REWRITE_S = 1.0
_REWRITE_SHARE = 10  # a rewrite may take this fraction of the time


class CsvMirror:
    """Keeps a CSV file up to date with what is on record, of which it holds nothing."""

    def __init__(self, file: Path, review: Review) -> None:
        self.file = file
        self._review = review
        self.problem: str | None = None
        self._stale = True
        self._due = 0.0

    def note_change(self) -> None:
        """Note that the file no longer says what is on record."""
        self._stale = True

    def write(self, predictions: Iterable[Prediction], now: float, whole: bool = False) -> None:
        """Rewrite the file if anything is new and a rewrite is due, or at once if ``whole``.

        A file that is locked (open in a spreadsheet, say) is a `problem`, tried again later.

        Args:
            predictions: What it is to say; they are asked for only if it is rewritten.
            now: Seconds on a monotonic clock.
            whole: Do not wait until it is due.
        """
        if not self._stale or (now < self._due and not whole):
            return
        started = time.monotonic()
        try:
            write_csv(self.file, predictions, self._review.thresholds)
        except (ReportError, RecordsError) as error:
            self.problem = str(error)
        else:
            self.problem = None
            self._stale = False
        took = time.monotonic() - started
        self._due = now + max(_REWRITE_S, took * _REWRITE_SHARE)
