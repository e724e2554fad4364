"""The images of a run: pixels at the input's size, and what they show without a network."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from export.bundle.gate import Statistics, statistics
from export.bundle.preprocessing import resize
from export.run import ImageRef


@dataclass(frozen=True)
class ImageSet:
    """Images of one side of the split.

    Attributes:
        pixels: RGB at the input's size, shape (images, size, size, 3).
        labels: Class indices, shape (images,).
        seen: What each shows without a network.
    """

    pixels: NDArray[np.uint8]
    labels: NDArray[np.int64]
    seen: tuple[Statistics, ...]


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
    seen = []
    for index, ref in enumerate(refs):
        image = ref.pixels()
        pixels[index] = resize(image, size)
        seen.append(statistics(image, pixels[index]))
    labels = np.array([ref.class_index for ref in refs], np.int64)
    return ImageSet(pixels, labels, tuple(seen))


def spread(count: int, wanted: int) -> NDArray[np.int64]:
    """Return up to `wanted` positions, ascending, evenly over `count`."""
    return np.unique(np.linspace(0, count - 1, min(count, wanted)).astype(np.int64))
