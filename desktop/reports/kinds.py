"""The kinds of report that need no Qt; the PDF is in desktop.gui."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from desktop.language import mark
from desktop.reports.content import Kind
from desktop.reports.csv_file import csv_report
from desktop.reports.html import write_html
from desktop.reports.xlsx import write_xlsx

KINDS = (
    Kind(".html", mark("HTML case report"), pictured=True, write=write_html),
    Kind(".xlsx", mark("Excel workbook"), pictured=False, write=write_xlsx),
    Kind(".csv", mark("CSV table"), pictured=False, write=csv_report),
)


def kind_of(file: Path, kinds: Iterable[Kind]) -> Kind | None:
    """Return the kind that a file's suffix names, among these; None if it names none."""
    return next((kind for kind in kinds if kind.suffix == file.suffix.lower()), None)
