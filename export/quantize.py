"""Quantization by parts: which convolutions compute in int8, and which only store their weights so.

Plain int8 ruins EfficientNet: the channels of one activation have very unlike ranges, which one
scale for all of them cannot serve. Here every channel that a convolution puts out has a scale of
its own, at no cost: the scale is folded into the weights' scales, which are per channel anyway,
and taken out again by a DequantizeLinear along that axis. A depthwise convolution, whose channels
do not mix, takes its input in the same way (the aim of equalization, Nagel et al., ICCV 2019,
reached exactly). Only a convolution that sums over channels needs one scale for its input. What
rounding then adds to the mean of each channel is taken off again through the bias (bias
correction, in the same paper).

Activations are unsigned; weights are signed and of 7 bits, so that sums of u8 x s8 products do not
saturate on CPUs without VNNI: 2 x 255 x 63 is below 2**15. Weights that do not compute in int8 are
stored so and become floats again when the model is loaded: a Cast and a Mul on constants, which
every runtime folds.

The convolutions are written as QLinearConv and not as Conv between DequantizeLinear and
QuantizeLinear: onnxruntime gives each reader of a DequantizeLinear one of its own, which would
keep it from fusing the sigmoid and the product of a swish. For the same reason a classifier must
run with onnxruntime's ``session.disable_quant_qdq``: its own rewriting around DequantizeLinear
knows scales along an axis only in part.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from export.convert import drop_unread, tidy

_WEIGHT_LIMIT = 63
"""Of 7-bit weights that compute."""

_STORED_LIMIT = 127
"""Of 8-bit weights that are stored only."""

_MIN_WEIGHTS = 1024
"""Smaller weights stay float: int8 would save less than its scales cost."""

_SMALLEST = 1e-8
"""Stands in for the scale of a channel that is always 0."""

_KEPT = 0.98
"""Share of the calibration images whose extreme values an activation's range holds. The last few
images would stretch it for all others."""

_LAYER = re.compile(r"/([a-z]+\d*)[a-z]?_\w+/")
"""A layer's name within the name that tf2onnx gives a node or a weight; the group is its stage:
``block4`` of ``functional_1/block4c_expand_conv_1/convolution``, ``top`` of ``top_conv``."""

_CHANNELS = (-1, 1, 1, 1)
"""Shape that lays a value for each output channel along a kernel."""


@dataclass(frozen=True)
class Part:
    """Convolutions that go into int8 together: those of one kind in one stage of the network.

    Attributes:
        name: As recorded in the manifest, for instance ``block4 pointwise``.
        nodes: Their names in the model.
    """

    name: str
    nodes: tuple[str, ...]


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


def find_parts(model: onnx.ModelProto) -> tuple[Part, ...]:
    """Find what may compute in int8: every convolution over an image, by stage and kind.

    Those that see one pixel only (squeeze and excite) gain nothing, and the head stays float.

    Args:
        model: Float, from `export.convert.to_onnx`.

    Returns:
        In the order in which an image passes them.
    """
    on_one_pixel = _on_one_pixel(model)
    found: dict[str, list[str]] = {}
    for node in model.graph.node:
        if node.op_type == "Conv" and node.name not in on_one_pixel:
            found.setdefault(f"{_stage(node)} {_kind(node)}", []).append(node.name)
    return tuple(Part(name, tuple(nodes)) for name, nodes in found.items())


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
    mixing = {node.input[0] for node in nodes if _kind(node) != "depthwise"}
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


def quantize(
    model: onnx.ModelProto, parts: Collection[Part], activations: dict[str, Activation]
) -> onnx.ModelProto:
    """Let some parts compute in int8, and store all other weights so.

    Args:
        model: Float, from `export.convert.to_onnx`; left as it is.
        parts: Which compute in int8.
        activations: From `observe`, of these parts at least.

    Returns:
        The quantized model.
    """
    quantized = copy.deepcopy(model)
    _Quantizer(quantized.graph, activations).run({name for part in parts for name in part.nodes})
    _store_int8(quantized.graph)
    return tidy(quantized)


class _Quantizer:
    """Replaces convolutions of one graph by QuantizeLinear, QLinearConv and DequantizeLinear."""

    def __init__(self, graph: onnx.GraphProto, activations: dict[str, Activation]) -> None:
        self._graph = graph
        self._activations = activations
        self._weights = {tensor.name: tensor for tensor in graph.initializer}
        self._taken: set[str] = set()
        self._nodes: list[onnx.NodeProto] = []

    def run(self, names: Collection[str]) -> None:
        for node in self._graph.node:
            if node.name in names:
                self._replace(node)
            else:
                self._nodes.append(copy.deepcopy(node))
        del self._graph.node[:]
        self._graph.node.extend(self._nodes)
        drop_unread(self._graph)

    def _replace(self, node: onnx.NodeProto) -> None:
        """Quantize one convolution.

        With codes q = x / s + z of its input, and t and v of its output, each output channel c
        gives the code v + sum((q - z) * w[c] * s / t[c]) + bias[c] / t[c]: s and t go into the
        weights, which are then rounded in steps of their own.
        """
        kernel = self._values(node.input[1])
        of_input = self._activations[node.input[0]]
        taken, given = of_input.taken, self._activations[node.output[0]].given
        kernel_in_codes = kernel * taken.scale.reshape(_CHANNELS) / given.scale.reshape(_CHANNELS)
        step = np.maximum(np.abs(kernel_in_codes).max(axis=(1, 2, 3)), _SMALLEST) / _WEIGHT_LIMIT
        weights = _rounded(kernel_in_codes / step.reshape(_CHANNELS), np.int8)
        bias = self._values(node.input[2]) if len(node.input) > 2 else np.zeros(len(step))
        bias = bias + _mean_through(kernel, of_input.mean)
        bias_in_steps = bias / given.scale / step - _mean_through(
            weights, of_input.rounded_mean / taken.scale
        )
        codes = f"{node.name}_codes"
        inputs = [
            self._take(node.input[0], taken),
            self._add(f"{node.name}_input_scale", np.float32(1)),
            self._add(f"{node.name}_input_zero", taken.zero),
            self._add(f"{node.name}_int8", weights),
            self._add(f"{node.name}_scale", step.astype(np.float32)),
            self._add(f"{node.name}_zero", np.zeros(len(step), np.int8)),
            self._add(f"{node.name}_output_scale", np.float32(1)),
            self._add(f"{node.name}_output_zero", given.zero),
            self._add(f"{node.name}_bias", _rounded(bias_in_steps, np.int32)),
        ]
        convolution = helper.make_node("QLinearConv", inputs, [codes], name=node.name)
        convolution.attribute.extend(node.attribute)
        self._nodes += [
            convolution,
            self._between("DequantizeLinear", codes, node.output[0], given),
        ]

    def _take(self, activation: str, codes: Codes) -> str:
        """Quantize an activation, once for all convolutions that read it."""
        name = f"{activation}_codes"
        if activation not in self._taken:
            self._taken.add(activation)
            self._nodes.append(self._between("QuantizeLinear", activation, name, codes))
        return name

    def _between(self, operator: str, source: str, target: str, codes: Codes) -> onnx.NodeProto:
        name = f"{target}_{operator}"
        inputs = [
            source,
            self._add(f"{name}_scale", codes.scale.astype(np.float32)),
            self._add(f"{name}_zero", np.full(codes.scale.shape, codes.zero)),
        ]
        axis = {"axis": 1} if codes.scale.ndim else {}
        return helper.make_node(operator, inputs, [target], name=name, **axis)

    def _add(self, name: str, values: object) -> str:
        self._graph.initializer.append(numpy_helper.from_array(np.asarray(values), name))
        return name

    def _values(self, name: str) -> NDArray[np.float64]:
        values: NDArray[np.float64] = numpy_helper.to_array(self._weights[name]).astype(np.float64)
        return values


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
    share = -low / np.maximum(high - low, _SMALLEST)
    zero = float(np.clip(np.round(255 * np.median(share)), 0 if np.all(low == 0) else 1, 254))
    below = -low / max(zero, 1.0)
    return Codes(
        np.asarray(np.maximum(np.maximum(below, high / (255 - zero)), _SMALLEST)), np.uint8(zero)
    )


def _mean_through(kernel: NDArray[Any], mean: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the mean of each output channel for inputs of a mean, the image's edges aside."""
    inputs = mean[np.newaxis] if kernel.shape[1] > 1 else mean[:, np.newaxis]  # depthwise: its own
    through: NDArray[np.float64] = (kernel.sum(axis=(2, 3)) * inputs).sum(axis=1)
    return through


