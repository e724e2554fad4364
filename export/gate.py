"""The gate: how far an image's features lie outside what the training images span.

The pooled features f of the training images, the root of the mean square of each feature over its
rows and columns, lie close to a subspace: their mean m and their first principal components P. What
of an image's features lies outside of it, as a share of them all, is its novelty:

    novelty = |(f - m) - P P^T (f - m)|^2 / |f|^2

Images of another kind have features there (the residual of ViM, Wang et al., CVPR 2022; the ratio
as in NuSA, Cook et al., 2020). The mean square counts a feature that is strong in one place, which
the mean that the classifier itself takes hides. Distances within the subspace (Mahalanobis),
nearest neighbours and the energy of the logits were tried and told less; docs/adr/0010 has the
figures.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray

from export.bundle.classifier import session_options
from export.bundle.gate import Statistics
from export.bundle.manifest import Refusal
from export.written import node, written_model

COMPONENTS = 96
"""Dimensions of the subspace, if there are images enough to tell them."""

ANSWERED = 0.98
"""Share of the validation images whose novelty the limit lets pass. The goal is 97 % of new ones,
and some are refused before the network."""

_IMAGES_PER_COMPONENT = 4
_SMALLEST = np.float32(1e-12)

_MARGIN = 0.25
"""Of the span of each colour statistic, by which its limits lie outside the images of the run."""

_MIN_MARGIN = 4.0
"""The same in grey values, where all images of the run are alike."""


def gate_model(pooled: NDArray[np.float32], height: int, width: int) -> onnx.ModelProto:
    """Make the gate.

    Args:
        pooled: From `pooled_features`, of the training images and the classifier that ships.
        height: Rows of the features.
        width: Columns of the features.

    Returns:
        Model from ``features`` (1, height, width, channels) to ``novelty`` (1,), at least 0.
    """
    images, channels = pooled.shape
    kept = max(1, min(COMPONENTS, images // _IMAGES_PER_COMPONENT, channels // 2))
    mean = pooled.mean(axis=0, dtype=np.float64)
    components = np.linalg.svd(pooled - mean, full_matrices=False)[2][:kept]
    constants = {
        "mean": mean.astype(np.float32),
        "components": np.ascontiguousarray(components.T.astype(np.float32)),
        "channels": np.float32(channels),
        "components_kept": np.float32(kept),
        "smallest": _SMALLEST,
    }
    nodes = [
        node("Mul", "features features", "features_squared"),
        node("ReduceMean", "features_squared", "mean_square", axes=[1, 2], keepdims=0),
        node("Sqrt", "mean_square", "pooled"),
        node("Sub", "pooled mean", "centred"),
        node("MatMul", "centred components", "inside"),
        *_squares("centred", "channels"),
        *_squares("inside", "components_kept"),
        *_squares("pooled", "channels"),
        node("Sub", "centred_squares inside_squares", "outside_squares"),
        node("Relu", "outside_squares", "outside"),  # rounding may leave a hair below 0
        node("Max", "pooled_squares smallest", "divisor"),
        node("Div", "outside divisor", "novelty"),
    ]
    features = {"features": (1, height, width, channels)}
    return written_model("gate", nodes, features, {"novelty": (1,)}, constants)


def pooled_features(classifier: bytes, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Run a classifier and take the root of its features' mean square over rows and columns.

    Args:
        classifier: Its ONNX file.
        images: RGB at the input's size, shape (images, size, size, 3).

    Returns:
        Shape (images, channels).
    """
    return np.concatenate(
        [np.sqrt((f**2).mean(axis=(1, 2))) for f in _features(classifier, images)]
    )


def novelty_of(
    classifier: bytes, gate: onnx.ModelProto, images: NDArray[np.uint8]
) -> NDArray[np.float32]:
    """Run a classifier and the gate behind it.

    Args:
        classifier: Its ONNX file.
        gate: From `gate_model`.
        images: RGB at the input's size, shape (images, size, size, 3).

    Returns:
        Shape (images,).
    """
    session = _session(gate.SerializeToString())
    features = _features(classifier, images)
    return np.concatenate([session.run(["novelty"], {"features": f})[0] for f in features])


def _features(classifier: bytes, images: NDArray[np.uint8]) -> Iterator[NDArray[np.float32]]:
    session = _session(classifier)
    for image in images:
        yield session.run(["features"], {"image": image[np.newaxis].astype(np.float32)})[0]


def _session(model: bytes) -> onnxruntime.InferenceSession:
    return onnxruntime.InferenceSession(
        model, session_options(threads=0), providers=["CPUExecutionProvider"]
    )


def limits_before(seen: Sequence[Statistics]) -> Refusal:
    """Set the limits that hold before the network, generously: half of the smallest side, contrast
    and sharpness among the images, and their colours with a margin.

    Args:
        seen: Of all images of the run, at least one.

    Returns:
        With a novelty that lets everything pass.
    """
    colours = np.array([s.colours for s in seen])
    low, high = colours.min(axis=0), colours.max(axis=0)
    margin = np.maximum((high - low) * _MARGIN, _MIN_MARGIN)
    return Refusal(
        min_side=max(1, min(min(s.width, s.height) for s in seen) // 2),
        min_contrast=min(s.contrast for s in seen) / 2,
        min_sharpness=min(s.sharpness for s in seen) / 2,
        colours_low=tuple(float(value) for value in low - margin),
        colours_high=tuple(float(value) for value in high + margin),
        max_novelty=float(np.finfo(np.float32).max),
    )


def novelty_limit(novelty: NDArray[np.float32]) -> float:
    """Return the smallest limit under which `ANSWERED` of the validation images pass.

    Args:
        novelty: Of the validation images, shape (images,), at least one.
    """
    return float(np.quantile(novelty, ANSWERED, method="higher"))


def _squares(name: str, count: str) -> list[onnx.NodeProto]:
    """Return the nodes that sum the squares of a row vector."""
    return [
        node("Mul", f"{name} {name}", f"{name}_squared"),
        node("ReduceMean", f"{name}_squared", f"{name}_mean_square", axes=[1], keepdims=0),
        node("Mul", f"{name}_mean_square {count}", f"{name}_squares"),
    ]
