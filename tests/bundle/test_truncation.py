"""Files that were cut short are no images, in every variant of every format that is read."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.truncation import ALLOWED, VARIANTS, count, deep, grey
from export.bundle.image_file import decode

IMAGES = 25


def cells() -> list[NDArray[np.uint8]]:
    """Blobs on a bright field with the noise of a camera, no two of one size."""
    random = np.random.default_rng(7)
    made = []
    for number in range(IMAGES):
        height, width = 60 + 3 * number, 70 + 2 * number
        y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
        blob = np.exp(-(x**2 + (y * (1 + number / 20)) ** 2) * 5)
        field = 220 - blob[..., np.newaxis] * np.array([110, 150, 60])
        made.append((field + random.normal(0, 4, field.shape)).clip(0, 255).astype(np.uint8))
    return made


@pytest.mark.parametrize("variant", VARIANTS)
def test_cut_files_are_refused(variant: str) -> None:
    found = count(VARIANTS[variant], cells())
    assert found.cut == 5 * IMAGES
    assert found.accepted <= ALLOWED * found.cut
    assert found.wrong == 0


@pytest.mark.parametrize("variant", VARIANTS)
def test_whole_files_are_read(variant: str) -> None:
    """The control; only JPEG loses something."""
    for pixels in cells()[:5]:
        decoded = decode(VARIANTS[variant](pixels)).astype(int)
        in_grey = "grey" in variant or "run-length" in variant
        expected = np.dstack([grey(pixels)] * 3) if in_grey else pixels
        assert np.abs(decoded - expected).mean() <= (6 if "JPEG" in variant else 0)


def test_the_camera_of_12_bits_fills_them() -> None:
    assert 2**10 <= deep(cells()[0]).max() < 2**12
