"""The classifier that runs a bundle: image to probabilities and features, features to heatmap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from export.bundle.calibration import calibrate
from export.bundle.errors import BundleError
from export.bundle.gate import Statistics, refusal_after, refusal_before, statistics
from export.bundle.preprocessing import resize, to_tensor
from export.bundle.reader import CLASSIFIER, GATE, GRADCAM, Bundle

_OUTPUTS = {
    CLASSIFIER: ["probabilities", "features"],
    GRADCAM: ["evidence"],
    GATE: ["novelty"],
}

_NO_MEMORY = ("std::bad_alloc", "bad allocation", "Failed to allocate memory")
_TOO_LITTLE_MEMORY = (
    "Too little memory was free to run the bundle. Close other programs, then try again."
)


@dataclass(frozen=True)
class Answer:
    """What the network says of an image.

    Attributes:
        probabilities: Calibrated, shape (classes,), sum 1.
        features: Of the target layer, shape (height, width, channels); `Classifier.explain`
            needs them.
        seen: What the image shows without a network.
    """

    probabilities: NDArray[np.float32]
    features: NDArray[np.float32]
    seen: Statistics


@dataclass(frozen=True)
class Question:
    """What a heatmap is to explain: why this class, or why this class and not that.

    Attributes:
        class_index: The class; any, not only the top one.
        rather_than: The other class; None for the class by itself.
    """

    class_index: int
    rather_than: int | None = None

    def logit_weights(self, classes: int) -> NDArray[np.float32]:
        """Return how much each class's logit counts, shape (1, classes)."""
        weights = np.zeros((1, classes), np.float32)
        weights[0, self.class_index] = 1
        if self.rather_than is not None:
            weights[0, self.rather_than] -= 1
        return weights


@dataclass(frozen=True)
class Refused:
    """An image that the bundle does not answer.

    Attributes:
        reason: Why, in words.
        seen: What the image shows without a network.
    """

    reason: str
    seen: Statistics


