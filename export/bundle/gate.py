"""The right to refuse: what an image must be like before a bundle answers it.

Before the network, its size, contrast, sharpness and colours are held against those of the images
that the bundle was made from. After it, the features are: the bundle's gate says how much of them
lies outside what those images span (`export.gate`).
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from export.bundle.manifest import Refusal
from export.bundle.preprocessing import resize, without_ipp

SHARPNESS_SIDE = 224
"""Side of EfficientNetB0's input in pixels: finer things than it shows are of no concern."""

_NOISE = 0.7
"""Sigma in pixels of the Gaussian before the Laplacian, which would else see the rounding to 8
bits: of noise with a variance of 1/12 it makes a standard deviation of 1.3, as of a faint cell."""

COLOURS = tuple(
    f"{what} of {channel}"
    for what in ("mean", "spread")
    for channel in ("lightness", "green-red", "blue-yellow")
)
"""What `Statistics.colours` holds, in its order."""


@dataclass(frozen=True)
class Statistics:
    """What an image shows without a network.

    Attributes:
        width: Of the image as it is, pixels.
        height: The same.
        contrast: See `contrast_of`.
        sharpness: See `sharpness_of`.
        colours: Mean and standard deviation of the channels of CIE Lab as OpenCV's COLOR_RGB2LAB
            gives them, 0 to 255; `COLOURS` names them.
    """

    width: int
    height: int
    contrast: float
    sharpness: float
    colours: tuple[float, ...]


def statistics(image: NDArray[np.uint8], resized: NDArray[np.uint8]) -> Statistics:
    """Look at an image, without a network.

    Args:
        image: RGB as it is, shape (height, width, 3).
        resized: From `export.bundle.preprocessing.resize`.
    """
    without_ipp()
    height, width = image.shape[:2]
    lab = cv2.cvtColor(resized, cv2.COLOR_RGB2LAB).reshape(-1, 3)
    colours = (*lab.mean(axis=0), *lab.std(axis=0))
    return Statistics(
        width,
        height,
        contrast=_contrast(resized),
        sharpness=sharpness_of(image),
        colours=tuple(float(value) for value in colours),
    )


def contrast_of(image: NDArray[np.uint8], size: int) -> float:
    """Return the standard deviation of the grey values at the input's size, 0 to 127.5.

    Args:
        image: RGB, shape (height, width, 3).
        size: Width and height of the classifier's input in pixels.
    """
    return _contrast(resize(image, size))


def _contrast(resized: NDArray[np.uint8]) -> float:
    return float(cv2.cvtColor(resized, cv2.COLOR_RGB2GRAY).std())


def sharpness_of(image: NDArray[np.uint8]) -> float:
    """Return how strong the finest structure is, as a share of the contrast.

    It is the root of the variance of the Laplacian (Pech-Pacheco et al., Diatom autofocusing in
    brightfield microscopy, ICPR 2000), divided by the standard deviation of the grey values so
    that a faint stain is not taken for blur. An image with more pixels than `SHARPNESS_SIDE`
    squared is shrunk to as many, so that pictures from all cameras are measured at one scale; no
    image is enlarged, for that blurs it.

    Args:
        image: RGB, shape (height, width, 3).

    Returns:
        0, blurred or blank, to about 1.
    """
    without_ipp()
    height, width = image.shape[:2]
    scale = (SHARPNESS_SIDE**2 / (height * width)) ** 0.5
    if scale < 1:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    grey = cv2.cvtColor(image.astype(np.float32), cv2.COLOR_RGB2GRAY)  # not rounded once more
    smooth = cv2.GaussianBlur(grey, (0, 0), _NOISE)
    contrast = float(smooth.std())
    return float(cv2.Laplacian(smooth, cv2.CV_32F).std()) / contrast if contrast > 1e-3 else 0.0


def refusal_before(seen: Statistics, limits: Refusal) -> str | None:
    """Say why an image is not one to answer, before the network sees it; None if it may be.

    Args:
        seen: Of the image.
        limits: Of the bundle.
    """
    if min(seen.width, seen.height) < limits.min_side:
        return (
            f"The image is too small: {seen.width} x {seen.height} pixels, "
            f"at least {limits.min_side} on each side are needed."
        )
    if seen.contrast < limits.min_contrast:
        return (
            f"The image is blank: its grey values vary by {seen.contrast:.1f}, "
            f"at least {limits.min_contrast:.1f} are needed."
        )
    if seen.sharpness < limits.min_sharpness:
        return (
            f"The image is blurred: its sharpness is {seen.sharpness:.3f}, "
            f"at least {limits.min_sharpness:.3f} is needed."
        )
    for name, value, low, high in zip(
        COLOURS, seen.colours, limits.colours_low, limits.colours_high, strict=True
    ):
        if not low <= value <= high:
            return (
                "The image's colours are not those of the images this bundle was made for: its "
                f"{name} is {value:.0f}, expected {low:.0f} to {high:.0f}."
            )
    return None


def refusal_after(novelty: float, limits: Refusal) -> str | None:
    """Say why an image is not one to answer, after the network saw it; None if it is.

    Args:
        novelty: From the bundle's gate.
        limits: Of the bundle.
    """
    if novelty <= limits.max_novelty:
        return None
    return (
        "The image is unlike those this bundle was made for: the network's view of it lies "
        f"{novelty / limits.max_novelty:.1f} times as far from theirs as is allowed."
    )
