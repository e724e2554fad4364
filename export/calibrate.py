"""What a confidence is worth: temperature, calibration error, and when to ask a person."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar

from export.bundle.classifier import calibrate

BINS = 15
REVIEW_PRECISION = 0.98
"""An answer at or above its class's review threshold was right this often on validation images."""


def fit_temperature(probabilities: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """Find the temperature that makes the right classes most likely.

    Temperature scaling, Guo et al., On Calibration of Modern Neural Networks, ICML 2017.

    Args:
        probabilities: Uncalibrated, shape (images, classes).
        labels: Class indices, shape (images,).

    Returns:
        T, 0.2 to 5.
    """

    def negative_log_likelihood(log_temperature: float) -> float:
        scaled = calibrate(probabilities, float(np.exp(log_temperature)))
        right = scaled[np.arange(len(labels)), labels]
        return float(-np.log(np.maximum(right, np.finfo(np.float32).tiny)).mean())

    bounds = (np.log(0.2), np.log(5.0))
    return float(np.exp(minimize_scalar(negative_log_likelihood, bounds=bounds).x))


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
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    gaps = [
        (bins == b).mean() * abs(confidence[bins == b].mean() - right[bins == b].mean())
        for b in np.unique(bins)
    ]
    return float(np.sum(gaps))


def review_thresholds(
    probabilities: NDArray[np.float32], labels: NDArray[np.int64]
) -> tuple[float, ...]:
    """Find for each class the confidence under which an answer wants a person's eye.

    It is the lowest at which the answers of that class, from there up, were right with
    `REVIEW_PRECISION`.

    Args:
        probabilities: Calibrated, shape (images, classes).
        labels: Class indices, shape (images,).

    Returns:
        0 to 1 for each class; 1 where no confidence is enough.
    """
    answers, confidence = probabilities.argmax(axis=1), probabilities.max(axis=1)
    return tuple(
        _threshold(confidence[answers == c], labels[answers == c] == c)
        for c in range(probabilities.shape[1])
    )


def _threshold(confidence: NDArray[np.float32], right: NDArray[np.bool_]) -> float:
    order = np.argsort(-confidence)
    falling = confidence[order]
    precision = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    ends = np.append(falling[1:] < falling[:-1], True)[: len(order)]  # equal ones count together
    enough = np.flatnonzero((precision >= REVIEW_PRECISION) & ends)
    return float(falling[enough[-1]]) if len(enough) else 1.0
