"""A row that becomes a column where it is too narrow, as with large text in a small window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget

from desktop.gui import theme


class WrappingRow(QWidget):
    """Its parts stand beside each other while each has its least width, else below each other.

    Of rows in a row the outer one becomes a column first.

    Attributes:
        row: Holds the parts.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = theme.GAP) -> None:
        super().__init__(parent)
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(spacing)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the widest part, unless the row around this one is none."""
        around = self.parentWidget()
        kept = isinstance(around, WrappingRow) and around._is_beside()
        width = self._beside_width() if kept else self._least_width()
        least, usual = super().minimumSizeHint().height(), super().sizeHint().height()
        squeezes = self._is_beside() or self.row.hasHeightForWidth()
        return QSize(width, least if squeezes else max(least, usual))

    def sizeHint(self) -> QSize:
        """Ask for the room to be a row."""
        return super().sizeHint().expandedTo(QSize(self._beside_width(), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Ask all parts anew once they have their new font, which Qt tells them later."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            QTimer.singleShot(0, self, self._ask_anew)

    def _ask_anew(self) -> None:
        for each in self._parts():
            each.invalidate()
        self.row.invalidate()
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Fit what the parts need now."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        fits = self._beside_width() <= self.width()
        if fits != self._is_beside():
            beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self.row.setDirection(beside if fits else below)
            for each in self._parts():
                if (part := each.widget()) is not None:
                    part.updateGeometry()  # a row in this one may need less width now, or more

    def _is_beside(self) -> bool:
        return self.row.direction() == QBoxLayout.Direction.LeftToRight

    def _beside_width(self) -> int:
        widths = [_width(each) for each in self._parts()]
        return sum(widths) + self.row.spacing() * (len(widths) - 1) + self._margins()

    def _least_width(self) -> int:
        return max(map(_least, self._parts()), default=0) + self._margins()

    def _parts(self) -> list[QLayoutItem]:
        items = [self.row.itemAt(place) for place in range(self.row.count())]
        return [each for each in items if each is not None and not each.isEmpty()]

    def _margins(self) -> int:
        margins = self.row.contentsMargins()
        return margins.left() + margins.right()


def _width(part: QLayoutItem) -> int:
    """Return how wide a part is at least, with its own parts beside each other."""
    widget = part.widget()
    return widget._beside_width() if isinstance(widget, WrappingRow) else part.minimumSize().width()


def _least(part: QLayoutItem) -> int:
    """Return how wide a part is at least, with its own parts below each other."""
    widget = part.widget()
    return widget._least_width() if isinstance(widget, WrappingRow) else part.minimumSize().width()


def beside_width(part: QWidget) -> int:
    """Return how wide a part of a page is at least, with all rows in it as rows."""
    rows = [part, *part.findChildren(WrappingRow)]
    widths = [
        each._beside_width()
        for each in rows
        if isinstance(each, WrappingRow) and (each is part or each.isVisibleTo(part))
    ]
    return max([part.minimumSizeHint().width(), *widths])
