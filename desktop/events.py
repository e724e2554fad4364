"""What the service tells its listener: small frozen values, in the order things happened."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from desktop.bundle_facts import BrokenBundle, InstalledBundle
from desktop.comparison import Comparison
from desktop.quality.settings import ControlSettings
from desktop.quality.verdict import Quality
from desktop.records.overview import Agreement, Session
from desktop.reports.content import About, Entry
from desktop.values import (
    BareImage,
    BundleInfo,
    Comment,
    Correction,
    Explanation,
    Label,
    Pixels,
    Prediction,
    Query,
    ReviewThresholds,
    Row,
)


@dataclass(frozen=True)
class EngineReady:
    """The engine runs and its golden images passed; also sent after a restart."""

    bundle: BundleInfo


@dataclass(frozen=True)
class SignerChecked:
    """Whether the signer of the bundle in use is trusted; after EngineReady, and when it changes.

    Attributes:
        signer: The fingerprint.
        trusted: False stands for an unknown signer: the bundle classifies, and this is shown.
    """

    signer: str
    trusted: bool


@dataclass(frozen=True)
class ReviewThresholdsRead:
    """Which answers want a person's eye; after the first EngineReady of a bundle."""

    thresholds: ReviewThresholds


@dataclass(frozen=True)
class EngineRestarted:
    """The engine died and is being replaced; the reason is a sentence."""

    reason: str


@dataclass(frozen=True)
class BundleUnusable:
    """Nothing will be classified with this bundle; the message says why and what to do."""

    message: str


@dataclass(frozen=True)
class BundleArrived:
    """The check of a bundle that is to be installed begins.

    Attributes:
        path: Where it is.
    """

    path: str


@dataclass(frozen=True)
class BundleInstalled:
    """A bundle was checked and is kept on this PC; nobody uses it yet.

    Attributes:
        bundle: Which.
        trusted: Whether its signer is trusted.
    """

    bundle: InstalledBundle
    trusted: bool


@dataclass(frozen=True)
class BundleNotInstalled:
    """A bundle was refused or could not be kept, and nothing of it was left.

    Attributes:
        path: Where it is.
        message: Why, in words.
    """

    path: str
    message: str


@dataclass(frozen=True)
class BundlesListed:
    """Which bundles are on this PC.

    Attributes:
        bundles: The embedded one first.
        trusted: Fingerprints of those of their signers that are trusted.
    """

    bundles: tuple[InstalledBundle | BrokenBundle, ...]
    trusted: frozenset[str]


@dataclass(frozen=True)
class CompareProgress:
    """How far the comparison of two bundles is."""

    done: int
    total: int


@dataclass(frozen=True)
class Compared:
    """Two bundles were compared."""

    comparison: Comparison


@dataclass(frozen=True)
class CompareFailed:
    """A comparison that was asked for will not come; the message says why."""

    message: str


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
class Reviewed:
    """A person's answer is on record.

    Attributes:
        result_id: To which result.
        person: The answer; None where it was taken back.
    """

    result_id: int
    person: str | None


@dataclass(frozen=True)
class Commented:
    """A comment on a result is on record."""

    result_id: int


@dataclass(frozen=True)
class Labelled:
    """Case and slide of a session's images, or some of them, are on record."""

    session: int


@dataclass(frozen=True)
class Listed:
    """The rows that a query finds.

    Attributes:
        request: The request's number.
        query: What was looked for.
        after: Only rows with larger numbers are listed.
        numbers: Of the rows, in order; not all, where there are too many to scroll through.
        total: How many rows there are of them in all.
        whole: False for the beginning of a long list, of which all comes next.
    """

    request: int
    query: Query
    after: int
    numbers: array[int]
    total: int
    whole: bool = True


