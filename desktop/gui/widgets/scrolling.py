"""Content that scrolls where there is less room than it needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget


def scrolled(
    content: QWidget, *, sideways: bool = False, area: QScrollArea | None = None
) -> QScrollArea:
    """Return an area around ``content``, which gets all of its room.

    Args:
        content: What scrolls.
        sideways: Whether it may be wider than the area; else it fits its text into it.
        area: To be put around it; None for a new one.
    """
    area = area or _Area()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


class _Area(QScrollArea):
    """Asks its content each time what room it wants; Qt remembers what it said first."""

    def sizeHint(self) -> QSize:
        """Ask for the room of all the content, but for no more than Qt does."""
        line = self.fontMetrics().height()
        return self.widget().sizeHint().boundedTo(QSize(36 * line, 24 * line))


def bring_into_sight(widget: QWidget) -> None:
    """Scroll all areas around a widget so that it is seen."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def scroll_as(area: QAbstractScrollArea, before: QAbstractScrollArea) -> None:
    """Scroll an area to where another one is, or is to be, as soon as it is seen."""
    bar, waiting = before.verticalScrollBar(), before.findChild(_Return)
    share = waiting.share if waiting is not None else bar.value() / max(1, bar.maximum())
    if share:
        area.installEventFilter(_Return(area, share))


class _Return(QObject):
    """Scrolls an area to a share of what it holds, which has its size once it is seen."""

    def __init__(self, area: QAbstractScrollArea, share: float) -> None:
        super().__init__(area)
        self._area = area
        self.share = share

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._area.removeEventFilter(self)
            QTimer.singleShot(0, self, self._scroll)
        return super().eventFilter(watched, event)

    def _scroll(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(round(self.share * bar.maximum()))
        self.deleteLater()
