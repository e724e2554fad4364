"""Hold quantized models against float ones on all folds of a cross-validation.

    python benchmarks/quantization.py FOLDS [DATA]

FOLDS is what ``petriscope-trainer train --folds`` left; DATA says where its images are now. Each
fold's model is quantized by itself, with ranges from its own training images, and answers its own
validation images, which it has not seen; the answers are pooled. Plans: onnxruntime's own plain
int8, ours with everything in int8, the parts that the embedded bundle's plan names, and weights
alone. Times are of the first fold's models, in turn. Prints Markdown tables.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras  # noqa: E402
import numpy as np  # noqa: E402
import onnx  # noqa: E402
import onnxruntime  # noqa: E402
from numpy.typing import NDArray  # noqa: E402
from onnxruntime.quantization import (  # noqa: E402
    CalibrationDataReader,
    QuantFormat,
    QuantType,
    quantize_static,
)

from export.bundle.classifier import Question, normalized, session_options  # noqa: E402
from export.bundle.reader import open_bundle  # noqa: E402
from export.convert import to_onnx  # noqa: E402
from export.gradcam import gradcam_model, read_head  # noqa: E402
from export.images import read_images, spread  # noqa: E402
from export.quantization.activations import observe  # noqa: E402
from export.quantization.parts import find_parts  # noqa: E402
from export.quantization.quantize import quantize  # noqa: E402
from export.run import Run, read_run  # noqa: E402

CALIBRATION_IMAGES = 128
HEATMAPS_A_FOLD = 40
TIMING_ROUNDS = 60
FLOAT = "float"


@dataclass
class Pooled:
    """What one plan gave on all folds."""

    probabilities: list[NDArray[np.float32]] = field(default_factory=list)
    heatmaps: list[NDArray[np.float32]] = field(default_factory=list)
    megabytes: float = 0.0


def main() -> None:
    """Measure and print."""
    folds = sorted(path for path in Path(sys.argv[1]).glob("fold*") if path.is_dir())
    data = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    pooled: dict[str, Pooled] = {}
    labels = []
    first: dict[str, bytes] = {}
    for folder in folds:
        run = read_run(folder, data)
        validation = read_images(run.validation, run.input_size)
        labels.append(validation.labels)
        for name, model, gradcam in models_of(run):
            print(f"{folder.name}: {name}", file=sys.stderr)
            first.setdefault(name, model)
            look(pooled.setdefault(name, Pooled()), model, gradcam, validation.pixels)
    print_agreement(pooled, np.concatenate(labels))
    print_times(first)


def models_of(run: Run) -> Iterator[tuple[str, bytes, bytes]]:
    """Yield name, classifier and gradient model of every plan, the float model first."""
    keras_model = keras.models.load_model(run.model)
    layer = run.features_layer
    _, height, width, _ = keras_model.get_layer(layer).output.shape
    gradcam = gradcam_model(read_head(keras_model, layer), height, width).SerializeToString()
    model = to_onnx(keras_model, layer)
    chosen = tuple(run.train[i] for i in spread(len(run.train), CALIBRATION_IMAGES))
    calibration = read_images(chosen, run.input_size).pixels.astype(np.float32)
    parts = find_parts(model)
    activations = observe(model, parts, calibration)
    kept = kept_parts()
    plans = {
        "int8 weights": [],
        "parts of the embedded bundle": [part for part in parts if part.name in kept],
        "int8, all parts": list(parts),
    }
    yield FLOAT, model.SerializeToString(), gradcam
    for name, chosen_parts in plans.items():
        yield name, quantize(model, chosen_parts, activations).SerializeToString(), gradcam
    yield "onnxruntime's static int8", plain_int8(model, calibration), gradcam


def kept_parts() -> tuple[str, ...]:
    """Return the parts that compute in int8 in the embedded bundle."""
    manifest = open_bundle(ROOT / "desktop" / "bundles" / "sipakmed").manifest
    return next(plan.parts for plan in manifest.quantization.plans if plan.kept)


class _Images(CalibrationDataReader):  # type: ignore[misc]
    """Feeds one calibration image at a time."""

    def __init__(self, tensors: NDArray[np.float32]) -> None:
        self._feeds = ({"image": tensors[i : i + 1]} for i in range(len(tensors)))

    def get_next(self) -> dict[str, NDArray[np.float32]] | None:
        return next(self._feeds, None)


def plain_int8(model: onnx.ModelProto, calibration: NDArray[np.float32]) -> bytes:
    """Quantize as onnxruntime does by itself: QDQ, unsigned activations, per-channel weights."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "plain.onnx"
        quantize_static(
            model,
            target,
            _Images(calibration),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=["Conv", "MatMul"],
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
        )
        return target.read_bytes()


