"""Grad-CAM (Selvaraju et al., ICCV 2017) as an ONNX model that runs on the features alone.

The class logit depends on the features A (height x width x channels) only through the head:
pooled g = mean of A over the pixels, hidden h = relu(g W1 + b1), logit_c = h W2[:, c] + b2[c]. Its
gradient is written down instead of traced, which needs no ReluGrad and no second pass through the
backbone:

    d logit_c / d g = W1 (W2[:, c] * [g W1 + b1 > 0])
    evidence = relu(A . d logit_c / d g)

Grad-CAM's weights are the mean of d logit_c / d A over the pixels, which is this divided by their
number: dividing the evidence by its maximum, which makes the heatmap, cancels it. Where nothing is
positive the evidence is all 0, and so is the heatmap.

In the place of one logit may stand any weighted sum of them. With 1 for a class and -1 for another
the heatmap shows why the answer is this and not that.
"""

from __future__ import annotations

from dataclasses import dataclass

import keras
import numpy as np
import onnx
import onnxruntime
import tensorflow as tf
from numpy.typing import NDArray
from onnx import TensorProto

from export.bundle.classifier import Question, normalized
from export.errors import ExportError
from export.written import node, written_model


@dataclass(frozen=True)
class Head:
    """The layers behind the features, as far as a logit's gradient depends on them."""

    hidden_kernel: NDArray[np.float32]
    hidden_bias: NDArray[np.float32]
    logits_kernel: NDArray[np.float32]


def read_head(model: keras.Model, features_layer: str) -> Head:
    """Read the head's weights.

    Raises:
        ExportError: What follows the features is another head than this module differentiates.
    """
    names = [layer.name for layer in model.layers]
    behind = model.layers[names.index(features_layer) + 1 :]
    expected = ("GlobalAveragePooling2D", "Dense", "Dropout", "Dense", "Softmax")
    received = tuple(type(layer).__name__ for layer in behind)
    if received != expected or behind[1].activation is not keras.activations.relu:
        raise ExportError(
            f"Expected the head {', '.join(expected)} with a ReLU after {features_layer}. "
            f"Received {', '.join(received)}. Train with petriscope-trainer."
        )
    (hidden_kernel, hidden_bias), (logits_kernel, _) = (behind[i].get_weights() for i in (1, 3))
    return Head(hidden_kernel, hidden_bias, logits_kernel)


def gradcam_model(head: Head, height: int, width: int) -> onnx.ModelProto:
    """Make the gradient model.

    Args:
        head: From `read_head`.
        height: Rows of the features.
        width: Columns of the features.

    Returns:
        Model from ``features`` (1, height, width, channels) and ``logit_weights`` (1, classes) to
        ``evidence`` (1, height, width), at least 0.
    """
    channels, classes = head.hidden_kernel.shape[0], head.logits_kernel.shape[1]
    constants = {
        "hidden_kernel": head.hidden_kernel,
        "hidden_bias": head.hidden_bias,
        "class_kernels": np.ascontiguousarray(head.logits_kernel.T),
        "zero": np.float32(0),
        "column": np.array([1, channels, 1], np.int64),
        "channels_last": np.array([3], np.int64),
    }
    nodes = [
        node("ReduceMean", "features", "pooled", axes=[1, 2], keepdims=0),
        node("Gemm", "pooled hidden_kernel hidden_bias", "hidden"),
        node("Greater", "hidden zero", "is_active"),
        node("Cast", "is_active", "active", to=TensorProto.FLOAT),
        node("MatMul", "logit_weights class_kernels", "logit_gradient"),
        node("Mul", "logit_gradient active", "hidden_gradient"),
        node("Gemm", "hidden_gradient hidden_kernel", "pooled_gradient", transB=1),
        node("Reshape", "pooled_gradient column", "weights"),
        node("MatMul", "features weights", "evidence_column"),
        node("Squeeze", "evidence_column channels_last", "signed_evidence"),
        node("Relu", "signed_evidence", "evidence"),
    ]
    inputs = {"features": (1, height, width, channels), "logit_weights": (1, classes)}
    outputs = {"evidence": (1, height, width)}
    return written_model("gradcam", nodes, inputs, outputs, constants)


def gradient_tape_heatmap(
    model: keras.Model, features_layer: str, features: NDArray[np.float32], question: Question
) -> NDArray[np.float32]:
    """Compute the heatmap as Grad-CAM is defined, with TensorFlow's GradientTape.

    The reference that `gradcam.onnx` is held against.

    Args:
        model: The Keras model.
        features_layer: Name of the target layer.
        features: Its output for one image, shape (height, width, channels).
        question: What to explain.

    Returns:
        Shape (height, width), 0 to 1.
    """
    names = [layer.name for layer in model.layers]
    head = model.layers[names.index(features_layer) + 1 : -1]  # up to the logits
    watched = tf.convert_to_tensor(features[np.newaxis])
    with tf.GradientTape() as tape:
        tape.watch(watched)
        x = watched
        for layer in head:
            x = layer(x, training=False)
        asked = tf.reduce_sum(x * question.logit_weights(x.shape[-1]))
    weights = tf.reduce_mean(tape.gradient(asked, watched), axis=(1, 2))[0]
    return normalized(tf.nn.relu(tf.reduce_sum(watched[0] * weights, axis=-1)).numpy())


def max_difference(
    model: keras.Model,
    features_layer: str,
    gradcam: onnx.ModelProto,
    features: NDArray[np.float32],
) -> tuple[float, int]:
    """Compare the gradient model with GradientTape for every image, every class by itself and
    every class rather than the next.

    Args:
        model: The Keras model.
        features_layer: Name of the target layer.
        gradcam: From `gradcam_model`.
        features: Of the images to compare, shape (images, height, width, channels).

    Returns:
        Largest absolute difference between two heatmaps, whose maximum is 1, and how many were
        compared.
    """
    session = onnxruntime.InferenceSession(
        gradcam.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    differences = []
    for image in features:
        for question in _questions(model.output_shape[-1]):
            weights = question.logit_weights(model.output_shape[-1])
            feeds = {"features": image[np.newaxis], "logit_weights": weights}
            ours = normalized(session.run(["evidence"], feeds)[0][0])
            theirs = gradient_tape_heatmap(model, features_layer, image, question)
            differences.append(np.abs(ours - theirs).max())
    return float(np.max(differences)), len(differences)  # a NaN among them shows


def _questions(classes: int) -> list[Question]:
    alone = [Question(index) for index in range(classes)]
    return alone + [Question(index, (index + 1) % classes) for index in range(classes)]
