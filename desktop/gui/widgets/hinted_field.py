"""A field that says what is typed into it, in as many words as it has room for."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

_AROUND_TEXT = 4  # QLineEdit leaves so many pixels beside its text, whatever the style


class HintedField(QLineEdit):
    """A line to type in, which takes no files: they are dropped on the window."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._whole = self._brief = ""
        self.setAcceptDrops(False)

    def set_hint(self, whole: str, brief: str) -> None:
        """Say what the field is for while it is empty.

        Args:
            whole: All that is to be said.
            brief: What is said where that has no room, as with large text.
        """
        self._whole, self._brief = whole, brief
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        if not self._whole:
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(part, option, self).width() - _AROUND_TEXT
        fits = self.fontMetrics().horizontalAdvance(self._whole) <= room
        self.setPlaceholderText(self._whole if fits else self._brief)
