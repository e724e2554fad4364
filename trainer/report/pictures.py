"""Images of the report, each beside its Grad-CAM overlay: mistakes, doubts, and a plain sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

import cv2
import numpy as np
from numpy.typing import NDArray

from trainer.data import LabelledImage, load
from trainer.errors import TrainerError
from trainer.html import figure, gallery, paragraph, picture, section
from trainer.report.answers import Answers
from trainer.run_folder import Run

MOST = 12
"""Pictures in a gallery."""

_GONE = (
    "The pictures are missing: images cannot be read where they were. If they moved, write the "
    "report again with --data FOLDER."
)
_WIDTH = 300
_SMALLEST_SIDE = 112
_JPEG_QUALITY = 85


def galleries(answers: Answers, seed: int) -> str:
    """Return the sections with pictures of answers, or a warning where the images are gone.

    Args:
        answers: To choose from.
        seed: Of the plain sample.
    """
    right = answers.predictions.right()
    count, wrong = len(right), int((~right).sum())
    rising = np.argsort(answers.confidence(), kind="stable").tolist()
    drawn = np.random.default_rng(seed).choice(count, min(MOST, count), replace=False)
    chosen = (
        (
            "Most confident mistakes",
            f"{wrong} of {count} answers are wrong; the surest of them. Beside each image what "
            "spoke for the answer (Grad-CAM)."
            if wrong
            else "No answer is wrong.",
            [i for i in reversed(rising) if not right[i]][:MOST],
        ),
        ("Most uncertain answers", "Those of lowest confidence, right or wrong.", rising[:MOST]),
        ("Sample", "Drawn at random from all answers, to see what is usual.", drawn.tolist()),
    )
    try:
        tags = _tags(answers, sorted({i for _, _, positions in chosen for i in positions}))
    except TrainerError:
        return section("Pictures", paragraph(_GONE, "warning"))
    return "\n".join(
        section(
            title,
            paragraph(words, "quiet"),
            gallery(figure([tags[i]], _caption(answers, i)) for i in positions),
        )
        for title, words, positions in chosen
    )


def twins(run: Run, pairs: Sequence[tuple[str, str]], captions: Sequence[str]) -> str:
    """Return pictures of near-duplicates side by side, or a warning where the images are gone.

    Args:
        run: Whose data they are of.
        pairs: Files.
        captions: One a pair, plain text.
    """
    images = tuple(LabelledImage(file, 0, "") for pair in pairs for file in pair)
    try:
        pixels = load(replace(run.validation, images=images), run.input_size)
    except TrainerError:
        return paragraph(_GONE, "warning")
    return gallery(
        figure([_tag(pixels[2 * i], pixels[2 * i + 1], caption)], caption)
        for i, caption in enumerate(captions)
    )


def _tags(answers: Answers, positions: Sequence[int]) -> dict[int, str]:
    """Return the image tag of each position, explained by the model of its run."""
    from trainer.gradcam import explain, overlay  # noqa: PLC0415 (TensorFlow is slow)

    given = answers.predictions.answers()
    ends = list(accumulate(len(run.validation.images) for run in answers.runs))
    tags = {}
    for run, start, end in zip(answers.runs, [0, *ends], ends, strict=False):
        own = [i for i in positions if start <= i < end]
        if not own:
            continue
        pixels, heatmaps = explain(run, [i - start for i in own], given[own])
        for i, image, heatmap in zip(own, pixels, heatmaps, strict=True):
            large = _enlarged(image)
            tags[i] = _tag(large, overlay(large, heatmap), _caption(answers, i))
    return tags


def _tag(left: NDArray[np.uint8], right: NDArray[np.uint8], alt: str) -> str:
    both = np.hstack([_enlarged(left), _enlarged(right)])
    return picture(both, alt, _WIDTH, _JPEG_QUALITY)


def _enlarged(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Repeat the pixels of a small image until it can be looked at."""
    times = -(-_SMALLEST_SIDE // image.shape[0])
    size = (image.shape[1] * times, image.shape[0] * times)
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_NEAREST), np.uint8)


def _caption(answers: Answers, position: int) -> str:
    predictions = answers.predictions
    names, label = predictions.class_names, predictions.labels[position]
    answer = predictions.answers()[position]
    judged = (
        f"✓ {names[answer]}" if answer == label else f"✗ {names[answer]}, true class {names[label]}"
    )
    return f"{judged}, {answers.confidence()[position]:.1%} · {predictions.files[position]}"
