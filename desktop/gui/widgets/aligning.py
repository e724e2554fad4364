"""Parts of rows that stand below each other like the cells of a table, while they are rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

_MOST_OF_ROW = 3  # so many times as wide is the row at least, where a text need not be broken


def align(owner: QWidget, *columns: Sequence[QWidget]) -> None:
    """Make all parts of a column as wide as its widest, whatever they come to say.

    Args:
        owner: The widget around them.
        columns: The parts, from top to bottom.
    """
    owner.installEventFilter(_Aligning(owner, columns))


class _Aligning(QObject):
    def __init__(self, owner: QWidget, columns: Sequence[Sequence[QWidget]]) -> None:
        super().__init__(owner)
        self._owner = owner
        self._columns = columns
        self._align()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._align()
        return super().eventFilter(watched, event)

    def _align(self) -> None:
        for column in self._columns:
            whole = max(each.sizeHint().width() for each in column)
            least = max(each.minimumSizeHint().width() for each in column)
            for each in column:
                each.setMinimumWidth(min(whole, max(least, self._owner.width() // _MOST_OF_ROW)))
