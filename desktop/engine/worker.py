"""What the engine does: load the bundle, then answer requests about image files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop.engine.answers import Answers
from desktop.engine.asked import Asked
from desktop.engine.bundle_copy import copy_bundle
from desktop.engine.bundle_description import describe, facts_of
from desktop.engine.classifying import FileClassifier
from desktop.engine.explaining import Explainer
from desktop.engine.messages.bundle import copied_frame, facts_frame, ready_frame
from desktop.engine.messages.classified import classified_frame
from desktop.engine.messages.failure import failed_frame
from desktop.engine.messages.pictures import (
    explained_frame,
    image_frame,
    overlay_frame,
    pictures_frame,
    thumbnail_frame,
)
from desktop.engine.messages.self_check import check_frame
from desktop.engine.pictures import bare_image, thumbnail
from desktop.engine.protocol import Frame
from desktop.engine.self_check import self_check
from desktop.engine.threads import classifier_for_this_pc
from desktop.values import Question
from export.bundle.errors import BundleError, ImageError
from export.bundle.golden import check_golden
from export.bundle.reader import open_bundle


class Worker:
    """A loaded bundle whose golden images passed."""

    def __init__(self, path: Path, remembered: Path | None) -> None:
        """Load and check the bundle.

        Args:
            path: Of the bundle.
            remembered: See `classifier_for_this_pc`.

        Raises:
            BundleError: If it cannot be used.
        """
        bundle = open_bundle(path)
        classifier = classifier_for_this_pc(bundle, remembered)
        self._path = path
        self._info = describe(bundle, check_golden(bundle, classifier))
        self._facts = facts_of(bundle.manifest)
        answers = Answers(classifier)
        self._files = FileClassifier(self._info, answers)
        self._explainer = Explainer(classifier, self._info.classes, answers)

    def ready(self) -> Frame:
        """Say which bundle is loaded."""
        return ready_frame(self._info)

    def answer(self, request: Mapping[str, object]) -> Frame:
        """Return the reply to one request of the parent."""
        match dict(request):
            case {"op": "classify", "file": str(file), "page": int() | None as page}:
                found = self._files.classify(file, page)
                return classified_frame(found.prediction, found.thumbnail)
            case {"file": str(file), "sha256": str(sha256), "page": int() | None as page}:
                return self._answer_about(Asked(file, sha256, page), request)
            case {"op": "facts"}:
                return facts_frame(self._facts)
            case {"op": "copy", "to": str(copy)}:
                return self._copy(Path(copy))
            case {"op": "check"}:
                return check_frame(self_check())
        raise ValueError(f"Expected a request. Received {request!r:.200}.")

    def _answer_about(self, asked: Asked, request: Mapping[str, object]) -> Frame:
        """Return the reply to a request about an image that was classified."""
        try:
            return self._look(asked, request)
        except (ImageError, BundleError) as error:
            return failed_frame(str(error))
        except MemoryError:
            return failed_frame(
                "Too little memory was free to show this image. Its answer stands. "
                "Close other programs, then choose the image again."
            )

    def _look(self, asked: Asked, request: Mapping[str, object]) -> Frame:
        match dict(request):
            case {"op": "explain", "question": dict(question)}:
                return explained_frame(self._explainer.explain(asked, Question(**question)))
            case {"op": "overlay", "question": dict(question)}:
                return overlay_frame(self._explainer.overlay(asked, Question(**question)))
            case {"op": "pictures", "class_name": str() | None as class_name}:
                return pictures_frame(self._explainer.pictures(asked, class_name))
            case {"op": "image", "whole": bool(whole)}:
                return image_frame(bare_image(asked.image(), whole))
            case {"op": "thumbnail"}:
                return thumbnail_frame(thumbnail(asked.image()))
        raise ValueError(f"Expected a request about an image. Received {request!r:.200}.")

    def _copy(self, copy: Path) -> Frame:
        try:
            copy_bundle(self._path, self._info.digest, self._info.signer, copy)
        except BundleError as error:
            return failed_frame(str(error))
        except OSError as error:
            return failed_frame(
                f"The copy {copy} cannot be written ({error.strerror}). Free some disk space."
            )
        return copied_frame()
