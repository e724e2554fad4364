"""What an ONNX file holds, read before a runtime sees it.

A 131-byte model made onnxruntime take 6.4 GB, and one with a Loop never returned. So a bundle's
models may use only the operators below, hold every weight in the file at its stated size, and
have no subgraph, no function and no operator of another domain. The file is walked as protobuf
(https://protobuf.dev/programming-guides/encoding/) with the field numbers of onnx.proto3; the
onnx package itself is not among the app's dependencies.

The walk must see what onnxruntime's parser sees. So it accepts one spelling only: shortest tags,
one wire type a field, no field twice that stands once.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from typing import cast

from export.bundle.errors import BundleError

OPERATORS = frozenset(
    {
        *("Add", "Cast", "Conv", "DequantizeLinear", "Div", "Gather", "Gemm", "GlobalAveragePool"),
        *("Greater", "MatMul", "Max", "MaxPool", "Mul", "Pad", "QuantizeLinear", "ReduceMax"),
        *("ReduceMean", "Relu", "Reshape", "Sigmoid", "Softmax", "Squeeze", "Sub", "Transpose"),
    }
)
"""What exported models consist of. None of these can loop or call out; how much memory they take
together is for the process that runs them to limit."""

MAX_WINDOW = 16
"""Pixels that a Pad may add on a side, and that the window of a Conv or MaxPool may span, add on a
side, or move by: a large one would make a large image of a small one."""

_WINDOWED = ("Conv", "MaxPool")

OPSETS = range(13, 22)

_ITEM_SIZE = {1: 4, 2: 1, 3: 1, 4: 2, 5: 2, 6: 4, 7: 8, 9: 1, 10: 2, 11: 8, 12: 4, 13: 8, 16: 2}
"""Bytes an element of TensorProto.DataType."""

_MAX_DIMS = 8

_VARINT, _BYTES, _FIXED32 = 0, 2, 5


def check_onnx(data: bytes, name: str) -> None:
    """Refuse an ONNX file that could do more than compute.

    Args:
        data: The file.
        name: Its name in the bundle, for messages.

    Raises:
        BundleError: It is not a whole ONNX model of the operators that bundles may use.
    """
    try:
        if data[4:8] == b"ORTM":  # onnxruntime would read its own format from the same bytes
            raise _RefusedError("is not an ONNX file")
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
    fields = _once(opset)
    domain, number = bytes(_bytes(fields.get(1, memoryview(b"")))), fields.get(2)
    if domain not in (b"", b"ai.onnx"):
        raise _RefusedError(f"uses operators of the domain {domain[:40]!r}")
    if number not in OPSETS:
        raise _RefusedError(f"is of opset {number}, expected {OPSETS.start} to {OPSETS.stop - 1}")


def _check_graph(graph: memoryview) -> None:
    nodes: list[memoryview] = []
    weights: set[bytes] = set()
    small: set[bytes] = set()  # those that a Pad may take
    for number, value in _fields(graph):
        if number == 1:
            nodes.append(_bytes(value))
        elif number == 5:
            name, raw = _check_tensor(_bytes(value))
            if name in weights:
                raise _RefusedError("holds two weights of one name")
            weights.add(name)
            if len(raw) <= 256 and all(0 <= pad <= MAX_WINDOW for (pad,) in _int64s(raw)):
                small.add(name)
        elif number == 15:
            raise _RefusedError("holds sparse weights")
    for node in nodes:
        _check_node(node, small)


def _check_node(node: memoryview, small: set[bytes]) -> None:
    inputs: list[bytes] = []
    integers: list[int] = []
    operator: bytes | None = None
    for number, value in _fields(node):
        if number == 1:
            inputs.append(bytes(_bytes(value)))
        elif number == 4:
            if operator is not None:
                raise _RefusedError("names the operator of a node twice")
            operator = bytes(_bytes(value))
        elif number == 5:
            integers += _check_attribute(_bytes(value))
        elif number == 7 and bytes(_bytes(value)) not in (b"", b"ai.onnx"):
            raise _RefusedError("uses an operator of another domain")
    name = (operator or b"").decode("ascii", "replace")
    if name not in OPERATORS:
        raise _RefusedError(f"uses the operator {name[:40]}")
    if name == "Pad" and (len(inputs) < 2 or inputs[1] not in small):
        raise _RefusedError(f"adds more than {MAX_WINDOW} pixels to a side, or an unknown number")
    if name in _WINDOWED and max(integers, default=0) > MAX_WINDOW:
        raise _RefusedError(f"has a {name} whose window reaches over {MAX_WINDOW} pixels")


def _check_attribute(attribute: memoryview) -> list[int]:
    """Return the attribute's list of integers; negative ones are at least 2**63 here."""
    tensors = 0
    integers: list[int] = []
    for number, value in _fields(attribute, floats=(2, 7)):
        if number == 5:
            tensors += 1
            _check_tensor(_bytes(value))
        elif number == 8:
            integers += [value] if isinstance(value, int) else _packed(value)
        elif number in (6, 10, 11, 22, 23):  # graphs, lists of tensors, sparse tensors
            raise _RefusedError("holds a graph or tensors inside an operator")
    if tensors > 1:  # a parser would merge them
        raise _RefusedError("holds two tensors in one attribute")
    return integers


