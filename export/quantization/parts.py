"""The convolutions of a network that go into int8 together."""

from __future__ import annotations

import re
from dataclasses import dataclass

import onnx

_LAYER = re.compile(r"/([a-z]+\d*)[a-z]?_\w+/")
"""A layer's name within the name that tf2onnx gives a node or a weight; the group is its stage:
``block4`` of ``functional_1/block4c_expand_conv_1/convolution``, ``top`` of ``top_conv``."""


@dataclass(frozen=True)
class Part:
    """Convolutions that go into int8 together: those of one kind in one stage of the network.

    Attributes:
        name: As recorded in the manifest, for instance ``block4 pointwise``.
        nodes: Their names in the model.
    """

    name: str
    nodes: tuple[str, ...]


def find_parts(model: onnx.ModelProto) -> tuple[Part, ...]:
    """Find what may compute in int8: every convolution over an image, by stage and kind.

    Those that see one pixel only (squeeze and excite) gain nothing, and the head stays float.

    Args:
        model: Float, from `export.convert.to_onnx`.

    Returns:
        In the order in which an image passes them.
    """
    on_one_pixel = _on_one_pixel(model)
    found: dict[str, list[str]] = {}
    for node in model.graph.node:
        if node.op_type == "Conv" and node.name not in on_one_pixel:
            found.setdefault(f"{_stage(node)} {kind(node)}", []).append(node.name)
    return tuple(Part(name, tuple(nodes)) for name, nodes in found.items())


def kind(node: onnx.NodeProto) -> str:
    """Say of a convolution whether it is depthwise, spatial or pointwise."""
    attributes = {attribute.name: attribute for attribute in node.attribute}
    if "group" in attributes and attributes["group"].i > 1:
        return "depthwise"
    sides = attributes["kernel_shape"].ints if "kernel_shape" in attributes else (1, 1)
    return "spatial" if any(side > 1 for side in sides) else "pointwise"


def _stage(node: onnx.NodeProto) -> str:
    for name in (node.name, *node.input[1:]):
        found = _LAYER.search(name)
        if found is not None:
            return str(found[1])
    return str(node.name)


def _on_one_pixel(model: onnx.ModelProto) -> set[str]:
    """Name the nodes that follow a global pooling, up to where its result meets an image again."""
    constants = {tensor.name for tensor in model.graph.initializer}
    pooled: set[str] = set()
    names: set[str] = set()
    for node in model.graph.node:  # in the order of computation
        taken = set(node.input) - constants
        if node.op_type == "GlobalAveragePool" or (taken and taken <= pooled):
            pooled.update(node.output)
            names.add(node.name)
    return names
