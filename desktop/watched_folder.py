"""The work a watched folder gives: which files wait, which are done, and what hinders it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from desktop.language import tr
from desktop.records.database import Database
from desktop.records.store import storable
from desktop.records.watch_queue import Found, WatchQueue
from desktop.values import Observation, Prediction
from desktop.watch import FolderAwayError, Scan, Scanner

WITHDRAWN = "The file was withdrawn or changed before it was read."

FILL = 200
"""So many found files are written down in one transaction, when fewer than half wait."""


class _Known(NamedTuple):
    """The newest of what is known of a path; small, for there may be 100,000."""

    look: int
    found_id: int
    state: str  # "open", "done" or "withdrawn"


class WatchedFolder:
    """One folder under watch. Its queue is on record before any work starts."""

    def __init__(
        self,
        folder: Path,
        database: Database,
        subfolders: bool = False,
    ) -> None:
        """Prepare; the first scan takes up where the last watch of this folder ended.

        Args:
            folder: Which.
            database: The records.
            subfolders: Whether the folders below are watched too.
        """
        self.folder = folder.absolute()
        self._queue_on_record = WatchQueue(database, self.folder)
        self._scanner = Scanner(self.folder, subfolders)
        self._known: dict[str, _Known] | None = None
        self._queue: deque[Found] = deque()
        self._ready: Iterator[Observation] = iter(())
        self._is_away = False
        self._was_here = False
        self.seen = 0
        self.waiting = 0
        self.problem: str | None = None

    def scan(self, now: float) -> None:
        """Look at the folder and queue what is new and at rest, or found before and not done.

        A folder that is gone is a problem to show, and is looked for again at the next scan.

        Args:
            now: Seconds on a monotonic clock.

        Raises:
            RecordsError: If the queue cannot be read or written.
        """
        if self._known is None:
            self._known = self._read_records()
        try:
            scan = self._scanner.scan(self._is_done, now)
            self._expect_files(scan)
        except OSError as error:
            self._ready = iter(())
            self._is_away = True
            self.problem = tr(
                "The folder {folder} cannot be read ({why}). Watching goes on when it is back.",
                folder=self.folder,
                why=error.strerror,
            )
            return
        self._is_away = False
        self.problem = _about_unread(scan)
        self._ready = (seen for seen in scan.ready if not self._is_open(seen))
        self.seen = scan.known
        open_here = sum(map(self._is_open, self._scanner.fresh()))
        self.waiting = scan.fresh + len(self._queue) - open_here
        self.fill()

    def fill(self) -> None:
        """Put more of what is ready on the queue if little is left there."""
        if len(self._queue) >= FILL // 2:
            return
        batch = list(islice(self._ready, FILL))
        if not batch:
            return
        try:
            found = self._queue_on_record.find(batch)
        except BaseException:
            self._ready = iter(())  # the next scan finds them again
            raise
        self._queue.extend(found)
        for each in found:
            self._note(each, "open")

    def has_work(self) -> bool:
        """Say whether there is a file to classify; none while the folder is gone."""
        return bool(self._queue) and not self._is_away

    def next(self, number: int = 0) -> Found | None:
        """Return the next file to classify, or the one after it; None if there is none."""
        return self._queue[number] if number < len(self._queue) else None

    def finish(self, withdrawn: bool) -> None:
        """Take the next file off the queue; its status must be on record already."""
        found = self._queue.popleft()
        self._scanner.forget(found.seen)
        if self._of(found.seen).found_id == found.found_id:
            self._note(found, "withdrawn" if withdrawn else "done")
        self.seen += 1
        self.waiting -= 1
        self.fill()

    def is_there(self) -> bool:
        """Say whether the folder itself, not only a file in it, is where it was."""
        return self._scanner.is_there()

    def seen_before(self, prediction: Prediction, preprocessing: int) -> int | None:
        """Return the number of this watch's earlier sighting of the same bytes at the same path."""
        return self._queue_on_record.seen_before(prediction, preprocessing)

    def newest(self) -> Iterator[Prediction]:
        """Return the newest prediction on record of each file, in order of their first ones."""
        return self._queue_on_record.newest()

    def set_aside(self) -> Iterator[Prediction]:
        """Return the newest prediction on record of each file, where that is no answer."""
        return self._queue_on_record.set_aside()

    def is_away(self) -> bool:
        """Say whether the last scan did not find the folder."""
        return self._is_away

    def finish_touched(self, found: Found, sighting_id: int) -> None:
        """Record that a file was merely touched: its status is that of an earlier sighting."""
        self._queue_on_record.finish(found.found_id, sighting_id)

    def _read_records(self) -> dict[str, _Known]:
        known: dict[str, _Known] = {}
        self._queue.clear()
        for entry in self._queue_on_record.on_record():
            found = entry.found
            state = "withdrawn" if entry.reason == WITHDRAWN else "done"
            if not entry.done:
                state = "open"
                self._queue.append(found)
            known[found.seen.path] = _Known(_look(found.seen), found.found_id, state)
        return known

    def _expect_files(self, scan: Scan) -> None:
        """After a restart nothing tells an empty mount point from a folder that was cleared."""
        if self._queue and scan.known + scan.fresh == 0 and not self._was_here:
            raise FolderAwayError(None, tr("it is empty, though files were waiting there"))
        self._was_here = True

    def _note(self, found: Found, state: str) -> None:
        if self._known is not None:
            key = storable(found.seen.path)
            self._known[key] = _Known(_look(found.seen), found.found_id, state)

    def _of(self, seen: Observation) -> _Known:
        """Return what is known of a path, and that it is nothing of another look."""
        nothing = _Known(0, 0, "")
        return (self._known or {}).get(storable(seen.path), nothing)

    def _is_done(self, seen: Observation) -> bool:
        known = self._of(seen)
        return known.state == "done" and known.look == _look(seen)

    def _is_open(self, seen: Observation) -> bool:
        known = self._of(seen)
        return known.state == "open" and known.look == _look(seen)


def _look(seen: Observation) -> int:
    return hash((seen.size, seen.mtime_ns, seen.ctime_ns, seen.inode))


def _about_unread(scan: Scan) -> str | None:
    if not scan.unread:
        return None
    return tr(
        "The folder {folder} cannot be read. The others are watched. Check its permissions.",
        folder=scan.unread[0],
    )
