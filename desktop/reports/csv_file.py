"""Predictions as a CSV file, harmless in a spreadsheet."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from desktop.reports.content import About, Entry
from desktop.reports.place import in_place
from desktop.reports.rows import COLUMNS, SAID_COLUMNS, columns, said_columns
from desktop.review import needs_review
from desktop.values import Prediction, ReviewThresholds

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def csv_report(draft: Path, _about: About, entries: Iterable[Entry]) -> Iterator[None]:
    """Write a table of what the bundle and people say, and nothing else, for other programs.

    A table has no place for what stands beside it, and a column that says the same in each row
    is ugly: the head of the records' chain is on the other reports. What ties a row to its image
    and its bundle are the columns ``sha256`` and ``bundle``.

    Raises:
        OSError: If the file cannot be written.
    """
    rows = ((*_values(each.prediction, each.review), *said_columns(each)) for each in entries)
    return _write_rows(draft, (*COLUMNS, *SAID_COLUMNS), rows)


def write_csv(file: Path, predictions: Iterable[Prediction], thresholds: ReviewThresholds) -> None:
    """Write a CSV file; whoever reads it meanwhile sees the old one or the whole new one.

    UTF-8 with a byte order mark, for spreadsheets. Text that a spreadsheet would run as a
    formula gets a leading apostrophe.

    Raises:
        ReportError: If the file cannot be written or replaced; the old one is then as it was.
    """
    rows = (_values(each, needs_review(each, thresholds)) for each in predictions)
    with in_place(file) as draft:
        for _ in _write_rows(draft, COLUMNS, rows):
            pass


def _values(prediction: Prediction, review: bool | None) -> tuple[object, ...]:
    return tuple(columns(prediction, review).values())


def _write_rows(
    file: Path, head: Sequence[str], rows: Iterable[Sequence[object]]
) -> Iterator[None]:
    with file.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(head)
        for row in rows:
            writer.writerow(map(_cell, row))
            yield


def _cell(value: object) -> object:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return json.dumps(value) if value else ""
    if isinstance(value, str) and value.startswith(_FORMULA_STARTS):
        return "'" + value
    return value
