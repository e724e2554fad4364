"""Weights that do not compute in int8: stored so, and floats again when the model is loaded."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from export.quantization.activations import SMALLEST

_LIMIT = 127
"""Of 8-bit weights that are stored only."""

_MIN_WEIGHTS = 1024
"""Smaller weights stay float: int8 would save less than its scales cost."""


def store_int8(graph: onnx.GraphProto) -> None:
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
        scale = np.maximum(largest / _LIMIT, SMALLEST)
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
