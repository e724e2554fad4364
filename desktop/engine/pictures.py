"""Pixels made ready to show, so that the window's process needs no numpy."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop.values import IMAGE_SUFFIXES, Picture, Pixels
from export.bundle.errors import ImageError
from export.bundle.image_file import decode

THUMBNAIL_SIDE = 96
VIEW_SIDE = 1024
REPORT_SIDE = 320
CLOSE_PIXELS = 16_000_000
"""Of an image to look at closely: more than most cameras' images have, and 48 MB in the window."""
JPEG_QUALITY = 90


def shrink(image: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """Return the image with its long side at most ``side`` pixels, shape (h, w, channels)."""
    height, width = image.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return image
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def shrink_to(image: NDArray[np.uint8], pixels: int) -> NDArray[np.uint8]:
    """Return the image with at most so many pixels in all, shape (h, w, channels)."""
    height, width = image.shape[:2]
    share = (pixels / (height * width)) ** 0.5
    return image if share >= 1 else shrink(image, int(max(height, width) * share))


def to_pixels(image: NDArray[np.uint8]) -> Pixels:
    """Return an (h, w, channels) array as rows of bytes without padding."""
    height, width, channels = image.shape
    return Pixels(width, height, channels, np.ascontiguousarray(image).tobytes())


def encode_png(image: NDArray[np.uint8]) -> bytes:
    """Encode an RGB image as a PNG file."""
    encoded, data = cv2.imencode(".png", cv2.cvtColor(image, cv2.COLOR_RGB2BGR))
    if not encoded:
        raise RuntimeError(f"OpenCV did not encode a PNG of {image.shape}.")
    return data.tobytes()


def to_picture(image: NDArray[np.uint8]) -> Picture:
    """Make an RGB image ready for a report, both ways."""
    settings = [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY]
    encoded, data = cv2.imencode(".jpg", cv2.cvtColor(image, cv2.COLOR_RGB2BGR), settings)
    if not encoded:
        raise RuntimeError(f"OpenCV did not encode a JPEG of {image.shape}.")
    return Picture(to_pixels(image), data.tobytes())


def check_formats() -> dict[str, str | None]:
    """Draw an image, encode it in each format, decode it again; format to trouble or None."""
    drawn = np.full((64, 48, 3), 200, np.uint8)
    cv2.circle(drawn, (24, 32), 16, (90, 60, 140), -1)
    return {suffix: _check_format(drawn, suffix) for suffix in IMAGE_SUFFIXES}


def _check_format(drawn: NDArray[np.uint8], suffix: str) -> str | None:
    _, data = cv2.imencode(suffix, cv2.cvtColor(drawn, cv2.COLOR_RGB2BGR))
    try:
        decoded = decode(data.tobytes())
    except ImageError as error:
        return str(error)
    difference = int(np.abs(decoded.astype(np.int16) - drawn).mean())
    return None if difference < 4 else f"The pixels differ by {difference} on average."
