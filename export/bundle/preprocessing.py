"""How pixels become the classifier's input tensor. The one place that knows.

Trainer, calibration, verification and app call these functions: two implementations of a
resize are the commonest cause of wrong answers in this field.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

VERSION = 2
"""Raised with every change of the pixels that `resize` or `to_tensor` return."""

SIZES = range(16, 513)
"""Which widths and heights a classifier's square input may have, pixels: no more, so that no
bundle makes the app fill its memory."""


def without_ipp() -> None:
    """Let OpenCV compute the same in every build, in this thread from now on.

    Its wheels for x86-64 bring Intel's IPP, whose cubic interpolation gives other pixels than
    OpenCV's own; those for ARM and builds from source have none. Each function that makes the
    tensor or measures an image calls this first, for OpenCV holds the choice for each thread.
    """
    cv2.ipp.setUseIPP(False)


def resize(image: NDArray[np.uint8], size: int) -> NDArray[np.uint8]:
    """Stretch an image to the classifier's input size.

    Pixel areas are averaged where the image holds more pixels than the input, so that fine
    chromatin does not alias; it is interpolated with cubics where it holds fewer.

    Args:
        image: RGB, shape (height, width, 3).
        size: Width and height of the input in pixels.

    Returns:
        RGB, shape (size, size, 3).
    """
    without_ipp()
    shrinks = image.shape[0] * image.shape[1] > size * size
    interpolation = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(image, (size, size), interpolation=interpolation), np.uint8)


def to_tensor(image: NDArray[np.uint8], size: int) -> NDArray[np.float32]:
    """Turn pixels into the classifier's input.

    The networks normalize by themselves, so the values stay in 0 to 255.

    Args:
        image: RGB, shape (height, width, 3).
        size: Width and height of the input in pixels.

    Returns:
        Shape (1, size, size, 3), 0 to 255.
    """
    return resize(image, size)[np.newaxis].astype(np.float32)
