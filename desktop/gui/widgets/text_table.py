"""A small table of texts: a model that needs no window, and the view of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.gui import theme
from desktop.gui.widgets.plain_text import plain_tip
from desktop.language import isolated

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_MEASURED = 30  # rows by which columns get their width: all of a thousand take half a second


class TextTable(QAbstractTableModel):
    """Rows of texts under headers."""

    def __init__(self, headers: Sequence[str]) -> None:
        super().__init__()
        self._headers = tuple(headers)
        self._rows: tuple[tuple[str, ...], ...] = ()

    def show_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Show these rows in place of the last."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a text; hovering shows all of it."""
        text = self._rows[index.row()][index.column()] if index.isValid() else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(text)
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return a header."""
        across = orientation == Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if across and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class TextTableView(QTableView):
    """Shows a table of texts; the last column takes the room that is left."""

    def __init__(self, model: TextTable, name: str, *, whole: bool = False) -> None:
        """Make the view.

        Args:
            model: What it shows.
            name: What a screen reader calls it.
            whole: Whether it asks for room for all its rows, rather than scroll.
        """
        super().__init__()
        self._whole = whole
        self.setModel(model)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setResizeContentsPrecision(_MEASURED)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._fit_text()
        model.modelReset.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Ask for room for all rows where that is wanted."""
        usual = super().minimumSizeHint()
        if not self._whole:
            return usual
        rows = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        return QSize(usual.width(), rows + 2 * self.frameWidth() + theme.TIGHT)

    def sizeHint(self) -> QSize:
        """Ask for no more than that."""
        return self.minimumSizeHint() if self._whole else super().sizeHint()

    def sizeHintForColumn(self, column: int) -> int:
        """Ask for the last column for what the others leave, and for its header at least."""
        last = self.horizontalHeader().count() - 1
        if column != last:
            return super().sizeHintForColumn(column)
        return self.viewport().width() - sum(self._width(each) for each in range(last))

    def _width(self, column: int) -> int:
        """Return how wide a column before the last is."""
        header = self.horizontalHeader().sectionSizeHint(column)
        return max(header, super().sizeHintForColumn(column))

    def changeEvent(self, event: QEvent) -> None:
        """Let the rows grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_text()

    def _fit_text(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.GAP)
