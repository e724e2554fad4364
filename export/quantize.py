"""Quantization by plans: which convolutions compute in int8, and which only store their weights so.

Plain int8 ruins EfficientNet: its depthwise convolutions have channels of very unlike ranges that
one activation scale cannot serve. So a plan names the parts that compute in int8 (unsigned
activations; weights per channel, signed, 7 bits, so that sums of u8 x s8 products do not saturate
on CPUs without VNNI). All other weights are stored as int8 and become floats again when the model
is loaded: a Cast and a Mul on constants, which every runtime folds.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static

from export.convert import tidy

_MIN_WEIGHTS = 1024
"""Smaller weights stay float: int8 would save less than its scales cost."""


@dataclass(frozen=True)
class Plan:
    """Which part computes in int8.

    Attributes:
        name: As recorded in the manifest.
        computes_int8: Chooses among (node, its position among the Conv and MatMul nodes as a
            share, 0 at the image to 1 at the answer); None leaves the model in float altogether.
    """

    name: str
    computes_int8: Callable[[onnx.NodeProto, float], bool] | None


PLANS = (
    Plan("int8", lambda _node, _share: True),
    Plan("int8 pointwise", lambda node, _share: not is_spatial(node)),
    Plan("int8 late pointwise", lambda node, share: not is_spatial(node) and share >= 0.5),
    Plan("int8 weights", lambda _node, _share: False),
    Plan("float", None),
)
"""From the boldest to the most precise."""


def quantize(
    model: onnx.ModelProto, plan: Plan, calibration: NDArray[np.float32]
) -> onnx.ModelProto:
    """Apply a plan.

    Args:
        model: Float, from `export.convert.to_onnx`; left as it is.
        plan: What to do.
        calibration: Tensors of training images, shape (n, size, size, 3), from which the ranges
            of activations are taken.

    Returns:
        The quantized model.
    """
    if plan.computes_int8 is None:
        return model
    weighted = [node for node in model.graph.node if node.op_type in {"Conv", "MatMul"}]
    chosen = [
        node.name
        for position, node in enumerate(weighted)
        if plan.computes_int8(node, position / (len(weighted) - 1))
    ]
    quantized = _compute_int8(model, chosen, calibration) if chosen else _copy(model)
    _store_int8(quantized)
    return tidy(quantized)


def is_spatial(node: onnx.NodeProto) -> bool:
    """Tell whether a node is a convolution over more than one pixel (stem and depthwise)."""
    kernel = next((a.ints for a in node.attribute if a.name == "kernel_shape"), (1, 1))
    return any(side > 1 for side in kernel)


class _Images(CalibrationDataReader):  # type: ignore[misc]
    """Feeds one calibration image at a time."""

    def __init__(self, tensors: NDArray[np.float32]) -> None:
        self._feeds: Iterator[dict[str, NDArray[np.float32]]] = (
            {"image": tensors[i : i + 1]} for i in range(len(tensors))
        )

    def get_next(self) -> dict[str, NDArray[np.float32]] | None:
        return next(self._feeds, None)


def _compute_int8(
    model: onnx.ModelProto, nodes: list[str], calibration: NDArray[np.float32]
) -> onnx.ModelProto:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "quantized.onnx"
        quantize_static(
            _copy(model),
            target,
            _Images(calibration),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=["Conv", "MatMul"],
            nodes_to_quantize=nodes,
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
        )
        return onnx.load(target)


def _store_int8(model: onnx.ModelProto) -> None:
    """Replace float weights by int8 weights, a Cast and a Mul with the channel's scale."""
    graph = model.graph
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
        scale = np.maximum(np.abs(values).max(axis=others, keepdims=True) / 127, 1e-12)
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


def _copy(model: onnx.ModelProto) -> onnx.ModelProto:
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    return copy
