"""Samples of more than 8 bits brought to 8, by one rule for every format."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from export.bundle.errors import ImageError

DEPTHS = (8, 10, 12, 14, 16)
"""Bits a sample that cameras give; they write all but the first into 16."""

_LARGEST = 2 ** DEPTHS[-1] - 1


def to_8_bits(samples: NDArray[np.generic]) -> NDArray[np.uint8]:
    """Keep the upper 8 bits of the depth that the samples have.

    A file of 16 bits does not tell how many of them its camera fills. So the depth is taken for
    the smallest of `DEPTHS` that holds the largest sample of the image. Floating-point samples of
    0 to 1 are first multiplied by 65535, others rounded.

    Args:
        samples: Of all colours, without alpha: uint8 (they stay as they are), uint16 or float.

    Raises:
        ImageError: A sample is below 0, above 65535 or no number.
    """
    if samples.dtype == np.uint8:
        return samples.astype(np.uint8, copy=False)
    integers = _integers(samples)
    largest = int(integers.max())
    depth = next(bits for bits in DEPTHS if largest < 2**bits)
    return np.asarray(integers >> (depth - 8), np.uint8)


def _integers(samples: NDArray[np.generic]) -> NDArray[np.uint16]:
    if samples.dtype == np.uint16:
        return samples.astype(np.uint16, copy=False)
    low, high = float(samples.min()), float(samples.max())  # NaN if there is one
    if not 0 <= low <= high <= _LARGEST:
        raise ImageError(
            f"Expected samples of 0 to 1, or of 0 to {_LARGEST}. Received {low:g} to {high:g}. "
            "Save the image with 8 or 16 bits."
        )
    return np.asarray(np.rint(samples * (_LARGEST if high <= 1 else 1)), np.uint16)
