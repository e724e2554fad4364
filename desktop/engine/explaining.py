"""Shows where in an image the evidence lies, to look at, as a file and for a report."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from desktop.engine.answers import Answers
from desktop.engine.asked import Asked
from desktop.engine.pictures import (
    REPORT_SIDE,
    VIEW_SIDE,
    encode_png,
    shrink,
    to_picture,
    to_pixels,
)
from desktop.values import Explanation, Picture, Question, ReportPictures
from export.bundle import classifier as bundled
from export.bundle.classifier import Classifier
from export.bundle.errors import ImageError
from export.bundle.overlay import COLOUR_MAPS, blend, colour_heatmap, legend

OPACITY = 0.6
"""Of the overlay in an overlay picture; the cell stays recognizable under the hottest spot."""

Rgb = NDArray[np.uint8]


class Explainer:
    """Answers questions about images that were classified.

    Each method raises ImageError where there is nothing to explain, and BundleError where the
    network fails.
    """

    def __init__(self, classifier: Classifier, classes: tuple[str, ...], answers: Answers) -> None:
        self._classifier = classifier
        self._classes = classes
        self._answers = answers

    def explain(self, asked: Asked, question: Question) -> Explanation:
        """Return an image to look at, and its overlay."""
        image = asked.image()
        heatmap = self._heatmap(image, asked, question)
        seen = shrink(image, VIEW_SIDE)
        return Explanation(
            question=question,
            image=to_pixels(seen),
            overlay=to_pixels(_coloured(heatmap, seen, question.colours)),
            legend=to_pixels(legend(question.colours)),
            empty=not heatmap.any(),
            width=image.shape[1],
            height=image.shape[0],
        )

    def overlay(self, asked: Asked, question: Question) -> bytes:
        """Return an image with the overlay over it, as a PNG file."""
        image = asked.image()
        heatmap = self._heatmap(image, asked, question)
        seen = shrink(image, VIEW_SIDE)
        return encode_png(blend(seen, _coloured(heatmap, seen, question.colours), OPACITY))

    def pictures(self, asked: Asked, class_name: str | None) -> ReportPictures:
        """Return an image small and, where there is an answer, with its heatmap."""
        image = asked.image()
        small = shrink(image, REPORT_SIDE)
        overlay = self._overlay_on(small, image, asked, class_name) if class_name else None
        return ReportPictures(to_picture(small), overlay)

    def _overlay_on(self, small: Rgb, image: Rgb, asked: Asked, class_name: str) -> Picture | None:
        """Return the evidence for a class over the small image; None if there is none."""
        question = Question(class_name)
        heatmap = self._heatmap(image, asked, question)
        if not heatmap.any():
            return None
        return to_picture(blend(small, _coloured(heatmap, small, question.colours), OPACITY))

    def _heatmap(self, image: Rgb, asked: Asked, question: Question) -> NDArray[np.float32]:
        if question.colours not in COLOUR_MAPS:
            raise _unexpected(COLOUR_MAPS, question.colours)
        answer = self._answers.of(image, asked.key)
        indices = self._in_indices(question)
        if question.fine:
            return self._classifier.explain_finely(image, indices)
        return self._classifier.explain(answer.features, indices)

    def _in_indices(self, question: Question) -> bundled.Question:
        """Return the question as the bundle understands it."""
        if question.rather_than is None:
            return bundled.Question(self._class_index(question.class_name))
        if question.rather_than == question.class_name:
            raise ImageError(f"Expected two classes to compare. Received {question.class_name}.")
        return bundled.Question(
            self._class_index(question.class_name), self._class_index(question.rather_than)
        )

    def _class_index(self, class_name: str) -> int:
        if class_name not in self._classes:
            raise _unexpected(self._classes, class_name)
        return self._classes.index(class_name)


def _coloured(heatmap: NDArray[np.float32], seen: Rgb, colours: str) -> Rgb:
    return colour_heatmap(heatmap, seen.shape[1], seen.shape[0], colours)


def _unexpected(known: Iterable[str], received: str) -> ImageError:
    return ImageError(f"Expected one of {', '.join(known)}. Received {received}.")
