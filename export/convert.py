"""Keras model to a float ONNX classifier: image -> probabilities, features."""

from __future__ import annotations

import keras
import onnx
import tensorflow as tf
import tf2onnx
from onnx import numpy_helper

from export.errors import ExportError

OPSET = 17


def to_onnx(model: keras.Model, features_layer: str) -> onnx.ModelProto:
    """Convert a flat Keras model.

    Args:
        model: From images (n, size, size, 3) to probabilities (n, classes).
        features_layer: Name of the layer whose output becomes the second output.

    Returns:
        Model with the input ``image`` and the outputs ``probabilities`` and ``features``.

    Raises:
        ExportError: The model has no such layer, or tf2onnx cannot convert it.
    """
    try:
        features = model.get_layer(features_layer).output
    except ValueError as error:
        raise ExportError(f"Expected a layer {features_layer} in the model. {error}") from None
    outputs = keras.Model(model.input, [model.output, features])
    signature = [tf.TensorSpec(model.input_shape, tf.float32, name="image")]
    converted, _ = tf2onnx.convert.from_keras(outputs, input_signature=signature, opset=OPSET)
    _rename_outputs(converted.graph, ("probabilities", "features"))
    _keep_pooled_shape(converted.graph)
    return tidy(converted)


def tidy(model: onnx.ModelProto) -> onnx.ModelProto:
    """Bring a model into the form bundles hold: raw weights, one opset, no remarks.

    Args:
        model: Changed in place.

    Returns:
        The same model.
    """
    opset = next(entry.version for entry in model.opset_import if entry.domain in {"", "ai.onnx"})
    del model.opset_import[:]
    model.opset_import.append(onnx.helper.make_opsetid("", opset))
    del model.metadata_props[:]
    model.producer_name, model.producer_version = "petriscope", ""
    model.doc_string = model.graph.doc_string = ""
    del model.graph.value_info[:]
    for tensor in model.graph.initializer:
        tensor.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(tensor), tensor.name))
    for node in model.graph.node:
        node.doc_string = ""
        for attribute in node.attribute:
            if attribute.HasField("t"):
                attribute.t.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(attribute.t)))
    onnx.checker.check_model(model, full_check=True)
    return model


def _rename_outputs(graph: onnx.GraphProto, names: tuple[str, ...]) -> None:
    renamed = {output.name: name for output, name in zip(graph.output, names, strict=True)}
    for node in graph.node:
        node.output[:] = [renamed.get(name, name) for name in node.output]
        node.input[:] = [renamed.get(name, name) for name in node.input]
    for output in graph.output:
        output.name = renamed[output.name]


def _keep_pooled_shape(graph: onnx.GraphProto) -> None:
    """Let a convolution read what a global pooling gives, past a Squeeze and the Reshape that
    undoes it: Keras' squeeze-and-excite writes them, and they cost more than its convolutions."""
    made = {name: node for node in graph.node for name in node.output}
    instead = {}
    for node in graph.node:
        squeeze = made.get(node.input[0]) if node.op_type == "Reshape" else None
        pooling = made.get(squeeze.input[0]) if squeeze and squeeze.op_type == "Squeeze" else None
        if pooling and pooling.op_type == "GlobalAveragePool":
            instead[node.output[0]] = pooling.output[0]
    for node in graph.node:
        node.input[:] = [
            instead.get(name, name) if node.op_type == "Conv" else name for name in node.input
        ]
    drop_unread(graph)


def drop_unread(graph: onnx.GraphProto) -> None:
    """Drop nodes and weights that nothing reads.

    Args:
        graph: Changed in place; its nodes stand in the order of computation.
    """
    read = {output.name for output in graph.output}
    kept = []
    for node in reversed(graph.node):
        if read & set(node.output):
            read.update(node.input)
            kept.append(node)
    weights = [tensor for tensor in graph.initializer if tensor.name in read]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(reversed(kept))
    graph.initializer.extend(weights)
