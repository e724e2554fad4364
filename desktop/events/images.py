"""What the service tells of images: those that are classified, and the one that is looked at."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.values import (
    BareImage,
    Explanation,
    Label,
    Pixels,
    Prediction,
)


@dataclass(frozen=True)
class Answered:
    """One image has its final status, and it is recorded.

    Attributes:
        prediction: What was found out, also when refused or unreadable.
        thumbnail: RGB, at most 96 pixels on the long side; None when unreadable.
        number: Of the file's row in lists; a file that is seen again in a session keeps it.
    """

    prediction: Prediction
    thumbnail: Pixels | None
    number: int


@dataclass(frozen=True)
class SessionBegan:
    """What is looked at from now on belongs to a new batch.

    Attributes:
        number: The session's.
        label: Case and slide of its images; None where nobody said.
    """

    number: int
    label: Label | None


@dataclass(frozen=True)
class Progress:
    """How far the submitted work is; idle when ``done == total``. Watched files do not count.

    Attributes:
        done: How many images have their final status.
        total: How many there are with those that wait.
        paused: Whether those that wait do so until the person resumes; never when idle.
    """

    done: int
    total: int
    paused: bool = False


@dataclass(frozen=True)
class WatchChanged:
    """What the watched folders look like after a scan or an answer.

    Attributes:
        folders: The watched folders; none when nothing is watched.
        seen: Image files there that have a status.
        waiting: Image files there without one yet.
        problem: Why a folder or the CSV cannot be used just now, in words; watching goes on.
        away: Whether the problem is that a folder is gone, and waited for.
        refused: How many of the files have no answer because they were refused.
        unreadable: And how many because they could not be read.
        set_aside: The latest of both, the newest first, each with its reason.
    """

    folders: tuple[str, ...]
    seen: int
    waiting: int
    problem: str | None
    away: bool = False
    refused: int = 0
    unreadable: int = 0
    set_aside: tuple[Prediction, ...] = ()


@dataclass(frozen=True)
class WatchRefused:
    """Folders that were to be watched are not, with the reason in words."""

    message: str


@dataclass(frozen=True)
class Explained:
    """The answer to an explain request."""

    request: int
    explanation: Explanation


@dataclass(frozen=True)
class ImageFetched:
    """The answer to a request for an image."""

    request: int
    image: BareImage


@dataclass(frozen=True)
class ExplainFailed:
    """A request to explain or for an image that has no answer, with the reason in words."""

    request: int
    message: str


@dataclass(frozen=True)
class ThumbnailRead:
    """A thumbnail asked for.

    Attributes:
        number: Of the row.
        thumbnail: As in `Answered`; None where the file is gone or was changed.
    """

    number: int
    thumbnail: Pixels | None
