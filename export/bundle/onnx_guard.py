"""What an ONNX file holds, read before a runtime sees it.

A 131-byte model made onnxruntime take 6.4 GB, and one with a Loop never returned. So a bundle's
models may use only the operators of `export.bundle.onnx_sizes`, compute no more than is said there,
hold every weight in the file at its stated size, and have no subgraph, no function and no operator
of another domain. The file is walked as protobuf
(https://protobuf.dev/programming-guides/encoding/) with the field numbers of onnx.proto3; the
onnx package itself is not among the app's dependencies.

The walk must see what onnxruntime's parser sees. So it accepts one spelling only: shortest tags,
one wire type a field, no field twice that stands once.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Mapping
from typing import cast

from export.bundle.errors import BundleError
from export.bundle.onnx_sizes import (
    MAX_RANK,
    OPERATORS,
    Node,
    Shape,
    SizeError,
    Weight,
    check_sizes,
)

MAX_WINDOW = 16
"""Pixels that a Pad may add on a side, and that the window of a Conv or MaxPool may span, add on a
side, or move by: a large one would make a large image of a small one."""

_WINDOWED = ("Conv", "MaxPool", "QLinearConv")

OPSETS = range(13, 22)

MAX_FIELDS = 100_000
"""Of protobuf in one file, ten times what a large network needs: the walk takes 0.2 s for them."""

_ITEM_SIZE = {1: 4, 2: 1, 3: 1, 4: 2, 5: 2, 6: 4, 7: 8, 9: 1, 10: 2, 11: 8, 12: 4, 13: 8, 16: 2}
"""Bytes an element of TensorProto.DataType."""

_INT64 = 7

_MAX_INTEGERS = 32
"""In a list of integers that says a shape, axes or pads."""

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
        _Walk().check_model(memoryview(data))
    except (_RefusedError, SizeError, IndexError) as error:
        what = "is cut short or damaged" if isinstance(error, IndexError) else str(error)
        raise BundleError(f"The bundle's {name} {what}. It is not used.") from None


class _RefusedError(Exception):
    pass


class _Walk:
    """A walk through one file; it goes no further than `MAX_FIELDS`."""

    def __init__(self) -> None:
        self._left = MAX_FIELDS

    def check_model(self, model: memoryview) -> None:
        graphs = opsets = 0
        for number, value in self._fields(model):
            if number == 7:
                graphs += 1
                self._check_graph(_bytes(value))
            elif number == 8:
                opsets += 1
                self._check_opset(_bytes(value))
            elif number in (20, 25):
                raise _RefusedError("holds functions or training steps")
        if graphs != 1:
            raise _RefusedError(f"holds {graphs} graphs instead of one")
        if not opsets:  # the runtime would take it for one of the first opset
            raise _RefusedError("names no opset")

    def _check_opset(self, opset: memoryview) -> None:
        fields = self._once(opset)
        domain, number = bytes(_bytes(fields.get(1, memoryview(b"")))), fields.get(2)
        if domain not in (b"", b"ai.onnx"):
            raise _RefusedError(f"uses operators of the domain {domain[:40]!r}")
        if number not in OPSETS:
            raise _RefusedError(
                f"is of opset {number}, expected {OPSETS.start} to {OPSETS.stop - 1}"
            )

    def _check_graph(self, graph: memoryview) -> None:
        nodes: list[Node] = []
        weights: dict[bytes, Weight] = {}
        inputs: dict[bytes, Shape] = {}
        for number, value in self._fields(graph):
            if number == 1:
                nodes.append(self._check_node(_bytes(value)))
            elif number == 5:
                name, weight = self._check_tensor(_bytes(value))
                if name in weights:
                    raise _RefusedError("holds two weights of one name")
                weights[name] = weight
            elif number == 11:
                name, shape = self._check_input(_bytes(value))
                inputs[name] = shape
            elif number == 15:
                raise _RefusedError("holds sparse weights")
        for node in nodes:
            _check_reach(node, weights)
        check_sizes(nodes, weights, inputs)

    def _check_node(self, node: memoryview) -> Node:
        inputs: list[bytes] = []
        outputs: list[bytes] = []
        numbers: dict[bytes, int] = {}
        lists: dict[bytes, tuple[int, ...]] = {}
        texts: dict[bytes, bytes] = {}
        operator: bytes | None = None
        for number, value in self._fields(node):
            if number in (1, 2):
                (inputs if number == 1 else outputs).append(bytes(_bytes(value)))
            elif number == 4:
                if operator is not None:
                    raise _RefusedError("names the operator of a node twice")
                operator = bytes(_bytes(value))
            elif number == 5:
                name, attribute = self._check_attribute(_bytes(value))
                if name in numbers.keys() | lists.keys() | texts.keys():
                    raise _RefusedError("states an attribute twice")
                if isinstance(attribute, int):
                    numbers[name] = attribute
                elif isinstance(attribute, bytes):
                    texts[name] = attribute
                else:
                    lists[name] = attribute
            elif number == 7 and bytes(_bytes(value)) not in (b"", b"ai.onnx"):
                raise _RefusedError("uses an operator of another domain")
        name_of = (operator or b"").decode("ascii", "replace")
        if name_of not in OPERATORS:
            raise _RefusedError(f"uses the operator {name_of[:40]}")
        return Node(name_of, tuple(inputs), tuple(outputs), numbers, lists, texts)

    def _check_attribute(
        self, attribute: memoryview
    ) -> tuple[bytes, int | tuple[int, ...] | bytes]:
        """Return an attribute's name and its integer, its integers or its text; else b""."""
        once: dict[int, int | memoryview] = {}
        integers: list[int] = []
        for number, value in self._fields(attribute, floats=(2, 7)):
            if number == 8:
                integers += [value] if isinstance(value, int) else self._packed(value)
            elif number in (6, 10, 11, 22, 23):  # graphs, lists of tensors, sparse tensors
                raise _RefusedError("holds a graph or tensors inside an operator")
            elif number in (7, 9):  # lists of numbers and of texts
                continue
            elif number in once:  # a parser would merge them, or take the last
                raise _RefusedError("states a part of an attribute twice")
            else:
                once[number] = value
        if 5 in once:
            self._check_tensor(_bytes(once[5]))
        name, single = bytes(_bytes(once.get(1, memoryview(b"")))), once.get(3)
        if integers and single is not None:
            raise _RefusedError("states a part of an attribute twice")
        if single is not None:
            return name, _signed(_integer(single))
        if integers:
            return name, tuple(_signed(value) for value in integers)
        return name, bytes(_bytes(once.get(4, memoryview(b""))))

    def _check_input(self, value: memoryview) -> tuple[bytes, Shape]:
        """Return an input's name and its shape."""
        fields = self._once(value)
        tensor = self._inside(self._inside(fields, 2), 1)
        shape = []
        for number, dimension in self._fields(_bytes(tensor.get(2, memoryview(b"")))):
            if number != 1:
                raise _RefusedError("has an input of no shape that is known")
            side = self._once(_bytes(dimension)).get(1, 1)
            shape.append(_signed(_integer(side)))
        if len(shape) > MAX_RANK:
            raise _RefusedError(f"has an input of more than {MAX_RANK} dimensions")
        return bytes(_bytes(fields.get(1, memoryview(b"")))), tuple(shape)

    def _inside(
        self, fields: dict[int, int | memoryview], number: int
    ) -> dict[int, int | memoryview]:
        return self._once(_bytes(fields.get(number, memoryview(b""))))

    def _check_tensor(self, tensor: memoryview) -> tuple[bytes, Weight]:
        """Return a tensor's name and what it is."""
        dims: list[int] = []
        once: dict[int, int | memoryview] = {}
        for number, value in self._fields(tensor):
            if number == 1:
                dims += [value] if isinstance(value, int) else self._packed(value)
            elif number in (13, 14):
                raise _RefusedError("keeps weights in another file")
            elif number in (4, 5, 6, 7, 10, 11):
                raise _RefusedError("does not keep its weights as raw bytes")
            elif number in once:
                raise _RefusedError("says a thing of a weight twice")
            else:
                once[number] = value
        kind, raw = once.get(2), _bytes(once.get(9, memoryview(b"")))
        plausible = kind in _ITEM_SIZE and len(dims) <= MAX_RANK  # before they are multiplied
        if not plausible or math.prod(dims) * _ITEM_SIZE[cast(int, kind)] != len(raw):
            raise _RefusedError("holds a weight whose shape does not fit its bytes")
        short = kind == _INT64 and len(raw) <= 8 * _MAX_INTEGERS
        integers = tuple(n for (n,) in struct.iter_unpack("<q", raw)) if short else None
        return bytes(_bytes(once.get(8, memoryview(b"")))), Weight(tuple(dims), integers)

    def _once(self, message: memoryview) -> dict[int, int | memoryview]:
        """Return the fields of a message in which none stands twice."""
        fields = list(self._fields(message))
        if len(dict(fields)) != len(fields):
            raise _RefusedError("says a thing twice")
        return dict(fields)

    def _fields(
        self, message: memoryview, floats: tuple[int, ...] = ()
    ) -> Iterator[tuple[int, int | memoryview]]:
        """Yield the fields of one protobuf message: number, and an integer or the bytes.

        Only the numbers in floats may be of a fixed width: a field that this walk and the runtime's
        parser read with different wire types would be two different fields.
        """
        position = 0
        while position < len(message):
            self._count()
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

    def _packed(self, values: memoryview) -> list[int]:
        result, position = [], 0
        while position < len(values):
            self._count()
            value, position = _varint(values, position)
            result.append(value)
        return result

    def _count(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise _RefusedError(f"consists of more than {MAX_FIELDS} fields")


def _check_reach(node: Node, weights: Mapping[bytes, Weight]) -> None:
    """Refuse a node that could make a large image of a small one."""
    if node.operator == "Pad":
        pads = weights.get(node.inputs[1]) if len(node.inputs) > 1 else None
        known = pads.integers if pads is not None else None
        if known is None or not all(0 <= pad <= MAX_WINDOW for pad in known):
            raise _RefusedError(
                f"adds more than {MAX_WINDOW} pixels to a side, or an unknown number"
            )
    integers = [number for numbers in node.lists.values() for number in numbers]
    if node.operator in _WINDOWED and not all(0 <= number <= MAX_WINDOW for number in integers):
        raise _RefusedError(f"has a {node.operator} whose window reaches over {MAX_WINDOW} pixels")


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


def _bytes(value: int | memoryview) -> memoryview:
    if isinstance(value, int):
        raise _RefusedError("is not an ONNX file")
    return value


def _integer(value: int | memoryview) -> int:
    if not isinstance(value, int):
        raise _RefusedError("is not an ONNX file")
    return value


def _signed(value: int) -> int:
    return value - 2**64 if value >= 2**63 else value
