"""What a review says where no image comes, and the way to some."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.widgets.buttons import button
from desktop.gui.widgets.plain_text import PlainLabel


class EmptyQueue(QWidget):
    """A sentence in the middle, and below it a button where that brings images."""

    def __init__(self, widen: QAction) -> None:
        """Make it.

        Args:
            widen: Lets more images come; while it is unseen, nothing does.
        """
        super().__init__()
        self._text = PlainLabel(word_wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        more = button(widen, primary=True)
        self.setFocusProxy(more)
        column = QVBoxLayout(self)
        column.setSpacing(theme.ROOM)
        column.addStretch()
        column.addWidget(self._text)
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def say(self, words: str) -> None:
        """Say why no image comes, and what to do."""
        self._text.setText(words)
