"""The quiet ground behind an image, and what lies on it while there is none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from desktop.gui import theme

# A thumbnail has few pixels; larger than this it is only a blur.
THUMBNAIL_SIDE = 132


def paint(painter: QPainter, widget: QWidget) -> None:
    """Paint the ground; its line shows whether the keyboard is there."""
    roles = theme.colours(widget)
    painter.setPen(QColor(roles.accent if widget.hasFocus() else roles.line))
    painter.setBrush(QColor(roles.surface))
    whole = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(whole, theme.RADIUS, theme.RADIUS)


def write(painter: QPainter, widget: QWidget, words: str) -> None:
    """Write a few words into the middle."""
    painter.setPen(QColor(theme.colours(widget).muted))
    painter.drawText(
        widget.rect().adjusted(theme.ROOM, 0, -theme.ROOM, 0),
        Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
        words,
    )


def middle(widget: QWidget, size: QSize) -> QRectF:
    """Return where in the middle a thumbnail of this size lies."""
    side = min(THUMBNAIL_SIDE, widget.width(), widget.height())
    fitted = QSizeF(size).scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
    target = QRectF(0, 0, fitted.width(), fitted.height())
    target.moveCenter(QRectF(widget.rect()).center())
    return target
