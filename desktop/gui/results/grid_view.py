"""The results side by side, to look over many at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from desktop.gui import theme
from desktop.gui.results.grid_model import GridModel
from desktop.gui.results.results_model import REVIEW_ROLE, ROW_ROLE, ResultsModel
from desktop.gui.results.tables import paint_fitted, set_up
from desktop.language import isolated, tr
from desktop.values import Row
from desktop.words import wording

PICTURE_SIDE = 88
CELL_WIDTH = PICTURE_SIDE + 2 * theme.GAP
"""How wide a cell is at least."""

_CONFIRMED, _CORRECTED, _TO_REVIEW = "✓ ", "≠ ", "? "

_Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction


class GridView(QTableView):
    """The same rows as the list, and the same one chosen.

    Attributes:
        went_to: Emitted with the position of the row that the person went to.
    """

    went_to = Signal(int)

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = GridModel(model, self)
        self._position = -1
        self._classes: tuple[str, ...] = ()
        self.setModel(self._grid)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(tr("Results side by side"))
        set_up(self)
        self._grid.modelReset.connect(lambda: self.show_position(self._position))

    def use_classes(self, names: Sequence[str]) -> None:
        """Leave room for the names of a bundle's classes."""
        self._classes = tuple(names)
        self._fit()

    def show_position(self, position: int) -> None:
        """Choose a row of the list, and bring it into sight."""
        self._position = position
        cell = self._grid.cell(position) if position >= 0 else QModelIndex()
        if cell.isValid():
            self.setCurrentIndex(cell)
            self.scrollTo(cell)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell where the person went."""
        super().currentChanged(current, previous)
        position = self._grid.position(current)
        if position is not None and position != self._position:
            self._position = position
            self.went_to.emit(position)

    def moveCursor(self, action: _Action, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go on in the next line where one ends."""
        columns, last = self._grid.columnCount(), self.model().rowCount()
        page = max(1, self.viewport().height() // self._height()) * columns
        ahead = -1 if self.isRightToLeft() else 1
        steps = {
            _Action.MoveLeft: -ahead,
            _Action.MoveRight: ahead,
            _Action.MovePrevious: -1,
            _Action.MoveNext: 1,
            _Action.MoveUp: -columns,
            _Action.MoveDown: columns,
            _Action.MovePageUp: -page,
            _Action.MovePageDown: page,
            _Action.MoveHome: -last * columns,
            _Action.MoveEnd: last * columns,
        }
        return self._nearest(max(0, self._position) + steps[action])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters alone: they are keys of the window."""
        if event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many side by side as there is room for."""
        super().resizeEvent(event)
        self._fit()
        self._grid.use_columns(max(1, self.viewport().width() // CELL_WIDTH))

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._height())

    def _nearest(self, position: int) -> QModelIndex:
        """Return the cell of a row, or of the first or the last."""
        count = self._grid.count()
        return self._grid.cell(min(max(0, position), count - 1)) if count else QModelIndex()

    def _height(self) -> int:
        return PICTURE_SIDE + self._lines() * self.fontMetrics().lineSpacing() + 3 * theme.TIGHT

    def _lines(self) -> int:
        """Return in how many lines each class's name can be read whole: one or two."""
        signed = (f"{_CONFIRMED}{name}" for name in self._classes)
        widest = max(map(self.fontMetrics().horizontalAdvance, signed), default=0)
        return 1 if widest <= CELL_WIDTH - 2 * theme.TIGHT else 2


class _CellDelegate(QStyledItemDelegate):
    """Paint the picture, and below it the answer behind a sign of what people say of it."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: Any,  # QStyleOptionViewItem, whose fields the type stubs leave out
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell."""
        roles = theme.colours(self._view)
        whole: QRect = option.rect
        row: Row | None = index.data(ROW_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(whole, QColor(roles.selection if selected else roles.surface))
        if row is not None:  # else it is being read
            painter.setFont(option.font)
            _paint_picture(painter, whole, index.data(Qt.ItemDataRole.DecorationRole), roles)
            _paint_answer(painter, whole, row, bool(index.data(REVIEW_ROLE)), roles)
        painter.restore()


def _paint_picture(
    painter: QPainter, whole: QRect, image: QImage | None, roles: theme.Colours
) -> None:
    box = QRect(0, 0, PICTURE_SIDE, PICTURE_SIDE)
    box.moveCenter(whole.center())
    box.moveTop(whole.top() + theme.TIGHT)
    if image is None:
        painter.setPen(QColor(roles.control))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        return
    paint_fitted(painter, image, box)


def _paint_answer(
    painter: QPainter, whole: QRect, row: Row, needs_review: bool, roles: theme.Colours
) -> None:
    sign, colour = "", roles.text
    if row.person is not None:
        sign = _CONFIRMED if row.person == row.prediction.class_name else _CORRECTED
        colour = roles.accent
    elif needs_review:
        sign, colour = _TO_REVIEW, roles.caution
    where = whole.adjusted(theme.TIGHT, PICTURE_SIDE + 2 * theme.TIGHT, -theme.TIGHT, 0)
    answer = sign + isolated(row.person or wording.answer(row.prediction))
    metrics = painter.fontMetrics()
    how = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    if not where.contains(metrics.boundingRect(where, how, answer)):
        answer = metrics.elidedText(answer, Qt.TextElideMode.ElideRight, where.width())
    painter.setPen(QColor(colour))
    painter.drawText(where, how, answer)
