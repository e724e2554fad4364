"""Text documents from right to left, as far as Qt does not lay them out so by itself."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

_ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
_CELL = re.compile(r"<t[dh].*?</t[dh]>", re.DOTALL)


def set_mirrored(document: QTextDocument, html: str) -> None:
    """Show HTML of our own making at the right.

    Each paragraph keeps the direction of its own language. Qt begins tables at the left in any
    language, so the cells of each row are turned around here.

    Args:
        document: What it becomes.
        html: Its rows have no attributes, and no table is within another.
    """
    turned = _ROW.sub(lambda row: f"<tr>{''.join(reversed(_CELL.findall(row[1])))}</tr>", html)
    document.setHtml(turned.replace("<table", '<table align="right"'))
    everything, to_the_right = QTextCursor(document), QTextBlockFormat()
    everything.select(QTextCursor.SelectionType.Document)
    to_the_right.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    everything.mergeBlockFormat(to_the_right)
