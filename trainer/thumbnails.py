"""Small grey pictures of images: what they show, and how well two of them fit."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

SIDE = 32
"""Side of a thumbnail in pixels."""

_DETAIL = 2.0
"""Least standard deviation, in grey values, of a thumbnail without what varies slowly."""

_OVERLAP = 0.6
"""Least share of a thumbnail that the other one covers when laid over it."""

_FREQUENCIES = 8  # of the cosine transform, in each direction
_COARSE, _FINE = SIDE / 8, SIDE / 16  # sigmas in pixels: slower changes are taken away
_STEPS = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 40, 1e-4)


@dataclass(frozen=True)
class Fingerprint:
    """What can be compared of an image without its pixels.

    Attributes:
        thumbnail: Grey, shape (32, 32).
        height: Of the image in pixels.
        width: Of the image in pixels.
        digest: SHA-256 of its size and pixels.
    """

    thumbnail: NDArray[np.uint8]
    height: int
    width: int
    digest: bytes


def fingerprint(image: NDArray[np.uint8]) -> Fingerprint:
    """Return what can be compared of an image.

    Args:
        image: RGB, shape (height, width, 3).
    """
    height, width = image.shape[:2]
    digest = hashlib.sha256(f"{height} x {width}".encode())
    digest.update(np.ascontiguousarray(image).data)
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)
    thumbnail = cv2.resize(grey, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return Fingerprint(np.asarray(thumbnail, np.uint8), height, width, digest.digest())


def holds_detail(one: Fingerprint) -> bool:
    """Tell whether an image fills its thumbnail and shows anything in it."""
    fills = min(one.height, one.width) >= SIDE
    return fills and float(_without_slow_changes(one.thumbnail, _COARSE).std()) >= _DETAIL


def description(one: Fingerprint) -> NDArray[np.float32]:
    """Return the low frequencies of a thumbnail's cosine transform.

    As perceptual hashes do (Zauner, Implementation and Benchmarking of Perceptual Image Hash
    Functions, 2010), but not rounded to bits.

    Returns:
        Shape (63,), length 1: the product of two descriptions is their likeness, -1 to 1.
    """
    waves = cv2.dct(_without_slow_changes(one.thumbnail, _COARSE))
    low = waves[:_FREQUENCIES, :_FREQUENCIES].ravel()[1:]  # the first is the mean
    return np.asarray(low / max(float(np.linalg.norm(low)), 1e-6), np.float32)


def aligned(one: Fingerprint, other: Fingerprint) -> tuple[float, float]:
    """Lay one image over the other by the affine map that correlates best.

    The map is found by ECC (Evangelidis & Psarakis, IEEE TPAMI 30(10), 2008).

    Returns:
        Correlation of the fine detail of what overlaps, -1 to 1, and how many times more the map
        stretches one direction of the image than the other, 1 or more. Where too little overlaps
        or no map is found, the correlation is 0.
    """
    start = np.eye(2, 3, dtype=np.float32)
    first, second = (_without_slow_changes(each.thumbnail, _COARSE) for each in (one, other))
    try:
        _, found = cv2.findTransformECC(first, second, start, cv2.MOTION_AFFINE, _STEPS)
    except cv2.error:  # it did not converge
        return 0.0, 1.0
    affine = np.asarray(found, np.float32)
    inside = _moved(np.ones((SIDE, SIDE), np.uint8), affine, cv2.BORDER_CONSTANT) > 0
    if inside.mean() < _OVERLAP:
        return 0.0, 1.0
    moved = _moved(other.thumbnail, affine, cv2.BORDER_REFLECT)  # no edge for the filter to find
    fine = [_without_slow_changes(grey, _FINE)[inside] for grey in (one.thumbnail, moved)]
    return _correlation(*fine), _stretch(one, other, affine)


def _without_slow_changes(grey: NDArray[np.uint8], sigma: float) -> NDArray[np.float32]:
    values = grey.astype(np.float32)
    return np.asarray(values - cv2.GaussianBlur(values, (0, 0), sigma), np.float32)


def _moved(
    thumbnail: NDArray[np.uint8], affine: NDArray[np.float32], border: int
) -> NDArray[np.uint8]:
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (SIDE, SIDE)
    moved = cv2.warpAffine(thumbnail, affine, size, flags=flags, borderMode=border)
    return np.asarray(moved, np.uint8)


def _correlation(first: NDArray[np.float32], second: NDArray[np.float32]) -> float:
    first, second = first - first.mean(), second - second.mean()
    length = float(np.linalg.norm(first) * np.linalg.norm(second))
    return float(first @ second) / length if length else 0.0


def _stretch(one: Fingerprint, other: Fingerprint, affine: NDArray[np.float32]) -> float:
    """Return the ratio of the map's singular values in the pixels of the images themselves."""
    to_thumbnail = np.diag([1 / one.width, 1 / one.height])
    from_thumbnail = np.diag([other.width, other.height])
    largest, smallest = np.linalg.svd(from_thumbnail @ affine[:, :2] @ to_thumbnail)[1]
    return float(largest / max(smallest, 1e-6))
