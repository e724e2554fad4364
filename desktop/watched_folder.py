"""The work a watched folder gives: which files wait, which are done, what its CSV says."""

from __future__ import annotations

from collections import deque
from collections.abc import Container, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.events import WatchChanged
from desktop.records.database import Database
from desktop.records.watch_queue import Key, Watched, WatchQueue, key_of
from desktop.reports.csv_mirror import CsvMirror
from desktop.values import Observation, Prediction
from desktop.watch import Scanner

WITHDRAWN = "The file was withdrawn or changed before it was read."


@dataclass(frozen=True)
class Found:
    """A file on the durable queue."""

    found_id: int
    seen: Observation


class WatchedFolder:
    """One folder under watch. Its queue is on record before any work starts."""

    def __init__(self, folder: Path, database: Database, csv: CsvMirror | None) -> None:
        """Take up where the records say the last watch of this folder ended.

        Raises:
            RecordsError: If the records cannot be read.
        """
        self.folder = folder.absolute()
        self._on_record = WatchQueue(database, self.folder)
        self._csv = csv
        self._scanner = Scanner(self.folder)
        self._known = self._on_record.watched()
        self._queue: deque[Found] = deque()
        self._queued: set[Key] = set()
        self._seen = 0
        self._waiting = 0
        self._problem: str | None = None
        for watched in self._known.values():
            if csv and watched.prediction:
                csv.put(watched.prediction)

    def scan(self, now: float) -> None:
        """Look at the folder and queue what is new and at rest, or found before and not done.

        A folder that is gone is a problem to show, and is looked for again at the next scan.

        Raises:
            RecordsError: If the queue cannot be written.
        """
        try:
            scan = self._scanner.scan(self._is_known, now)
        except OSError as error:
            self._problem = (
                f"The folder {self.folder} cannot be read ({error.strerror}). "
                "Watching goes on when it is back."
            )
            return
        self._problem = None
        for key, found_id in self._on_record.find(scan.ready).items():
            self._known[key] = Watched(found_id, None)
        here = {key_of(seen): seen for seen in scan.present}
        self._enqueue(here)
        self._seen = sum(1 for key in here if self._has_status(key))
        self._waiting = len(here.keys() | self._queued) - self._seen

    def has_work(self) -> bool:
        """Say whether a file can be taken; none while the folder is gone."""
        return bool(self._queue) and self._problem is None

    def take(self) -> Found:
        """Return the next file to classify; only if there is one."""
        return self._queue.popleft()

    def put_back(self, found: Found) -> None:
        """Give back what was taken: it is the next again."""
        self._queue.appendleft(found)

    def finish(self, found: Found, prediction: Prediction) -> None:
        """Note the status of a file that was taken; it must be on record already."""
        key = key_of(found.seen)
        self._known[key] = Watched(found.found_id, prediction)
        self._queued.discard(key)
        self._seen += 1
        self._waiting -= 1
        if self._csv:
            self._csv.put(prediction)

    def write_csv(self, now: float, whole: bool = False) -> None:
        """Bring the CSV up to date when that is due, or at once if ``whole``."""
        if self._csv:
            self._csv.write(now, whole)

    def state(self) -> WatchChanged:
        """Return what the folder looks like; exact after a scan."""
        problem = self._problem or (self._csv.problem if self._csv else None)
        return WatchChanged(str(self.folder), self._seen, self._waiting, problem)

    def _enqueue(self, here: Mapping[Key, Observation]) -> None:
        """Queue what is open and not queued yet; of that, what is gone will be "withdrawn"."""
        for key, watched in self._known.items():
            if key not in self._queued and (watched.is_open() or self._is_back(key, here)):
                self._queued.add(key)
                self._queue.append(Found(watched.found_id, here.get(key) or _seen(key)))

    def _is_back(self, key: Key, here: Container[Key]) -> bool:
        """Say whether a withdrawn file is here again: a disk was away, say."""
        prediction = self._known[key].prediction
        return prediction is not None and prediction.reason == WITHDRAWN and key in here

    def _is_known(self, seen: Observation) -> bool:
        return key_of(seen) in self._known

    def _has_status(self, key: Key) -> bool:
        return key in self._known and key not in self._queued


def _seen(key: Key) -> Observation:
    path, size, mtime_ns, inode = key
    return Observation(path, size, mtime_ns, int(inode))
