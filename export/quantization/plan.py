"""Plan the quantization: measure what each part bears and what it saves, and line up plans.

A part's sensitivity is the change of the probabilities when it alone computes in int8, on training
images and without their labels. The parts that save time are taken in the order of least change
for most time saved, one more with each plan, so that a plan is the cheapest of its change.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import onnx
from numpy.typing import NDArray

from export.bundle.manifest import PartTrial
from export.measure import answers, milliseconds
from export.quantization.activations import Activation, observe
from export.quantization.parts import Part, find_parts
from export.quantization.quantize import quantize

SENSITIVITY_IMAGES = 48


@dataclass(frozen=True)
class Plan:
    """Which parts compute in int8.

    Attributes:
        name: As recorded in the manifest.
        parts: They; none means that only the weights are int8.
    """

    name: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Planned:
    """Plans for one model.

    Attributes:
        plans: From the most careful to the boldest.
        parts: What each part alone bears and saves.
        activations: For `export.quantization.quantize.quantize`.
    """

    plans: tuple[Plan, ...]
    parts: tuple[PartTrial, ...]
    activations: dict[str, Activation]


def make_plans(
    model: onnx.ModelProto, calibration: NDArray[np.uint8], report: Callable[[str], None]
) -> Planned:
    """Measure every part of a model, and line up plans.

    Args:
        model: Float, from `export.convert.to_onnx`.
        calibration: Training images at the input's size, shape (images, size, size, 3).
        report: Receives a line of progress.
    """
    parts = find_parts(model)
    report(f"observing {len(calibration)} images")
    activations = observe(model, parts, calibration.astype(np.float32))
    report(f"measuring what each of {len(parts)} parts bears")
    alone = [
        quantize(model, chosen, activations).SerializeToString()
        for chosen in ((), *((part,) for part in parts))
    ]
    images = calibration[:: max(1, len(calibration) // SENSITIVITY_IMAGES)]
    reference, *given = [answers(data, images) for data in alone]
    without, *times = milliseconds(alone)
    trials = tuple(
        PartTrial(part.name, float(np.abs(changed - reference).mean()), without - time)
        for part, changed, time in zip(parts, given, times, strict=True)
    )
    return Planned(_line_up(parts, trials), trials, activations)


def _line_up(parts: tuple[Part, ...], trials: tuple[PartTrial, ...]) -> tuple[Plan, ...]:
    saving = [
        (trial.probability_difference / trial.milliseconds_saved, part)
        for part, trial in zip(parts, trials, strict=True)
        if trial.milliseconds_saved > 0
    ]
    order = [part for _, part in sorted(saving, key=lambda pair: pair[0])]
    steps = [
        Plan(f"int8 in {count} of {len(parts)} parts", tuple(order[:count]))
        for count in range(1, len(order) + 1)
    ]
    plans = [Plan("int8 weights", ()), *steps]
    return (*plans, Plan("int8", parts)) if len(order) < len(parts) else tuple(plans)
