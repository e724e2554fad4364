"""One row above the results: how many need review, and the way to say which do."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.widgets.buttons import button
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.words.wording import to_review


class ReviewLine(QWidget):
    """The count, and a quiet button beside it."""

    def __init__(self, thresholds: QAction, parent: QWidget | None = None) -> None:
        """Make the row.

        Args:
            thresholds: Shows the thresholds.
            parent: The owner.
        """
        super().__init__(parent)
        self._count = PlainLabel(word_wrap=True)
        self._count.setProperty("muted", True)
        ask = button(thresholds)
        ask.setProperty("quiet", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self._count, 1)
        row.addWidget(ask)

    def count(self, needing: int, images: int) -> None:
        """Say how many of the images need review."""
        self._count.setText(to_review(needing, images))
