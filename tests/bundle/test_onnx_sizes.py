"""The sizes that are worked out are those that onnx and onnxruntime find."""

from __future__ import annotations

import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import TensorProto, helper, numpy_helper, shape_inference

from export.bundle.onnx_sizes import Node, Shape, SizeError, Weight, check_sizes
from tests.bundle import forged

INTEGERS, TEXT = onnx.AttributeProto.INTS, onnx.AttributeProto.STRING


def as_node(node: onnx.NodeProto) -> Node:
    kinds: dict[int, dict[bytes, object]] = {onnx.AttributeProto.INT: {}, INTEGERS: {}, TEXT: {}}
    for attribute in node.attribute:
        value = helper.get_attribute_value(attribute)
        known = kinds.get(attribute.type, {})
        known[attribute.name.encode()] = tuple(value) if attribute.type == INTEGERS else value
    names = (tuple(n.encode() for n in names) for names in (node.input, node.output))
    return Node(node.op_type, *names, *kinds.values())


def sizes(model: onnx.ModelProto) -> dict[str, Shape]:
    weights = {}
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        integers = tuple(values.ravel().tolist()) if values.dtype == np.int64 else None
        weights[tensor.name.encode()] = Weight(values.shape, integers)
    inputs = {
        value.name.encode(): tuple(d.dim_value or 1 for d in value.type.tensor_type.shape.dim)
        for value in model.graph.input
    }
    found = check_sizes([as_node(node) for node in model.graph.node], weights, inputs)
    return {name.decode(): shape for name, shape in found.items()}


@pytest.mark.parametrize("name", forged.MODELS)
def test_the_embedded_models_have_the_sizes_that_onnx_infers(
    name: str, contents: forged.Contents
) -> None:
    model = onnx.ModelProto.FromString(contents[name])
    for value in model.graph.input:
        for dimension in value.type.tensor_type.shape.dim:
            dimension.dim_value = dimension.dim_value or 1
    inferred = shape_inference.infer_shapes(model, data_prop=True).graph
    ours, compared = sizes(model), 0
    for value in inferred.value_info:
        dimensions = value.type.tensor_type.shape.dim
        if all(dimension.HasField("dim_value") for dimension in dimensions):
            assert ours[value.name] == tuple(d.dim_value for d in dimensions), value.name
            compared += 1
    assert compared >= len(model.graph.node) * 0.9 - 1


def weight(name: str, *shape: int) -> TensorProto:
    return numpy_helper.from_array(np.ones(shape, np.float32), name)


def numbers(name: str, *values: int) -> TensorProto:
    return numpy_helper.from_array(np.array(values, np.int64), name)


IMAGE = (1, 6, 31, 17)
WINDOWS: tuple[dict[str, object], ...] = (
    {},
    {"strides": [2, 3]},
    {"pads": [1, 2, 0, 1], "strides": [2, 2]},
    {"dilations": [2, 3], "pads": [3, 3, 3, 3]},
    {"auto_pad": "SAME_UPPER", "strides": [2, 2]},
    {"auto_pad": "SAME_LOWER", "strides": [3, 1]},
    {"auto_pad": "VALID", "strides": [2, 2]},
)
NODES: tuple[tuple[str, str, dict[str, object], tuple[TensorProto, ...]], ...] = (
    *(("Conv", "x w", window, (weight("w", 4, 6, 3, 5),)) for window in WINDOWS),
    *(("Conv", "x w", {"group": 3, **window}, (weight("w", 9, 2, 3, 3),)) for window in WINDOWS),
    *(("MaxPool", "x", {"kernel_shape": [4, 5], **window}, ()) for window in WINDOWS),
    ("MaxPool", "x", {"kernel_shape": [3, 3], "strides": [2, 2], "ceil_mode": 1}, ()),
    ("GlobalAveragePool", "x", {}, ()),
    ("Relu", "x", {}, ()),
    ("Softmax", "x", {"axis": 1}, ()),
    ("Add", "x w", {}, (weight("w", 6, 1, 1),)),
    ("Mul", "w x", {}, (weight("w", 3, 1, 1, 1),)),
    ("Max", "x w v", {}, (weight("w", 17), weight("v", 31, 1))),
    ("MatMul", "x w", {}, (weight("w", 17, 9),)),
    ("MatMul", "x w", {}, (weight("w", 2, 1, 17, 4),)),
    ("Pad", "x p", {}, (numbers("p", 0, 0, 1, 2, 0, 0, 3, 4),)),
    ("ReduceMean", "x", {"axes": [2, 3]}, ()),
    ("ReduceMean", "x", {"axes": [-1], "keepdims": 0}, ()),
    ("ReduceMax", "x", {"keepdims": 0}, ()),
    ("ReduceMax", "x", {}, ()),
    ("Gather", "x i", {"axis": 2}, (numbers("i", 3, 1, 2, 0),)),
    ("Gather", "x i", {"axis": -1}, (numbers("i", 3),)),
    ("Reshape", "x s", {}, (numbers("s", 0, -1, 17),)),
    ("Reshape", "x s", {}, (numbers("s", 6, 31 * 17),)),
    ("Squeeze", "x s", {}, (numbers("s", 0),)),
    ("Squeeze", "x", {}, ()),
    ("Transpose", "x", {"perm": [0, 2, 3, 1]}, ()),
    ("Transpose", "x", {}, ()),
)


@pytest.mark.parametrize("case", NODES, ids=lambda case: f"{case[0]} {case[2]}")
def test_every_operator_gives_what_the_runtime_gives(
    case: tuple[str, str, dict[str, object], tuple[TensorProto, ...]],
) -> None:
    operator, inputs, attributes, weights = case
    node = helper.make_node(operator, inputs.split(), ["y"], **attributes)
    model = forged.model(node, initializers=weights, shape=IMAGE)
    model.graph.output[0].type.tensor_type.ClearField("shape")
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    answer = session.run(None, {"x": np.ones(IMAGE, np.float32)})[0]
    assert sizes(model)["y"] == answer.shape


def test_a_gemm_of_turned_matrices_gives_what_the_runtime_gives() -> None:
    for turned, kernel in ((0, (17, 5)), (1, (5, 17))):
        node = helper.make_node("Gemm", ["x", "w"], ["y"], transB=turned)
        model = forged.model(node, initializers=(weight("w", *kernel),), shape=(3, 17))
        assert sizes(model)["y"] == (3, 5)


def test_what_is_read_no_more_is_held_no_more() -> None:
    """A hundred images one after the other are fine; ten at once are not."""

    def chain(keep: bool) -> onnx.ModelProto:
        steps = [f"v{number}" for number in range(10)]
        nodes = [
            helper.make_node("Relu", [given], [step])
            for given, step in zip(["x", *steps], steps, strict=False)
        ]
        last = steps if keep else steps[-1:]
        return forged.model(*nodes, helper.make_node("Max", last, ["y"]), shape=(1, 4_000_000))

    assert sizes(chain(keep=False))["y"] == (1, 4_000_000)
    with pytest.raises(SizeError, match="at once"):
        sizes(chain(keep=True))
