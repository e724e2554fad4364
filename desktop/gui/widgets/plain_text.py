"""Text from outside, shown as it is: Qt must not take a file's name for markup.

Left to itself Qt guesses, and a file called ``<img src='x.png'>`` has the window's process
decode ``x.png``.
"""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QStyle, QWidget


def plain_tip(text: str) -> str:
    """Return a tooltip that reads ``text``; tooltips guess, and cannot be told not to."""
    if "<" not in text and "&" not in text:
        return text
    # The one element is there so that Qt surely takes the rest for (escaped) markup.
    return f'<span style="white-space: pre-wrap">{html.escape(text)}</span>'


class PlainLabel(QLabel):
    """The label of this window: neither its text nor its tooltip is ever markup.

    It stands where its language begins. Qt would have a Latin name at the left in any language.
    """

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, word_wrap: bool = False
    ) -> None:
        super().__init__(parent)
        self._wanted = self.alignment()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(word_wrap)
        self.setText(text)
        self.setAlignment(self._wanted)

    def setToolTip(self, text: str) -> None:
        """Have hovering show ``text``."""
        super().setToolTip(plain_tip(text))

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Align the text in the direction that the window is read in."""
        self._wanted = alignment
        there = QStyle.visualAlignment(self.layoutDirection(), alignment)
        super().setAlignment(there | Qt.AlignmentFlag.AlignAbsolute)

    def changeEvent(self, event: QEvent) -> None:
        """Follow that direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setAlignment(self._wanted)
