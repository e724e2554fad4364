"""Classifies image files: from the bytes to a prediction, whatever the bytes are."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import numpy as np

from desktop.engine.answers import Answers
from desktop.engine.image_facts import facts_of
from desktop.engine.messages.classified import Classified
from desktop.engine.pictures import THUMBNAIL_SIDE, shrink, to_pixels
from desktop.engine.source import read_file
from desktop.values import BundleInfo, Prediction, unreadable
from export.bundle.classifier import Answer, Refused
from export.bundle.errors import BundleError, ImageError
from export.bundle.image_file import decode
from export.bundle.image_format import count_pages, one_page, read_header


class FileClassifier:
    """Finds out about image files what a prediction says."""

    def __init__(self, bundle: BundleInfo, answers: Answers) -> None:
        self._bundle = bundle
        self._answers = answers

    def classify(self, file: str, page: int | None) -> Classified:
        """Return what is found in a file, or in one page of it, or why nothing is."""
        sha256 = None
        try:
            source = read_file(file)
            sha256 = hashlib.sha256(source.data).hexdigest()
            data, pages = source.data, 1
            if page is not None:
                pages, data = count_pages(data), one_page(data, page)
                page = page if pages > 1 else None
            header = read_header(data)
            image = decode(data, header)
            found = self._answers.classify(image, (sha256, page))
        except ImageError as error:
            return self._unreadable(file, sha256, str(error), page)
        except BundleError as error:
            return self._unreadable(file, None, str(error))  # the file is not to blame
        except MemoryError:
            # No SHA-256: with more memory free the same bytes may well have an answer.
            return self._unreadable(file, None, "The image needs more memory than is allowed.")
        small = shrink(image, THUMBNAIL_SIDE)
        facts = replace(facts_of(source, header, found.seen, small), pages=pages)
        prediction = replace(self._predict(file, sha256, found), facts=facts, page=page)
        return Classified(prediction, to_pixels(small))

    def _unreadable(
        self, file: str, sha256: str | None, reason: str, page: int | None = None
    ) -> Classified:
        return Classified(unreadable(file, reason, self._bundle.digest, sha256, page), None)

    def _predict(self, file: str, sha256: str, found: Answer | Refused) -> Prediction:
        digest = self._bundle.digest
        if isinstance(found, Refused):
            return Prediction(file, "refused", None, None, {}, found.reason, sha256, digest)
        # float32 rounding may leave a hair above 1
        values = [min(1.0, float(value)) for value in found.probabilities]
        probabilities = dict(zip(self._bundle.classes, values, strict=True))
        top = self._bundle.classes[int(np.argmax(found.probabilities))]
        confidence = probabilities[top]
        return Prediction(file, "answered", top, confidence, probabilities, None, sha256, digest)