def _check_tensor(tensor: memoryview) -> tuple[bytes, memoryview]:
    """Return a tensor's name and its bytes."""
    dims: list[int] = []
    once: dict[int, int | memoryview] = {}
    for number, value in _fields(tensor):
        if number == 1:
            dims += [value] if isinstance(value, int) else _packed(value)
        elif number in (13, 14):
            raise _RefusedError("keeps weights in another file")
        elif number in (4, 5, 6, 7, 10, 11):
            raise _RefusedError("does not keep its weights as raw bytes")
        elif number in once:
            raise _RefusedError("says a thing of a weight twice")
        else:
            once[number] = value
    kind, raw = once.get(2), _bytes(once.get(9, memoryview(b"")))
    plausible = kind in _ITEM_SIZE and len(dims) <= _MAX_DIMS  # before they are multiplied
    if not plausible or math.prod(dims) * _ITEM_SIZE[cast(int, kind)] != len(raw):
        raise _RefusedError("holds a weight whose shape does not fit its bytes")
    return bytes(_bytes(once.get(8, memoryview(b"")))), raw


def _int64s(raw: memoryview) -> Iterator[tuple[int]]:
    return struct.iter_unpack("<q", raw) if len(raw) % 8 == 0 else iter([(-1,)])


def _once(message: memoryview) -> dict[int, int | memoryview]:
    """Return the fields of a message in which none stands twice."""
    fields = list(_fields(message))
    if len(dict(fields)) != len(fields):
        raise _RefusedError("says a thing twice")
    return dict(fields)


def _fields(
    message: memoryview, floats: tuple[int, ...] = ()
) -> Iterator[tuple[int, int | memoryview]]:
    """Yield the fields of one protobuf message: number, and an integer or the bytes.

    Only the numbers in floats may be of a fixed width: a field that this walk and the runtime's
    parser read with different wire types would be two different fields.
    """
    position = 0
    while position < len(message):
        start = position
        key, position = _varint(message, position)
        number, wire = key >> 3, key & 7
        shortest = max(1, -(-key.bit_length() // 7))
        if not 0 < key < 2**32 or number == 0 or position - start != shortest:
            raise _RefusedError("is not an ONNX file")
        if wire == _VARINT:
            value, position = _varint(message, position)
            yield number, value
            continue
        if wire == _BYTES:
            length, position = _varint(message, position)
        elif wire == _FIXED32 and number in floats:
            length = 4
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
        if byte < 0x80 and value < 2**64:
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
