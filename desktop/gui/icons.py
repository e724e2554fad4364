"""Icons of one family (Lucide, ISC licence), drawn sharply at any scale in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.gui import theme
from desktop.gui.shipped import read_text, shipped


def icon(name: str) -> QIcon:
    """Return an icon whose colour follows the theme: muted, or the accent when it is on.

    Args:
        name: Of a file in ``desktop/gui/icons``, without suffix.

    Raises:
        OSError: There is no such file.
    """
    return QIcon(_Engine(read_text(shipped(f"gui/icons/{name}.svg"))))


class _Engine(QIconEngine):
    """Draws the outline anew each time it is asked for, so no size is scaled from another."""

    def __init__(self, outline: str) -> None:
        super().__init__()
        self._outline = outline

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = _colour(mode, state)
        drawing = QSvgRenderer(self._outline.replace("currentColor", colour).encode())
        drawing.render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return made


def _colour(mode: QIcon.Mode, state: QIcon.State) -> str:
    roles = theme.colours_of(QGuiApplication.palette())
    if mode == QIcon.Mode.Disabled:
        return roles.control
    return roles.accent if state == QIcon.State.On else roles.muted
