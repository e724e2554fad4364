"""The manifest: everything a bundle says of itself. The format is in docs/bundle-format.md."""

from __future__ import annotations

import re
from dataclasses import dataclass

from export.bundle import preprocessing, strict_json
from export.bundle.errors import BundleError

FORMAT_VERSION = 2


@dataclass(frozen=True)
class ClassInfo:
    """One class.

    Attributes:
        name: As shown and recorded.
        description: One sentence.
        review_below: Confidence, 0 to 1, under which an answer of this class wants a person's eye.
    """

    name: str
    description: str
    review_below: float


@dataclass(frozen=True)
class Preprocessing:
    """Which version of `export.bundle.preprocessing` made the tensors of training.

    Attributes:
        version: Of the code.
        width: Of the classifier's input, pixels.
        height: The same: inputs are square.
    """

    version: int
    width: int
    height: int


@dataclass(frozen=True)
class Refusal:
    """Beyond which limits an image is refused: the first five before the network sees it.

    Attributes:
        min_side: Pixels of the shorter side.
        min_contrast: See `export.bundle.gate.contrast_of`.
        min_sharpness: See `export.bundle.gate.sharpness_of`.
        colours_low: Lowest value of each of `export.bundle.gate.COLOURS`.
        colours_high: The highest.
        max_novelty: Of what gate.onnx gives.
    """

    min_side: int
    min_contrast: float
    min_sharpness: float
    colours_low: tuple[float, ...]
    colours_high: tuple[float, ...]
    max_novelty: float


@dataclass(frozen=True)
class Explanation:
    """Where the heatmap comes from: Grad-CAM's target layer and the shape of its features."""

    method: str
    target_layer: str
    height: int
    width: int
    channels: int


@dataclass(frozen=True)
class PartTrial:
    """One part of the network, measured while it alone computes in int8, on training images.

    Attributes:
        part: Its name: stage and kind of its convolutions.
        probability_difference: Mean absolute change of the probabilities.
        milliseconds_saved: Of an image's time on one core of the exporting machine.
    """

    part: str
    probability_difference: float
    milliseconds_saved: float


@dataclass(frozen=True)
class QuantizationTrial:
    """One plan, measured on the validation images.

    Attributes:
        plan: Its name.
        parts: Which parts compute in int8.
        accuracy: Share of right answers.
        agreement: Share of images with the float model's top class.
        probability_difference: Mean absolute difference from the float model's probabilities.
        megabytes: Size of the file, in 10**6 bytes.
        milliseconds: Median time of an image on one core of the exporting machine.
        kept: Whether this plan ships.
    """

    plan: str
    parts: tuple[str, ...]
    accuracy: float
    agreement: float
    probability_difference: float
    megabytes: float
    milliseconds: float
    kept: bool


@dataclass(frozen=True)
class Quantization:
    """How the classifier came to its precision.

    Attributes:
        parts: What each part alone bears and saves.
        plans: What was made of it; one was kept.
    """

    parts: tuple[PartTrial, ...]
    plans: tuple[QuantizationTrial, ...]


@dataclass(frozen=True)
class ClassMetrics:
    """How well one class is told from the others."""

    name: str
    precision: float
    recall: float
    f1: float
    images: int


@dataclass(frozen=True)
class Metrics:
    """Measured with the models as they ship, temperature and refusal included.

    Attributes:
        split: Which images these are, in words.
        images: Their number.
        refused: Share of images refused. All that follows is of those that were answered.
        accuracy: Share of right answers.
        macro_f1: Mean F1 of the classes.
        expected_calibration_error: 15 bins (Guo et al., ICML 2017).
        classes: By class, in class order.
        gradcam_max_difference: Largest difference between gradcam.onnx and TensorFlow's
            GradientTape, as a share of a heatmap's maximum.
        gradcam_comparisons: How many heatmaps were compared.
    """

    split: str
    images: int
    refused: float
    accuracy: float
    macro_f1: float
    expected_calibration_error: float
    classes: tuple[ClassMetrics, ...]
    gradcam_max_difference: float
    gradcam_comparisons: int


@dataclass(frozen=True)
class Provenance:
    """Where the bundle comes from.

    Attributes:
        data: Name and source of the data set.
        citation: How to cite it.
        trained: ISO 8601 date and time, UTC.
        settings: The training's options, as text.
        versions: Package to version.
    """

    data: str
    citation: str
    trained: str
    settings: dict[str, str]
    versions: dict[str, str]


