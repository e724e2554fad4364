"""From a run folder to a bundle: convert, quantize, calibrate, explain, describe, sign."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
import onnx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from numpy.typing import NDArray

from export.about import About
from export.bundle import preprocessing
from export.bundle.calibration import (
    calibrate,
    expected_calibration_error,
    fit_temperature,
)
from export.bundle.gate import refusal_before
from export.bundle.manifest import (
    FORMAT_VERSION,
    ClassInfo,
    Explanation,
    Manifest,
    Metrics,
    Preprocessing,
    Provenance,
    Quantization,
    Refusal,
)
from export.bundle.reader import CARD, CLASSIFIER, GATE, GRADCAM
from export.calibrate import review_thresholds
from export.card import write_card
from export.convert import to_onnx
from export.errors import ExportError
from export.gate import gate_model, limits_before, novelty_limit, novelty_of, pooled_features
from export.golden import golden_answers, golden_files, golden_paths
from export.gradcam import gradcam_model, max_difference, read_head
from export.images import ImageSet, read_images, spread
from export.measure import Candidate, Limits, answers, choose, class_metrics
from export.package import check_free, write_bundle
from export.quantization.plan import make_plans
from export.quantization.quantize import quantize
from export.run import Run

TRAINING_IMAGES = 2000
"""At most, spread over the classes: what they show is enough, and they stay in memory."""

CALIBRATION_IMAGES = 128
GRADCAM_IMAGES = 60
GRADCAM_TOLERANCE = 1e-4
"""Share of a heatmap's maximum that gradcam.onnx may differ from GradientTape."""

Report = Callable[[str], None]


@dataclass(frozen=True)
class ExportOptions:
    """What an export depends on besides the run.

    Attributes:
        about: The words of the bundle.
        limits: What quantization may cost.
        golden: Images to use as golden images; none takes validation images.
    """

    about: About
    limits: Limits
    golden: tuple[Path, ...]


def build_bundle(
    run: Run, out: Path, options: ExportOptions, key: Ed25519PrivateKey, report: Report
) -> None:
    """Export a run as a signed bundle, which appears complete or not at all.

    Args:
        run: From `export.run.read_run`.
        out: The bundle to make: a folder, or one file if it ends in ``.petriscope``.
        options: What to export.
        key: Signs the manifest.
        report: Receives a line of progress.

    Raises:
        ExportError: There is something at out, the run's model or images cannot be used, or the
            gradient model does not agree with TensorFlow.
    """
    check_free(out)
    report("converting the model")
    model = _load(run.model)
    converted = to_onnx(model, run.features_layer)
    report(f"reading {len(run.train) + len(run.validation)} images")
    train, validation = _some_of_training(run), read_images(run.validation, run.input_size)
    kept, quantization = _quantize(converted, train, validation, options.limits, report)
    gradcam, compared = _gradcam(model, run.features_layer, validation, report)
    report("measuring what is far from the training images")
    gate, refusal, answered = _gate(kept.model, model, run.features_layer, train, validation)

    manifest = _manifest(run, model, options.about, refusal)
    manifest = _with_measurements(
        manifest, kept.probabilities, validation.labels, answered, quantization, compared
    )
    files = {CLASSIFIER: kept.model, GRADCAM: gradcam.SerializeToString()}
    files[GATE] = gate.SerializeToString()
    files |= golden_files(options.golden or golden_paths(run, answered))
    report("writing the bundle")
    manifest = replace(manifest, golden=golden_answers(manifest, files, model, run.features_layer))
    files[CARD] = write_card(manifest, options.about).encode()
    write_bundle(out, manifest, files, key)


def _some_of_training(run: Run) -> ImageSet:
    chosen = spread(len(run.train), TRAINING_IMAGES)  # classes stand one behind the other
    return read_images(tuple(run.train[i] for i in chosen), run.input_size)


def _load(path: Path) -> keras.Model:
    try:
        return keras.models.load_model(path)
    except Exception as error:  # Keras' errors share no base of their own
        raise ExportError(
            f"The model {path} is damaged or not Keras'. Train again with petriscope-trainer. "
            f"({error})"
        ) from None


def _quantize(
    model: onnx.ModelProto, train: ImageSet, validation: ImageSet, limits: Limits, report: Report
) -> tuple[Candidate, Quantization]:
    """Plan on training images, carry the plans out, and choose on validation images."""
    calibration = train.pixels[spread(len(train.labels), CALIBRATION_IMAGES)]
    planned = make_plans(model, calibration, report)
    candidates = []
    for plan in planned.plans:
        report(f"quantizing: {plan.name}")
        data = quantize(model, plan.parts, planned.activations).SerializeToString()
        parts = tuple(part.name for part in plan.parts)
        candidates.append(Candidate(plan.name, parts, data, answers(data, validation.pixels)))
    data = model.SerializeToString()
    reference = Candidate("float", (), data, answers(data, validation.pixels))
    kept, trials = choose(reference, candidates, validation.labels, limits)
    report(f"kept the plan: {kept.plan}")
    return kept, Quantization(planned.parts, trials)


