"""Measure quantized models on the validation images, and choose."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from sklearn.metrics import precision_recall_fscore_support

from export.bundle.classifier import session_options
from export.bundle.manifest import ClassMetrics, QuantizationTrial

_TIMING_ROUNDS = 60


@dataclass(frozen=True)
class Limits:
    """What a plan may cost against the float model, on the validation images.

    Attributes:
        accuracy_loss: Largest drop of accuracy, a share.
        agreement: Smallest share of images with the same top class.
        probability_difference: Largest mean absolute difference of the probabilities.
    """

    accuracy_loss: float = 0.003
    agreement: float = 0.99
    probability_difference: float = 0.01


@dataclass(frozen=True)
class Candidate:
    """A model that could ship.

    Attributes:
        plan: How it was quantized.
        parts: Names of the parts that compute in int8.
        model: The ONNX file.
        probabilities: Its uncalibrated answers, shape (images, classes).
    """

    plan: str
    parts: tuple[str, ...]
    model: bytes
    probabilities: NDArray[np.float32]


def choose(
    reference: Candidate,
    candidates: Sequence[Candidate],
    labels: NDArray[np.int64],
    limits: Limits,
) -> tuple[Candidate, tuple[QuantizationTrial, ...]]:
    """Choose the fastest quantized model that holds the limits; float where none does.

    Args:
        reference: The float model.
        candidates: The quantized ones.
        labels: Class indices, shape (images,).
        limits: What quantization may cost.

    Returns:
        The choice, and what was measured of every candidate, the float model last.
    """
    everyone = [*candidates, reference]
    times = milliseconds([candidate.model for candidate in everyone])
    trials = [_trial(c, reference, labels, ms) for c, ms in zip(everyone, times, strict=True)]
    holding = [i for i in range(len(candidates)) if _holds(trials[i], trials[-1], limits)]
    kept = min(holding, key=lambda i: times[i], default=len(candidates))
    recorded = tuple(replace(trial, kept=i == kept) for i, trial in enumerate(trials))
    return everyone[kept], recorded


def _holds(trial: QuantizationTrial, reference: QuantizationTrial, limits: Limits) -> bool:
    return (
        trial.accuracy >= reference.accuracy - limits.accuracy_loss
        and trial.agreement >= limits.agreement
        and trial.probability_difference <= limits.probability_difference
    )


def class_metrics(
    answers: NDArray[np.int64], labels: NDArray[np.int64], class_names: tuple[str, ...]
) -> tuple[ClassMetrics, ...]:
    """Return precision, recall and F1 of each class.

    Args:
        answers: Class indices, -1 where refused, shape (images,).
        labels: Class indices, shape (images,).
        class_names: In class order.
    """
    columns = precision_recall_fscore_support(
        labels, answers, labels=range(len(class_names)), zero_division=0
    )
    return tuple(
        ClassMetrics(name, float(p), float(r), float(f), int(n))
        for name, p, r, f, n in zip(class_names, *columns, strict=True)
    )


def answers(model: bytes, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Classify images.

    Args:
        model: A classifier's ONNX file.
        images: RGB at the input's size, shape (images, size, size, 3).

    Returns:
        Uncalibrated probabilities, shape (images, classes).
    """
    session = _session(model, threads=0)
    return np.concatenate(
        [
            session.run(["probabilities"], {"image": image[np.newaxis].astype(np.float32)})[0]
            for image in images
        ]
    )


def milliseconds(models: Sequence[bytes]) -> list[float]:
    """Time models in turn, on one core, so that a slow moment of the machine hits them all.

    Args:
        models: Classifiers' ONNX files.

    Returns:
        Median time of an image for each.
    """
    sessions = [_session(model, threads=1) for model in models]
    shape = [1, *sessions[0].get_inputs()[0].shape[1:]]
    feeds = {"image": np.full(shape, 128, np.float32)}
    times = np.zeros((_TIMING_ROUNDS, len(sessions)))
    for session in sessions:  # the first run sets up buffers
        session.run(["probabilities"], feeds)
    for round_, position in np.ndindex(times.shape):
        started = time.perf_counter()
        sessions[position].run(["probabilities"], feeds)
        times[round_, position] = time.perf_counter() - started
    return [float(ms) for ms in np.median(times, axis=0) * 1000]


def _trial(
    candidate: Candidate, reference: Candidate, labels: NDArray[np.int64], time_ms: float
) -> QuantizationTrial:
    given = candidate.probabilities.argmax(axis=1)
    return QuantizationTrial(
        plan=candidate.plan,
        parts=candidate.parts,
        accuracy=float((given == labels).mean()),
        agreement=float((given == reference.probabilities.argmax(axis=1)).mean()),
        probability_difference=float(
            np.abs(candidate.probabilities - reference.probabilities).mean()
        ),
        megabytes=len(candidate.model) / 1e6,
        milliseconds=time_ms,
        kept=False,
    )


def _session(model: bytes, threads: int) -> onnxruntime.InferenceSession:
    return onnxruntime.InferenceSession(
        model, session_options(threads), providers=["CPUExecutionProvider"]
    )
