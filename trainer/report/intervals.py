"""How sure a figure is: 95 % confidence intervals for images that come in groups.

Images of one group err together, so a thousand of them tell less than a thousand independent
ones. The design effect says how much less (Kish, Survey Sampling, 1965).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

LEVEL = 0.95
REPEATS = 2000
_Z = NormalDist().inv_cdf((1 + LEVEL) / 2)


@dataclass(frozen=True)
class Estimate:
    """A figure with its interval; all three are NaN where nothing was there to count."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class ClassFigures:
    """The figures of one class.

    Attributes:
        name: Of the class.
        images: Of this class.
        precision: Share of right ones among the answers of this class.
        recall: Share of right answers among the images of this class.
        f1: Harmonic mean of both.
    """

    name: str
    images: int
    precision: Estimate
    recall: Estimate
    f1: Estimate


def proportion(successes: float, trials: float, effect: float = 1.0) -> Estimate:
    """Estimate a share.

    Wilson's score interval (Wilson, J. Am. Stat. Assoc. 22, 1927), with the number of trials
    divided by the design effect (Franco et al., J. Survey Stat. Methodol. 7, 2019).

    Args:
        successes: 0 to trials.
        trials: 0 or more.
        effect: From `design_effect`, 1 or more.
    """
    if trials == 0:
        return Estimate(float("nan"), float("nan"), float("nan"))
    n, p = trials / effect, successes / trials
    centre = (p + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
    reach = _Z / (1 + _Z**2 / n) * np.sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2))
    low, high = max(0.0, float(centre - reach)), min(1.0, float(centre + reach))
    return Estimate(float(p), min(p, low), max(p, high))  # rounding puts p itself outside


def design_effect(right: NDArray[np.bool_], groups: Sequence[str]) -> float:
    """Return how many grouped images tell as much as one independent image.

    It is the variance of the accuracy, taken between groups, over that of independent images
    (Kish, 1965): 1 where each image is a group of its own, and never taken for less. Where all
    answers are right or all are wrong nothing is known of how they err together, and each group
    counts as one image.

    Args:
        right: Whether each answer is right, shape (images,), at least one image.
        groups: Of the images.
    """
    share = right.mean()
    codes = np.unique(np.array(groups), return_inverse=True)[1]
    sizes, successes = np.bincount(codes), np.bincount(codes, right)
    images, count = len(right), len(sizes)
    if count == 1 or share in (0, 1):
        return images / count
    between = count / (count - 1) * ((successes - share * sizes) ** 2).sum() / images**2
    return max(1.0, float(between / (share * (1 - share) / (images - 1))))


def class_figures(
    matrix: NDArray[np.int64], class_names: Sequence[str], effect: float
) -> list[ClassFigures]:
    """Estimate precision, recall and F1 of each class.

    F1 is 2 J / (1 + J) with the share J = TP / (TP + FP + FN), so the interval of J gives that
    of F1 (Lam, Gopal & Qian, Confidence Intervals for the F1 Score, arXiv:2309.14621, the
    "Wilson indirect" method).

    Args:
        matrix: Confusion matrix, rows: true class, columns: answer.
        class_names: In class order.
        effect: From `design_effect`.
    """
    hits, images, answered = np.diag(matrix), matrix.sum(axis=1), matrix.sum(axis=0)
    return [
        ClassFigures(
            name=name,
            images=int(images[c]),
            precision=proportion(hits[c], answered[c], effect),
            recall=proportion(hits[c], images[c], effect),
            f1=_f1(proportion(hits[c], images[c] + answered[c] - hits[c], effect)),
        )
        for c, name in enumerate(class_names)
    ]


def macro_f1(matrix: NDArray[np.float64] | NDArray[np.int64]) -> float:
    """Return the mean F1 over the classes that were there or were answered; 0 to 1."""
    both = matrix.sum(axis=0) + matrix.sum(axis=1)
    return float((2 * np.diag(matrix)[both > 0] / both[both > 0]).mean())


def macro_f1_estimate(
    labels: NDArray[np.int64],
    answers: NDArray[np.int64],
    groups: Sequence[str],
    class_count: int,
    seed: int,
) -> Estimate:
    """Estimate the macro F1, with the percentile bootstrap over groups.

    Whole groups are drawn with replacement (Davison & Hinkley, Bootstrap Methods and their
    Application, 1997, section 3.8), `REPEATS` times.

    Args:
        labels: True class indices, shape (images,).
        answers: Class indices, shape (images,).
        groups: Of the images.
        class_count: Number of classes.
        seed: Of the draws.
    """
    rng = np.random.default_rng(seed)
    cells, shape = labels * class_count + answers, (class_count, class_count)
    codes = np.unique(np.array(groups), return_inverse=True)[1]
    count = int(codes.max()) + 1

    def score(weights: NDArray[np.int64]) -> float:
        return macro_f1(np.bincount(cells, weights[codes], class_count**2).reshape(shape))

    draws = [
        score(np.bincount(rng.integers(count, size=count), minlength=count)) for _ in range(REPEATS)
    ]
    low, high = np.quantile(draws, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return Estimate(score(np.ones(count, np.int64)), float(low), float(high))


def _f1(jaccard: Estimate) -> Estimate:
    return Estimate(*(2 * j / (1 + j) for j in (jaccard.value, jaccard.low, jaccard.high)))
