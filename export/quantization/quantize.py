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
from collections.abc import Collection
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

from export.convert import drop_unread, tidy
from export.quantization.activations import SMALLEST, Activation, Codes
from export.quantization.parts import Part
from export.quantization.stored_weights import store_int8

_WEIGHT_LIMIT = 63
"""Of 7-bit weights that compute."""

_CHANNELS = (-1, 1, 1, 1)
"""Shape that lays a value for each output channel along a kernel."""


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
    store_int8(quantized.graph)
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
        step = np.maximum(np.abs(kernel_in_codes).max(axis=(1, 2, 3)), SMALLEST) / _WEIGHT_LIMIT
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
