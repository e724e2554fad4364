"""Images of another kind than a bundle was made for: drawn here, or shipped by Python packages."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Rgb = NDArray[np.uint8]

SIDE = 90
"""Pixels: as large as a small cell of SIPaKMeD, so that it is not its size that is refused."""


def blank() -> list[Rgb]:
    """Return 30 empty fields, each of a colour of its own."""
    rng = np.random.default_rng(7)
    return [np.full((SIDE, SIDE, 3), rng.integers(0, 256, 3), np.uint8) for _ in range(30)]


def noise() -> list[Rgb]:
    """Return noise of 30 degrees of fineness."""
    rng = np.random.default_rng(6)
    return [
        cv2.GaussianBlur(
            rng.integers(0, 256, (120, 120, 3)).astype(np.uint8), (0, 0), 0.1 + 0.1 * i
        )
        for i in range(30)
    ]


def text() -> list[Rgb]:
    """Return 30 pages of a few words."""
    images = []
    for number in range(30):
        page = np.full((120, 200, 3), 255, np.uint8)
        for line in range(4):
            words = f"patient {number * 7919 % 9973} line {line}"
            cv2.putText(page, words, (5, 25 + line * 28), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (0, 0, 0))
        images.append(page)
    return images


def digits() -> list[Rgb]:
    """Return 60 of the 8 x 8 digits that scikit-learn ships, enlarged."""
    from sklearn.datasets import load_digits  # noqa: PLC0415

    return [enlarged((digit * 15).astype(np.uint8)) for digit in load_digits().images[:60]]


def enlarged(grey: NDArray[np.uint8]) -> Rgb:
    """Return a small grey image in RGB, `SIDE` pixels wide and high."""
    rgb = np.repeat(grey[..., np.newaxis], 3, axis=2)
    return np.asarray(cv2.resize(rgb, (SIDE, SIDE)), np.uint8)


def photographs() -> list[Rgb]:
    """Return the photographs that scikit-learn and Matplotlib ship, whole and in pieces."""
    import matplotlib as mpl  # noqa: PLC0415
    from sklearn.datasets import load_sample_images  # noqa: PLC0415

    portrait = Path(mpl.get_data_path()) / "sample_data" / "grace_hopper.jpg"
    pixels = cv2.imdecode(np.frombuffer(portrait.read_bytes(), np.uint8), cv2.IMREAD_COLOR_RGB)
    whole = [np.asarray(each, np.uint8) for each in (*load_sample_images().images, pixels)]
    return whole + [
        image[y : y + 120, x : x + 120].copy()
        for image in whole
        for y in (0, 150, 300)
        for x in (0, 200, 390)
    ]
