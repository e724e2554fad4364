"""What the engine does: load the bundle, then answer requests about image files."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from desktop.embedded import embedded_bundle
from desktop.engine.bundle_copy import copy_bundle
from desktop.engine.facts import facts_of
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
from desktop.engine.messages.self_check import SelfCheck, check_frame
from desktop.engine.pictures import (
    CLOSE_PIXELS,
    REPORT_SIDE,
    THUMBNAIL_SIDE,
    VIEW_SIDE,
    check_formats,
    encode_png,
    shrink,
    shrink_to,
    to_picture,
    to_pixels,
)
from desktop.engine.protocol import Frame
from desktop.engine.source import read_file
from desktop.engine.threads import classifier_for_this_pc
from desktop.installed.facts import BundleFacts, ClassMetrics, Metrics
from desktop.values import (
    BareImage,
    BundleInfo,
    Explanation,
    Measured,
    Picture,
    Prediction,
    Question,
    ReportPictures,
    unreadable,
)
from export.bundle import classifier as bundled
from export.bundle.classifier import Answer, Refused
from export.bundle.errors import BundleError, ImageError
from export.bundle.golden import check_golden
from export.bundle.image_file import decode
from export.bundle.image_format import count_pages, one_page, read_header
from export.bundle.manifest import Manifest
from export.bundle.overlay import COLOUR_MAPS, blend, colour_heatmap, legend
from export.bundle.reader import MANIFEST, SIGNATURE, Bundle, open_bundle
from export.bundle.signature import verify

OPACITY = 0.6
"""Of the overlay in an overlay picture; the cell stays recognizable under the hottest spot."""

_KEPT = 64  # answers with their features, 250 KB each

Rgb = NDArray[np.uint8]


class _Asked(NamedTuple):
    """Which image is asked about, as in its prediction."""

    file: str
    sha256: str
    page: int | None

    @property
    def key(self) -> tuple[str, int | None]:
        """What tells it from all others."""
        return self.sha256, self.page


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
        self._classifier = classifier_for_this_pc(bundle, remembered)
        self._info = _describe(bundle, check_golden(bundle, self._classifier))
        self._path = path
        self._bundle_facts = _facts_of(bundle.manifest)
        self._kept: OrderedDict[tuple[str, int | None], Answer] = OrderedDict()

    def ready(self) -> Frame:
        """Say which bundle is loaded."""
        return ready_frame(self._info)

    def answer(self, request: Mapping[str, object]) -> Frame:  # one a request
        """Return the reply to one request of the parent."""
        match dict(request):
            case {"op": "classify", "file": str(file), "page": int() | None as page}:
                return self._classify(file, page)
            case {
                "op": "explain" | "overlay" as op,
                "file": str(file),
                "sha256": str(sha256),
                "page": int() | None as page,
                "question": {
                    "class_name": str(class_name),
                    "rather_than": str() | None as rather_than,
                    "fine": bool(fine),
                    "colours": str(colours),
                },
            }:
                question = Question(class_name, rather_than, fine, colours)
                return self._explain(op, _Asked(file, sha256, page), question)
            case {
                "op": "pictures",
                "file": str(file),
                "sha256": str(sha256),
                "page": int() | None as page,
                "class_name": str() | None as answer,
            }:
                return self._picture(_Asked(file, sha256, page), answer)
            case {
                "op": "image",
                "file": str(file),
                "sha256": str(sha256),
                "page": int() | None as page,
                "whole": bool(whole),
            }:
                return self._image(_Asked(file, sha256, page), whole)
            case {
                "op": "thumbnail",
                "file": str(file),
                "sha256": str(sha256),
                "page": int() | None as page,
            }:
                return self._thumbnail(_Asked(file, sha256, page))
        return self._answer_of_itself(request)

    def _answer_of_itself(self, request: Mapping[str, object]) -> Frame:
        """Return the reply to a request that is about no image."""
        match dict(request):
            case {"op": "facts"}:
                return facts_frame(self._bundle_facts)
            case {"op": "copy", "to": str(copy)}:
                return self._copy(Path(copy))
            case {"op": "check"}:
                return check_frame(SelfCheck(check_formats(), _versions()))
        raise ValueError(f"Expected a request. Received {request!r:.200}.")

    def _classify(self, file: str, page: int | None) -> Frame:
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
            found = self._classifier.classify(image)
        except ImageError as error:
            return self._unreadable(file, sha256, str(error), page)
        except BundleError as error:
            return self._unreadable(file, None, str(error))  # the file is not to blame
        except MemoryError:
            # No SHA-256: with more memory free the same bytes may well have an answer.
            return self._unreadable(file, None, "The image needs more memory than is allowed.")
        if isinstance(found, Answer):
            self._keep((sha256, page), found)
        small = shrink(image, THUMBNAIL_SIDE)
        facts = replace(facts_of(source, header, found.seen, small), pages=pages)
        prediction = replace(self._predict(file, sha256, found), facts=facts, page=page)
        return classified_frame(prediction, to_pixels(small))

    def _unreadable(
        self, file: str, sha256: str | None, reason: str, page: int | None = None
    ) -> Frame:
        return classified_frame(unreadable(file, reason, self._info.digest, sha256, page), None)

    def _predict(self, file: str, sha256: str, found: Answer | Refused) -> Prediction:
        digest = self._info.digest
        if isinstance(found, Refused):
            return Prediction(file, "refused", None, None, {}, found.reason, sha256, digest)
        # float32 rounding may leave a hair above 1
        values = [min(1.0, float(value)) for value in found.probabilities]
        probabilities = dict(zip(self._info.classes, values, strict=True))
        top = self._info.classes[int(np.argmax(found.probabilities))]
        confidence = probabilities[top]
        return Prediction(file, "answered", top, confidence, probabilities, None, sha256, digest)

    def _keep(self, key: tuple[str, int | None], answer: Answer) -> None:
        self._kept[key] = answer
        self._kept.move_to_end(key)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    def _explain(self, op: str, asked: _Asked, question: Question) -> Frame:
        try:
            image = self._same_image(asked)
            answer = self._kept.get(asked.key) or self._answer(image)
            heatmap = self._heatmap(image, answer, question)
            _check_colours(question.colours)
        except (ImageError, BundleError) as error:
            return failed_frame(str(error))
        self._keep(asked.key, answer)
        seen = shrink(image, VIEW_SIDE)
        overlay = colour_heatmap(heatmap, seen.shape[1], seen.shape[0], question.colours)
        if op == "overlay":
            return overlay_frame(encode_png(blend(seen, overlay, OPACITY)))
        explanation = Explanation(
            question=question,
            image=to_pixels(seen),
            overlay=to_pixels(overlay),
            legend=to_pixels(legend(question.colours)),
            empty=not heatmap.any(),
            width=image.shape[1],
            height=image.shape[0],
        )
        return explained_frame(explanation)

    def _image(self, asked: _Asked, whole: bool) -> Frame:
        try:
            image = self._same_image(asked)
        except (ImageError, BundleError) as error:
            return failed_frame(str(error))
        seen = shrink_to(image, CLOSE_PIXELS) if whole else shrink(image, VIEW_SIDE)
        return image_frame(BareImage(to_pixels(seen), image.shape[1], image.shape[0]))

    def _picture(self, asked: _Asked, class_name: str | None) -> Frame:
        """Return the image small and, where there is an answer, with its heatmap."""
        try:
            image = self._same_image(asked)
            small = shrink(image, REPORT_SIDE)
            overlay = self._overlay_on(small, image, asked, class_name) if class_name else None
        except (ImageError, BundleError) as error:
            return failed_frame(str(error))
        return pictures_frame(ReportPictures(to_picture(small), overlay))

    def _thumbnail(self, asked: _Asked) -> Frame:
        try:
            return thumbnail_frame(to_pixels(shrink(self._same_image(asked), THUMBNAIL_SIDE)))
        except (ImageError, BundleError) as error:
            return failed_frame(str(error))

    def _overlay_on(self, small: Rgb, image: Rgb, asked: _Asked, class_name: str) -> Picture | None:
        """Return the evidence for a class over the small image; None if there is none."""
        answer = self._kept.get(asked.key) or self._answer(image)
        heatmap = self._heatmap(image, answer, Question(class_name))
        if not heatmap.any():
            return None
        coloured = colour_heatmap(heatmap, small.shape[1], small.shape[0])
        return to_picture(blend(small, coloured, OPACITY))

    def _heatmap(self, image: Rgb, answer: Answer, question: Question) -> NDArray[np.float32]:
        asked = self._in_indices(question)
        if question.fine:
            return self._classifier.explain_finely(image, asked)
        return self._classifier.explain(answer.features, asked)

    def _same_image(self, asked: _Asked) -> Rgb:
        data = read_file(asked.file).data
        if hashlib.sha256(data).hexdigest() != asked.sha256:
            raise ImageError(
                "The file has changed since it was classified. Classify it again to explain it."
            )
        return decode(data if asked.page is None else one_page(data, asked.page))

    def _answer(self, image: Rgb) -> Answer:
        found = self._classifier.classify(image)
        if isinstance(found, Refused):
            raise ImageError(f"There is nothing to explain: {found.reason}")
        return found

    def _in_indices(self, question: Question) -> bundled.Question:
        """Return the question as the bundle understands it."""
        if question.rather_than is None:
            return bundled.Question(self._class_index(question.class_name))
        if question.rather_than == question.class_name:
            raise ImageError(f"Expected two classes to compare. Received {question.class_name}.")
        return bundled.Question(
            self._class_index(question.class_name), self._class_index(question.rather_than)
        )

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

    def _class_index(self, class_name: str) -> int:
        if class_name not in self._info.classes:
            raise ImageError(
                f"Expected one of {', '.join(self._info.classes)}. Received {class_name}."
            )
        return self._info.classes.index(class_name)


def _check_colours(name: str) -> None:
    if name not in COLOUR_MAPS:
        raise ImageError(f"Expected one of {', '.join(COLOUR_MAPS)}. Received {name}.")


def _describe(bundle: Bundle, golden_checked: int) -> BundleInfo:
    manifest = bundle.manifest
    return BundleInfo(
        name=manifest.title,
        version=manifest.version,
        digest=bundle.digest,
        classes=tuple(known.name for known in manifest.classes),
        descriptions=tuple(known.description for known in manifest.classes),
        review_below={known.name: float(known.review_below) for known in manifest.classes},
        preprocessing_version=manifest.preprocessing.version,
        signer=bundle.signer,
        signer_shipped=bundle.signer == _shipped_signer(),
        golden_checked=golden_checked,
        card=bundle.card,
        measured=Measured(
            images=manifest.metrics.images,
            calibration_error=float(manifest.metrics.expected_calibration_error),
            least_focus=max(0.0, float(manifest.refusal.min_sharpness)),
        ),
    )


def _facts_of(manifest: Manifest) -> BundleFacts:
    origin, measured = manifest.provenance, manifest.metrics
    classes = tuple(
        ClassMetrics(each.name, float(each.precision), float(each.recall), each.images)
        for each in measured.classes
    )
    return BundleFacts(
        trained=origin.trained,
        data=origin.data,
        citation=origin.citation,
        licence=manifest.licence,
        intended_use=manifest.intended_use,
        calibration=manifest.calibration,
        metrics=Metrics(
            split=measured.split,
            images=measured.images,
            refused=float(measured.refused),
            accuracy=float(measured.accuracy),
            macro_f1=float(measured.macro_f1),
            calibration_error=float(measured.expected_calibration_error),
            classes=classes,
        ),
    )


def _shipped_signer() -> str | None:
    """Return who signed the bundle that comes with the app; None where that is not to be had."""
    folder = embedded_bundle()
    try:
        return verify((folder / MANIFEST).read_bytes(), (folder / SIGNATURE).read_bytes())
    except (OSError, BundleError):
        return None


def _versions() -> dict[str, str]:
    return {
        "numpy": np.__version__,
        "opencv": cv2.__version__,
        "onnxruntime": onnxruntime.__version__,
    }