class Classifier:
    """Runs a bundle's three models on the CPU.

    Args:
        bundle: From `export.bundle.reader.open_bundle`.
        threads: How many the convolutions may use.

    Raises:
        BundleError: A model cannot be loaded, for want of memory maybe, or is not of the shape the
            manifest says.
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
        self._gate = _session(bundle, GATE, 1)
        _check(self._classifier.get_inputs(), CLASSIFIER, {"image": image})
        _check(
            self._classifier.get_outputs(),
            CLASSIFIER,
            {"probabilities": probabilities, "features": features},
        )
        _check(
            self._gradcam.get_inputs(),
            GRADCAM,
            {"features": features, "logit_weights": probabilities},
        )
        _check(self._gradcam.get_outputs(), GRADCAM, {"evidence": features[:4]})
        _check(self._gate.get_inputs(), GATE, {"features": features})
        _check(self._gate.get_outputs(), GATE, {"novelty": ["tensor(float)", 1]})

    def classify(self, image: NDArray[np.uint8]) -> Answer | Refused:
        """Classify one image, or refuse it.

        Args:
            image: RGB, shape (height, width, 3).

        Raises:
            BundleError: A model fails, for want of memory maybe. `explain` and `explain_finely`
                raise it too.
        """
        size = self._manifest.preprocessing.width
        limits = self._manifest.refusal
        resized = resize(image, size)
        seen = statistics(image, resized)
        reason = refusal_before(seen, limits)
        if reason is not None:
            return Refused(reason, seen)
        feeds = {"image": to_tensor(resized, size)}  # which leaves its size as it is
        probabilities, features = _run(self._classifier, CLASSIFIER, feeds)
        (novelty,) = _run(self._gate, GATE, {"features": features})
        reason = refusal_after(float(novelty[0]), limits)
        if reason is not None:
            return Refused(reason, seen)
        return Answer(calibrate(probabilities[0], self._manifest.temperature), features[0], seen)

    def explain(self, features: NDArray[np.float32], question: Question) -> NDArray[np.float32]:
        """Return the Grad-CAM heatmap of a class.

        Args:
            features: From `classify`.
            question: What to explain.

        Returns:
            Shape (height, width) of the features, 0 to 1, its maximum 1; all 0 where nothing
            speaks for the class.
        """
        return normalized(self._evidence(features[np.newaxis], question))

    def explain_finely(self, image: NDArray[np.uint8], question: Question) -> NDArray[np.float32]:
        """Return a heatmap of twice the rows and columns, at the cost of four passes.

        Grad-CAM's cells are as far apart as the network's stride is wide. So the image is moved by
        a quarter of a stride to and fro, and the heatmaps of the four positions are laid between
        each other (shift and stitch: Sermanet et al., OverFeat, ICLR 2014). Beyond its edges the
        image goes on as it ends.

        Args:
            image: RGB, shape (height, width, 3).
            question: What to explain.

        Returns:
            Shape (2 height, 2 width) of the features; else as `explain`.
        """
        size, shape = self._manifest.preprocessing.width, self._manifest.explanation
        tensor = to_tensor(image, size)
        steps = (size // shape.height // 2, size // shape.width // 2)
        edges = ((0, 0), *((step // 2, step - step // 2) for step in steps), (0, 0))
        wide = np.pad(tensor, edges, mode="edge")
        fine = np.zeros((2 * shape.height, 2 * shape.width), np.float32)
        for down, right in np.ndindex(2, 2):
            top, left = down * steps[0], right * steps[1]
            moved = np.ascontiguousarray(wide[:, top : top + size, left : left + size])
            _, features = _run(self._classifier, CLASSIFIER, {"image": moved})
            fine[down::2, right::2] = self._evidence(features, question)
        return normalized(fine)

    def _evidence(self, features: NDArray[np.float32], question: Question) -> NDArray[np.float32]:
        weights = question.logit_weights(len(self._manifest.classes))
        feeds = {"features": features, "logit_weights": weights}
        evidence: NDArray[np.float32] = _run(self._gradcam, GRADCAM, feeds)[0][0]
        return evidence


def normalized(evidence: NDArray[np.float32]) -> NDArray[np.float32]:
    """Divide evidence by its maximum; where there is none it stays 0."""
    maximum = evidence.max()
    return evidence / maximum if maximum > 0 else evidence


def session_options(threads: int) -> onnxruntime.SessionOptions:
    """Return how a bundle's models are run.

    Args:
        threads: How many a convolution may use; 0 for as many as there are cores.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry("session.load_model_format", "ONNX")  # as the guard read it
    # Quantized convolutions are written out as such; rewriting around DequantizeLinear would
    # slow them down, and does not know scales along an axis.
    options.add_session_config_entry("session.disable_quant_qdq", "1")
    return options


def _session(bundle: Bundle, name: str, threads: int) -> onnxruntime.InferenceSession:
    try:
        return onnxruntime.InferenceSession(
            bundle.files[name], session_options(threads), providers=["CPUExecutionProvider"]
        )
    except Exception as error:  # onnxruntime's exceptions share no base of their own
        if _lacked_memory(error):
            raise BundleError(_TOO_LITTLE_MEMORY) from None
        raise BundleError(f"The bundle's {name} cannot be loaded: {error}") from None


def _run(
    session: onnxruntime.InferenceSession, name: str, feeds: dict[str, NDArray[np.float32]]
) -> list[NDArray[np.float32]]:
    """Run a model; return its outputs in the order that `Classifier` expects."""
    try:
        outputs: list[NDArray[np.float32]] = session.run(_OUTPUTS[name], feeds)
    except Exception as error:  # onnxruntime's exceptions share no base of their own
        if _lacked_memory(error):
            raise BundleError(_TOO_LITTLE_MEMORY) from None
        raise BundleError(f"The bundle's {name} failed: {error}") from None
    return outputs


def _lacked_memory(error: Exception) -> bool:
    """Say whether onnxruntime failed for want of memory: only its words tell, unless it is loading.

    They are those of the C++ libraries of Linux and macOS, and of Windows, and its own.
    """
    return isinstance(error, MemoryError) or any(said in str(error) for said in _NO_MEMORY)


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
