"""What an ONNX file holds, read before a runtime sees it.

A 131-byte model made onnxruntime take 6.4 GB, and one with a Loop never returned. So a bundle's
models may use only the operators below, hold every weight in the file at its stated size, and
have no subgraph, no function and no operator of another domain. The file is walked as protobuf
(https://protobuf.dev/programming-guides/encoding/) with the field numbers of onnx.proto3; the
onnx package itself is not among the app's dependencies.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from export.bundle.errors import BundleError

OPERATORS = frozenset(
    {
        *("Add", "AveragePool", "BatchNormalization", "Cast", "Clip", "Concat", "Conv"),
        *("DequantizeLinear", "Div", "Flatten", "Gather", "Gemm", "GlobalAveragePool"),
        *("Greater", "HardSigmoid", "Identity", "MatMul", "Max", "MaxPool", "Mul", "Pad"),
        *("QuantizeLinear", "ReduceMax", "ReduceMean", "ReduceSum", "Relu", "Reshape", "Sigmoid"),
        *("Softmax", "Squeeze", "Sub", "Transpose", "Unsqueeze"),
    }
)
"""None of these can loop, call out, or make a tensor much larger than its inputs."""

OPSETS = range(13, 22)

_ITEM_SIZE = {1: 4, 2: 1, 3: 1, 4: 2, 5: 2, 6: 4, 7: 8, 9: 1, 10: 2, 11: 8, 12: 4, 13: 8, 16: 2}
"""Bytes an element of TensorProto.DataType."""

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5


def check_onnx(data: bytes, name: str) -> None:
    """Refuse an ONNX file that could do more than compute.

    Args:
        data: The file.
        name: Its name in the bundle, for messages.

    Raises:
        BundleError: It is not a whole ONNX model of the operators that bundles may use.
    """
    try:
        _check_model(memoryview(data))
    except (_RefusedError, IndexError) as error:
        what = str(error) if isinstance(error, _RefusedError) else "is cut short or damaged"
        raise BundleError(f"The bundle's {name} {what}. It is not used.") from None


class _RefusedError(Exception):
    pass


def _check_model(model: memoryview) -> None:
    graphs = 0
    for number, value in _fields(model):
        if number == 7:
            graphs += 1
            _check_graph(_bytes(value))
        elif number == 8:
            _check_opset(_bytes(value))
        elif number in (20, 25):
            raise _RefusedError("holds functions or training steps")
    if graphs != 1:
        raise _RefusedError(f"holds {graphs} graphs instead of one")


def _check_opset(opset: memoryview) -> None:
    fields = dict(_fields(opset))
    domain, number = bytes(_bytes(fields.get(1, memoryview(b"")))), fields.get(2)
    if domain not in (b"", b"ai.onnx"):
        raise _RefusedError(f"uses operators of the domain {domain[:40]!r}")
    if number not in OPSETS:
        raise _RefusedError(f"is of opset {number}, expected {OPSETS.start} to {OPSETS.stop - 1}")


def _check_graph(graph: memoryview) -> None:
    for number, value in _fields(graph):
        if number == 1:
            _check_node(_bytes(value))
        elif number == 5:
            _check_tensor(_bytes(value))
        elif number == 15:
            raise _RefusedError("holds sparse weights")


def _check_node(node: memoryview) -> None:
    operator = b""
    for number, value in _fields(node):
        if number == 4:
            operator = bytes(_bytes(value))
        elif number == 5:
            _check_attribute(_bytes(value))
        elif number == 7 and bytes(_bytes(value)) not in (b"", b"ai.onnx"):
            raise _RefusedError("uses an operator of another domain")
    if operator.decode("ascii", "replace") not in OPERATORS:
        raise _RefusedError(f"uses the operator {operator[:40].decode('ascii', 'replace')}")


def _check_attribute(attribute: memoryview) -> None:
    for number, value in _fields(attribute):
        if number == 5:
            _check_tensor(_bytes(value))
        elif number in (6, 10, 11, 22, 23):  # graphs, lists of tensors, sparse tensors
            raise _RefusedError("holds a graph or tensors inside an operator")


def _check_tensor(tensor: memoryview) -> None:
    dims: list[int] = []
    kind = raw = -1
    for number, value in _fields(tensor):
        if number == 1:
            dims += [value] if isinstance(value, int) else _packed(value)
        elif number == 2 and isinstance(value, int):
            kind = value
        elif number == 9:
            raw = len(_bytes(value))
        elif number in (13, 14):
            raise _RefusedError("keeps weights in another file")
        elif number in (4, 5, 6, 7, 10, 11):
            raise _RefusedError("does not keep its weights as raw bytes")
    if kind not in _ITEM_SIZE or math.prod(dims) * _ITEM_SIZE[kind] != max(raw, 0):
        raise _RefusedError("holds a weight whose shape does not fit its bytes")


def _fields(message: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """Yield the fields of one protobuf message: number, and an integer or the bytes."""
    position = 0
    while position < len(message):
        key, position = _varint(message, position)
        number, wire = key >> 3, key & 7
        if wire == _VARINT:
            value, position = _varint(message, position)
            yield number, value
            continue
        if wire == _BYTES:
            length, position = _varint(message, position)
        elif wire in (_FIXED64, _FIXED32):
            length = 8 if wire == _FIXED64 else 4
        else:
            raise _RefusedError("is not an ONNX file")
        if position + length > len(message):
            raise _RefusedError("is cut short or damaged")
        yield number, message[position : position + length]
        position += length


def _varint(message: memoryview, position: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7
        if shift > 63:
            raise _RefusedError("is not an ONNX file")


def _packed(values: memoryview) -> list[int]:
    result, position = [], 0
    while position < len(values):
        value, position = _varint(values, position)
        result.append(value)
    return result


def _bytes(value: int | memoryview) -> memoryview:
    if isinstance(value, int):
        raise _RefusedError("is not an ONNX file")
    return value