@dataclass(frozen=True)
class RowsRead:
    """Rows asked for.

    Attributes:
        numbers: Which were asked for.
        rows: Those of them that are on record.
    """

    numbers: tuple[int, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class ReviewCounted:
    """How many images wait for a person's eye.

    Attributes:
        session: Among those of which session; None for all.
        images: How many there are.
        needing: How many of them need review and have no person's answer.
    """

    session: int | None
    images: int
    needing: int


@dataclass(frozen=True)
class CommentsRead:
    """What people said to a result, oldest first."""

    result_id: int
    corrections: tuple[Correction, ...]
    comments: tuple[Comment, ...]


@dataclass(frozen=True)
class SessionsRead:
    """The last sessions, the newest first."""

    sessions: tuple[Session, ...]


@dataclass(frozen=True)
class AgreementRead:
    """How often people agreed with the bundle.

    Attributes:
        session: Among the images of which session; None for all.
        agreement: By class.
    """

    session: int | None
    agreement: Agreement


@dataclass(frozen=True)
class ThumbnailRead:
    """A thumbnail asked for.

    Attributes:
        number: Of the row.
        thumbnail: As in `Answered`; None where the file is gone or was changed.
    """

    number: int
    thumbnail: Pixels | None


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
class ReportProgress:
    """How far the report being made is; at its end ``done == total``."""

    done: int
    total: int


@dataclass(frozen=True)
class ReportWritten:
    """A report asked for is whole and on disk.

    Attributes:
        path: Its file.
        images: How many it is about.
    """

    path: str
    images: int


@dataclass(frozen=True)
class ReportGathered:
    """A report asked for is ready to be printed."""

    about: About
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class ReportFailed:
    """A report asked for will not come, and nothing of it was left.

    Attributes:
        path: Its file; None when it was to be printed.
        message: Why, in words.
    """

    path: str | None
    message: str


@dataclass(frozen=True)
class ControlProgress:
    """How far the control run is; at its end, also when cancelled, ``done == total``."""

    done: int
    total: int


@dataclass(frozen=True)
class QualityRead:
    """What is known of the quality over time; after each control run, and when asked."""

    quality: Quality
    settings: ControlSettings


@dataclass(frozen=True)
class ChartWritten:
    """A chart asked for is whole and on disk, in the file at ``path``."""

    path: str


@dataclass(frozen=True)
class TrainingExported:
    """What people answered lies in class folders, for the trainer.

    Attributes:
        folder: Where.
        images: How many.
        left_out: Where other images were last seen, and in words why they are not there.
    """

    folder: str
    images: int
    left_out: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class TrainingNotExported:
    """Nothing was exported for the trainer, and nothing of it was left; the message says why."""

    message: str


@dataclass(frozen=True)
class Trouble:
    """Something went wrong beside the images.

    Attributes:
        message: What, and what to do, in one line.
        fault: Whether it is a bug, which whoever looks after Petriscope should hear of.
    """

    message: str
    fault: bool = False


@dataclass(frozen=True)
class Stopped:
    """The service has ended and nothing comes after this.

    Attributes:
        message: Why, in words, when it had to stop by itself (records unusable, a bug);
            None after ``close()``.
    """

    message: str | None


Event = (
    EngineReady
    | SignerChecked
    | ReviewThresholdsRead
    | EngineRestarted
    | BundleUnusable
    | BundleArrived
    | BundleInstalled
    | BundleNotInstalled
    | BundlesListed
    | CompareProgress
    | Compared
    | CompareFailed
    | Answered
    | SessionBegan
    | Reviewed
    | Commented
    | Labelled
    | Listed
    | RowsRead
    | ReviewCounted
    | CommentsRead
    | SessionsRead
    | AgreementRead
    | ThumbnailRead
    | Progress
    | WatchChanged
    | WatchRefused
    | Explained
    | ImageFetched
    | ExplainFailed
    | ReportProgress
    | ReportWritten
    | ReportGathered
    | ReportFailed
    | ControlProgress
    | QualityRead
    | ChartWritten
    | TrainingExported
    | TrainingNotExported
    | Trouble
    | Stopped
)
