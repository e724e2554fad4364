"""The application's icon, drawn here: a dish with a cell in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from desktop.gui.theme import DARK, LIGHT


def app_icon() -> QIcon:
    """Return the icon in the sizes that systems ask for."""
    icon = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(_drawn(side))
    return icon


def _drawn(side: int) -> QPixmap:
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
    painter.end()
    return pixmap
