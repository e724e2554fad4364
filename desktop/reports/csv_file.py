"""Predictions as a CSV file, harmless in a spreadsheet."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from pathlib import Path

from desktop.errors import ReportError
from desktop.reports.rows import COLUMNS, columns
from desktop.values import Prediction
from desktop.whole_file import whole_file

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def write_csv(file: Path, predictions: Iterable[Prediction]) -> int:
    """Write a CSV file; whoever reads it meanwhile sees the old one or the whole new one.

    UTF-8 with a byte order mark, for spreadsheets. Text that a spreadsheet would run as a
    formula gets a leading apostrophe.

    Returns:
        How many predictions were written.

    Raises:
        ReportError: If the file cannot be written or replaced; the old one is then as it was.
    """
    try:
        with whole_file(file) as draft:
            return _write_rows(draft, predictions)
    except OSError as error:
        raise ReportError(
            f"The file {file} cannot be written ({error.strerror}). "
            "Close it in other programs, or choose another place."
        ) from error


def _write_rows(file: Path, predictions: Iterable[Prediction]) -> int:
    rows = 0
    with file.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(COLUMNS)
        for rows, prediction in enumerate(predictions, start=1):  # noqa: B007
            writer.writerow([_cell(value) for value in columns(prediction).values()])
    return rows


def _cell(value: object) -> object:
    if isinstance(value, dict):
        return json.dumps(value) if value else ""
    if isinstance(value, str) and value.startswith(_FORMULA_STARTS):
        return "'" + value
    return value
