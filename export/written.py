"""Write small ONNX models by hand, in the form bundles hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from export.convert import OPSET, tidy

Shapes = Mapping[str, Sequence[int]]


def node(operator: str, inputs: str, output: str, **attributes: object) -> onnx.NodeProto:
    """Return an operation; it has the name of what it gives.

    Args:
        operator: Its name in ONNX.
        inputs: Names of values, with blanks between them.
        output: Name of what it gives.
        attributes: Of the operator.
    """
    return helper.make_node(operator, inputs.split(), [output], name=output, **attributes)


def written_model(
    name: str,
    nodes: Sequence[onnx.NodeProto],
    inputs: Shapes,
    outputs: Shapes,
    constants: Mapping[str, object],
) -> onnx.ModelProto:
    """Put a model together; all its inputs and outputs are float32.

    Args:
        name: Of the graph.
        nodes: In the order of computation.
        inputs: Name to shape.
        outputs: Name to shape.
        constants: Name to value.
    """
    graph = helper.make_graph(
        nodes,
        name,
        _values(inputs),
        _values(outputs),
        [numpy_helper.from_array(np.asarray(v), key) for key, v in constants.items()],
    )
    opset = helper.make_opsetid("", OPSET)
    return tidy(helper.make_model(graph, opset_imports=[opset], ir_version=8))


def _values(shapes: Shapes) -> list[onnx.ValueInfoProto]:
    return [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
        for name, shape in shapes.items()
    ]
