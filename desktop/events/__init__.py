"""What the service tells its listener: small frozen values, in the order things happened."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.events.bundles import (
    BundleArrived,
    BundleInstalled,
    BundleNotInstalled,
    BundlesListed,
    BundleUnusable,
    Compared,
    CompareFailed,
    CompareProgress,
    EngineReady,
    EngineRestarted,
    ReviewThresholdsRead,
    SignerChecked,
)
from desktop.events.images import (
    Answered,
    Explained,
    ExplainFailed,
    ImageFetched,
    Progress,
    SessionBegan,
    ThumbnailRead,
    WatchChanged,
    WatchRefused,
)
from desktop.events.outcomes import (
    ChartWritten,
    ControlProgress,
    QualityRead,
    ReportFailed,
    ReportGathered,
    ReportProgress,
    ReportWritten,
    TrainingExported,
    TrainingNotExported,
)
from desktop.events.records import (
    AgreementRead,
    AnyRecorded,
    Commented,
    CommentsRead,
    Labelled,
    Listed,
    ReviewCounted,
    Reviewed,
    RowsRead,
    SessionsRead,
)

__all__ = [
    "AgreementRead",
    "Answered",
    "AnyRecorded",
    "BundleArrived",
    "BundleInstalled",
    "BundleNotInstalled",
    "BundleUnusable",
    "BundlesListed",
    "ChartWritten",
    "Commented",
    "CommentsRead",
    "CompareFailed",
    "CompareProgress",
    "Compared",
    "ControlProgress",
    "EngineReady",
    "EngineRestarted",
    "Event",
    "ExplainFailed",
    "Explained",
    "ImageFetched",
    "Labelled",
    "Listed",
    "Progress",
    "QualityRead",
    "ReportFailed",
    "ReportGathered",
    "ReportProgress",
    "ReportWritten",
    "ReviewCounted",
    "ReviewThresholdsRead",
    "Reviewed",
    "RowsRead",
    "SessionBegan",
    "SessionsRead",
    "SignerChecked",
    "Stopped",
    "ThumbnailRead",
    "TrainingExported",
    "TrainingNotExported",
    "Trouble",
    "WatchChanged",
    "WatchRefused",
]


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
    | AnyRecorded
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
