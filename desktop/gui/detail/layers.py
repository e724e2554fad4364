"""An image and its overlay, drawn so that their pixels fall on those of the screen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSizeF
from PySide6.QtGui import QImage, QPainter, QTransform

from desktop.gui.detail.zoom import Zoom
from desktop.values import Pixels

SQUARES_ABOVE = 2.0
"""Device pixels an image pixel from which on it is drawn as a square."""


class Layers:
    """What lies over each other in the view.

    Attributes:
        size: Of the whole image, in its own pixels.
    """

    def __init__(self, image: QImage, overlay: QImage | None, size: QSizeF) -> None:
        """Take the pictures.

        Args:
            image: The image, or a smaller one of it.
            overlay: Of any size: it is stretched over the image. None for the bare image.
            size: Of the whole image, in its own pixels.
        """
        self.size = size
        self._image = image
        self._overlay = overlay
        self._closer: QImage | None = None

    def use_closer(self, closer: Pixels) -> None:
        """Draw the image from these pixels where it is magnified enough to show them.

        Args:
            closer: RGB. They are not copied, so whoever calls keeps them.
        """
        row = 3 * closer.width
        self._closer = QImage(
            closer.data, closer.width, closer.height, row, QImage.Format.Format_RGB888
        )

    @property
    def explained(self) -> bool:
        """Whether there is an overlay."""
        return self._overlay is not None

    def clear_overlay(self) -> None:
        """Show the image bare until it is explained anew."""
        self._overlay = QImage()

    def lacks(self, scale: float) -> bool:
        """Say whether the image has more pixels than are here, and the scale would show them."""
        return self._closer is None and self._shows_more(scale)

    def _shows_more(self, scale: float) -> bool:
        return self._image.width() < min(1.0, scale) * self.size.width()

    def draw(self, painter: QPainter, pane: QRect, zoom: Zoom, opacity: float) -> None:
        """Draw what of the image is to be seen.

        Args:
            painter: Of a widget, not transformed.
            pane: Where in the widget.
            zoom: Whose view is the pane.
            opacity: Of the overlay, 0 (none) to 1.
        """
        painter.save()
        painter.setClipRect(pane)
        painter.setWorldTransform(_in_device_pixels(painter, pane))
        target = zoom.target()
        smooth = zoom.fitted or zoom.scale <= SQUARES_ABOVE
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        closer = self._closer if self._shows_more(zoom.scale) else None
        painter.drawImage(target, closer or self._image)
        if self._overlay is not None and opacity > 0:
            # Never as squares: the heatmap knows nothing of single pixels.
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setOpacity(opacity)
            painter.drawImage(target, self._overlay)
        painter.restore()


def _in_device_pixels(painter: QPainter, pane: QRect) -> QTransform:
    """Return what makes the painter count device pixels from the pane's corner.

    At a scale such as 125 % a widget's own corner lies between two of them.
    """
    to_device = painter.deviceTransform()
    corner = to_device.map(QPointF(pane.topLeft()))
    exact = QTransform.fromTranslate(round(corner.x()), round(corner.y()))
    return exact * to_device.inverted()[0]
