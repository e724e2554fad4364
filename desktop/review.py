"""Which images want a person's eye, and the thresholds for that which a person set."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from desktop.errors import ReviewError
from desktop.language import tr
from desktop.system.whole_file import whole_file
from desktop.values import BundleInfo, Prediction, ReviewThresholds, Row

_LIMIT_BYTES = 10_000_000
NO_THRESHOLDS = ReviewThresholds("", {})
"""Those of no bundle, while none is in use."""


def needs_review(prediction: Prediction, thresholds: ReviewThresholds) -> bool | None:
    """Say whether a person has to look at an image, or no further review is needed.

    The two words are those of the worklists of BD FocalPoint, which puts a slide it could not
    read among those to review: "No further review" is a statement about an image, and only an
    answer makes it. So an image that was refused or unreadable needs review, as does an answer
    whose confidence is below its class's threshold, and every answer where that is 1: no
    confidence is enough then, though in float32 some are 1.

    Args:
        prediction: Of the image.
        thresholds: Of the bundle in use.

    Returns:
        None for an answer of another bundle: these thresholds say nothing of it.
    """
    if prediction.class_name is None or prediction.confidence is None:
        return True
    if prediction.bundle != thresholds.bundle:
        return None
    threshold = thresholds.below[prediction.class_name]
    return prediction.confidence < threshold or threshold == 1


def awaits_review(row: Row, thresholds: ReviewThresholds) -> bool | None:
    """Say the same of an image on record: a person's answer ends its review."""
    return False if row.person is not None else needs_review(row.prediction, thresholds)


class Review:
    """The review thresholds in use; those a person set are kept by bundle in one small file.

    The file is read when a bundle comes into use and before it is written: another Petriscope
    may have written it. One that is damaged sets nothing and is left as it is.

    Attributes:
        thresholds: Those in use; before `use` they fit no bundle.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self.thresholds = NO_THRESHOLDS

    def use(self, bundle: BundleInfo) -> None:
        """Take the thresholds that a person set for this bundle, else the bundle's own.

        Raises:
            ReviewError: If the file is damaged or cannot be read; the bundle's own are in use.
        """
        self.thresholds = ReviewThresholds(bundle.digest, bundle.review_below)
        below = self._read().get(bundle.digest, bundle.review_below)
        if set(below) != set(bundle.classes):
            raise self._damaged()
        ordered = {name: below[name] for name in bundle.classes}
        self.thresholds = ReviewThresholds(bundle.digest, ordered)

    def set(self, thresholds: ReviewThresholds) -> None:
        """Use these thresholds, if they are of the bundle in use."""
        if thresholds.bundle == self.thresholds.bundle:
            self.thresholds = thresholds

    def keep(self, thresholds: ReviewThresholds) -> None:
        """Keep thresholds for the next start; those in use stay, which may be later ones.

        Raises:
            ReviewError: If they cannot be kept: the file is damaged, or cannot be read or
                written. It is as it was.
        """
        self._write({**self._read(), thresholds.bundle: thresholds.below})

    def _read(self) -> Mapping[str, Mapping[str, float]]:
        try:
            with self._file.open("rb") as stream:
                text = stream.read(_LIMIT_BYTES)
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise ReviewError(
                tr(
                    "The review thresholds {file} cannot be read ({why}): what they say does not "
                    "count. Check the file's permissions.",
                    file=self._file,
                    why=error.strerror,
                )
            ) from error
        found = _parse(text)
        if found is None:
            raise self._damaged()
        return found

    def _damaged(self) -> ReviewError:
        return ReviewError(
            tr(
                "The review thresholds {file} are damaged and were left as they are: what they "
                "say does not count, and what is set now is not kept. Restore the file, or "
                "remove it.",
                file=self._file,
            )
        )

    def _write(self, below: Mapping[str, Mapping[str, float]]) -> None:
        content = json.dumps({"review_below": below}, indent=1) + "\n"
        try:
            with whole_file(self._file) as draft:
                draft.write_text(content, encoding="ascii")
        except OSError as error:
            raise ReviewError(
                tr(
                    "The review thresholds {file} cannot be written ({why}): they hold until "
                    "Petriscope ends. Free some space, or check the folder's permissions.",
                    file=self._file,
                    why=error.strerror,
                )
            ) from error


def _parse(text: bytes) -> Mapping[str, Mapping[str, float]] | None:
    """Return what the file sets by bundle; None unless it is what `_write` writes."""
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return None
    match content:
        case {"review_below": dict() as bundles, **rest} if not rest:
            return bundles if all(map(_is_thresholds, bundles.values())) else None
    return None


def _is_thresholds(value: object) -> bool:
    return isinstance(value, dict) and all(
        type(share) in {int, float} and 0 <= share <= 1 for share in value.values()
    )
