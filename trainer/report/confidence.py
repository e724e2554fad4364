"""What a confidence is worth: temperature, reliability, and what refusing the unsure costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import GroupKFold

from export.bundle.calibration import calibrate, confidence_bins, fit_temperature
from trainer.predictions import Predictions
from trainer.report.intervals import Estimate, proportion

THRESHOLDS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99)


@dataclass(frozen=True)
class Calibrated:
    """Probabilities after temperature scaling.

    Attributes:
        probabilities: Shape (images, classes).
        temperatures: One for each part of the images; none where the groups cannot be parted,
            and then the probabilities are as they were.
    """

    probabilities: NDArray[np.float32]
    temperatures: tuple[float, ...]


@dataclass(frozen=True)
class Bin:
    """Answers of about the same confidence.

    Attributes:
        confidence: Their mean, 0 to 1.
        accuracy: Share of right ones among them.
        images: How many.
    """

    confidence: float
    accuracy: Estimate
    images: int


@dataclass(frozen=True)
class Coverage:
    """What is answered, and how well, if nothing below a confidence is answered.

    Attributes:
        thresholds: Confidences, falling, shape (n,).
        answered: Share of the images at or above each, shape (n,).
        accuracy: Share of right answers among those, shape (n,).
    """

    thresholds: NDArray[np.float32]
    answered: NDArray[np.float64]
    accuracy: NDArray[np.float64]


def cross_calibrated(predictions: Predictions) -> Calibrated:
    """Scale each half of the groups by the temperature that was fitted on the other half.

    A temperature that was fitted on the images it is judged by flatters.

    Args:
        predictions: Of one model.
    """
    if len(set(predictions.groups)) < 2:
        return Calibrated(predictions.probabilities, ())
    scaled, temperatures = np.empty_like(predictions.probabilities), []
    halves = GroupKFold(2).split(predictions.labels, groups=predictions.groups)
    for fitted, judged in halves:
        temperature = fit_temperature(predictions.probabilities[fitted], predictions.labels[fitted])
        scaled[judged] = calibrate(predictions.probabilities[judged], temperature)
        temperatures.append(temperature)
    return Calibrated(scaled, tuple(temperatures))


def negative_log_likelihood(probabilities: NDArray[np.float32], labels: NDArray[np.int64]) -> float:
    """Return the mean cross-entropy in nats, the loss that a temperature lowers.

    Args:
        probabilities: Shape (images, classes).
        labels: Class indices, shape (images,).
    """
    right = probabilities[np.arange(len(labels)), labels]
    return float(-np.log(np.maximum(right, np.finfo(np.float32).tiny)).mean())


def reliability(
    probabilities: NDArray[np.float32], labels: NDArray[np.int64], effect: float
) -> list[Bin]:
    """Put the answers into the bins of the calibration error; empty bins are left out.

    Args:
        probabilities: Shape (images, classes).
        labels: Class indices, shape (images,).
        effect: From `trainer.report.intervals.design_effect`.
    """
    confidence, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == labels
    bins = confidence_bins(confidence)
    members = [bins == b for b in np.unique(bins)]
    return [
        Bin(float(confidence[m].mean()), proportion(right[m].sum(), m.sum(), effect), int(m.sum()))
        for m in members
    ]


def coverage(confidence: NDArray[np.float32], right: NDArray[np.bool_]) -> Coverage:
    """Return what each threshold would answer; equal confidences are answered together.

    The curve of El-Yaniv & Wiener, On the Foundations of Noise-free Selective Classification,
    J. Mach. Learn. Res. 11, 2010, with the accuracy in place of the risk.

    Args:
        confidence: Of the answers, shape (images,).
        right: Whether each is right, shape (images,).
    """
    order = np.argsort(-confidence, kind="stable")
    falling, count = confidence[order], np.arange(1, len(order) + 1)
    ends = np.append(falling[1:] < falling[:-1], True)
    return Coverage(
        falling[ends], (count / len(order))[ends], (np.cumsum(right[order]) / count)[ends]
    )


def refusing(
    confidence: NDArray[np.float32],
    right: NDArray[np.bool_],
    effect: float,
    thresholds: Sequence[float] = THRESHOLDS,
) -> list[tuple[float, int, int, Estimate]]:
    """Return for each threshold: itself, images answered, wrong ones among them, accuracy.

    Args:
        confidence: Of the answers, shape (images,).
        right: Whether each is right, shape (images,).
        effect: From `trainer.report.intervals.design_effect`.
        thresholds: 0 to 1; an answer of at least that confidence is given.
    """
    rows = []
    for threshold in thresholds:
        given = right[confidence >= threshold]
        hits = int(given.sum())
        rows.append(
            (threshold, len(given), len(given) - hits, proportion(hits, len(given), effect))
        )
    return rows
