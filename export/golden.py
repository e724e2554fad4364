"""Choose golden images, and write down what they must give."""

from __future__ import annotations

from pathlib import Path

import keras
import numpy as np
from numpy.typing import NDArray

from export.bundle.classifier import Answer, Classifier, Question
from export.bundle.errors import ImageError
from export.bundle.image_file import decode
from export.bundle.manifest import GoldenImage, Manifest
from export.bundle.reader import GOLDEN_FOLDER, Bundle
from export.errors import ExportError
from export.gradcam import gradient_tape_heatmap
from export.images import spread
from export.run import Run

GOLDEN_PER_CLASS, GOLDEN_IMAGES = 2, 40


def golden_paths(run: Run, answered: NDArray[np.bool_]) -> tuple[Path, ...]:
    """Choose validation images of every class, of those that are not refused.

    Args:
        run: Whose.
        answered: Of each of its validation images, whether it is answered.
    """
    images = [ref for ref, passed in zip(run.validation, answered, strict=True) if passed]
    paths = [
        path
        for index in range(len(run.class_names))
        for path in [r.path for r in images if r.class_index == index][:GOLDEN_PER_CLASS]
    ]
    return tuple(paths[position] for position in spread(len(paths), GOLDEN_IMAGES))


def golden_files(paths: tuple[Path, ...]) -> dict[str, bytes]:
    """Read golden images under the names that they have in a bundle.

    Raises:
        ExportError: One cannot be read.
    """
    try:
        return {
            f"{GOLDEN_FOLDER}/{number:02}{path.suffix.lower()}": path.read_bytes()
            for number, path in enumerate(paths, 1)
        }
    except OSError as error:
        raise ExportError(f"A golden image cannot be read: {error}.") from None


def golden_answers(
    manifest: Manifest, files: dict[str, bytes], model: keras.Model, layer: str
) -> tuple[GoldenImage, ...]:
    """Write down what the shipped classifier answers, and TensorFlow's heatmap of its features.

    Args:
        manifest: Complete but for golden images and hashes.
        files: Of the bundle: both models and the golden images.
        model: The Keras model.
        layer: Name of Grad-CAM's target layer.

    Raises:
        ExportError: A golden image is no image, or would be refused.
    """
    classifier = Classifier(Bundle(manifest, "", "", files), threads=1)
    golden = []
    for name in sorted(name for name in files if name.startswith(GOLDEN_FOLDER)):
        try:
            answer = classifier.classify(decode(files[name]))
        except ImageError as error:
            raise ExportError(f"The golden image {name} cannot be read. {error}") from None
        if not isinstance(answer, Answer):
            raise ExportError(f"The golden image {name} would be refused. {answer.reason}")
        top = int(answer.probabilities.argmax())
        heatmap = gradient_tape_heatmap(model, layer, answer.features, Question(top))
        golden.append(
            GoldenImage(
                file=name,
                class_index=top,
                probabilities=tuple(float(p) for p in answer.probabilities),
                heatmap=tuple(tuple(float(v) for v in row) for row in heatmap),
            )
        )
    return tuple(golden)
