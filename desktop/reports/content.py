"""What every report says, whatever kind of file it becomes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.values import (
    BundleInfo,
    Comment,
    Correction,
    Label,
    Prediction,
    ReportPictures,
    ReviewThresholds,
)


@dataclass(frozen=True)
class Entry:
    """One image in a report.

    Attributes:
        prediction: What the bundle found.
        corrections: What people said to it, oldest first.
        pictures: To show; None in a report without pictures, and where there is none.
        no_pictures: Why there is none, in words, where one was wanted.
        review: Whether a person has to look at it (`desktop.review.needs_review`).
        comments: What people wrote about it, oldest first.
        label: Case and slide; None where nobody said.
    """

    prediction: Prediction
    corrections: tuple[Correction, ...] = ()
    pictures: ReportPictures | None = None
    no_pictures: str | None = None
    review: bool | None = None
    comments: tuple[Comment, ...] = ()
    label: Label | None = None

    @property
    def person(self) -> str | None:
        """The answer by people that counts; None where there is none."""
        return self.corrections[-1].new if self.corrections else None


@dataclass(frozen=True)
class About:
    """What stands on a report beside its images.

    Attributes:
        written_at: ISO 8601 in UTC.
        bundle: Which answered.
        signer_trusted: Whether the bundle's signer is trusted on this PC.
        thresholds: By which it says what needs review.
        versions: Program or library to version.
        chain_head: The newest hash of the records: it vouches for all of them.
        counts: Answer in words (a class, "Refused", "Unreadable") to how many images.
    """

    written_at: str
    bundle: BundleInfo
    signer_trusted: bool
    thresholds: ReviewThresholds
    versions: Mapping[str, str]
    chain_head: str
    counts: Mapping[str, int]


Write = Callable[[Path, About, Iterable[Entry]], Iterator[None]]
"""Writes a report into a file, yielding after each image; raises OSError when it cannot.

A generator, so that the service can do other work between two images, and cancel."""


@dataclass(frozen=True)
class Kind:
    """A kind of report.

    Attributes:
        suffix: Of its files, in lower case.
        title: What a file dialog calls it; marked.
        pictured: Whether its entries need pictures.
        write: Writes one.
    """

    suffix: str
    title: str
    pictured: bool
    write: Write