def _rounded(values: NDArray[np.float64], kind: type[np.integer[Any]]) -> NDArray[np.integer[Any]]:
    """Round to integers, those out of range to the nearest in it: channels that are always 0 give
    such."""
    limits = np.iinfo(kind)
    return np.clip(np.round(values), limits.min, limits.max).astype(kind)


def _stage(node: onnx.NodeProto) -> str:
    for name in (node.name, *node.input[1:]):
        found = _LAYER.search(name)
        if found is not None:
            return str(found[1])
    return str(node.name)


def _kind(node: onnx.NodeProto) -> str:
    attributes = {attribute.name: attribute for attribute in node.attribute}
    if "group" in attributes and attributes["group"].i > 1:
        return "depthwise"
    sides = attributes["kernel_shape"].ints if "kernel_shape" in attributes else (1, 1)
    return "spatial" if any(side > 1 for side in sides) else "pointwise"


def _on_one_pixel(model: onnx.ModelProto) -> set[str]:
    """Name the nodes that follow a global pooling, up to where its result meets an image again."""
    constants = {tensor.name for tensor in model.graph.initializer}
    pooled: set[str] = set()
    names: set[str] = set()
    for node in model.graph.node:  # in the order of computation
        taken = set(node.input) - constants
        if node.op_type == "GlobalAveragePool" or (taken and taken <= pooled):
            pooled.update(node.output)
            names.add(node.name)
    return names


