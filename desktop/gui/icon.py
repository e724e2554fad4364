"""The application's icon, drawn here: a dish with a cell in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from desktop.gui.theme import DARK, LIGHT


def app_icon() -> QIcon:
    """Return the icon in the sizes that systems ask for."""
    return _icon(attention=False)


def attention_icon() -> QIcon:
    """Return the icon with a mark: something has to be looked after."""
    return _icon(attention=True)


def _icon(*, attention: bool) -> QIcon:
    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(_drawn(side, attention))
    return icon


def _drawn(side: int, attention: bool) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / 32, side / 32)
    painter.setPen(QPen(QColor(LIGHT.accent), 3))
    painter.setBrush(QColor(LIGHT.surface))
    painter.drawEllipse(QPointF(16, 16), 13.5, 13.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(DARK.accent))
    painter.drawEllipse(QPointF(17, 16.5), 8, 6.5)
    painter.setBrush(QColor(LIGHT.accent))
    painter.drawEllipse(QPointF(18.5, 16), 3, 3)
    if attention:
        painter.setPen(QPen(QColor(LIGHT.surface), 2))
        painter.setBrush(QColor(LIGHT.caution))
        painter.drawEllipse(QPointF(25, 25), 6, 6)
    painter.end()
    return pixmap
