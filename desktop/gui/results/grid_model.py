"""The results side by side: the rows of a list as the cells of a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

_Index = QModelIndex | QPersistentModelIndex


class GridModel(QAbstractTableModel):
    """As many rows of a list side by side as there is room for.

    A table, because Qt lays a table of 100,000 rows out without asking for each.
    """

    def __init__(self, rows: QAbstractItemModel, parent: QObject | None = None) -> None:
        """Show the rows of a list, one below the other at first."""
        super().__init__(parent)
        self._rows = rows
        self._columns = 1
        self._count = rows.rowCount()
        rows.rowsInserted.connect(self._on_inserted)
        rows.dataChanged.connect(self._on_changed)
        rows.modelReset.connect(self._start_anew)

    def use_columns(self, columns: int) -> None:
        """Show so many side by side."""
        if columns != self._columns:
            self.beginResetModel()
            self._columns = columns
            self.endResetModel()

    def count(self) -> int:
        """Return how many cells have something in them."""
        return self._count

    def position(self, cell: _Index) -> int | None:
        """Return which row of the list a cell shows; None for one behind the last."""
        position = cell.row() * self._columns + cell.column()
        return position if cell.isValid() and position < self._count else None

    def cell(self, position: int) -> QModelIndex:
        """Return the cell that shows a row of the list."""
        return self.index(*divmod(position, self._columns))

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        if first != self._count:
            self._start_anew()
            return
        before, after = self._lines(self._count), self._lines(last + 1)
        if after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
            self._count = last + 1
            self.endInsertRows()
        self._count = last + 1
        if before:
            self._tell_changed(before - 1, before - 1)

    def _on_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._tell_changed(first.row() // self._columns, last.row() // self._columns)

    def _tell_changed(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self._columns - 1))

    def _start_anew(self) -> None:
        self.beginResetModel()
        self._count = self._rows.rowCount()
        self.endResetModel()

    def _lines(self, count: int) -> int:
        return -(-count // self._columns)

    # What Qt asks of a table model.

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many lines of cells there are."""
        return 0 if parent.isValid() else self._lines(self._count)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many cells are side by side."""
        return 0 if parent.isValid() else self._columns

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what the list says of the row in a cell."""
        position = self.position(index)
        return None if position is None else self._rows.index(position, 0).data(role)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let only cells with something in them be chosen."""
        return Qt.ItemFlag.NoItemFlags if self.position(index) is None else super().flags(index)
