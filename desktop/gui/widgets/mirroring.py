"""Text documents from right to left, as far as Qt does not lay them out so by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import bidirectional, category

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextTable

from desktop.language import has_right_to_left

_ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
_CELL = re.compile(r"<t[dh].*?</t[dh]>", re.DOTALL)
_AGAINST = '<div dir="ltr">'
_MARK = "\N{RIGHT-TO-LEFT MARK}"
_CLOSING = re.compile("(?<=L)C+")
_CHANGES = tuple(
    re.compile(pattern)
    for pattern in (
        "(?<=L)(?=[NCS]+(R|$))",
        "(?<=L)[NCS]+(?=R)",
        "(?<=R)[NCS]+(?=L)",
        "(?<=R)[NC]+(?=S)",
        "(?<=[NCS])$",
    )
)


def set_mirrored(document: QTextDocument, html: str) -> None:
    """Show HTML of our own making at the right.

    A paragraph with a word that is read from the right is read so as a whole; any other keeps its
    direction. Qt begins tables at the left in any language, so the cells of each row are turned
    around here.

    Args:
        document: What it becomes.
        html: Its rows have no attributes, and no table is within another. What follows
            ``<div dir="ltr">`` stays at the left, to the end.
    """
    own, _, against = html.partition(_AGAINST)
    turned = _ROW.sub(lambda row: f"<tr>{''.join(reversed(_CELL.findall(row[1])))}</tr>", own)
    document.setHtml(turned.replace("<table", '<table align="right"'))
    for block in _blocks(document):
        _mirror(block)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _turn_padding(frame)
    if against:
        end = QTextCursor(document)
        end.movePosition(QTextCursor.MoveOperation.End)
        if not document.isEmpty():
            end.insertBlock(QTextBlockFormat())
        end.insertHtml(against)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _mirror(block: QTextBlock) -> None:
    to_the_right = QTextBlockFormat()
    to_the_right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    if has_right_to_left(block.text()):
        to_the_right.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        _hold_ends(block)
    QTextCursor(block).mergeBlockFormat(to_the_right)


def _hold_ends(block: QTextBlock) -> None:
    """Mark where words change their direction, and where a sentence ends.

    A print preview draws each run of words by itself, as if it stood in a text that is read from
    the left, so a space or a full stop at an end of one that is not would come to its other end.
    A mark without width at that end holds it in its place.
    """
    cursor = QTextCursor(block)
    kinds = "".join(map(_kind, block.text()))
    kinds = _CLOSING.sub(lambda found: "L" * len(found[0]), kinds)
    places = {found.end() for change in _CHANGES for found in change.finditer(kinds)}
    for place in sorted(places, reverse=True):
        cursor.setPosition(block.position() + place)
        cursor.insertText(_MARK)


def _kind(letter: str) -> str:
    """Return how a letter is read.

    L and R stand for what is read so by itself, numbers too, S for spaces, C for brackets that
    close, N for whatever else lies between.
    """
    kind = bidirectional(letter)
    if kind in {"R", "AL"}:
        return "R"
    if kind in {"L", "EN", "AN"}:
        return "L"
    return "S" if letter.isspace() else "C" if category(letter) == "Pe" else "N"


def _turn_padding(table: QTextTable) -> None:
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            form = cell.format().toTableCellFormat()
            left, right = form.leftPadding(), form.rightPadding()
            form.setLeftPadding(right)
            form.setRightPadding(left)
            cell.setFormat(form)
