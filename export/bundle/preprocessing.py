"""How pixels become the classifier's input tensor. The one place that knows.

Trainer, calibration, verification and app call these functions: two implementations of a
resize are the commonest cause of wrong answers in this field.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""Raised with every change of the pixels that `resize` or `to_tensor` return."""

SIZE = 224
"""Width and height of the classifier's input in pixels: EfficientNetB0's own."""


def resize(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Stretch an image to the classifier's input size.

    Pixel areas are averaged where the image holds more pixels than the input, so that fine
    chromatin does not alias; it is interpolated with cubics where it holds fewer.

    Args:
        image: RGB, shape (height, width, 3).

    Returns:
        RGB, shape (224, 224, 3).
    """
    shrinks = image.shape[0] * image.shape[1] > SIZE * SIZE
    interpolation = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(image, (SIZE, SIZE), interpolation=interpolation), np.uint8)


def to_tensor(image: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Turn pixels into the classifier's input.

    EfficientNet normalizes inside the network, so the values stay in 0 to 255.

    Args:
        image: RGB, shape (height, width, 3).

    Returns:
        Shape (1, 224, 224, 3), 0 to 255.
    """
    return resize(image)[np.newaxis].astype(np.float32)
