"""Reports in the making: one image a step, so that nobody waits long behind them."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.engine.keeper import EngineKeeper
from desktop.errors import (
    BundleRefusedError,
    EngineDiedError,
    ExplainError,
    RecordsUnavailableError,
    ReportError,
)
from desktop.events import (
    Event,
    ReportFailed,
    ReportGathered,
    ReportProgress,
    ReportWritten,
)
from desktop.language import number, tr
from desktop.records.database import Database
from desktop.records.overview import Overview
from desktop.records.store import Records
from desktop.reports.content import About, Entry, Kind
from desktop.reports.place import in_place
from desktop.review import Review, awaits_review
from desktop.values import Row
from desktop.version import VERSION
from desktop.words import reasons
from desktop.words.wording import OTHER_BUNDLE, answer_of

MOST_PRINTED = 300
"""Images whose pictures may wait in memory to be printed: 180 MB at most."""

_TELL_S = 0.1
_AT_A_TIME = 100

_Steps = Generator[None, None, Event]


@dataclass
class _Job:
    file: str | None  # None: to be printed
    steps: _Steps
    total: int
    done: int = 0


class Reporting:
    """The reports asked for, in that order. Belongs to the thread that writes records."""

    def __init__(
        self,
        database: Database,
        engine: EngineKeeper,
        review: Review,
        listen: Callable[[Event], None],
    ) -> None:
        self._database = database
        self._records = Records(database)
        self._overview = Overview(database)
        self._engine = engine
        self._review = review
        self._listen = listen
        self._jobs: deque[_Job] = deque()
        self._next_tell = 0.0

    def write(self, file: Path, kind: Kind, numbers: Sequence[int], trusted: bool) -> None:
        """Take a report to write; ReportWritten or ReportFailed will come of it.

        Args:
            file: Its place.
            kind: What it becomes.
            numbers: Of the overview's rows that it is about.
            trusted: Whether the bundle's signer is.
        """
        steps = self._written(file, kind, numbers, trusted)
        self._jobs.append(_Job(str(file), steps, len(numbers)))

    def gather(self, numbers: Sequence[int], trusted: bool) -> None:
        """Take a report to print; ReportGathered or ReportFailed will come of it."""
        if len(numbers) > MOST_PRINTED:
            self._listen(
                ReportFailed(
                    None,
                    tr(
                        "Expected at most {most} images to print. Received {count}. "
                        "Export them as PDF and print that.",
                        most=number(MOST_PRINTED),
                        count=number(len(numbers)),
                    ),
                )
            )
            return
        self._jobs.append(_Job(None, self._gathered(numbers, trusted), len(numbers)))

    def has_work(self) -> bool:
        """Say whether there is a report to go on with."""
        return bool(self._jobs)

    def step(self) -> None:
        """Go on with the first report by one image."""
        job = self._jobs[0]
        try:
            next(job.steps)
        except StopIteration as end:
            self._end(job, end.value)
        except (ReportError, RecordsUnavailableError) as error:
            self._end(job, ReportFailed(job.file, str(error)))
        else:
            job.done += 1
            self._tell(job)

    def cancel(self) -> None:
        """Forget all reports that are not whole; nothing stays of them."""
        while self._jobs:
            job = self._jobs[0]
            job.steps.close()
            self._end(job, ReportFailed(job.file, _cancelled(job.file)))

    def _end(self, job: _Job, event: Event) -> None:
        self._jobs.popleft()
        self._listen(ReportProgress(job.total, job.total))
        self._listen(event)

    def _tell(self, job: _Job) -> None:
        now = time.monotonic()
        if now >= self._next_tell and job.done < job.total:
            self._next_tell = now + _TELL_S
            self._listen(ReportProgress(job.done, job.total))

    def _written(self, file: Path, kind: Kind, numbers: Sequence[int], trusted: bool) -> _Steps:
        with in_place(file) as draft:
            about = self._about(numbers, trusted)
            yield from kind.write(draft, about, self._entries(numbers, kind.pictured))
        return ReportWritten(str(file), len(numbers))

    def _gathered(self, numbers: Sequence[int], trusted: bool) -> _Steps:
        about = self._about(numbers, trusted)
        entries = []
        for entry in self._entries(numbers, pictured=True):
            entries.append(entry)
            yield
        return ReportGathered(about, tuple(entries))

    def _about(self, numbers: Sequence[int], trusted: bool) -> About:
        bundle = self._engine.bundle
        found = Counter[str]()
        for (class_name, status), count in self._overview.tally(numbers).items():
            found[answer_of(class_name, status)] += count
        names = (*bundle.classes, *(name for name in found if name not in bundle.classes))
        return About(
            written_at=datetime.now(UTC).isoformat(timespec="seconds"),
            bundle=bundle,
            signer_trusted=trusted,
            thresholds=self._review.thresholds,
            versions={"Petriscope": VERSION, **self._engine_versions()},
            chain_head=self._database.head(),
            counts={name: found[name] for name in names if found[name]},
        )

    def _engine_versions(self) -> dict[str, str]:
        try:
            return self._engine.check().versions
        except (EngineDiedError, BundleRefusedError):
            return {}  # no engine, no libraries

    def _rows(self, numbers: Sequence[int]) -> Iterator[Row]:
        """Read rows a few at a time: a report may be of more than memory holds."""
        for start in range(0, len(numbers), _AT_A_TIME):
            yield from self._overview.rows(numbers[start : start + _AT_A_TIME])

    def _entries(self, numbers: Sequence[int], pictured: bool) -> Iterator[Entry]:
        thresholds = self._review.thresholds
        for row in self._rows(numbers):
            entry = Entry(
                row.prediction,
                self._records.corrections(row.result_id),
                review=awaits_review(row, thresholds),
                comments=self._overview.comments(row.result_id) if row.noted else (),
                label=row.label,
            )
            yield self._with_pictures(entry) if pictured else entry

    def _with_pictures(self, entry: Entry) -> Entry:
        found = entry.prediction
        if found.status == "unreadable" or found.sha256 is None:
            return replace(entry, no_pictures=tr("The file could not be read."))
        if found.bundle != self._engine.bundle.digest:
            return replace(entry, no_pictures=_by_another(found.bundle))
        try:
            pictures = self._engine.pictures(found.file, found.sha256, found.class_name, found.page)
        except (ExplainError, EngineDiedError) as error:
            return replace(entry, no_pictures=reasons.said(str(error)))
        return replace(entry, pictures=pictures)


def _cancelled(file: str | None) -> str:
    if file is None:
        return tr("Cancelled. Nothing was printed.")
    return tr("Cancelled. {file} was not written.", file=file)


def _by_another(bundle: str) -> str:
    return tr("{trouble} Its digest is {digest}.", trouble=tr(OTHER_BUNDLE), digest=bundle)
