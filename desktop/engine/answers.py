"""The bundle's answers, the last of them kept: their features explain without a second pass."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray

from export.bundle.classifier import Answer, Classifier, Refused
from export.bundle.errors import ImageError

_KEPT = 64  # answers with their features, 250 KB each

Key = tuple[str, int | None]
"""Which image: the SHA-256 of its file, and its page."""


class Answers:
    """What a classifier says of images."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier
        self._kept: OrderedDict[Key, Answer] = OrderedDict()

    def classify(self, image: NDArray[np.uint8], key: Key) -> Answer | Refused:
        """Have an image classified, RGB; BundleError if the network fails."""
        found = self._classifier.classify(image)
        if isinstance(found, Answer):
            self._keep(key, found)
        return found

    def of(self, image: NDArray[np.uint8], key: Key) -> Answer:
        """Return the answer to an image, kept or found again.

        Raises:
            ImageError: If it has none.
            BundleError: If the network fails.
        """
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        found = self.classify(image, key)
        if isinstance(found, Refused):
            raise ImageError(f"There is nothing to explain: {found.reason}")
        return found

    def _keep(self, key: Key, answer: Answer) -> None:
        self._kept[key] = answer
        self._kept.move_to_end(key)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
