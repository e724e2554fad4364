"""Pixels from the engine as Qt images; nothing is decoded here."""

from __future__ import annotations

from PySide6.QtGui import QImage

from desktop.values import Pixels

# channels: (as it comes, as it is painted fastest)
_FORMATS = {
    3: (QImage.Format.Format_RGB888, QImage.Format.Format_RGB32),
    4: (QImage.Format.Format_RGBA8888, QImage.Format.Format_ARGB32_Premultiplied),
}


def to_image(pixels: Pixels) -> QImage:
    """Copy ``pixels`` into an image that owns its memory.

    Raises:
        ValueError: The data is not ``width * height * channels`` bytes. Qt would read past it.
    """
    row = pixels.width * pixels.channels
    if len(pixels.data) != row * pixels.height:
        raise ValueError(f"Expected {row * pixels.height} bytes. Received {len(pixels.data)}.")
    came, painted = _FORMATS[pixels.channels]
    view = QImage(pixels.data, pixels.width, pixels.height, row, came)
    return view.convertToFormat(painted)
