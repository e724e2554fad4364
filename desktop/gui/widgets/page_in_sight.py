"""Several pages in one place, of which the one in sight alone takes room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageInSight(QStackedWidget):
    """Asks for the room of its page in sight; Qt's own asks for that of the largest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _place: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """Ask for what the page would like."""
        return self.currentWidget().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Ask for what the page needs, with its lines broken as wide as it is."""
        page = self.currentWidget()
        least = page.minimumSizeHint()
        if page.hasHeightForWidth():
            least.setHeight(max(least.height(), page.heightForWidth(self.width())))
        return least

    def hasHeightForWidth(self) -> bool:
        """Say no: Qt would ask all pages."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew where lines are broken elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
