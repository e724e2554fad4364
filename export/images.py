"""The images of a run: pixels at the input's size, and what refusal is set by."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from export.bundle.classifier import contrast_of
from export.bundle.manifest import Refusal
from export.bundle.preprocessing import resize
from export.run import ImageRef


@dataclass(frozen=True)
class ImageSet:
    """Images of one side of the split.

    Attributes:
        pixels: RGB at the input's size, shape (images, size, size, 3).
        labels: Class indices, shape (images,).
        shorter_sides: Of the images as they are on disk, pixels, shape (images,).
        contrasts: See `export.bundle.classifier.contrast_of`, shape (images,).
    """

    pixels: NDArray[np.uint8]
    labels: NDArray[np.int64]
    shorter_sides: NDArray[np.int64]
    contrasts: NDArray[np.float64]


def read_images(refs: tuple[ImageRef, ...], size: int) -> ImageSet:
    """Read images.

    Args:
        refs: Which.
        size: Width and height of the classifier's input in pixels.

    Raises:
        ExportError: One cannot be read.
    """
    count = len(refs)
    pixels = np.empty((count, size, size, 3), np.uint8)
    shorter_sides, contrasts = np.empty(count, np.int64), np.empty(count)
    for index, ref in enumerate(refs):
        image = ref.pixels()
        pixels[index] = resize(image, size)
        shorter_sides[index] = min(image.shape[:2])
        contrasts[index] = contrast_of(image, size)
    labels = np.array([ref.class_index for ref in refs], np.int64)
    return ImageSet(pixels, labels, shorter_sides, contrasts)


def refusal_limits(refs: tuple[ImageRef, ...], size: int) -> Refusal:
    """Return the limits of refusal: half of the smallest side and contrast among the images.

    Args:
        refs: At least one; they are read one at a time.
        size: Width and height of the classifier's input in pixels.

    Raises:
        ExportError: One cannot be read.
    """
    seen = (
        (min(image.shape[:2]), contrast_of(image, size)) for image in (r.pixels() for r in refs)
    )
    sides, contrasts = zip(*seen, strict=True)
    return Refusal(max(1, min(sides) // 2), min(contrasts) / 2)


def spread(count: int, wanted: int) -> NDArray[np.int64]:
    """Return up to `wanted` positions, ascending, evenly over `count`."""
    return np.unique(np.linspace(0, count - 1, min(count, wanted)).astype(np.int64))
