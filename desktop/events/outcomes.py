"""What the service tells of reports, of exports and of the quality over time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.quality.settings import ControlSettings
    from desktop.quality.verdict import Quality
    from desktop.reports.content import About, Entry


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
