"""What one image file tells without a network: its format, size, contrast and sharpness."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from export.bundle.classifier import contrast_of
from export.bundle.image_file import decode
from export.bundle.image_format import ImageHeader, read_header
from trainer.thumbnails import Fingerprint, fingerprint

SIDE = 224
"""Side of EfficientNetB0's input in pixels: finer things than it shows are of no concern."""

_NOISE = 0.7
"""Sigma in pixels of the Gaussian before the Laplacian, which would else see the rounding to 8
bits: of noise with a variance of 1/12 it makes a standard deviation of 1.3, as of a faint cell."""


@dataclass(frozen=True)
class ImageFacts:
    """What is kept of an image, without its pixels.

    Attributes:
        header: What the file says of itself, before EXIF orientation.
        fingerprint: Its size after EXIF orientation, and what it can be compared by.
        contrast: Standard deviation of the grey values at the input's size, 0 to 127.5; what a
            bundle calls blank is judged by the same number.
        sharpness: See `sharpness_of`.
    """

    header: ImageHeader
    fingerprint: Fingerprint
    contrast: float
    sharpness: float


def facts_of(data: bytes) -> ImageFacts:
    """Decode an image file once and return what is kept of it.

    Args:
        data: The bytes of the whole file.

    Raises:
        ImageError: It is no image of a format we read, is cut short or damaged, or is too large.
        MemoryError: There is not enough memory for its pixels.
    """
    header, image = read_header(data), decode(data)
    return ImageFacts(header, fingerprint(image), contrast_of(image, SIDE), sharpness_of(image))


def sharpness_of(image: NDArray[np.uint8]) -> float:
    """Return how strong the finest structure is, as a share of the contrast.

    It is the root of the variance of the Laplacian (Pech-Pacheco et al., Diatom autofocusing in
    brightfield microscopy, ICPR 2000), divided by the standard deviation of the grey values so
    that a faint stain is not taken for blur. An image with more than `SIDE` x `SIDE` pixels is
    shrunk to as many, so that pictures from all cameras are measured at one scale; no image is
    enlarged, for that blurs it.

    Args:
        image: RGB, shape (height, width, 3).

    Returns:
        0, blurred or blank, to about 1.
    """
    height, width = image.shape[:2]
    scale = (SIDE * SIDE / (height * width)) ** 0.5
    if scale < 1:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    grey = cv2.cvtColor(image.astype(np.float32), cv2.COLOR_RGB2GRAY)  # not rounded once more
    smooth = cv2.GaussianBlur(grey, (0, 0), _NOISE)
    contrast = float(smooth.std())
    return float(cv2.Laplacian(smooth, cv2.CV_32F).std()) / contrast if contrast > 1e-3 else 0.0