def _gradcam(
    model: keras.Model, layer: str, validation: ImageSet, report: Report
) -> tuple[onnx.ModelProto, tuple[float, int]]:
    """Make the gradient model and hold it against GradientTape."""
    _, height, width, _ = model.get_layer(layer).output.shape
    gradcam = gradcam_model(read_head(model, layer), height, width)
    chosen = spread(len(validation.labels), GRADCAM_IMAGES)
    report(f"comparing Grad-CAM with GradientTape on {len(chosen)} images")
    backbone = keras.Model(model.input, model.get_layer(layer).output)
    features = backbone.predict(
        validation.pixels[chosen].astype(np.float32), batch_size=16, verbose=0
    )
    compared = difference, _ = max_difference(model, layer, gradcam, features)
    if not difference <= GRADCAM_TOLERANCE:
        raise ExportError(
            f"Expected gradcam.onnx within {GRADCAM_TOLERANCE} of GradientTape. "
            f"Received a difference of {difference:.1e}. This is a fault of the exporter."
        )
    return gradcam, compared


def _gate(
    classifier: bytes, model: keras.Model, layer: str, train: ImageSet, validation: ImageSet
) -> tuple[onnx.ModelProto, Refusal, NDArray[np.bool_]]:
    """Make the gate and set the limits of refusal; tell which validation images are answered."""
    _, height, width, _ = model.get_layer(layer).output.shape
    gate = gate_model(pooled_features(classifier, train.pixels), height, width)
    novelty = novelty_of(classifier, gate, validation.pixels)
    limits = limits_before(train.seen + validation.seen)
    limits = replace(limits, max_novelty=novelty_limit(novelty))
    passed = [refusal_before(seen, limits) is None for seen in validation.seen]
    return gate, limits, np.array(passed) & (novelty <= limits.max_novelty)


def _manifest(run: Run, model: keras.Model, about: About, refusal: Refusal) -> Manifest:
    """Fill in what is known before anything is measured."""
    _, height, width, channels = model.get_layer(run.features_layer).output.shape
    return Manifest(
        format_version=FORMAT_VERSION,
        title=about.title,
        version=about.version,
        classes=tuple(ClassInfo(n, about.descriptions[n], 1.0) for n in run.class_names),
        preprocessing=Preprocessing(preprocessing.VERSION, run.input_size, run.input_size),
        temperature=1.0,
        calibration="",
        refusal=refusal,
        explanation=Explanation("grad-cam", run.features_layer, height, width, channels),
        quantization=Quantization((), ()),
        metrics=Metrics(_split_in_words(run), 0, 0.0, 0.0, 0.0, 0.0, (), 0.0, 0),
        provenance=Provenance(
            data=about.data,
            citation=about.citation,
            trained=run.trained,
            settings=_as_text(run.options),
            versions=run.versions,
        ),
        licence=about.licence,
        intended_use=about.intended_use,
        golden=(),
        files={},
    )


def _as_text(options: dict[str, Any]) -> dict[str, str]:
    """Write options as text, those within an option behind its name."""
    text: dict[str, str] = {}
    for name, value in options.items():
        inner = _as_text(value) if isinstance(value, dict) else {"": str(value)}
        text |= {f"{name} {key}".strip(): inside for key, inside in inner.items()}
    return text


def _with_measurements(
    manifest: Manifest,
    raw: NDArray[np.float32],
    labels: NDArray[np.int64],
    answered: NDArray[np.bool_],
    quantization: Quantization,
    compared: tuple[float, int],
) -> Manifest:
    """Fill in temperature, thresholds and metrics from the shipped model's validation answers."""
    difference, comparisons = compared
    temperature = fit_temperature(raw, labels)
    probabilities, of_answered = calibrate(raw, temperature)[answered], labels[answered]
    given = probabilities.argmax(axis=1)
    by_class = class_metrics(given, of_answered, manifest.class_names)
    thresholds = review_thresholds(probabilities, of_answered)
    return replace(
        manifest,
        temperature=temperature,
        calibration=(
            "Temperature scaling (Guo et al., ICML 2017): the one temperature that makes the "
            f"right classes of the {len(labels)} validation images most likely."
        ),
        quantization=quantization,
        classes=tuple(
            replace(info, review_below=threshold)
            for info, threshold in zip(manifest.classes, thresholds, strict=True)
        ),
        metrics=Metrics(
            split=manifest.metrics.split,
            images=len(labels),
            refused=float((~answered).mean()),
            accuracy=float((given == of_answered).mean()),
            macro_f1=float(np.mean([c.f1 for c in by_class])),
            expected_calibration_error=expected_calibration_error(probabilities, of_answered),
            classes=by_class,
            gradcam_max_difference=difference,
            gradcam_comparisons=comparisons,
        ),
    )


def _split_in_words(run: Run) -> str:
    if run.leaks:
        return (
            f"{len(run.validation)} validation images, of which some have relatives among the "
            f"{len(run.train)} training images: THE SPLIT LEAKS AND THESE FIGURES FLATTER."
        )
    chose = "the quantization plan" if run.of_fold else "the epoch and the quantization plan"
    return (
        f"{len(run.validation)} validation images that share no source (groups by {run.groups}) "
        f"with the {len(run.train)} training images. They also chose {chose} and fitted the "
        "temperature, so the figures lean to the good side."
    )
