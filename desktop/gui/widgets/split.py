"""Two parts of a page beside each other, and the handle between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.gui import theme
from desktop.gui.widgets.text_table import TextTableView
from desktop.gui.widgets.wrapping_row import beside_width


class Split(QSplitter):
    """Neither part can be closed; what the window gains goes to one of them.

    Where there is less width than both need, one goes below the other, as with large text.
    """

    def __init__(
        self, first: QWidget, second: QWidget, sizes: tuple[int, int], *, grows: int = 1
    ) -> None:
        """Put the parts beside each other.

        Args:
            first: Where reading begins.
            second: Beside it.
            sizes: How the room is shared at first.
            grows: Which gets what the window gains: 0 or 1.
        """
        super().__init__(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self.setHandleWidth(theme.ROOM)
        self.addWidget(first)
        self.addWidget(second)
        self.setStretchFactor(grows, 1)
        self.setSizes(sizes)
        self._fit_direction()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the wider part."""
        widths = [part.minimumSizeHint().width() for part in self._both()]
        return QSize(max(widths), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts beside each other, or below."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit what the parts need now."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Let a row in a part become a column only where the parts are below each other."""
        widths = [_width(part) for part in self._both()]
        fits = sum(widths) + self.handleWidth() <= self.width()
        for part, width in zip(self._both(), widths, strict=True):
            part.setMinimumWidth(width if fits else 0)
        self.setOrientation(Qt.Orientation.Horizontal if fits else Qt.Orientation.Vertical)
        self._fit_direction()

    def _both(self) -> list[QWidget]:
        return [self.widget(place) for place in (0, 1)]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction that is read in."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit_direction()

    def _fit_direction(self) -> None:
        # From right to left Qt lays the parts a pixel too far right, where their edge is cut off.
        beside = self.orientation() == Qt.Orientation.Horizontal
        self.setContentsMargins(0, 0, 1 if beside and self.isRightToLeft() else 0, 0)


def _width(part: QWidget) -> int:
    """Return how wide a part is with all that it says beside each other."""
    return part.whole_width() if isinstance(part, TextTableView) else beside_width(part)
