"""Where in a widget the image is painted: once, or twice side by side."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.gui import theme
from desktop.gui.detail.layers import Layers
from desktop.gui.detail.zoom import Zoom


@dataclass(frozen=True)
class Panes:
    """Parts of a widget, of one size, that show the same part of the image.

    Attributes:
        rects: In device-independent pixels. In the last the image has its overlay, and in the one
            before, if there is one, it is bare.
        ratio: How many device pixels one of those is.
    """

    rects: tuple[QRect, ...]
    ratio: float

    @property
    def size(self) -> QSizeF:
        """Of each, in device pixels."""
        width, height = self.rects[0].width(), self.rects[0].height()
        return QSizeF(int(width * self.ratio), int(height * self.ratio))

    def point(self, position: QPointF) -> QPointF:
        """Return which point of its pane a point of the widget is, in device pixels."""
        inside = (rect for rect in self.rects if rect.contains(position.toPoint()))
        rect = next(inside, self.rects[0])
        return (position - QPointF(rect.topLeft())) * self.ratio

    def draw(self, painter: QPainter, layers: Layers, zoom: Zoom, opacity: float) -> None:
        """Draw the image; in the last pane with its overlay of this opacity, 0 to 1."""
        for rect in self.rects:
            layers.draw(painter, rect, zoom, opacity if rect == self.rects[-1] else 0.0)

    def picture(self, layers: Layers, zoom: Zoom, opacity: float) -> QImage:
        """Return what is seen of the image, as many pixels as on the screen, without the ground."""
        view = self.size.toSize()
        seen = zoom.target().toAlignedRect() & QRect(QPoint(), view)
        step = seen.width() + theme.GAP
        picture = QImage(
            len(self.rects) * step - theme.GAP, seen.height(), QImage.Format.Format_RGB32
        )
        picture.fill(Qt.GlobalColor.white)
        corners = (QPoint(number * step, 0) - seen.topLeft() for number in range(len(self.rects)))
        painter = QPainter(picture)
        Panes(tuple(QRect(corner, view) for corner in corners), 1.0).draw(
            painter, layers, zoom, opacity
        )
        painter.end()
        return picture


def panes(whole: QRect, ratio: float, *, twice: bool) -> Panes:
    """Lay one pane, or two beside each other, into a part of a widget.

    Args:
        whole: That part, in device-independent pixels.
        ratio: How many device pixels one of those is.
        twice: Whether there are two.
    """
    if not twice:
        return Panes((whole,), ratio)
    width = (whole.width() - theme.GAP) // 2
    left = QRect(whole.topLeft(), QSize(width, whole.height()))
    return Panes((left, left.translated(width + theme.GAP, 0)), ratio)
