"""Pixels made ready to show, so that the window's process needs no numpy."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop.values import BareImage, Picture, Pixels

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


def bare_image(image: NDArray[np.uint8], whole: bool) -> BareImage:
    """Return an RGB image to look at, or to look at closely, in its own pixels."""
    seen = shrink_to(image, CLOSE_PIXELS) if whole else shrink(image, VIEW_SIDE)
    return BareImage(to_pixels(seen), image.shape[1], image.shape[0])


def thumbnail(image: NDArray[np.uint8]) -> Pixels:
    """Return an RGB image as small as lists show it."""
    return to_pixels(shrink(image, THUMBNAIL_SIDE))


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
