"""A small table of texts: a model that needs no window, and the view of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.gui import theme
from desktop.gui.widgets.plain_text import plain_tip
from desktop.language import isolated

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_BESIDE_TEXT = 2 * (theme.TIGHT + 4)  # of a cell: its padding, and what the style adds
_ANY_HEIGHT = 10_000
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
    """Shows a table of texts; the last column takes the room that is left.

    Where there is too little, some columns have their texts on several lines.
    """

    def __init__(
        self, model: TextTable, name: str, *, whole: bool = False, folds: Sequence[int] = ()
    ) -> None:
        """Make the view.

        Args:
            model: What it shows.
            name: What a screen reader calls it.
            whole: Whether it asks for room for all its rows, rather than scroll.
            folds: Which columns take several lines where there is too little width; where there
                are none the last is shortened.
        """
        super().__init__()
        self._folds = folds
        self._gives_way = folds or [model.columnCount() - 1]
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
        if folds:
            columns.sectionResized.connect(self._fit_text)
            model.modelReset.connect(self._fit_text)

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

    def whole_width(self) -> int:
        """Return how wide it is with every text on one line."""
        beside = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth() + theme.GAP
        return sum(map(self._width, range(self.horizontalHeader().count()))) + beside

    def sizeHintForColumn(self, column: int) -> int:
        """Give the last column what is left, or take what is lacking from those that give way."""
        columns = range(self.horizontalHeader().count())
        left = self.viewport().width() - sum(map(self._width, columns))
        if left >= 0:
            return self._width(column) + (left if column == columns[-1] else 0)
        share = self._can_give(column) / max(1, sum(map(self._can_give, self._gives_way)))
        return self._width(column) - min(self._can_give(column), round(-left * share + 0.5))

    def _width(self, column: int) -> int:
        """Return how wide a column is with every text on one line."""
        header = self.horizontalHeader().sectionSizeHint(column)
        return max(header, super().sizeHintForColumn(column))

    def _can_give(self, column: int) -> int:
        """Return how much narrower a column may be, with no word of what folds cut off."""
        if column not in self._gives_way:
            return 0
        words = " ".join(self._texts(column)).split() if column in self._folds else []
        widest = max(map(self.fontMetrics().horizontalAdvance, words), default=0) + _BESIDE_TEXT
        header = self.horizontalHeader().sectionSizeHint(column)
        return max(0, self._width(column) - max(widest, header))

    def _texts(self, column: int) -> set[str]:
        rows = range(self.model().rowCount())
        return {str(self.model().index(row, column).data()) for row in rows}

    def changeEvent(self, event: QEvent) -> None:
        """Let the rows grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_text()

    def _fit_text(self) -> None:
        """Make all rows as high as the one with most lines."""
        height = max([self.fontMetrics().height(), *map(self._height, self._folds)])
        self.verticalHeader().setDefaultSectionSize(height + theme.GAP)
        self.updateGeometry()  # all rows need more room now, or less

    def _height(self, column: int) -> int:
        """Return how high the highest text of a column is in its width."""
        if self.columnWidth(column) >= self._width(column):
            return self.fontMetrics().height()
        room = QRect(0, 0, self.columnWidth(column) - _BESIDE_TEXT, _ANY_HEIGHT)
        around, wrapped = self.fontMetrics().boundingRect, Qt.TextFlag.TextWordWrap
        heights = [around(room, wrapped, text).height() for text in self._texts(column)]
        return max(heights, default=0)
