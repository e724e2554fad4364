"""What convolutions take and give, and the integers it is written as."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import helper

from export.quantization.parts import Part, kind

SMALLEST = 1e-8
"""Stands in for the scale of a channel that is always 0."""

_KEPT = 0.98
"""Share of the calibration images whose extreme values an activation's range holds. The last few
images would stretch it for all others."""


@dataclass(frozen=True)
class Codes:
    """How an activation is written as integers 0 to 255: value = (code - zero) * scale.

    Attributes:
        scale: Of shape (), or (channels,).
        zero: The code of 0; one for all channels, as QLinearConv wants.
    """

    scale: NDArray[np.float64]
    zero: np.uint8

    def rounded(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return values as their codes give them back, shape (1, channels, rows, columns)."""
        scale = self.scale.astype(np.float32).reshape(-1, 1, 1)
        codes = np.clip(np.round(values / scale) + self.zero, 0, 255)
        return (codes - np.float32(self.zero)) * scale


@dataclass(frozen=True)
class Activation:
    """What calibration images showed of an activation.

    Attributes:
        given: Codes of a convolution that puts it out: a scale for each channel.
        taken: Codes of those that read it: the same if all of them are depthwise, else one scale.
        mean: Of each channel, shape (channels,).
        rounded_mean: The same of the values as `taken` rounds them.
    """

    given: Codes
    taken: Codes
    mean: NDArray[np.float64]
    rounded_mean: NDArray[np.float64]


def observe(
    model: onnx.ModelProto, parts: Iterable[Part], calibration: NDArray[np.float32]
) -> dict[str, Activation]:
    """Run images through the model and note what its convolutions take and give.

    Args:
        model: Float.
        parts: Of which convolutions.
        calibration: Tensors of training images, shape (n, size, size, 3), at least one.

    Returns:
        By the name of the activation.
    """
    chosen = {name for part in parts for name in part.nodes}
    nodes = [node for node in model.graph.node if node.name in chosen]
    mixing = {node.input[0] for node in nodes if kind(node) != "depthwise"}
    names = sorted({name for node in nodes for name in (node.input[0], node.output[0])})
    passes = _watch(model, names)
    extremes: dict[str, list[NDArray[np.float32]]] = {name: [] for name in names}
    for name, values in passes(calibration):
        extremes[name].append(np.stack([values.min(axis=(0, 2, 3)), values.max(axis=(0, 2, 3))]))
    given, taken = {}, {}
    for name in names:
        low = np.minimum(np.quantile([e[0] for e in extremes[name]], 1 - _KEPT, axis=0), 0)
        high = np.maximum(np.quantile([e[1] for e in extremes[name]], _KEPT, axis=0), 0)
        given[name] = _codes(low, high)
        taken[name] = _codes(low.min(), high.max()) if name in mixing else given[name]
    sums = {name: np.zeros((2, len(given[name].scale))) for name in names}
    for name, values in passes(calibration):
        both = np.stack([values[0], taken[name].rounded(values)[0]])
        sums[name] += both.mean(axis=(2, 3), dtype=np.float64)
    return {
        name: Activation(given[name], taken[name], *(sums[name] / len(calibration)))
        for name in names
    }


def _watch(
    model: onnx.ModelProto, names: list[str]
) -> Callable[[NDArray[np.float32]], Iterator[tuple[str, NDArray[np.float32]]]]:
    """Return what runs images, one at a time, and yields the named activations of each."""
    watched = copy.deepcopy(model)
    del watched.graph.output[:]
    watched.graph.output.extend(helper.make_empty_tensor_value_info(name) for name in names)
    session = onnxruntime.InferenceSession(
        watched.SerializeToString(), providers=["CPUExecutionProvider"]
    )

    def run(images: NDArray[np.float32]) -> Iterator[tuple[str, NDArray[np.float32]]]:
        for image in images:
            yield from zip(names, session.run(names, {"image": image[np.newaxis]}), strict=True)

    return run


def _codes(low: NDArray[np.float64], high: NDArray[np.float64]) -> Codes:
    """Choose scales so that every channel fits, with the zero that suits most channels."""
    share = -low / np.maximum(high - low, SMALLEST)
    zero = float(np.clip(np.round(255 * np.median(share)), 0 if np.all(low == 0) else 1, 254))
    below = -low / max(zero, 1.0)
    return Codes(
        np.asarray(np.maximum(np.maximum(below, high / (255 - zero)), SMALLEST)), np.uint8(zero)
    )
