"""Predictions as an Excel workbook: what the bundle and what people say, and where it is from."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.language import in_english
from desktop.reports.content import About, Entry
from desktop.reports.facts import facts
from desktop.reports.rows import said_columns
from desktop.values import RESEARCH_USE, Comment, Correction, Prediction

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
    **dict.fromkeys(("file", "reason", "why", "comment"), 44),
    **dict.fromkeys(("review", "page"), 8),
    "sha256": 20,
    "bundle": 20,
    "at (UTC)": 20,
}
_USUAL_WIDTH, _WIDEST = 12, 44
_NAMES, _FACTS = 28, 120  # the widths of the sheet about the report
_ON_A_PAGE = 200  # characters side by side
_FORMS = {
    float: {"num_format": "0.0%"},
    datetime: {"num_format": "yyyy-mm-dd hh:mm:ss"},
    bool: {"num_format": '"TRUE";"TRUE";"FALSE"'},  # LibreOffice shows some as 0 without
}
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

    packed = (
        BytesIO()
    )  # where a file's disk is full, what packs it fails again as it is thrown away
    try:
        with (
            _put_aside(draft) as folder,
            closing(Workbook(packed, {**_OPTIONS, "tmpdir": str(folder)})) as book,
        ):
            yield from _fill(book, about, entries)
    except XlsxWriterException as error:
        raise OSError(0, str(error)) from error
    draft.write_bytes(packed.getbuffer())


@contextmanager
def _put_aside(draft: Path) -> Iterator[Path]:
    """Hand out a folder for what is put aside until the workbook is whole.

    That holds names, so it stays where the report goes, and what a killed run left there is removed
    by the next one.
    """
    folder = draft.with_name(f"{draft.name}s")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _fill(book: Workbook, about: About, entries: Iterable[Entry]) -> Iterator[None]:
    forms = {kind: book.add_format(form) for kind, form in _FORMS.items()}
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
    predictions = _sheet(book, "Predictions", head)
    corrections = _sheet(book, "Corrections", _CORRECTED)
    comments = _sheet(book, "Comments", _COMMENTED)
    corrected = commented = 0
    for row, entry in enumerate(entries, start=1):
        found = entry.prediction
        _write_row(predictions, row, _prediction(entry, classes), forms)
        for correction in entry.corrections:
            corrected += 1
            _write_row(corrections, corrected, _correction(found, correction), forms)
        for comment in entry.comments:
            commented += 1
            _write_row(comments, commented, _comment(found, comment), forms)
        yield
    _write_about(book, about)


def _sheet(book: Workbook, name: str, head: Sequence[str]) -> Worksheet:
    """Add a sheet with its head; it is printed with head and file on each page."""
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.repeat_columns(0)
    # Of a long path its end is seen, with the name.
    ends = {"file": book.add_format({"align": "right"})}
    for column, title in enumerate(head):
        sheet.set_column(column, column, _width(title), ends.get(title))
    _fit(sheet, sum(map(_width, head)))
    _write_row(sheet, 0, head, _strong(book))
    return sheet


def _width(title: str) -> int:
    """Return how many characters wide a column is."""
    return _WIDTHS.get(title, max(_USUAL_WIDTH, min(len(title) + 2, _WIDEST)))


def _fit(sheet: Worksheet, width: int) -> None:
    """Let all columns fit on as few pages as can be read side by side."""
    sheet.set_landscape()
    sheet.fit_to_pages(-(-width // _ON_A_PAGE), 0)


def _strong(book: Workbook) -> dict[type, Format]:
    return {str: book.add_format({"bold": True})}


def _prediction(entry: Entry, classes: Sequence[str]) -> list[object]:
    found = entry.prediction
    shares = [found.probabilities.get(name) for name in classes]
    answer = [found.file, found.status, found.class_name, found.confidence, entry.review]
    person, case, slide, _ = said_columns(entry)
    said = [person, case or None, slide or None]
    return [*answer, *said, found.reason, *shares, found.sha256, found.bundle, found.page]


def _correction(found: Prediction, made: Correction) -> list[object]:
    return [found.file, found.sha256, _moment(made.at), made.who, made.old, made.new, made.why]


def _comment(found: Prediction, made: Comment) -> list[object]:
    return [found.file, found.sha256, _moment(made.at), made.who, made.text]


def _moment(at: str) -> datetime | str:
    """Return a time of the records for a cell, which knows no time zones: in UTC."""
    try:
        return datetime.fromisoformat(at).astimezone(UTC).replace(tzinfo=None, microsecond=0)
    except (ValueError, OverflowError):
        return at


def _write_about(book: Workbook, about: About) -> None:
    sheet = book.add_worksheet("About")
    sheet.set_column(0, 0, _NAMES)
    sheet.set_column(1, 1, _FACTS)
    _fit(sheet, _NAMES + _FACTS)
    _write_row(sheet, 0, [RESEARCH_USE], _strong(book))
    with in_english():
        said = facts(about)
    for row, fact in enumerate(said, start=2):
        _write_row(sheet, row, fact, {})


def _write_row(
    sheet: Worksheet, row: int, values: Iterable[object], forms: Mapping[type, Format]
) -> None:
    """Write a row, each value in the form of its type; text and whole numbers may have none."""
    for column, value in enumerate(values):
        form = forms.get(type(value))
        if isinstance(value, bool):
            sheet.write_boolean(row, column, value, form)
        elif isinstance(value, datetime):
            sheet.write_datetime(row, column, value, form)
        elif isinstance(value, int | float):
            sheet.write_number(row, column, value, form)
        elif value is not None:
            sheet.write_string(row, column, _writable(str(value))[:_LONGEST], form)


def _writable(text: str) -> str:
    """Escape what is not Unicode in a Linux file name: the workbook is UTF-8."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
