"""Temperature scaling and what a confidence is worth (Guo et al., ICML 2017)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BINS = 15
"""Of the calibration error: equal parts of the confidences from 0 to 1, as in the paper."""

_COLDEST, _HOTTEST = 0.2, 5.0
_HALVINGS = 40
"""Of the interval: after these it is narrower than a float32 can tell."""


def calibrate(probabilities: NDArray[np.float32], temperature: float) -> NDArray[np.float32]:
    """Apply temperature scaling (Guo et al., ICML 2017) to softmax probabilities.

    Softmax of logits / T equals the probabilities to the power 1 / T, normalized.

    Args:
        probabilities: Shape (..., classes), sum 1.
        temperature: T > 0; above 1 lowers the confidence.

    Returns:
        Same shape, sum 1.
    """
    logits = _log(probabilities) / temperature
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    scaled: NDArray[np.float32] = (powers / powers.sum(axis=-1, keepdims=True)).astype(np.float32)
    return scaled


def fit_temperature(probabilities: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """Find the temperature that makes the right classes most likely.

    The negative log-likelihood is convex in 1 / T, so its slope crosses zero at most once, and
    halving the interval finds where.

    Args:
        probabilities: Uncalibrated, shape (images, classes), at least one image.
        labels: Class indices, shape (images,).

    Returns:
        T, 0.2 to 5.
    """
    logits = _log(probabilities).astype(np.float64)
    of_right = logits[np.arange(len(labels)), labels].mean()
    low, high = 1 / _HOTTEST, 1 / _COLDEST
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        expected = (calibrate(probabilities, 1 / middle) * logits).sum(axis=1).mean()
        low, high = (low, middle) if expected > of_right else (middle, high)
    return 2 / (low + high)


def confidence_bins(confidence: NDArray[np.float32]) -> NDArray[np.int64]:
    """Return the bin of each confidence, 0 to `BINS` - 1; shape (images,)."""
    return np.minimum((confidence * BINS).astype(np.int64), BINS - 1)


def expected_calibration_error(
    probabilities: NDArray[np.float32], labels: NDArray[np.int64]
) -> float:
    """Return how far confidence and share of right answers lie apart, over 15 equal bins.

    Guo et al., ICML 2017, equation 3.

    Args:
        probabilities: Calibrated, shape (images, classes).
        labels: Class indices, shape (images,).

    Returns:
        0 to 1.
    """
    confidence, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == labels
    bins = confidence_bins(confidence)
    gaps = [
        (bins == b).mean() * abs(confidence[bins == b].mean() - right[bins == b].mean())
        for b in np.unique(bins)
    ]
    return float(np.sum(gaps))


def _log(probabilities: NDArray[np.float32]) -> NDArray[np.float32]:
    logits: NDArray[np.float32] = np.log(np.maximum(probabilities, np.finfo(np.float32).tiny))
    return logits
