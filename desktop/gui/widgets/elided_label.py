"""One line of text that is shortened to the room there is, whole in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import isolated


class ElidedLabel(PlainLabel):
    """A label that never asks for more width than it gets."""

    def __init__(
        self,
        parent: QWidget | None = None,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        super().__init__(parent=parent)
        self._elide = elide
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Allow any width."""
        return QSize(0, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        """Show ``text``; hovering shows all of it."""
        super().setText(text)
        self.setToolTip(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), self._elide, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        where = self.alignment() | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), where, isolated(shown))
