"""Golden images: on every load, from file to heatmap, the answers must be the exporter's."""

from __future__ import annotations

import numpy as np

from export.bundle.classifier import Answer, Classifier
from export.bundle.errors import BundleError, ImageError
from export.bundle.image_file import decode
from export.bundle.manifest import GoldenImage
from export.bundle.reader import Bundle

PROBABILITY_TOLERANCE = 0.02
HEATMAP_TOLERANCE = 0.05
"""CPUs round differently: float sums in the 7th digit, which an int8 step can make visible."""


def check_golden(bundle: Bundle, classifier: Classifier) -> int:
    """Run the golden images.

    Returns:
        How many there are; all of them passed.

    Raises:
        BundleError: One differs: this PC does not compute what the exporter did.
    """
    for golden in bundle.manifest.golden:
        _check_image(golden, bundle.files[golden.file], classifier)
    return len(bundle.manifest.golden)


def _check_image(golden: GoldenImage, data: bytes, classifier: Classifier) -> None:
    try:
        answer = classifier.classify(decode(data))
    except ImageError as error:
        raise BundleError(f"The golden image {golden.file} cannot be read. {error}") from None
    if not isinstance(answer, Answer):
        raise BundleError(f"The golden image {golden.file} was refused. {answer.reason}")
    heatmap = classifier.explain(answer.features, golden.class_index)
    compared = (
        ("probabilities", answer.probabilities, golden.probabilities, PROBABILITY_TOLERANCE),
        ("heatmap", heatmap, golden.heatmap, HEATMAP_TOLERANCE),
    )
    for what, received, expected, tolerance in compared:
        difference = float(np.abs(received - np.asarray(expected, np.float32)).max())
        if not difference <= tolerance:  # a NaN fails too
            raise BundleError(
                f"The golden image {golden.file} failed on this PC: its {what} differ by "
                f"{difference:.3f}, at most {tolerance} was expected. "
                "Do not use this bundle here."
            )
