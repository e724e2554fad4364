"""When to ask a person: the confidence under which an answer wants an eye."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

REVIEW_PRECISION = 0.98
"""An answer at or above its class's review threshold was right this often on validation images."""


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
