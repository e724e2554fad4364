"""A model that could do more than compute never reaches the runtime."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from export.bundle.errors import BundleError
from export.bundle.onnx_guard import check_onnx
from export.bundle.onnx_sizes import OPERATORS
from tests.bundle import forged


def refused(model: onnx.ModelProto | bytes) -> str:
    data = model if isinstance(model, bytes) else model.SerializeToString()
    with pytest.raises(BundleError, match=r"The bundle's m.onnx .+\. It is not used\.") as error:
        check_onnx(data, "m.onnx")
    return str(error.value)


def weight(values: np.ndarray, name: str = "w") -> TensorProto:
    return numpy_helper.from_array(values, name)


def with_weight(tensor: TensorProto) -> onnx.ModelProto:
    add = helper.make_node("Add", ["x", tensor.name], ["y"])
    return forged.model(add, initializers=(tensor,))


def inner_graph() -> onnx.GraphProto:
    return forged.harmless().graph


def test_the_embedded_models_pass(contents: forged.Contents) -> None:
    for name in forged.MODELS:
        check_onnx(contents[name], name)


def test_a_model_of_plain_operators_passes() -> None:
    check_onnx(forged.harmless().SerializeToString(), "m.onnx")
    check_onnx(with_weight(weight(np.ones(3, np.float32))).SerializeToString(), "m.onnx")


def test_the_hostile_loop_is_refused(shared_data: Path) -> None:
    refused((shared_data / "hostile" / "loop.onnx").read_bytes())


@pytest.mark.parametrize(
    "operator",
    [
        *("Loop", "If", "Scan", "ConstantOfShape", "Expand", "Tile", "Range", "Resize", "LSTM"),
        *("RandomNormal", "SequenceInsert", "OptionalGetElement", "Einsum", "", "relu"),
    ],
)
def test_operators_outside_the_list_are_refused_by_name(operator: str) -> None:
    assert operator not in OPERATORS
    assert f"operator {operator}" in refused(forged.model(helper.make_node(operator, ["x"], ["y"])))


@pytest.mark.parametrize("domain", ["com.microsoft", "ai.onnx.ml", "ai.onnx.training", "x"])
def test_operators_of_other_domains_are_refused(domain: str) -> None:
    node = helper.make_node("Relu", ["x"], ["y"], domain=domain)
    assert "domain" in refused(forged.model(node))
    imported = forged.harmless()
    imported.opset_import.append(helper.make_opsetid(domain, 1))
    assert "domain" in refused(imported)


@pytest.mark.parametrize("opset", [0, 1, 12, 22, 999])
def test_other_opsets_are_refused(opset: int) -> None:
    model = forged.harmless()
    model.opset_import[0].version = opset
    assert "opset" in refused(model)


@pytest.mark.parametrize("kind", ["graph", "graphs", "tensors", "sparse"])
def test_what_hides_inside_an_allowed_operator_is_refused(kind: str) -> None:
    node = helper.make_node("Relu", ["x"], ["y"])
    attribute = node.attribute.add(name="hidden")
    if kind == "graph":
        attribute.g.CopyFrom(inner_graph())
    elif kind == "graphs":
        attribute.graphs.append(inner_graph())
    elif kind == "tensors":
        attribute.tensors.append(weight(np.ones(1, np.float32)))
    else:
        attribute.sparse_tensor.dims.append(1)
    assert "inside an operator" in refused(forged.model(node))


def test_functions_and_training_steps_are_refused() -> None:
    functional, training = forged.harmless(), forged.harmless()
    relu = helper.make_node("Relu", ["x"], ["y"])
    functional.functions.append(
        helper.make_function("", "F", ["x"], ["y"], [relu], functional.opset_import)
    )
    training.training_info.add().algorithm.CopyFrom(inner_graph())
    assert "functions" in refused(functional)
    assert "functions" in refused(training)


def test_weights_in_other_files_are_refused() -> None:
    outside = weight(np.ones(3, np.float32))
    outside.data_location = TensorProto.EXTERNAL
    outside.external_data.add(key="location", value="../../etc/passwd")
    assert "another file" in refused(with_weight(outside))
    in_constant = helper.make_node("Relu", ["x"], ["y"], value=outside)
    assert "another file" in refused(forged.model(in_constant))


def test_sparse_weights_are_refused() -> None:
    model = forged.harmless()
    model.graph.sparse_initializer.add().dims.append(10**9)
    assert "sparse" in refused(model)


@pytest.mark.parametrize(
    "dims", [[10**9], [10**6, 10**6], [2**62, 2], [-1], [2], [], [2**32, 2**32], [1] * 9]
)
def test_weights_that_are_not_of_their_stated_shape_are_refused(dims: list[int]) -> None:
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, raw_data=b"\0" * 12, dims=dims)
    assert "shape" in refused(with_weight(tensor))


def test_a_weight_of_countless_dimensions_is_refused_quickly() -> None:
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[2**62] * 200_000)
    assert "fields" in refused(with_weight(tensor))


def test_a_file_of_countless_fields_is_refused_quickly() -> None:
    assert "fields" in refused(b"\x08\x01" * 5_000_000)


def test_a_model_that_names_no_opset_is_refused() -> None:
    model = forged.harmless()
    model.ClearField("opset_import")
    assert "no opset" in refused(model)


@pytest.mark.parametrize("field", ["float_data", "int32_data", "int64_data", "string_data"])
def test_weights_that_are_not_raw_bytes_are_refused(field: str) -> None:
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, dims=[1])
    getattr(tensor, field).append(b"1" if field == "string_data" else 1)
    assert "raw bytes" in refused(with_weight(tensor))


def test_weights_of_strings_or_unknown_types_are_refused() -> None:
    for kind in (TensorProto.STRING, TensorProto.UNDEFINED, 99):
        tensor = TensorProto(name="w", data_type=kind, raw_data=b"\0\0\0\0", dims=[1])
        assert "shape" in refused(with_weight(tensor))


@pytest.mark.parametrize("pads", [[0, 10**9], [10**9, 0], [0, -1], [17, 0]])
def test_a_pad_that_makes_much_of_little_is_refused(pads: list[int]) -> None:
    def padded(by: list[int]) -> bytes:
        node = helper.make_node("Pad", ["x", "pads"], ["y"])
        tensor = weight(np.array(by, np.int64), "pads")
        return forged.model(node, initializers=(tensor,)).SerializeToString()

    check_onnx(padded([1, 1]), "m.onnx")
    refused(padded(pads))


@pytest.mark.parametrize("operator", ["Conv", "MaxPool", "QLinearConv"])
@pytest.mark.parametrize(
    "window",
    [
        {"kernel_shape": [17, 1]},
        {"kernel_shape": [6000, 6000], "pads": [5000] * 4},
        {"pads": [0, 0, 0, 10**9]},
        {"pads": [0, -1, 0, 0]},
        {"strides": [1, 2**40]},
        {"dilations": [17, 17]},
    ],
    ids=str,
)
def test_a_window_that_makes_much_of_little_is_refused(
    operator: str, window: dict[str, list[int]]
) -> None:
    def moving(**attributes: list[int]) -> onnx.ModelProto:
        inputs = {"Conv": "xw", "MaxPool": "x", "QLinearConv": "xsswsszz"}[operator]
        node = helper.make_node(operator, list(inputs), ["y"], **attributes)
        kernel, scalar = np.ones((4, 3, 5, 5), np.float32), np.ones((), np.float32)
        weights = (weight(kernel), weight(scalar, "s"), weight(scalar, "z"))
        return forged.model(node, initializers=weights, shape=(1, 3, 30, 30))

    usual = {"kernel_shape": [5, 5], "pads": [2] * 4, "strides": [2, 2], "dilations": [1, 1]}
    check_onnx(moving(**usual).SerializeToString(), "m.onnx")
    assert f"{operator} whose window" in refused(moving(**usual | window))


def test_a_window_written_as_packed_integers_is_read_too() -> None:
    """Both spellings of a list are right, and the runtime's parser reads both."""

    def pooling(side: int) -> bytes:
        pads = field(1, b"pads") + field(8, bytes([side] * 4))
        pool = helper.make_node("MaxPool", ["x"], ["z"], kernel_shape=[5, 5])
        node = pool.SerializeToString() + field(5, pads)
        return forged_graph(field(1, node), shape=(1, 3, 30, 30))

    check_onnx(pooling(16), "m.onnx")
    assert "MaxPool whose window" in refused(pooling(17))