def look(pooled: Pooled, model: bytes, gradcam: bytes, images: NDArray[np.uint8]) -> None:
    """Classify images, and explain the top class of some."""
    classifier = session_of(model, threads=0)
    explainer = onnxruntime.InferenceSession(gradcam, providers=["CPUExecutionProvider"])
    explained = set(spread(len(images), HEATMAPS_A_FOLD).tolist())
    answers = []
    for index, image in enumerate(images):
        feeds = {"image": image[np.newaxis].astype(np.float32)}
        probabilities, features = classifier.run(["probabilities", "features"], feeds)
        answers.append(probabilities)
        if index in explained:
            weights = Question(int(probabilities.argmax())).logit_weights(probabilities.shape[1])
            asked = {"features": features, "logit_weights": weights}
            pooled.heatmaps.append(normalized(explainer.run(["evidence"], asked)[0][0]))
    pooled.probabilities.append(np.concatenate(answers))
    pooled.megabytes = len(model) / 1e6


def session_of(model: bytes, threads: int) -> onnxruntime.InferenceSession:
    """Load a model as the app does; one of onnxruntime's own form with its own rewriting."""
    options = session_options(threads)
    if b"QLinearConv" not in model:
        options.add_session_config_entry("session.disable_quant_qdq", "0")
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def print_agreement(pooled: dict[str, Pooled], labels: NDArray[np.int64]) -> None:
    """Print how far each plan is from the float model."""
    reference = np.concatenate(pooled[FLOAT].probabilities)
    print(f"{len(labels)} validation images of {len(pooled[FLOAT].probabilities)} folds\n")
    print("| plan | accuracy | same answer | mean difference | heatmap correlation | MB |")
    print("| --- | --- | --- | --- | --- | --- |")
    for name, of_plan in pooled.items():
        probabilities = np.concatenate(of_plan.probabilities)
        answers = probabilities.argmax(axis=1)
        correlation = np.mean(
            [
                np.corrcoef(ours.ravel(), theirs.ravel())[0, 1]
                for ours, theirs in zip(of_plan.heatmaps, pooled[FLOAT].heatmaps, strict=True)
                if ours.any() and theirs.any()
            ]
        )
        print(
            f"| {name} | {(answers == labels).mean():.2%} | "
            f"{(answers == reference.argmax(axis=1)).mean():.2%} | "
            f"{np.abs(probabilities - reference).mean():.4f} | {correlation:.4f} | "
            f"{of_plan.megabytes:.1f} |"
        )


def print_times(models: dict[str, bytes]) -> None:
    """Print the median time of an image and its share of the float model's, on one core and two."""
    print(
        "\n| plan | ms, one core | share | ms, two cores | share |\n| --- | --- | --- | --- | --- |"
    )
    times = {threads: medians(list(models.values()), threads) for threads in (1, 2)}
    for index, name in enumerate(models):
        cells = [
            f"{times[threads][index] * 1000:.2f} | {times[threads][index] / times[threads][0]:.2f}"
            for threads in (1, 2)
        ]
        print(f"| {name} | {' | '.join(cells)} |")


def medians(models: list[bytes], threads: int) -> NDArray[np.float64]:
    """Time models in turn; seconds."""
    sessions = [session_of(model, threads) for model in models]
    feeds = {"image": np.full([1, *sessions[0].get_inputs()[0].shape[1:]], 128, np.float32)}
    times = np.zeros((TIMING_ROUNDS, len(sessions)))
    for session in sessions:
        session.run(None, feeds)
    for round_, position in np.ndindex(times.shape):
        started = time.perf_counter()
        sessions[position].run(["probabilities", "features"], feeds)
        times[round_, position] = time.perf_counter() - started
    middle: NDArray[np.float64] = np.median(times, axis=0)
    return middle


if __name__ == "__main__":
    main()
