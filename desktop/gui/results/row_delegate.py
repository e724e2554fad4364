"""How a row of the results is painted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QTableView

from desktop.gui import theme
from desktop.gui.results.results_model import REVIEW_ROLE, ROW_ROLE
from desktop.gui.results.tables import paint_fitted
from desktop.language import isolated, tr
from desktop.values import Label, Prediction, Row
from desktop.words import reasons, wording

THUMBNAIL_SIDE = 44
_LEFT, _RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class RowDelegate(QStyledItemDelegate):
    """Paint thumbnail, answer and confidence; below them name or reason, and what people say."""

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
        painter.setLayoutDirection(option.direction)
        painter.fillRect(whole, QColor(roles.selection if selected else roles.surface))
        painter.setPen(QColor(roles.line))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        row: Row | None = index.data(ROW_ROLE)
        if row is not None:  # else it is being read
            inner = whole.adjusted(theme.GAP, 0, -theme.GAP, 0)
            painter.setFont(option.font)
            _paint_thumbnail(painter, inner, index, roles)
            inner.setLeft(inner.left() + THUMBNAIL_SIDE + theme.GAP)
            lower = _lower_line(painter, inner)
            if self._view.currentIndex() == index and (not selected or self._selects_several()):
                _paint_current(painter, whole, roles)
            mark = _mark(row, bool(index.data(REVIEW_ROLE)), roles)
            if mark is not None:
                lower.setRight(_paint_mark(painter, whole, lower, *mark) - theme.GAP)
            if row.label is not None:
                lower.setRight(_paint_label(painter, whole, lower, row.label, roles))
            _paint_words(painter, whole, inner, lower, row.prediction, roles)
        painter.restore()

    def _selects_several(self) -> bool:
        parts = self._view.selectionModel().selection().toList()
        return len(parts) > 1 or any(part.height() > 1 for part in parts)


def _paint_current(painter: QPainter, whole: QRect, roles: theme.Colours) -> None:
    """Tell the row that is looked at from the others that are selected."""
    edge = QRect(whole.left(), whole.top(), theme.TIGHT, whole.height())
    painter.fillRect(_mirrored(painter, whole, edge), QColor(roles.accent))


def _mark(row: Row, needs_review: bool, roles: theme.Colours) -> tuple[str, str] | None:
    """Return what people say, or have to say, and its colour."""
    if row.person is not None:
        confirmed = row.person == row.prediction.class_name
        return (tr("Confirmed") if confirmed else row.person), roles.accent
    return (tr("Review"), roles.caution) if needs_review else None


def _paint_thumbnail(
    painter: QPainter,
    inner: QRect,
    index: QModelIndex | QPersistentModelIndex,
    roles: theme.Colours,
) -> None:
    image: QImage | None = index.data(Qt.ItemDataRole.DecorationRole)
    box = QRect(0, 0, THUMBNAIL_SIDE, THUMBNAIL_SIDE)
    box.moveCenter(inner.center())
    box.moveLeft(inner.left())
    box = _mirrored(painter, inner, box)
    if image is None:
        painter.setPen(QColor(roles.control))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        if index.data(ROW_ROLE).prediction.status == "unreadable":
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
        return
    paint_fitted(painter, image, box)


def _lower_line(painter: QPainter, inner: QRect) -> QRect:
    line = painter.fontMetrics().lineSpacing()
    return QRect(inner.left(), inner.center().y() + 2, inner.width(), line)


def _paint_mark(painter: QPainter, whole: QRect, line: QRect, text: str, colour: str) -> int:
    """Paint a mark at the line's end and return where it begins.

    It may be a class, of which more has to be read than of the file's name.
    """
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width() * 3 // 4)
    width = metrics.horizontalAdvance(shown) + 2 * theme.TIGHT
    place = QRect(line.right() - width, line.top(), width, line.height())
    mark = QRectF(_mirrored(painter, whole, place))
    painter.setPen(QColor(colour))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Letters of some scripts are taller than a line of the font: the frame goes around them.
    ink = QRectF(metrics.tightBoundingRect(shown))
    ink.translate(mark.left() + theme.TIGHT, mark.top() + metrics.ascent())
    frame = mark.united(ink.adjusted(0, -3, 0, 3)).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(frame, theme.RADIUS, theme.RADIUS)
    painter.drawText(QPointF(mark.left() + theme.TIGHT, mark.top() + metrics.ascent()), shown)
    return place.left()


def _paint_label(
    painter: QPainter, whole: QRect, line: QRect, label: Label, roles: theme.Colours
) -> int:
    """Paint case and slide at the line's end, at most half as wide, and return where they begin."""
    text = wording.labelled_shortly(label)
    width = min(painter.fontMetrics().horizontalAdvance(text), line.width() // 2)
    place = QRect(line.right() - width, line.top(), width + 1, line.height())
    painter.setPen(QColor(roles.muted))
    _write(painter, whole, place, text, _RIGHT)
    return place.left() - theme.GAP


def _paint_words(
    painter: QPainter,
    whole: QRect,
    inner: QRect,
    lower: QRect,
    prediction: Prediction,
    roles: theme.Colours,
) -> None:
    line = lower.height()
    upper = QRect(inner.left(), inner.center().y() - line, inner.width(), line)
    name = wording.image_name(prediction)
    answer = wording.answer(prediction)
    if prediction.reason is None:
        painter.setPen(QColor(roles.text))
        confidence = wording.confidence(prediction)
        kept = painter.fontMetrics().horizontalAdvance(confidence) + theme.GAP
        _write(painter, whole, upper, confidence, _RIGHT)
        _write(painter, whole, upper.adjusted(0, 0, -kept, 0), answer, _LEFT)
        painter.setPen(QColor(roles.muted))
        _write(painter, whole, lower, name, _LEFT, Qt.TextElideMode.ElideMiddle)
    else:
        painter.setPen(QColor(roles.caution))
        _write(painter, whole, upper, answer, _LEFT)
        painter.setPen(QColor(roles.muted))
        taken = painter.fontMetrics().horizontalAdvance(answer) + theme.ROOM
        rest = upper.adjusted(taken, 0, 0, 0)
        _write(painter, whole, rest, name, _RIGHT, Qt.TextElideMode.ElideMiddle)
        _write(painter, whole, lower, reasons.said(prediction.reason), _LEFT)


def _write(
    painter: QPainter,
    whole: QRect,
    where: QRect,
    text: str,
    align: Qt.AlignmentFlag,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    shown = painter.fontMetrics().elidedText(text, elide, where.width())
    where = _mirrored(painter, whole, where)
    painter.drawText(where, align | Qt.AlignmentFlag.AlignVCenter, isolated(shown))


def _mirrored(painter: QPainter, whole: QRect, place: QRect) -> QRect:
    """Return where a place in the whole lies in the direction that is painted in."""
    return QStyle.visualRect(painter.layoutDirection(), whole, place)
