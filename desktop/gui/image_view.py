"""The selected image, as large as fits, with its overlay."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.gui import theme
from desktop.gui.pixels import to_image
from desktop.values import Explanation

# Shorter waits show nothing: words that flash by are only noise.
PATIENCE_MS = 250
# A thumbnail has few pixels; larger than this it is only a blur.
THUMBNAIL_SIDE = 132


class ImageView(QWidget):
    """Paint image and overlay, or a thumbnail or a few words on a quiet ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._overlay: QImage | None = None
        self._words = ""
        self._opacity = 0.0
        self._overlay_shown = True
        self._late_words = ""
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(lambda: self.show_words(self._late_words))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName("Image with heatmap overlay")

    def show_explanation(self, explanation: Explanation) -> None:
        """Show an image and its overlay."""
        self._show("", to_image(explanation.image), to_image(explanation.overlay))

    def show_thumbnail(self, thumbnail: QImage) -> None:
        """Show the little there is of an image without an answer."""
        self._show("", thumbnail, None)

    def show_words(self, words: str) -> None:
        """Show ``words`` instead of an image; none leave the place empty."""
        self._show(words, None, None)

    def wait(self, words: str) -> None:
        """Clear the view at once; say ``words`` only if nothing else is shown soon."""
        self._show("", None, None)
        self._late_words = words
        self._patience.start()

    def set_opacity(self, opacity: float) -> None:
        """Draw the overlay with this opacity, 0 to 1."""
        self._opacity = opacity
        self.update()

    def set_overlay_shown(self, shown: bool) -> None:
        """Show the image with its overlay, or bare."""
        self._overlay_shown = shown
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Stay large enough to see something."""
        return QSize(160, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is to be shown."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._image is not None and self._overlay is not None:
            self._paint_explained(painter, self._image, self._overlay)
        elif self._image is not None:
            self._paint_ground(painter)
            painter.drawImage(self._centred(self._image.size()), self._image)
        elif self._words:
            self._paint_ground(painter)
            self._paint_words(painter)

    def _paint_explained(self, painter: QPainter, image: QImage, overlay: QImage) -> None:
        target = self._fitted(image.size())
        painter.drawImage(target, image)
        if self._overlay_shown:
            painter.setOpacity(self._opacity)
            painter.drawImage(target, overlay)

    def _paint_ground(self, painter: QPainter) -> None:
        roles = theme.colours(self)
        painter.setPen(QColor(roles.line))
        painter.setBrush(QColor(roles.surface))
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(ground, theme.RADIUS, theme.RADIUS)

    def _paint_words(self, painter: QPainter) -> None:
        painter.setPen(QColor(theme.colours(self).muted))
        painter.drawText(
            self.rect().adjusted(theme.ROOM, 0, -theme.ROOM, 0),
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
            self._words,
        )

    def _show(self, words: str, image: QImage | None, overlay: QImage | None) -> None:
        self._patience.stop()
        self._words, self._image, self._overlay = words, image, overlay
        self.update()

    def _centred(self, size: QSize) -> QRectF:
        side = min(THUMBNAIL_SIDE, self.width(), self.height())
        fitted = QSizeF(size).scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, fitted.width(), fitted.height())
        target.moveCenter(QRectF(self.rect()).center())
        return target

    def _fitted(self, size: QSize) -> QRectF:
        room = QSizeF(self.size())
        fitted = QSizeF(size).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left = (room.width() - fitted.width()) / 2
        return QRectF(left, 0, fitted.width(), fitted.height())
