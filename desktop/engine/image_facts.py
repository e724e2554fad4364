"""What an image file is like: its format and size, how sharp, how bright, of what colour."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop.engine.source import Source
from desktop.values import ImageFacts
from export.bundle.gate import Statistics
from export.bundle.image_header import ImageHeader


def facts_of(
    source: Source, header: ImageHeader, seen: Statistics, small: NDArray[np.uint8]
) -> ImageFacts:
    """Describe an image.

    Args:
        source: Its file.
        header: What the file says of itself.
        seen: What the classifier looked at before it answered or refused.
        small: The image, RGB, shrunk: pixel areas are averaged, so its means are those of the
            image, and they are had in a tenth of a millisecond.
    """
    lab = cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)
    lightness, green_red, blue_yellow, _ = cv2.mean(lab)
    return ImageFacts(
        format=header.format,
        width=seen.width,
        height=seen.height,
        bytes=len(source.data),
        focus=seen.sharpness,
        brightness=cv2.mean(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY))[0],
        colour=(lightness, green_red, blue_yellow),
        bits=header.bits,
        changed=source.changed,
    )