def test_no_graph_and_two_graphs_are_refused() -> None:
    model = forged.harmless()
    twice = model.SerializeToString() + onnx.ModelProto(graph=model.graph).SerializeToString()
    assert "2 graphs" in refused(twice)
    assert "0 graphs" in refused(onnx.ModelProto(ir_version=8))
    assert "0 graphs" in refused(b"")


def test_a_model_cut_anywhere_is_refused(contents: forged.Contents) -> None:
    whole = contents["gradcam.onnx"]
    without_opset = len(onnx.ModelProto.FromString(whole).SerializeToString())
    assert without_opset == len(whole)
    for length in [*range(0, 2000, 7), *range(2000, len(whole) - 400, len(whole) // 100)]:
        refused(whole[:length])


def test_random_bytes_are_refused() -> None:
    rng = np.random.default_rng(2)
    for length in (1, 10, 100, 1000, 100_000):
        for _ in range(20):
            refused(rng.bytes(length))


def test_damage_is_never_worse_than_refused(contents: forged.Contents) -> None:
    whole, rng = contents["gradcam.onnx"], np.random.default_rng(3)
    for _ in range(300):
        data = bytearray(whole)
        for position in rng.integers(0, 3000, 4):
            data[position] = rng.integers(256)
        try:
            check_onnx(bytes(data), "m.onnx")
        except BundleError as error:
            assert str(error).startswith("The bundle's m.onnx")


def test_deep_nesting_and_endless_numbers_are_refused() -> None:
    refused(b"\xff" * 1000)
    refused(b"\x3a\xff\xff\xff\xff\xff\xff\xff\xff\x7f")
    refused(b"\x3b" * 1000)


def field(number: int, data: bytes) -> bytes:
    """Encode a protobuf field of bytes; number up to 15, up to 16,383 bytes."""
    length = bytes([len(data) & 0x7F | 0x80, len(data) >> 7])
    return bytes([number << 3 | 2]) + length + data


def forged_graph(extra: bytes, shape: tuple[int, ...] = (1,)) -> bytes:
    """Return a harmless model whose graph has more bytes behind it."""
    model = forged.model(helper.make_node("Relu", ["x"], ["y"]), shape=shape)
    graph = model.graph.SerializeToString() + extra
    model.ClearField("graph")
    return model.SerializeToString() + field(7, graph)


CONSTANT_OF_SHAPE = helper.make_node("ConstantOfShape", ["s"], ["z"]).SerializeToString()


def test_a_forged_graph_without_forgery_passes() -> None:
    identity = helper.make_node("Relu", ["x"], ["z"]).SerializeToString()
    check_onnx(forged_graph(field(1, identity)), "m.onnx")


def test_a_tag_spelt_too_long_hides_no_node() -> None:
    overlong = bytes([1 << 3 | 2 | 0x80, 0x80, 0x80, 0x80, 0x10])  # cut to 32 bits: field 1
    length = bytes([len(CONSTANT_OF_SHAPE)])
    assert "not an ONNX file" in refused(forged_graph(overlong + length + CONSTANT_OF_SHAPE))


def test_an_operator_of_another_wire_type_shadows_none() -> None:
    node = CONSTANT_OF_SHAPE + bytes([4 << 3 | 5]) + b"Relu"
    assert "not an ONNX file" in refused(forged_graph(field(1, node)))


def test_an_operator_named_twice_is_refused() -> None:
    node = CONSTANT_OF_SHAPE + field(4, b"Relu")
    assert "twice" in refused(forged_graph(field(1, node)))


def test_a_file_that_onnxruntime_would_read_as_its_own_format_is_refused() -> None:
    data = forged.harmless().SerializeToString()
    assert "not an ONNX file" in refused(data[:4] + b"ORTM" + data[8:])


@pytest.mark.parametrize("pads", [[0, 17], [0, 300_000_000], [-1, 0]])
def test_large_pads_are_refused(pads: list[int]) -> None:
    pad = helper.make_node("Pad", ["x", "p"], ["y"])
    refused(forged.model(pad, initializers=(weight(np.array(pads, np.int64), "p"),)))


def test_small_pads_pass_and_computed_ones_are_refused() -> None:
    pad = helper.make_node("Pad", ["x", "p"], ["y"])
    small = weight(np.array([0, 1], np.int64), "p")
    check_onnx(forged.model(pad, initializers=(small,)).SerializeToString(), "m.onnx")
    refused(forged.model(pad))
    refused(forged.model(pad, initializers=(small, weight(np.array([0, 99], np.int64), "p"))))
