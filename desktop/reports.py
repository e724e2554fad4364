"""Predictions as JSON lines and as CSV files that are whole at every moment."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import time
from collections.abc import Iterable
from pathlib import Path

from desktop.errors import ReportError
from desktop.values import Prediction

COLUMNS = (
    "file", "status", "class", "confidence", "probabilities", "reason", "sha256", "bundle",
)  # fmt: skip

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_REWRITE_S = 1.0
_REWRITE_SHARE = 10  # a rewrite may take this fraction of the time


def json_line(prediction: Prediction) -> str:
    """Return one prediction as a JSON object, without a newline, in ASCII."""
    return json.dumps(_columns(prediction))


def write_csv(file: Path, predictions: Iterable[Prediction]) -> int:
    """Write a CSV file beside its place, then put it there; whoever reads it sees a whole one.

    UTF-8 with a byte order mark, for spreadsheets. Text that a spreadsheet would run as a
    formula gets a leading apostrophe.

    Returns:
        How many predictions were written.

    Raises:
        ReportError: If the file cannot be written or replaced; the old one is then as it was.
    """
    draft = file.with_name(f".{file.name}.part")
    try:
        rows = _write_rows(draft, predictions)
        draft.replace(file)
    except OSError as error:
        with contextlib.suppress(OSError):  # what kept the draft from being made may keep it here
            draft.unlink()
        raise ReportError(
            f"The file {file} cannot be written ({error.strerror}). "
            "Close it in other programs, or choose another place."
        ) from error
    return rows


class CsvMirror:
    """Keeps a CSV file up to date with the newest prediction of each file, without haste."""

    def __init__(self, file: Path) -> None:
        self.file = file
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
            write_csv(self.file, self._predictions.values())
        except ReportError as error:
            self.problem = str(error)
        else:
            self.problem = None
            self._stale = False
        took = time.monotonic() - started
        self._due = now + max(_REWRITE_S, took * _REWRITE_SHARE)


def _write_rows(file: Path, predictions: Iterable[Prediction]) -> int:
    rows = [list(map(_cell, _columns(each).values())) for each in predictions]
    with file.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as stream:
        csv.writer(stream).writerows([COLUMNS, *rows])
        stream.flush()
        os.fsync(stream.fileno())
    return len(rows)


def _columns(prediction: Prediction) -> dict[str, object]:
    values = (
        prediction.file,
        prediction.status,
        prediction.class_name,
        prediction.confidence,
        dict(prediction.probabilities),
        prediction.reason,
        prediction.sha256,
        prediction.bundle,
    )
    return dict(zip(COLUMNS, values, strict=True))


def _cell(value: object) -> object:
    if isinstance(value, dict):
        return json.dumps(value) if value else ""
    if isinstance(value, str) and value.startswith(_FORMULA_STARTS):
        return "'" + value
    return value
