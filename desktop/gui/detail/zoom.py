"""Which part of an image is seen, and how large: arithmetic only, all of it in device pixels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

LARGEST = 32.0
"""Device pixels an image pixel at most."""

STEPS = (0.05, 0.1, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, LARGEST)
"""Where the keys and buttons stop; the wheel goes anywhere between."""

_NEARLY = 1.001


class Zoom:
    """An image laid into a view: as large as fits, or magnified and moved.

    An image that is smaller than the view lies in its middle; of a larger one no part of the view
    stays empty.
    """

    def __init__(self) -> None:
        self._view = QSizeF()
        self._image = QSizeF()
        self._scale = 1.0
        self._corner = QPointF()
        self._fitted = True

    @property
    def scale(self) -> float:
        """Device pixels an image pixel."""
        return self._fitting() if self._fitted else self._scale

    @property
    def fitted(self) -> bool:
        """Whether the image is as large as fits, whatever the size of the view."""
        return self._fitted

    @property
    def movable(self) -> bool:
        """Whether there is more of the image than is seen."""
        size = self._image * self.scale
        return size.width() > self._view.width() + 1 or size.height() > self._view.height() + 1

    def use_image(self, size: QSizeF) -> None:
        """Lay an image into the view.

        Args:
            size: Of the whole image, in its own pixels.
        """
        self._image = size

    def use_view(self, size: QSizeF) -> None:
        """Take another size of the view; what was in its middle stays there."""
        grown = size - self._view
        if not grown.isNull():
            self._view = size
            self.move(QPointF(grown.width() / 2, grown.height() / 2))

    def fit(self) -> None:
        """Show all of the image, as large as it can be."""
        self._fitted = True

    def magnify(self, scale: float, about: QPointF | None = None) -> None:
        """Show the image at another scale.

        Args:
            scale: Device pixels an image pixel; kept between the smallest and the largest.
            about: Which point of the view keeps what it shows; None for its middle.
        """
        about = about or QPointF(self._view.width() / 2, self._view.height() / 2)
        corner, before = self.target().topLeft(), self.scale
        self._scale = min(LARGEST, max(self._smallest(), scale))
        self._fitted = self._scale == self._fitting()
        self._corner = about - (about - corner) * (self._scale / before)

    def step(self, direction: int) -> None:
        """Go to the next of `STEPS`, or to as large as fits if that comes first.

        Args:
            direction: 1 to magnify, -1 for the opposite.
        """
        stops = sorted((*STEPS, self._fitting()), reverse=direction < 0)
        for stop in stops:
            if (stop > self.scale * _NEARLY) if direction > 0 else (stop < self.scale / _NEARLY):
                self.magnify(stop)
                break

    def move(self, by: QPointF) -> None:
        """Move the image within the view; at its edges it stops."""
        self._corner = self.target().topLeft() + by

    def target(self) -> QRectF:
        """Return where in the view the whole image lies, its corner on a device pixel."""
        size = self._image * self.scale
        spare = self._view - size
        left = _within(spare.width(), self._corner.x())
        top = _within(spare.height(), self._corner.y())
        return QRectF(QPointF(round(left), round(top)), size)

    def _smallest(self) -> float:
        return min(1.0, self._fitting())

    def _fitting(self) -> float:
        if self._image.isEmpty() or self._view.isEmpty():
            return 1.0
        fitted = self._image.scaled(self._view, Qt.AspectRatioMode.KeepAspectRatio)
        return min(LARGEST, fitted.width() / self._image.width())


def _within(spare: float, wanted: float) -> float:
    """Return the edge nearest to the wanted one; with room to spare, the middle."""
    return spare / 2 if spare >= 0 else min(0.0, max(spare, wanted))
