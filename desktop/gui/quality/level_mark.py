"""The mark of a verdict: a shape for each level, so that it is told without colour too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.gui import theme
from desktop.quality.verdict import Level


class LevelMark(QWidget):
    """A ring (too early), a tick in a disc, a triangle, or an octagon with a bar."""

    def __init__(self, lines: float = 1.0, parent: QWidget | None = None) -> None:
        """Make the mark, as high as so many lines of text."""
        super().__init__(parent)
        self._lines = lines
        self._level = Level.TOO_EARLY
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, level: Level) -> None:
        """Show the mark of a level."""
        self._level = level
        self.setAccessibleName(level.words())
        self.update()

    def sizeHint(self) -> QSize:
        """Be as high as the text."""
        side = round(self._lines * self.fontMetrics().height())
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shape, and its sign in the colour of what is behind."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = theme.colours(self)
        area = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self._level == Level.TOO_EARLY:
            painter.setPen(QPen(QColor(roles.muted), 2))
            painter.drawEllipse(area)
            return
        steady = self._level == Level.STEADY
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(roles.accent if steady else roles.caution))
        if steady:
            painter.drawEllipse(area)
        else:
            painter.drawPolygon(_placed(_SHAPES[self._level], area))
        pen = QPen(QColor(roles.window), max(1.5, area.height() / 9))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(_placed(_SIGNS[self._level], area))


_Points = tuple[tuple[float, float], ...]
_SHAPES: dict[Level, _Points] = {
    Level.LOOK: ((0.5, 0.02), (1.0, 0.95), (0.0, 0.95)),
    Level.STOP: (
        (0.3, 0.0),
        (0.7, 0.0),
        (1.0, 0.3),
        (1.0, 0.7),
        (0.7, 1.0),
        (0.3, 1.0),
        (0.0, 0.7),
        (0.0, 0.3),
    ),
}
_SIGNS: dict[Level, _Points] = {
    Level.STEADY: ((0.28, 0.52), (0.44, 0.68), (0.73, 0.34)),
    Level.LOOK: ((0.5, 0.4), (0.5, 0.68)),
    Level.STOP: ((0.27, 0.5), (0.73, 0.5)),
}


def _placed(points: _Points, area: QRectF) -> QPolygonF:
    return QPolygonF(
        [QPointF(area.x() + x * area.width(), area.y() + y * area.height()) for x, y in points]
    )
