"""The classifier that runs a bundle: image to probabilities and features, features to heatmap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from export.bundle.calibration import calibrate
from export.bundle.errors import BundleError
from export.bundle.manifest import Refusal
from export.bundle.preprocessing import resize, to_tensor
from export.bundle.reader import CLASSIFIER, GRADCAM, Bundle


@dataclass(frozen=True)
class Answer:
    """What the network says of an image.

    Attributes:
        probabilities: Calibrated, shape (classes,), sum 1.
        features: Of the target layer, shape (height, width, channels); `Classifier.explain`
            needs them.
    """

    probabilities: NDArray[np.float32]
    features: NDArray[np.float32]


@dataclass(frozen=True)
class Refused:
    """An image that the bundle does not answer, and why, in words."""

    reason: str


class Classifier:
    """Runs a bundle's two models on the CPU.

    Args:
        bundle: From `export.bundle.reader.open_bundle`.
        threads: How many the convolutions may use.

    Raises:
        BundleError: A model cannot be loaded, or is not of the shape the manifest says.
    """

    def __init__(self, bundle: Bundle, threads: int) -> None:
        self._manifest = bundle.manifest
        shape = bundle.manifest.explanation
        size = bundle.manifest.preprocessing.width
        image = ["tensor(float)", 1, size, size, 3]
        features = ["tensor(float)", 1, shape.height, shape.width, shape.channels]
        probabilities = ["tensor(float)", 1, len(bundle.manifest.classes)]
        self._classifier = _session(bundle, CLASSIFIER, threads)
        self._gradcam = _session(bundle, GRADCAM, 1)
        _check(self._classifier.get_inputs(), CLASSIFIER, {"image": image})
        _check(
            self._classifier.get_outputs(),
            CLASSIFIER,
            {"probabilities": probabilities, "features": features},
        )
        _check(
            self._gradcam.get_inputs(),
            GRADCAM,
            {"features": features, "class_index": ["tensor(int64)", 1]},
        )
        _check(self._gradcam.get_outputs(), GRADCAM, {"heatmap": features[:4]})

    def classify(self, image: NDArray[np.uint8]) -> Answer | Refused:
        """Classify one image, or refuse it.

        Args:
            image: RGB, shape (height, width, 3).
        """
        size = self._manifest.preprocessing.width
        reason = refusal_reason(image, self._manifest.refusal, size)
        if reason is not None:
            return Refused(reason)
        probabilities, features = self._classifier.run(
            ["probabilities", "features"], {"image": to_tensor(image, size)}
        )
        return Answer(calibrate(probabilities[0], self._manifest.temperature), features[0])

    def explain(self, features: NDArray[np.float32], class_index: int) -> NDArray[np.float32]:
        """Return the Grad-CAM heatmap of a class.

        Args:
            features: From `classify`.
            class_index: Which class to explain; any, not only the top one.

        Returns:
            Shape (height, width) of the features, 0 to 1, its maximum 1; all 0 where nothing
            speaks for the class.
        """
        feeds = {"features": features[np.newaxis], "class_index": np.array([class_index])}
        heatmap: NDArray[np.float32] = self._gradcam.run(["heatmap"], feeds)[0][0]
        return heatmap


def refusal_reason(image: NDArray[np.uint8], limits: Refusal, size: int) -> str | None:
    """Say why an image is not one to answer, before the network sees it; None if it is.

    Args:
        image: RGB, shape (height, width, 3).
        limits: Of the bundle.
        size: Width and height of the classifier's input in pixels.
    """
    height, width = image.shape[:2]
    if min(height, width) < limits.min_side:
        return (
            f"The image is too small: {width} x {height} pixels, "
            f"at least {limits.min_side} on each side are needed."
        )
    contrast = contrast_of(image, size)
    if contrast < limits.min_contrast:
        return (
            f"The image is blank: its grey values vary by {contrast:.1f}, "
            f"at least {limits.min_contrast:.1f} are needed."
        )
    return None


def contrast_of(image: NDArray[np.uint8], size: int) -> float:
    """Return the standard deviation of the grey values at the input's size, 0 to 127.5.

    Args:
        image: RGB, shape (height, width, 3).
        size: Width and height of the classifier's input in pixels.
    """
    return float(cv2.cvtColor(resize(image, size), cv2.COLOR_RGB2GRAY).std())


def _session(bundle: Bundle, name: str, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.load_model_format", "ONNX")  # as the guard read it
    try:
        return onnxruntime.InferenceSession(
            bundle.files[name], options, providers=["CPUExecutionProvider"]
        )
    except Exception as error:  # onnxruntime's exceptions share no base of their own
        raise BundleError(f"The bundle's {name} cannot be loaded: {error}") from None


def _check(
    arguments: list[onnxruntime.NodeArg], name: str, expected: Mapping[str, Sequence[object]]
) -> None:
    """Compare names, types and shapes; a batch (first) dimension that is left open counts as 1."""
    received = {
        a.name: [a.type, *(1 if not isinstance(n, int) else n for n in a.shape[:1]), *a.shape[1:]]
        for a in arguments
    }
    if received != expected:
        raise BundleError(f"Expected {expected} in the bundle's {name}. Received {received}.")
