"""Predictions as an Excel workbook: what the bundle and what people say, and where it is from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.language import in_english
from desktop.reports.content import About, Entry
from desktop.reports.facts import facts
from desktop.reports.rows import said_columns
from desktop.values import RESEARCH_USE

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_OPTIONS = {
    "constant_memory": True,  # a row is on disk as soon as the next one begins
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_CORRECTED = ("file", "sha256", "at (UTC)", "who", "old", "new", "why")
_COMMENTED = ("file", "sha256", "at (UTC)", "who", "comment")
_WIDTHS = {
    **dict.fromkeys(("class", "person", "old", "new"), 26),
    "comment": 44,
    "file": 44,
    "reason": 44,
    "why": 44,
    "sha256": 20,
    "bundle": 20,
    "at (UTC)": 20,
}
_USUAL_WIDTH, _WIDEST = 16, 44
_SHARE, _MOMENT = {"num_format": "0.0%"}, {"num_format": "yyyy-mm-dd hh:mm:ss"}
_LONGEST = 32_767  # characters in a cell: the limit of the format


def write_xlsx(draft: Path, about: About, entries: Iterable[Entry]) -> Iterator[None]:
    """Write a workbook: a row an image, with the probability of each class in its own column.

    Text is always text, never a formula or a link; numbers are numbers, shown in percent where
    they are shares, and times are times.

    Raises:
        OSError: If the file cannot be written.
    """
    # Only now: the window does not wait 20 ms for it when it starts.
    from xlsxwriter import Workbook  # noqa: PLC0415
    from xlsxwriter.exceptions import XlsxWriterException  # noqa: PLC0415

    try:
        # What it puts aside holds names, so it stays where the report goes.
        with closing(Workbook(str(draft), {**_OPTIONS, "tmpdir": str(draft.parent)})) as book:
            yield from _fill(book, about, entries)
    except XlsxWriterException as error:
        raise OSError(0, str(error)) from error


def _fill(book: Workbook, about: About, entries: Iterable[Entry]) -> Iterator[None]:
    strong = book.add_format({"bold": True})
    share, moment = book.add_format(_SHARE), book.add_format(_MOMENT)
    classes = about.bundle.classes
    head = (
        "file",
        "status",
        "class",
        "confidence",
        "review",
        "person",
        "case",
        "slide",
        "reason",
        *classes,
        "sha256",
        "bundle",
        "page",
    )
    predictions = _sheet(book, "Predictions", head, strong)
    corrections = _sheet(book, "Corrections", _CORRECTED, strong)
    comments = _sheet(book, "Comments", _COMMENTED, strong)
    corrected = commented = 0
    for row, entry in enumerate(entries, start=1):
        _write_row(predictions, row, _prediction(entry, classes), share)
        for values in _corrections(entry):
            corrected += 1
            _write_row(corrections, corrected, values, moment)
        for values in _comments(entry):
            commented += 1
            _write_row(comments, commented, values, moment)
        yield
    _write_about(book.add_worksheet("About"), about, strong)


def _sheet(book: Workbook, name: str, head: Sequence[str], strong: Format) -> Worksheet:
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    for column, title in enumerate(head):
        fitting = min(len(title) + 2, _WIDEST)
        sheet.set_column(column, column, _WIDTHS.get(title, max(_USUAL_WIDTH, fitting)))
    _write_row(sheet, 0, head, strong)
    return sheet


def _prediction(entry: Entry, classes: Sequence[str]) -> list[object]:
    found = entry.prediction
    shares = [found.probabilities.get(name) for name in classes]
    answer = [found.file, found.status, found.class_name, found.confidence, entry.review]
    person, case, slide, _ = said_columns(entry)
    said = [person, case or None, slide or None]
    return [*answer, *said, found.reason, *shares, found.sha256, found.bundle, found.page]


def _corrections(entry: Entry) -> Iterator[list[object]]:
    found = entry.prediction
    for each in entry.corrections:
        yield [found.file, found.sha256, _moment(each.at), each.who, each.old, each.new, each.why]


def _comments(entry: Entry) -> Iterator[list[object]]:
    found = entry.prediction
    for each in entry.comments:
        yield [found.file, found.sha256, _moment(each.at), each.who, each.text]


def _moment(at: str) -> datetime | str:
    """Return a time of the records for a cell, which knows no time zones: in UTC."""
    try:
        return datetime.fromisoformat(at).astimezone(UTC).replace(tzinfo=None, microsecond=0)
    except (ValueError, OverflowError):
        return at


def _write_about(sheet: Worksheet, about: About, strong: Format) -> None:
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, 80)
    _write_row(sheet, 0, [RESEARCH_USE], strong)
    with in_english():
        said = facts(about)
    for row, fact in enumerate(said, start=2):
        _write_row(sheet, row, fact)


def _write_row(
    sheet: Worksheet, row: int, values: Iterable[object], form: Format | None = None
) -> None:
    """Write a row; in a row below the head the form is for what is no text."""
    for column, value in enumerate(values):
        if isinstance(value, bool):
            sheet.write_boolean(row, column, value)
        elif isinstance(value, datetime):
            sheet.write_datetime(row, column, value, form)
        elif isinstance(value, int):
            sheet.write_number(row, column, value)
        elif isinstance(value, float):
            sheet.write_number(row, column, value, form)
        elif value is not None:
            text = _writable(str(value))[:_LONGEST]
            sheet.write_string(row, column, text, form if row == 0 else None)


def _writable(text: str) -> str:
    """Escape what is not Unicode in a Linux file name: the workbook is UTF-8."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
