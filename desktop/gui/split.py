"""Two parts of a page beside each other, and the handle between them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop.gui import theme


class Split(QSplitter):
    """Neither part can be closed; what the window gains goes to one of them."""

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

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction that is read in."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit_direction()

    def _fit_direction(self) -> None:
        # From right to left Qt lays the parts a pixel too far right, where their edge is cut off.
        self.setContentsMargins(0, 0, 1 if self.isRightToLeft() else 0, 0)
