"""Golden images: on every load, from file to heatmap, the answers must be the exporter's."""

from __future__ import annotations

import numpy as np

from export.bundle.classifier import Answer, Classifier, Question
from export.bundle.errors import BundleError, ImageError
from export.bundle.image_file import decode
from export.bundle.manifest import GoldenImage
from export.bundle.reader import Bundle

PROBABILITY_TOLERANCE = 0.05
"""Largest difference of a probability. CPUs round differently: float sums in the 7th digit, which
the next int8 step makes visible. Between two makes of CPU 0.03 was measured."""

HEATMAP_TOLERANCE = 0.15
"""Mean difference of a heatmap's values, for which 0.07 was measured. From the heatmap of another
golden image it is 0.25 in the median, from that of another class 0.39. A single value may differ
more: the values are shares of the heatmap's maximum, which rounding moves too."""


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
    heatmap = classifier.explain(answer.features, Question(golden.class_index))
    of_probabilities = np.abs(answer.probabilities - np.asarray(golden.probabilities, np.float32))
    of_heatmap = np.abs(heatmap - np.asarray(golden.heatmap, np.float32))
    for what, difference, tolerance in (
        ("its probabilities differ", float(of_probabilities.max()), PROBABILITY_TOLERANCE),
        ("its heatmap differs", float(of_heatmap.mean()), HEATMAP_TOLERANCE),
    ):
        if not difference <= tolerance:  # a NaN fails too
            raise BundleError(
                f"The golden image {golden.file} failed on this PC: {what} by "
                f"{difference:.3f}, at most {tolerance} was expected. "
                "Do not use this bundle here."
            )