def _store_int8(graph: onnx.GraphProto) -> None:
    """Replace float weights by int8 weights, a Cast and a Mul with the channel's scale."""
    weights = {tensor.name: tensor for tensor in graph.initializer}
    for node in [n for n in graph.node if n.op_type in {"Conv", "MatMul"}]:
        tensor = weights.get(node.input[1])
        if tensor is None or tensor.data_type != TensorProto.FLOAT:
            continue
        values = numpy_helper.to_array(tensor)
        if values.size < _MIN_WEIGHTS:
            continue
        channel = 0 if node.op_type == "Conv" else values.ndim - 1
        others = tuple(axis for axis in range(values.ndim) if axis != channel)
        largest = np.abs(values).max(axis=others, keepdims=True)
        scale = np.maximum(largest / _STORED_LIMIT, _SMALLEST)
        stored = np.round(values / scale).astype(np.int8)
        name = tensor.name
        graph.initializer.remove(tensor)
        graph.initializer.extend(
            [
                numpy_helper.from_array(stored, f"{name}_int8"),
                numpy_helper.from_array(scale.astype(np.float32), f"{name}_scale"),
            ]
        )
        for position, restored in enumerate(
            (
                helper.make_node("Cast", [f"{name}_int8"], [f"{name}_cast"], to=TensorProto.FLOAT),
                helper.make_node("Mul", [f"{name}_cast", f"{name}_scale"], [name]),
            )
        ):
            restored.name = restored.output[0] + "_restored"
            graph.node.insert(position, restored)
