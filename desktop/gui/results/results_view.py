"""The list of results: how its rows are moved through."""

from __future__ import annotations

from array import array

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QTableView,
    QWidget,
)

from desktop.gui import theme
from desktop.gui.detail.dragging import drag_files
from desktop.gui.results.results_model import AT_ONCE, ResultsModel
from desktop.gui.results.row_delegate import THUMBNAIL_SIDE, RowDelegate
from desktop.gui.results.tables import set_up
from desktop.language import number, tr
from desktop.values import Row


class ResultsView(QTableView):
    """The results, one of them looked at, and as many selected as the person likes.

    A table of one column, because Qt's list view asks the model about every row whenever one
    is added: with 10,000 rows and more coming, the window would do nothing else.

    Attributes:
        chosen: Emitted with the row that became current, once it was read, and when it changed.
        moved: Emitted with the position of the row that became current.
        undragged: Emitted with the reason why the selected rows cannot be dragged.
    """

    chosen = Signal(object)
    moved = Signal(int)
    undragged = Signal(str)

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = model
        self._chosen: Row | None = None
        self._scrolled = 0
        self._several: frozenset[int] = frozenset()
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._remember_place)
        model.modelReset.connect(self._return_to_place)
        model.dataChanged.connect(lambda *_: self._announce())
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(tr("Results"))
        set_up(self)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setMinimumWidth(260)
        self._fit_text()
        self.selectionModel().currentRowChanged.connect(self._on_moved)
        self.selectionModel().selectionChanged.connect(lambda *_: self._selected_rows())

    def minimumSizeHint(self) -> QSize:
        """Show two rows at least, however large the text is."""
        return QSize(
            super().minimumSizeHint().width(), 2 * self.verticalHeader().defaultSectionSize()
        )

    def choose(self, row: int) -> None:
        """Look at a row, the only one selected then, and bring it into sight."""
        self.setCurrentIndex(self._results.index(row))
        self.scrollTo(self.currentIndex())

    def pass_on(self, by: int) -> None:
        """Select the row that lies so many below the selected one, if there is one."""
        row = self.currentIndex().row() + by
        if 0 <= row < self._results.rowCount():
            self.choose(row)

    def chosen_row(self) -> Row | None:
        """Return the row that is looked at, if there is one and it was read."""
        index = self.currentIndex()
        return self._results.row(index.row()) if index.isValid() else None

    def selected_numbers(self) -> array[int]:
        """Return the numbers of the selected rows, or that of the one that is looked at."""
        numbers = array("q")
        for part in self.selectionModel().selection().toList():
            numbers += self._results.numbers(part.top(), part.bottom())
        row = self.chosen_row()
        return numbers if numbers or row is None else array("q", (row.number,))

    def select(self, numbers: frozenset[int]) -> None:
        """Select the rows of these numbers as far as they are listed; nothing for a single one."""
        if len(numbers) > 1:
            self._several = numbers
            self._select_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the rows, Home and End to the first and last; leave letters (H) alone."""
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.text().isalpha():
            event.ignore()
        elif event.key() == Qt.Key.Key_Home:
            self.choose(0)
        elif event.key() == Qt.Key.Key_End:
            self.choose(self._results.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_text()

    def _fit_text(self) -> None:
        two_lines = 2 * self.fontMetrics().lineSpacing()
        height = max(THUMBNAIL_SIDE, two_lines) + 2 * theme.GAP
        self.verticalHeader().setDefaultSectionSize(height)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag the files of the selected rows into another program, or say why that cannot be."""
        looked_at, count = self.chosen_row(), len(self.selected_numbers())
        if looked_at is None:
            return
        rows = self._selected_rows() or [looked_at]
        if count > AT_ONCE:
            self.undragged.emit(
                tr(
                    "Up to {most} images can be dragged at once, and {count} are selected. "
                    "Select fewer.",
                    most=number(AT_ONCE),
                    count=number(count),
                )
            )
        elif len(rows) < count:
            self.undragged.emit(tr("The selected images are still being read. Drag them again."))
        else:
            files = list(dict.fromkeys(row.prediction.file for row in rows))
            drag_files(self, files, self._results.thumbnail(looked_at))

    def _selected_rows(self) -> list[Row]:
        """Return the selected rows that were read; the others will be, if they may be dragged."""
        parts = self.selectionModel().selection().toList()
        if sum(part.height() for part in parts) > AT_ONCE:
            return []
        places = [place for part in parts for place in range(part.top(), part.bottom() + 1)]
        return [row for place in places if (row := self._results.row(place)) is not None]

    def _on_moved(self, current: QModelIndex) -> None:
        if current.isValid():
            self.moved.emit(current.row())
        self._announce()

    def _announce(self) -> None:
        row = self.chosen_row()
        if row is not None and row != self._chosen:
            self._chosen = row
            self.chosen.emit(row)

    def _remember_place(self) -> None:
        self._scrolled = self.verticalScrollBar().value()
        several = self.selected_numbers()
        self._several = frozenset(several if len(several) > 1 else ())

    def _return_to_place(self) -> None:
        """Keep the chosen row in sight if it is still listed, else choose the first."""
        if self._chosen is None or self._results.rowCount() == 0:
            return
        position = self._results.position(self._chosen.number)
        self.verticalScrollBar().setValue(self._scrolled)
        self.choose(position or 0)
        if self._several and position is not None:
            self._select_again()

    def _select_again(self) -> None:
        """Select those of several rows that are still listed."""
        chosen = QItemSelection()
        for position in self._results.positions(self._several):
            index = self._results.index(position)
            chosen.append(QItemSelectionRange(index))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
