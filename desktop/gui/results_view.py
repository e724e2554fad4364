"""The list of results: how a row is painted and moved through."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from desktop import wording
from desktop.gui import theme
from desktop.gui.dragging import drag_file
from desktop.gui.results_model import PREDICTION_ROLE, REVIEW_ROLE, ResultsModel
from desktop.values import Prediction

THUMBNAIL_SIDE = 44
REVIEW = "Review"
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class ResultsView(QTableView):
    """The results, one of them selected.

    A table of one column, because Qt's list view asks the model about every row whenever one
    is added: with 10,000 rows and more coming, the window would do nothing else.

    Attributes:
        chosen: Emitted with the prediction of the row that became current.
    """

    chosen = Signal(object)

    def __init__(self, model: ResultsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = model
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(self))
        self.setAccessibleName("Results")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setDragEnabled(True)
        self.setMinimumWidth(260)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_text()
        columns.hide()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._announce)

    def choose(self, row: int) -> None:
        """Select a row and bring it into sight."""
        self.setCurrentIndex(self._results.index(row))
        self.scrollTo(self.currentIndex())

    def pass_on(self, by: int) -> None:
        """Select the row that lies so many below the selected one, if there is one."""
        row = self.currentIndex().row() + by
        if 0 <= row < self._results.rowCount():
            self.choose(row)

    def chosen_prediction(self) -> Prediction | None:
        """Return the selected prediction, if there is one."""
        index = self.currentIndex()
        return self._results.prediction(index.row()) if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the rows, Home and End to the first and last; leave letters (H) alone."""
        if event.text().isalpha():
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
        """Drag the selected row's file into another program."""
        prediction = self.chosen_prediction()
        if prediction is not None:
            drag_file(self, prediction.file, self._results.thumbnail(prediction.file))

    def _announce(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._results.prediction(current.row()))


class _RowDelegate(QStyledItemDelegate):
    """Paint thumbnail, answer and confidence; below them file name, any reason, and "Review"."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self,
        painter: QPainter,
        option: Any,  # QStyleOptionViewItem, whose fields the type stubs leave out
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        roles = theme.colours(self._view)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        whole: QRect = option.rect
        painter.save()
        painter.fillRect(whole, QColor(roles.selection if selected else roles.surface))
        painter.setPen(QColor(roles.line))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        inner = whole.adjusted(theme.GAP, 0, -theme.GAP, 0)
        _paint_thumbnail(painter, inner, index.data(Qt.ItemDataRole.DecorationRole), roles)
        inner.setLeft(inner.left() + THUMBNAIL_SIDE + theme.GAP)
        painter.setFont(option.font)
        lower = _lower_line(painter, inner)
        if index.data(REVIEW_ROLE):
            lower.setRight(_paint_mark(painter, lower, roles) - theme.GAP)
        _paint_words(painter, inner, lower, index.data(PREDICTION_ROLE), roles)
        painter.restore()


def _paint_thumbnail(
    painter: QPainter, inner: QRect, image: QImage | None, roles: theme.Colours
) -> None:
    box = QRect(0, 0, THUMBNAIL_SIDE, THUMBNAIL_SIDE)
    box.moveCenter(inner.center())
    box.moveLeft(inner.left())
    if image is None:
        painter.setPen(QColor(roles.control))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
        return
    size = image.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
    target = QRect(0, 0, max(1, size.width()), max(1, size.height()))
    target.moveCenter(box.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(target, image)


def _lower_line(painter: QPainter, inner: QRect) -> QRect:
    line = painter.fontMetrics().lineSpacing()
    return QRect(inner.left(), inner.center().y() + 2, inner.width(), line)


def _paint_mark(painter: QPainter, line: QRect, roles: theme.Colours) -> int:
    """Paint at the line's end that the image needs review, and return where that begins."""
    width = painter.fontMetrics().horizontalAdvance(REVIEW) + 2 * theme.TIGHT
    mark = QRectF(line.right() - width, line.top(), width, line.height())
    painter.setPen(QColor(roles.caution))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawRoundedRect(mark.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
    painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, REVIEW)
    return int(mark.left())


def _paint_words(
    painter: QPainter, inner: QRect, lower: QRect, prediction: Prediction, roles: theme.Colours
) -> None:
    line = lower.height()
    upper = QRect(inner.left(), inner.center().y() - line, inner.width(), line)
    name = wording.image_name(prediction)
    answer = wording.answer(prediction)
    if prediction.reason is None:
        painter.setPen(QColor(roles.text))
        confidence = wording.confidence(prediction)
        kept = painter.fontMetrics().horizontalAdvance(confidence) + theme.ROOM
        _write(painter, upper, confidence, _RIGHT)
        _write(painter, upper.adjusted(0, 0, -kept, 0), answer, _LEFT)
        painter.setPen(QColor(roles.muted))
        _write(painter, lower, name, _LEFT, Qt.TextElideMode.ElideMiddle)
    else:
        painter.setPen(QColor(roles.caution))
        _write(painter, upper, answer, _LEFT)
        painter.setPen(QColor(roles.muted))
        taken = painter.fontMetrics().horizontalAdvance(answer) + theme.ROOM
        rest = upper.adjusted(taken, 0, 0, 0)
        _write(painter, rest, name, _RIGHT, Qt.TextElideMode.ElideMiddle)
        _write(painter, lower, prediction.reason, _LEFT)


def _write(
    painter: QPainter,
    where: QRect,
    text: str,
    align: Qt.AlignmentFlag,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    shown = painter.fontMetrics().elidedText(text, elide, where.width())
    painter.drawText(where, align | Qt.AlignmentFlag.AlignVCenter, shown)