@dataclass(frozen=True)
class GoldenImage:
    """An image with the answer that the exporting machine gave.

    Attributes:
        file: Its name in the bundle.
        class_index: Which class the heatmap explains.
        probabilities: Calibrated, in class order.
        heatmap: Rows of values, 0 to 1.
    """

    file: str
    class_index: int
    probabilities: tuple[float, ...]
    heatmap: tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class Manifest:
    """See docs/bundle-format.md.

    Attributes:
        calibration: How the temperature was fitted, and on what, in words.
        files: Every other file of the bundle but the signature, with its SHA-256.
    """

    format_version: int
    title: str
    version: str
    classes: tuple[ClassInfo, ...]
    preprocessing: Preprocessing
    temperature: float
    calibration: str
    refusal: Refusal
    explanation: Explanation
    quantization: Quantization
    metrics: Metrics
    provenance: Provenance
    licence: str
    intended_use: str
    golden: tuple[GoldenImage, ...]
    files: dict[str, str]

    @property
    def class_names(self) -> tuple[str, ...]:
        """Class names in class order."""
        return tuple(info.name for info in self.classes)


SHARES: dict[type, tuple[str, ...]] = {
    PartTrial: ("probability_difference",),
    QuantizationTrial: ("accuracy", "agreement", "probability_difference"),
    ClassMetrics: ("precision", "recall", "f1"),
    Metrics: (
        "refused",
        "accuracy",
        "macro_f1",
        "expected_calibration_error",
        "gradcam_max_difference",
    ),
}
"""Which of the figures are shares, 0 to 1."""


def parse_manifest(text: bytes) -> Manifest:
    """Read and check a manifest.

    Raises:
        BundleError: A field is missing, unknown, of the wrong type or out of range, or the
            bundle was made for another version of Petriscope.
    """
    manifest = strict_json.parse(text, Manifest, "manifest.json")
    _check_versions(manifest)
    _check_classes(manifest)
    _check_numbers(manifest)
    _check_shares(manifest)
    _check_golden(manifest)
    return manifest


def _check_versions(manifest: Manifest) -> None:
    _require(
        manifest.format_version == FORMAT_VERSION,
        f"bundle format {FORMAT_VERSION}",
        f"format {manifest.format_version}. Export the bundle again with this Petriscope",
    )
    made, sizes = manifest.preprocessing, preprocessing.SIZES
    _require(
        made.version == preprocessing.VERSION,
        f"preprocessing {preprocessing.VERSION}",
        f"{made.version}. Train and export again with this Petriscope",
    )
    _require(
        made.width == made.height and made.width in sizes,
        f"preprocessing to a square of {sizes.start} to {sizes.stop - 1} pixels a side",
        f"{made.width} x {made.height}. Train and export again with this Petriscope",
    )


def _check_classes(manifest: Manifest) -> None:
    names = manifest.class_names
    _require(2 <= len(names) <= 1000, "2 to 1000 classes", str(len(names)))
    _require(len(set(names)) == len(names), "class names that differ", "one twice")
    for info in manifest.classes:
        _require(
            re.fullmatch(r"\S(.{0,98}\S)?", info.name) is not None and info.name.isprintable(),
            "class names of 1 to 100 printable characters",
            repr(info.name[:40]),
        )
        _require(0 <= info.review_below <= 1, "review_below of 0 to 1", str(info.review_below))


def _check_numbers(manifest: Manifest) -> None:
    temperature = manifest.temperature
    _require(0.01 <= temperature <= 100, "a temperature of 0.01 to 100", str(temperature))
    refusal = manifest.refusal
    sides = (len(refusal.colours_low), len(refusal.colours_high))
    _require(sides == (6, 6), "6 lowest and 6 highest colours", f"{sides[0]} and {sides[1]}")
    _require(refusal.max_novelty > 0, "a max_novelty above 0", str(refusal.max_novelty))
    shape = manifest.explanation
    _require(shape.method == "grad-cam", "the method grad-cam", repr(shape.method[:40]))
    sizes = (shape.height, shape.width, shape.channels)
    _require(all(0 < size <= 8192 for size in sizes), "features of 1 to 8192 a side", f"{sizes}")


def _check_shares(manifest: Manifest) -> None:
    metrics, quantization = manifest.metrics, manifest.quantization
    for figures in (metrics, *metrics.classes, *quantization.parts, *quantization.plans):
        for name in SHARES[type(figures)]:
            share = getattr(figures, name)
            _require(0 <= share <= 1, f"{name} of 0 to 1", str(share))


def _check_golden(manifest: Manifest) -> None:
    _require(bool(manifest.golden), "at least one golden image", "none")
    shape = manifest.explanation
    for golden in manifest.golden:
        rows = golden.heatmap
        fits = (
            len(golden.probabilities) == len(manifest.classes)
            and 0 <= golden.class_index < len(manifest.classes)
            and len(rows) == shape.height
            and all(len(row) == shape.width for row in rows)
            and golden.file in manifest.files
        )
        _require(fits, "golden images of the bundle's own classes and shapes", golden.file[:80])


def _require(holds: bool, expected: str, received: str) -> None:
    if not holds:
        raise BundleError(f"Expected {expected} in manifest.json. Received {received}.")
