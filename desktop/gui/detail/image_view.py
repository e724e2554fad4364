"""The selected image with its overlay: as large as fits, or magnified and moved."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from desktop.gui.detail import ground
from desktop.gui.detail.layers import Layers
from desktop.gui.detail.panes import Panes, panes
from desktop.gui.detail.pixels import to_image
from desktop.gui.detail.zoom import Zoom
from desktop.language import tr
from desktop.values import BareImage, Explanation, Pixels

# Shorter waits show nothing: words that flash by are only noise.
PATIENCE_MS = 250
# What one notch of the wheel magnifies by, and what share of the view an arrow key moves by.
NOTCH, STRIDE = 1.25, 0.1
FRAME = 2  # of the ground, around the image
# The least there is of it: it does not shrink beside text that is made larger.
LEAST, LEAST_IN_LINES = QSize(160, 120), QSize(8, 6)
_NOTCH_ANGLE = 120  # of QWheelEvent.angleDelta

_ARROWS = {
    Qt.Key.Key_Left: QPointF(1, 0),
    Qt.Key.Key_Right: QPointF(-1, 0),
    Qt.Key.Key_Up: QPointF(0, 1),
    Qt.Key.Key_Down: QPointF(0, -1),
}


class ImageView(QWidget):
    """Paint image and overlay, or a thumbnail or a few words, on a quiet ground.

    Attributes:
        zoomed: Emitted when the image is shown at another scale, or there is none to zoom.
        closer_wanted: Emitted when the image is magnified so far that its own pixels are needed.
        dragged: Emitted when an image that is seen whole is dragged.
        passed: Emitted with 1 or -1 when an arrow key asks for the next image or the one before.
    """

    zoomed = Signal()
    closer_wanted = Signal()
    dragged = Signal()
    passed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers: Layers | None = None
        self._thumbnail: QImage | None = None
        self._words = ""
        self._closer: Pixels | None = None
        self._zoom = Zoom()
        self._held_at: QPointF | None = None
        self._opacity = 0.0
        self._overlay_shown = True
        self._side_by_side = False
        self._late_words = ""
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(lambda: self.show_words(self._late_words))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Image with heatmap overlay"))

    # What is shown.

    def show_explanation(self, explanation: Explanation) -> None:
        """Show an image and its overlay, at the scale and place where the view is."""
        image, overlay = to_image(explanation.image), to_image(explanation.overlay)
        layers = Layers(image, overlay, QSizeF(explanation.width, explanation.height))
        if self._closer is not None:
            layers.use_closer(self._closer)
        self._show(layers)

    def show_bare(self, bare: BareImage) -> None:
        """Show an image that has no overlay."""
        size = QSizeF(bare.width, bare.height)
        self._show(Layers(to_image(bare.image), None, size))

    def show_closer(self, closer: Pixels) -> None:
        """Show the same image from its own pixels, where they can be seen."""
        self._closer = closer
        if self._layers is not None:
            self._layers.use_closer(closer)
        self._tell_zoomed()

    def forget(self) -> None:
        """Forget the last image and its scale; the next is as large as fits."""
        self._closer = None
        self._zoom.fit()
        self._show()

    def look_as(self, zoom: Zoom) -> None:
        """Show the image at the scale and place of another view, which is seen no more."""
        self._zoom = zoom
        self._use_room()
        self._tell_zoomed()

    def zoom(self) -> Zoom:
        """Return at which scale and place the image is shown."""
        return self._zoom

    def show_thumbnail(self, thumbnail: QImage) -> None:
        """Show the little there is of an image without an answer."""
        self._show(thumbnail=thumbnail)

    def show_words(self, words: str) -> None:
        """Show ``words`` instead of an image; none leave the place empty."""
        self._show(words=words)

    def wait(self, words: str) -> None:
        """Take the overlay away at once; without an image, say ``words`` if none comes soon."""
        if self._layers is not None:
            self._layers.clear_overlay()
            self.update()
            return
        self._show()
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

    def set_side_by_side(self, on: bool) -> None:
        """Show the bare image beside the one with its overlay, moved and magnified together."""
        self._side_by_side = on
        self._use_room()
        self._tell_zoomed()

    def picture(self) -> QImage | None:
        """Return the picture as it is seen, in the screen's pixels; None where there is none."""
        if self._layers is None:
            return self._thumbnail
        return self._panes().picture(self._layers, self._zoom, self._seen_opacity())

    def _seen_opacity(self) -> float:
        return self._opacity if self._overlay_shown else 0.0

    # How large it is shown.

    def scale(self) -> float | None:
        """Return how many device pixels an image pixel is shown as; None without an image."""
        return None if self._layers is None else self._zoom.scale

    def fitted(self) -> bool:
        """Say whether the image is shown as large as fits."""
        return self._zoom.fitted

    def lacks_pixels(self) -> bool:
        """Say whether the image is magnified so far that its own pixels are needed, and awaited."""
        magnified = None if self._zoom.fitted else self._layers
        return magnified is not None and magnified.lacks(self._zoom.scale)

    def fit(self) -> None:
        """Show the image as large as fits."""
        self._zoom.fit()
        self._tell_zoomed()

    def show_pixels(self) -> None:
        """Show each pixel of the image as one of the screen."""
        self._magnify(1.0)

    def step(self, direction: int) -> None:
        """Magnify by a step (1), or do the opposite (-1)."""
        self._zoom.step(direction)
        self._tell_zoomed()

    def _magnify(self, scale: float, about: QPointF | None = None) -> None:
        """Show the image at a scale; ``about`` is where in the widget it stays."""
        self._zoom.magnify(scale, None if about is None else self._panes().point(about))
        self._tell_zoomed()

    def _tell_zoomed(self) -> None:
        hand, arrow = Qt.CursorShape.OpenHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if self._movable() else arrow)
        self.update()
        self.zoomed.emit()
        if self.lacks_pixels():
            self.closer_wanted.emit()

    def _movable(self) -> bool:
        return self._layers is not None and self._zoom.movable

    def _is_empty(self) -> bool:
        return self._layers is None and self._thumbnail is None

    # What the person does.

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Magnify about the pointer."""
        if self._layers is None:
            event.ignore()
            return
        factor = NOTCH ** (event.angleDelta().y() / _NOTCH_ANGLE)
        self._magnify(self._zoom.scale * factor, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the image."""
        if event.button() == Qt.MouseButton.LeftButton and not self._is_empty():
            self._held_at = event.position()
            if self._movable():
                self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move a magnified image with the pointer, and drag any other out of the window."""
        if self._held_at is None:
            return
        way = event.position() - self._held_at
        if self._movable():
            self._zoom.move(way * self.devicePixelRatioF())
            self._held_at = event.position()
            self.update()
        elif way.manhattanLength() >= QApplication.startDragDistance():
            self._held_at = None
            self.dragged.emit()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the image."""
        self._held_at = None
        self._tell_zoomed()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go from as large as fits to single pixels, or back."""
        if self._layers is not None and self._zoom.fitted:
            self._magnify(1.0, event.position())
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move a magnified image by the arrow keys, and with any other to the next image."""
        way = _ARROWS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        elif self._movable():
            room = self._panes().size
            self._zoom.move(way * STRIDE * min(room.width(), room.height()))
            self.update()
        else:
            self.passed.emit(int(-way.x() - way.y()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the arrow keys are for the image."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they no longer are."""
        super().focusOutEvent(event)
        self.update()

    # How it is painted.

    def minimumSizeHint(self) -> QSize:
        """Stay large enough to see something."""
        return LEAST.expandedTo(LEAST_IN_LINES * self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is in the middle there."""
        super().resizeEvent(event)
        self._use_room()
        self._tell_zoomed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is to be shown."""
        self._use_room()  # the screen's scale may be another one
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._layers is not None or self._thumbnail is not None or self._words:
            ground.paint(painter, self)
        if self._layers is not None:
            self._panes().draw(painter, self._layers, self._zoom, self._seen_opacity())
        elif self._thumbnail is not None:
            painter.drawImage(ground.middle(self, self._thumbnail.size()), self._thumbnail)
        elif self._words:
            ground.write(painter, self, self._words)

    def _show(
        self, layers: Layers | None = None, thumbnail: QImage | None = None, words: str = ""
    ) -> None:
        self._patience.stop()
        self._layers, self._thumbnail, self._words = layers, thumbnail, words
        if layers is not None:
            self._zoom.use_image(layers.size)
            self._use_room()
        self._tell_zoomed()

    def _panes(self) -> Panes:
        """Return where the image is painted: within the frame of the ground."""
        within = self.rect().adjusted(FRAME, FRAME, -FRAME, -FRAME)
        explained = self._layers is not None and self._layers.explained
        twice = self._side_by_side and explained
        return panes(within, self.devicePixelRatioF(), twice=twice)

    def _use_room(self) -> None:
        self._zoom.use_view(self._panes().size)
