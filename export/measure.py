"""Measure every quantization plan on the validation images, and choose."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from sklearn.metrics import precision_recall_fscore_support

from export.bundle.manifest import ClassMetrics, QuantizationTrial
from export.quantize import PLANS, Plan, quantize

_TIMING_ROUNDS = 30


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
    """A plan carried out: the model and its uncalibrated answers, shape (images, classes)."""

    plan: Plan
    model: bytes
    probabilities: NDArray[np.float32]


def carry_out_plans(
    model: onnx.ModelProto,
    calibration: NDArray[np.float32],
    validation: NDArray[np.uint8],
    report: Callable[[str], None],
) -> list[Candidate]:
    """Quantize by every plan and classify the validation images with each.

    Args:
        model: Float.
        calibration: Tensors of training images, shape (n, size, size, 3).
        validation: Images at the input's size, shape (images, size, size, 3).
        report: Receives a line of progress.
    """
    candidates = []
    for plan in PLANS:
        report(f"quantizing: {plan.name}")
        data = quantize(model, plan, calibration).SerializeToString()
        candidates.append(Candidate(plan, data, _answers(data, validation)))
    return candidates


def choose(
    candidates: list[Candidate], labels: NDArray[np.int64], limits: Limits
) -> tuple[Candidate, tuple[QuantizationTrial, ...]]:
    """Choose the fastest quantized plan that holds the limits; float where none does.

    Args:
        candidates: From `carry_out_plans`, float among them.
        labels: Class indices, shape (images,).
        limits: What a plan may cost.

    Returns:
        The choice, and what was measured of every plan.
    """
    reference = next(c for c in candidates if c.plan.computes_int8 is None)
    times = _milliseconds(candidates)
    trials = [_trial(c, reference, labels, ms) for c, ms in zip(candidates, times, strict=True)]
    accuracy = trials[candidates.index(reference)].accuracy
    holding = [
        index
        for index, (candidate, trial) in enumerate(zip(candidates, trials, strict=True))
        if candidate is not reference
        and trial.accuracy >= accuracy - limits.accuracy_loss
        and trial.agreement >= limits.agreement
        and trial.probability_difference <= limits.probability_difference
    ]
    kept = min(holding, key=lambda i: times[i], default=candidates.index(reference))
    recorded = tuple(
        QuantizationTrial(**{**vars(trial), "kept": index == kept})
        for index, trial in enumerate(trials)
    )
    return candidates[kept], recorded


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


def _trial(
    candidate: Candidate, reference: Candidate, labels: NDArray[np.int64], milliseconds: float
) -> QuantizationTrial:
    answers = candidate.probabilities.argmax(axis=1)
    return QuantizationTrial(
        plan=candidate.plan.name,
        accuracy=float((answers == labels).mean()),
        agreement=float((answers == reference.probabilities.argmax(axis=1)).mean()),
        probability_difference=float(
            np.abs(candidate.probabilities - reference.probabilities).mean()
        ),
        megabytes=len(candidate.model) / 1e6,
        milliseconds=milliseconds,
        kept=False,
    )


def _answers(model: bytes, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    session = _session(model, threads=0)
    return np.concatenate(
        [
            session.run(["probabilities"], {"image": image[np.newaxis].astype(np.float32)})[0]
            for image in images
        ]
    )


def _milliseconds(candidates: list[Candidate]) -> list[float]:
    """Time the plans in turn, on one core, so that a slow moment of the machine hits them all."""
    sessions = [_session(candidate.model, threads=1) for candidate in candidates]
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


def _session(model: bytes, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
