"""One line of text that is shortened to the room there is, whole in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import isolated


class ElidedLabel(PlainLabel):
    """A label that asks for little width, however long its text is."""

    def __init__(
        self,
        parent: QWidget | None = None,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        *,
        least_in_lines: int = 0,
    ) -> None:
        """Make the label.

        Args:
            parent: As for any widget.
            elide: Where a long text is shortened.
            least_in_lines: How much of it is seen at least, in heights of a line.
        """
        super().__init__(parent=parent)
        self._elide = elide
        self._least_in_lines = least_in_lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Ask for the least, or for all of a text that is shorter."""
        whole = super().minimumSizeHint()
        return whole.boundedTo(QSize(self._least_in_lines * whole.height(), whole.height()))

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
