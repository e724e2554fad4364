"""A row that becomes a column where it is too narrow, as with large text in a small window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget

from desktop.gui import theme


class WrappingRow(QWidget):
    """Its parts stand beside each other while each has its least width, else below each other.

    Attributes:
        row: Holds the parts.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = theme.GAP) -> None:
        super().__init__(parent)
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(spacing)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the widest part."""
        widths = [each.minimumSize().width() for each in self._parts()]
        return QSize(max(widths, default=0) + self._margins(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit what the parts need now."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        widths = [each.minimumSize().width() for each in self._parts()]
        needed = sum(widths) + self.row.spacing() * (len(widths) - 1) + self._margins()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.row.setDirection(beside if needed <= self.width() else below)

    def _parts(self) -> list[QLayoutItem]:
        items = [self.row.itemAt(place) for place in range(self.row.count())]
        return [each for each in items if each is not None and not each.isEmpty()]

    def _margins(self) -> int:
        margins = self.row.contentsMargins()
        return margins.left() + margins.right()
