"""How much a model computes and holds, told from its shapes before a runtime sees it.

Two weights of 64 KB are multiplied to 1 GB, and a runtime does so while it loads the model. So the
shape of every value is worked out, and what is too large or cannot be told is refused. Dimensions
that a model leaves open count as 1: that is how bundles are run.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Shape = tuple[int, ...]

MAX_VALUES = 32_000_000
"""That a model may hold at once, beside its weights. EfficientNetB0 holds 6 million."""

MAX_STEPS = 10_000_000_000
"""Multiplications for one image, about: a second of one core. EfficientNetB0 takes 415 million, the
largest small CNN (512 pixels a side, convolutions of 5) 7 thousand million."""


MAX_RANK = 8
"""Dimensions of a value."""


class SizeError(Exception):
    """The model is too large, or it cannot be told how large it is."""


@dataclass(frozen=True)
class Weight:
    """A tensor that stands in the file.

    Attributes:
        shape: Its dimensions.
        integers: Its values where it is a short list of 64-bit integers, such as a shape.
    """

    shape: Shape
    integers: tuple[int, ...] | None


@dataclass(frozen=True)
class Node:
    """One operation.

    Attributes:
        operator: Its name.
        inputs: Names of values; empty where one is left out.
        outputs: The same.
        numbers: Attributes that are one integer.
        lists: Attributes that are integers.
        texts: Attributes that are text.
    """

    operator: str
    inputs: tuple[bytes, ...]
    outputs: tuple[bytes, ...]
    numbers: Mapping[bytes, int]
    lists: Mapping[bytes, tuple[int, ...]]
    texts: Mapping[bytes, bytes]


def check_sizes(
    nodes: Sequence[Node], weights: Mapping[bytes, Weight], inputs: Mapping[bytes, Shape]
) -> Mapping[bytes, Shape]:
    """Work out the size of everything that a graph computes.

    Args:
        nodes: In an order in which they can be computed.
        weights: By name.
        inputs: Shapes of the graph's inputs by name.

    Returns:
        The shape of every value by name.

    Raises:
        SizeError: See there.
    """
    shapes = {**inputs, **{name: weight.shape for name, weight in weights.items()}}
    last_reader = {name: place for place, node in enumerate(nodes) for name in node.inputs}
    constant = set(weights)  # a runtime computes what follows from weights alone once, and keeps it
    held = steps = 0
    for place, node in enumerate(nodes):
        _check_names(node, shapes)
        shape, taken = _compute(_Operation(node, shapes, weights))
        if set(node.inputs) <= constant | {b""}:
            constant.update(node.outputs)
        for name in node.outputs:
            shapes[name] = shape
            held += math.prod(shape)
        steps += taken
        if held > MAX_VALUES or steps > MAX_STEPS:
            raise SizeError(
                f"computes more than {MAX_VALUES // 10**6} million values at once or takes more "
                f"than {MAX_STEPS // 10**6} million steps"
            )
        computed = set(node.inputs) - set(inputs) - constant - {b""}
        held -= sum(math.prod(shapes[n]) for n in computed if last_reader[n] == place)
    return shapes


def _check_names(node: Node, shapes: Mapping[bytes, Shape]) -> None:
    for name in node.inputs:
        if name and name not in shapes:
            raise SizeError(f"has a {node.operator} whose input is not known before it")
    for name in node.outputs:
        if name in shapes:
            raise SizeError(f"has a {node.operator} whose output is there already")


class _Operation:
    """A node with what it is given."""

    def __init__(
        self, node: Node, shapes: Mapping[bytes, Shape], weights: Mapping[bytes, Weight]
    ) -> None:
        self.node = node
        self._shapes, self._weights = shapes, weights

    def given(self, index: int) -> Shape:
        """Return the shape of an input."""
        name = self.node.inputs[index] if index < len(self.node.inputs) else b""
        if name not in self._shapes:
            raise SizeError(f"has a {self.node.operator} whose input {index} is not known")
        return self._shapes[name]

    def all_given(self) -> list[Shape]:
        """Return the shapes of all inputs."""
        return [self.given(index) for index in range(len(self.node.inputs))]

    def integers(self, index: int) -> tuple[int, ...]:
        """Return the values of an input that is a weight."""
        weight = self._weights.get(self.node.inputs[index]) if self.has(index) else None
        if weight is None or weight.integers is None:
            raise SizeError(f"has a {self.node.operator} whose numbers are not known")
        return weight.integers

    def has(self, index: int) -> bool:
        """Say whether an input is given."""
        return index < len(self.node.inputs) and self.node.inputs[index] != b""

    def number(self, name: bytes, default: int) -> int:
        """Return an attribute."""
        return self.node.numbers.get(name, default)

    def list(self, name: bytes, default: tuple[int, ...]) -> tuple[int, ...]:
        """Return an attribute."""
        return self.node.lists.get(name, default)

    def axes(self) -> tuple[int, ...] | None:
        """Return the axes that are an attribute or the second input; None if there are none."""
        if b"axes" in self.node.lists:
            return self.node.lists[b"axes"]
        return self.integers(1) if self.has(1) else None


def _compute(operation: _Operation) -> tuple[Shape, int]:
    """Return the shape of what an operation gives, and how many steps it takes."""
    node = operation.node
    try:
        shape, taken = _SHAPES[node.operator](operation)
    except (IndexError, ValueError, ZeroDivisionError):
        raise SizeError(f"has a {node.operator} whose shapes make no sense") from None
    if len(node.outputs) != 1 or len(shape) > MAX_RANK or any(side < 1 for side in shape):
        raise SizeError(f"has a {node.operator} whose shapes make no sense")
    return shape, taken


def _same(op: _Operation) -> tuple[Shape, int]:
    return op.given(0), math.prod(op.given(0))


def _broadcast(op: _Operation) -> tuple[Shape, int]:
    shape = _together(op.all_given())
    return shape, math.prod(shape)


def _together(shapes: Sequence[Shape]) -> Shape:
    rank = max(len(shape) for shape in shapes)
    padded = [(1,) * (rank - len(shape)) + shape for shape in shapes]
    return tuple(max(sides) for sides in zip(*padded, strict=True))


def _matmul(op: _Operation) -> tuple[Shape, int]:
    left, right = op.given(0), op.given(1)
    if len(left) < 2 or len(right) < 2:
        raise ValueError
    shape = (*_together([left[:-2], right[:-2]]), left[-2], right[-1])
    return shape, math.prod(shape) * left[-1]


def _gemm(op: _Operation) -> tuple[Shape, int]:
    left, right = op.given(0), op.given(1)
    rows, inner = left[::-1] if op.number(b"transA", 0) else left
    columns = right[0] if op.number(b"transB", 0) else right[1]
    return (rows, columns), rows * columns * inner


def _convolve(weights_at: int) -> Callable[[_Operation], tuple[Shape, int]]:
    def compute(op: _Operation) -> tuple[Shape, int]:
        kernel = op.given(weights_at)
        sides = _windowed(op, kernel[2:])
        shape = (op.given(0)[0], kernel[0], *sides)
        return shape, math.prod(shape) * math.prod(kernel[1:])

    return compute


def _max_pool(op: _Operation) -> tuple[Shape, int]:
    kernel = op.list(b"kernel_shape", ())
    shape = (*op.given(0)[:2], *_windowed(op, kernel))
    return shape, math.prod(shape) * math.prod(kernel)


def _windowed(op: _Operation, kernel: Shape) -> Shape:
    """Return the sides of what a window makes of an image as it moves over it."""
    sides, rank = op.given(0)[2:], len(kernel)
    strides, dilations = op.list(b"strides", (1,) * rank), op.list(b"dilations", (1,) * rank)
    pads, kind = op.list(b"pads", (0,) * (2 * rank)), op.node.texts.get(b"auto_pad", b"NOTSET")
    if kind == b"VALID":
        pads = (0,) * (2 * rank)
    elif kind != b"NOTSET":  # pads that the window eats up
        return tuple(-(-side // stride) for side, stride in zip(sides, strides, strict=True))
    return tuple(
        (
            side
            + before
            + after
            - dilation * (span - 1)
            - 1
            + (stride - 1) * op.number(b"ceil_mode", 0)
        )
        // stride
        + 1
        for side, span, stride, dilation, before, after in zip(
            sides, kernel, strides, dilations, pads[:rank], pads[rank:], strict=True
        )
    )


def _global_pool(op: _Operation) -> tuple[Shape, int]:
    given = op.given(0)
    return given[:2] + (1,) * (len(given) - 2), math.prod(given)


def _pad(op: _Operation) -> tuple[Shape, int]:
    given, pads = op.given(0), op.integers(1)
    if op.has(3):
        raise ValueError
    shape = tuple(
        side + before + after
        for side, before, after in zip(given, pads[: len(given)], pads[len(given) :], strict=True)
    )
    return shape, math.prod(shape)


def _reduce(op: _Operation) -> tuple[Shape, int]:
    given = op.given(0)
    axes = op.axes() or tuple(range(len(given)))
    gone = {axis % len(given) for axis in axes} if given else set()
    kept = op.number(b"keepdims", 1)
    shape = [
        1 if axis in gone else side for axis, side in enumerate(given) if kept or axis not in gone
    ]
    return tuple(shape), math.prod(given)


def _gather(op: _Operation) -> tuple[Shape, int]:
    data, indices = op.given(0), op.given(1)
    axis = op.number(b"axis", 0) % len(data)
    shape = data[:axis] + indices + data[axis + 1 :]
    return shape, math.prod(shape)


def _reshape(op: _Operation) -> tuple[Shape, int]:
    given = op.given(0)
    shape = [given[axis] if side == 0 else side for axis, side in enumerate(op.integers(1))]
    known = math.prod(side for side in shape if side != -1)
    total = math.prod(given)
    result = tuple(total // known if side == -1 else side for side in shape)
    if shape.count(-1) > 1 or math.prod(result) != total:
        raise ValueError
    return result, total


def _squeeze(op: _Operation) -> tuple[Shape, int]:
    given, axes = op.given(0), op.axes()
    gone = (
        {axis for axis, side in enumerate(given) if side == 1}
        if axes is None
        else {axis % len(given) for axis in axes}
    )
    return tuple(side for axis, side in enumerate(given) if axis not in gone), math.prod(given)


def _transpose(op: _Operation) -> tuple[Shape, int]:
    given = op.given(0)
    order = op.list(b"perm", tuple(reversed(range(len(given)))))
    if sorted(order) != list(range(len(given))):
        raise ValueError
    return tuple(given[axis] for axis in order), math.prod(given)


_SHAPES: dict[str, Callable[[_Operation], tuple[Shape, int]]] = {
    **dict.fromkeys(("Cast", "Relu", "Sigmoid", "Softmax", "Sqrt"), _same),
    **dict.fromkeys(("QuantizeLinear", "DequantizeLinear"), _same),
    **dict.fromkeys(("Add", "Sub", "Mul", "Div", "Greater", "Max"), _broadcast),
    **dict.fromkeys(("ReduceMax", "ReduceMean"), _reduce),
    "Conv": _convolve(1),
    "QLinearConv": _convolve(3),
    "Gather": _gather,
    "Gemm": _gemm,
    "GlobalAveragePool": _global_pool,
    "MatMul": _matmul,
    "MaxPool": _max_pool,
    "Pad": _pad,
    "Reshape": _reshape,
    "Squeeze": _squeeze,
    "Transpose": _transpose,
}

OPERATORS = frozenset(_SHAPES)
"""What exported models consist of. None of these can loop or call out."""
