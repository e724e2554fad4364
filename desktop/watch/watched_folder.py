"""The work a watched folder gives: which files wait, which are done, and what hinders it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from desktop.language import tr
from desktop.records.database import Database
from desktop.records.watch_queue import Found, WatchQueue
from desktop.system.odd_names import unescaped
from desktop.values import Observation, Prediction
from desktop.watch.number_map import NumberMap
from desktop.watch.scanner import FolderAwayError, Scan, Scanner, State, observe

WITHDRAWN = "The file was withdrawn or changed before it was read."

FILL = 200
"""So many found files are written down in one transaction, when fewer than half wait."""


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
        self._done: NumberMap | None = None  # of a path's hash, how the file looked
        self._open: dict[str, Found] = {}  # the newest on the queue of each path
        self._queue: deque[Found] = deque()
        self._ready: Iterator[Observation] = iter(())
        self._is_cut = False
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
        if self._done is None:
            self._done = self._read_records()
        try:
            scan = self._scanner.scan(self._state, now)
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
        self._ready, self._is_cut = scan.ready, scan.is_cut
        self.seen = scan.counts["done"]
        self.waiting = scan.counts["fresh"] + len(self._queue)
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
        for each in found:
            self._enqueue(each)

    def has_work(self) -> bool:
        """Say whether there is a file to classify; none while the folder is gone."""
        return bool(self._queue) and not self._is_away

    def next(self, number: int = 0) -> Found | None:
        """Return the next file to classify, or the one after it; None if there is none."""
        return self._queue[number] if number < len(self._queue) else None

    def finish(self, withdrawn: bool) -> None:
        """Take the next file off the queue; its status must be on record already."""
        found = self._queue.popleft()
        path = found.seen.path
        if self._open.get(path) is found:
            del self._open[path]
            if self._done is not None and not withdrawn:
                self._done.put(hash(path), _look(found.seen))
        self.seen += 1
        self.waiting -= 1
        self.fill()

    def needs_scan(self) -> bool:
        """Say whether only a scan knows if there is more to do."""
        return self.waiting == 0 or (self._is_cut and not self._queue)

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

    def _read_records(self) -> NumberMap:
        done = NumberMap()
        self._queue.clear()
        self._open.clear()
        for entry in self._queue_on_record.on_record():
            found = _as_on_disk(entry.found)
            seen = found.seen
            if not entry.done:
                done.forget(hash(seen.path))
                self._queue.append(found)
                self._open[seen.path] = found
            elif entry.reason == WITHDRAWN:
                done.forget(hash(seen.path))
            else:
                done.put(hash(seen.path), _look(seen))
        return done

    def _expect_files(self, scan: Scan) -> None:
        """After a restart nothing tells an empty mount point from a folder that was cleared."""
        if self._queue and not scan.counts and not self._was_here:
            raise FolderAwayError(None, tr("it is empty, though files were waiting there"))
        self._was_here = True

    def _enqueue(self, found: Found) -> None:
        path = found.seen.path
        self._queue.append(found)
        self._open[path] = found
        if self._done is not None:
            self._done.forget(hash(path))  # what is known of it is no longer the newest

    def _state(self, seen: Observation) -> State:
        path, look = seen.path, _look(seen)
        if self._done is not None and self._done.get(hash(path)) == look:
            return "done"
        waits = self._open.get(path)
        return "open" if waits is not None and _look(waits.seen) == look else "fresh"


def _as_on_disk(found: Found) -> Found:
    """Return a file on record under the name that it has: what is no Unicode is escaped there."""
    path = unescaped(found.seen.path)
    if path == found.seen.path:
        return found
    there = observe(path)
    is_it = there is not None and _look(there) == _look(found.seen)
    return replace(found, seen=replace(found.seen, path=path)) if is_it else found


def _look(seen: Observation) -> int:
    return hash((seen.size, seen.mtime_ns, seen.ctime_ns, seen.inode))


def _about_unread(scan: Scan) -> str | None:
    if not scan.unread:
        return None
    return tr(
        "The folder {folder} cannot be read. The others are watched. Check its permissions.",
        folder=scan.unread[0],
    )
