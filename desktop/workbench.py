"""What the service's thread works on: submitted images, a watched folder, one question."""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop.engine.keeper import EngineKeeper
from desktop.engine.messages import Classified
from desktop.errors import BundleRefusedError, ExplainError, ReportError
from desktop.events import (
    Answered,
    BundleUnusable,
    Event,
    Explained,
    ExplainFailed,
    Progress,
    ReportFailed,
    Trouble,
    WatchChanged,
)
from desktop.image_paths import image_paths
from desktop.overlays import OverlayFolder
from desktop.records.database import Database
from desktop.records.store import Records
from desktop.reporting import Reporting
from desktop.reports.content import Kind
from desktop.reports.csv_mirror import CsvMirror
from desktop.review import Review
from desktop.values import Prediction, Question, unreadable
from desktop.watch import observe
from desktop.watched_folder import WITHDRAWN, Found, WatchedFolder

SCAN_S = 2.0
"""How often a watched folder is looked at, more rarely where the look itself takes long."""

_SCAN_SHARE = 5


@dataclass(frozen=True)
class ExplainRequest:
    """A question about a file, and the number that its answer carries."""

    number: int
    file: str
    sha256: str
    question: Question


class Workbench:
    """All work and its order. Belongs to one thread, the only one that writes records.

    Any method may raise RecordsError when the records cannot be written: nothing is answered
    that is not on record. EngineClosedError comes once the engine was closed.
    """

    def __init__(
        self,
        database: Database,
        engine: EngineKeeper,
        overlays: OverlayFolder | None,
        review: Review,
        listen: Callable[[Event], None],
    ) -> None:
        self._database = database
        self._records = Records(database)
        self._engine = engine
        self._overlays = overlays
        self._review = review
        self._listen = listen
        self._unusable: str | None = None
        self._session: dict[str, Prediction] = {}
        self._submitted: deque[str] = deque()
        self._done = 0
        self._request: ExplainRequest | None = None
        self._watched: WatchedFolder | None = None
        self._next_scan = 0.0
        self._reporting = Reporting(database, engine, review, listen)

    def start(self) -> None:
        """Start the engine."""
        self._in_spite_of_bundle(self._engine.start)

    def has_work(self) -> bool:
        """Say whether there is something to do at once."""
        asked = self._request is not None or self._reporting.has_work() or bool(self._submitted)
        return asked or self._can_watch()

    def idle_s(self) -> float | None:
        """Return in how many seconds the next scan is due; None when nothing is watched."""
        if self._watched is None:
            return None
        return max(0.0, self._next_scan - time.monotonic())

    def step(self) -> None:
        """Scan if it is time, then do one piece of work, the most awaited first."""
        self._in_spite_of_bundle(self._step)

    def submit(self, paths: Sequence[Path]) -> None:
        """Queue files, and the images in folders and all below them."""
        if self._unusable is not None:
            self._listen(BundleUnusable(self._unusable))
            return
        if not self._submitted:
            self._done = 0
        for path in paths:
            files = image_paths(path)
            if not files:
                self._listen(Trouble(f"The folder {path} holds no images. Choose another one."))
            self._submitted.extend(files)
        self._tell_progress()

    def cancel(self) -> None:
        """Forget submitted work and reports that are not done."""
        self._submitted.clear()
        self._reporting.cancel()
        self._tell_progress()

    def explain(self, request: ExplainRequest) -> None:
        """Take a request in place of one that was not served yet."""
        if self._unusable is not None:
            self._listen(ExplainFailed(request.number, self._unusable))
        else:
            self._request = request

    def report(self, file: Path, kind: Kind, trusted: bool) -> None:
        """Write all predictions of this session as a report."""
        if self._unusable is not None and not self._session:
            self._listen(ReportFailed(str(file), self._unusable))
            return
        self._reporting.write(file, kind, tuple(self._session.values()), trusted)

    def gather(self, trusted: bool) -> None:
        """Get all predictions of this session ready to be printed."""
        self._reporting.gather(tuple(self._session.values()), trusted)

    def watch(self, folder: Path, csv: Path | None) -> None:
        """Watch a folder in place of the last one."""
        self.unwatch()
        mirror = CsvMirror(csv.absolute(), self._review) if csv else None
        self._watched = WatchedFolder(folder, self._database, mirror)
        self._next_scan = 0.0

    def close(self) -> None:
        """End everything; half a report leaves nothing."""
        self._reporting.cancel()
        self.unwatch()

    def unwatch(self) -> None:
        """End watching."""
        if self._watched is not None:
            self._watched.write_csv(time.monotonic(), whole=True)
            self._watched = None
            self._listen(WatchChanged(None, 0, 0, None))

    def _in_spite_of_bundle(self, work: Callable[[], object]) -> None:
        try:
            work()
        except BundleRefusedError as error:
            self._unusable = str(error)
            self._request = None
            self._listen(BundleUnusable(self._unusable))
            self.cancel()

    def _step(self) -> None:
        if self._watched is not None and time.monotonic() >= self._next_scan:
            self._scan(self._watched)
        if self._request is not None:
            self._explain(self._request)
        elif self._reporting.has_work():
            self._reporting.step()
        elif self._submitted:
            self._classify_submitted()
        elif self._watched is not None and self._can_watch():
            self._classify_watched(self._watched)

    def _can_watch(self) -> bool:
        watched = self._watched is not None and self._watched.has_work()
        return watched and self._unusable is None

    def _tell_progress(self) -> None:
        self._listen(Progress(self._done, self._done + len(self._submitted)))

    def _classify_submitted(self) -> None:
        file, then = self._submitted[0], next(islice(self._submitted, 1, None), None)
        self._conclude(self._engine.classify(file, then))
        self._submitted.popleft()
        self._done += 1
        self._tell_progress()

    def _conclude(self, answer: Classified, found_id: int | None = None) -> None:
        """Record, and only then tell."""
        prediction = answer.prediction
        self._records.add(prediction, self._engine.bundle.preprocessing_version, found_id)
        self._session[prediction.file] = prediction
        self._listen(Answered(prediction, answer.thumbnail))
        if self._overlays is not None and prediction.status == "answered":
            self._save_overlay(self._overlays, prediction)

    def _save_overlay(self, overlays: OverlayFolder, prediction: Prediction) -> None:
        try:
            overlays.save(prediction)
        except (ExplainError, ReportError) as error:
            self._listen(Trouble(str(error)))

    def _explain(self, request: ExplainRequest) -> None:
        self._request = None
        try:
            explanation = self._engine.explain(request.file, request.sha256, request.question)
        except ExplainError as error:
            self._listen(ExplainFailed(request.number, str(error)))
        else:
            self._listen(Explained(request.number, explanation))

    def _scan(self, watched: WatchedFolder) -> None:
        started = time.monotonic()
        watched.scan(started)
        self._next_scan = started + max(SCAN_S, (time.monotonic() - started) * _SCAN_SHARE)
        self._tell_watch(watched)

    def _classify_watched(self, watched: WatchedFolder) -> None:
        found = watched.take()
        answer = self._read_watched(found)
        if answer is None and not os.path.isdir(watched.folder):  # noqa: PTH112  # never raises
            watched.put_back(found)
            self._next_scan = 0.0  # which tells that the folder is gone
            return
        if answer is None:
            answer = self._withdrawn(found)
        self._conclude(answer, found.found_id)
        watched.finish(found, answer.prediction)
        if watched.state().waiting == 0:
            self._next_scan = 0.0  # is that all? Only a scan knows
        else:
            self._tell_watch(watched)

    def _read_watched(self, found: Found) -> Classified | None:
        """Return what the engine finds; None if the file was gone or changed before it was read."""
        if observe(found.seen.path) != found.seen:
            return None
        answer = self._engine.classify(found.seen.path)
        was_read = answer.prediction.sha256 is not None
        return answer if was_read or observe(found.seen.path) == found.seen else None

    def _withdrawn(self, found: Found) -> Classified:
        digest = self._engine.bundle.digest
        return Classified(unreadable(found.seen.path, WITHDRAWN, digest), None)

    def _tell_watch(self, watched: WatchedFolder) -> None:
        state = watched.state()
        watched.write_csv(time.monotonic(), whole=state.waiting == 0)
        self._listen(watched.state())
