"""Watching folders: when they are scanned, and how their files come to an answer."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path

from desktop.engine.keeper import EngineKeeper
from desktop.engine.messages.classified import Classified
from desktop.errors import WatchError
from desktop.events import Event, WatchChanged, WatchRefused
from desktop.language import tr
from desktop.records.database import Database
from desktop.records.watch_queue import Found
from desktop.reports.csv_mirror import CsvMirror
from desktop.system.folder_lock import FolderLock
from desktop.values import unreadable
from desktop.watch.scanner import observe
from desktop.watch.set_aside import SetAside
from desktop.watch.watched_folder import WITHDRAWN, WatchedFolder

SCAN_S = 2.0
"""How often watched folders are looked at, more rarely where the look itself takes long."""

_SCAN_SHARE = 20  # a scan may take this fraction of the time
_IDLE_SCAN_SHARE = 5  # and this, with nothing else to do


class Watching:
    """The folders under watch, as one queue by arrival. Belongs to the service's thread."""

    def __init__(
        self,
        database: Database,
        engine: EngineKeeper,
        locks: Path,
        conclude: Callable[[Classified, int], None],
        listen: Callable[[Event], None],
    ) -> None:
        """Prepare; nothing is watched yet.

        Args:
            database: The records.
            engine: Classifies.
            locks: The profile's folder for locks.
            conclude: Records an answer to a found file, then tells of it.
            listen: Told of what is watched.
        """
        self._database = database
        self._engine = engine
        self._locks_folder = locks
        self._conclude = conclude
        self._listen = listen
        self._folders: list[WatchedFolder] = []
        self._locks: list[FolderLock] = []
        self._csv: CsvMirror | None = None
        self._set_aside: SetAside | None = None
        self._next_scan = 0.0

    def start(self, folders: Sequence[Path], csv: CsvMirror | None, subfolders: bool) -> None:
        """Watch folders in place of the last ones; WatchRefused is told where one cannot be."""
        self.stop()
        try:
            _expect_apart(folders, subfolders)
            self._locks = []
            for folder in folders:
                self._locks.append(FolderLock(self._locks_folder, folder))
        except WatchError as error:
            self.stop()
            self._listen(WatchRefused(str(error)))
            return
        self._csv = csv
        self._folders = [WatchedFolder(folder, self._database, subfolders) for folder in folders]
        self._next_scan = 0.0

    def stop(self) -> None:
        """End watching; the queue stays on record."""
        self._write_csv(whole=True)
        for lock in self._locks:
            lock.release()
        was_watching = bool(self._folders)
        self._folders, self._locks, self._csv, self._set_aside = [], [], None, None
        if was_watching:
            self._listen(WatchChanged((), 0, 0, None))

    def idle_s(self) -> float | None:
        """Return in how many seconds the next scan is due; None when nothing is watched."""
        return max(0.0, self._next_scan - time.monotonic()) if self._folders else None

    def has_work(self) -> bool:
        """Say whether there is a file to classify."""
        return any(folder.has_work() for folder in self._folders)

    def scan_if_due(self) -> None:
        """Look at the folders if it is time.

        Raises:
            RecordsError: If what was found cannot be written down.
        """
        started = time.monotonic()
        if not self._folders or started < self._next_scan:
            return
        if self._set_aside is None:
            self._set_aside = self._read_set_aside()
        for folder in self._folders:
            folder.scan(started)
        ended = time.monotonic()
        share = _SCAN_SHARE if self.has_work() else _IDLE_SCAN_SHARE
        self._next_scan = ended + max(SCAN_S, (ended - started) * share)
        self._tell()

    def classify_next(self) -> None:
        """Bring the file that waits longest to its status; only if there is one.

        Raises:
            RecordsError: If its status cannot be recorded; it is the next again then.
        """
        waiting = [(each, each.next()) for each in self._folders if each.has_work()]
        folder, found = min(
            ((each, first) for each, first in waiting if first is not None),
            key=lambda pair: pair[1].seen.ctime_ns,  # no folder starves behind a busy one
        )
        answer = self._read(found, folder.next(1))
        if answer is None and not folder.is_there():
            self._next_scan = 0.0  # which tells that the folder is gone
            folder.scan(time.monotonic())
            return
        self._record(folder, found, answer)
        folder.finish(withdrawn=answer is None)
        if folder.needs_scan():
            self._next_scan = 0.0
        else:
            self._tell()

    def _read(self, found: Found, after: Found | None) -> Classified | None:
        """Return what the engine finds; None unless the file was the same before and after."""
        if observe(found.seen.path) != found.seen:
            return None
        then = after.seen.path if after and observe(after.seen.path) == after.seen else None
        answer = self._engine.classify(found.seen.path, then)
        return answer if observe(found.seen.path) == found.seen else None

    def _record(self, folder: WatchedFolder, found: Found, answer: Classified | None) -> None:
        bundle = self._engine.bundle
        if answer is None:
            prediction = unreadable(found.seen.path, WITHDRAWN, bundle.digest)
            answer = Classified(prediction, None)
        earlier = folder.seen_before(answer.prediction, bundle.preprocessing_version)
        if earlier is None:
            self._conclude(answer, found.found_id)
        else:
            folder.finish_touched(found, earlier)
        if self._set_aside is not None:
            self._set_aside.note(answer.prediction)
        if self._csv is not None:
            self._csv.note_change()

    def _write_csv(self, *, whole: bool) -> None:
        if self._csv is not None:
            newest = chain.from_iterable(folder.newest() for folder in self._folders)
            self._csv.write(newest, time.monotonic(), whole)

    def _read_set_aside(self) -> SetAside:
        found = SetAside()
        for folder in self._folders:
            for prediction in folder.set_aside():
                found.note(prediction)
        return found

    def _tell(self) -> None:
        waiting = sum(folder.waiting for folder in self._folders)
        self._write_csv(whole=waiting == 0)
        aside = self._set_aside or SetAside()
        problems = [folder.problem for folder in self._folders]
        problems.append(self._csv.problem if self._csv else None)
        self._listen(
            WatchChanged(
                tuple(str(folder.folder) for folder in self._folders),
                sum(folder.seen for folder in self._folders),
                waiting,
                next((problem for problem in problems if problem is not None), None),
                any(folder.is_away() for folder in self._folders),
                aside.count("refused"),
                aside.count("unreadable"),
                aside.latest(),
            )
        )


def _expect_apart(folders: Sequence[Path], subfolders: bool) -> None:
    """Raise WatchError where a file would belong to two of the folders."""
    places: list[Path] = []
    for folder in folders:
        folder = Path(os.path.realpath(folder))  # noqa: PLW2901  # a link is where it leads to
        for other in places:
            within = folder in other.parents or other in folder.parents
            if folder == other or (subfolders and within):
                raise WatchError(
                    tr(
                        "Expected folders of which none holds another. "
                        "Received {folder} and {other}. Leave one of them out.",
                        folder=other,
                        other=folder,
                    )
                )
        places.append(folder)
