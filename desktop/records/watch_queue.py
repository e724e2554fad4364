"""The watch's durable queue: which files were found in a folder, and which are done."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.records import chain
from desktop.records.database import Database
from desktop.records.store import now, prediction_of
from desktop.values import Observation, Prediction

_FOUND = """
SELECT id FROM found
WHERE folder = ? AND path = ? AND size = ? AND mtime_ns = ? AND ctime_ns = ? AND inode = ?
"""
# What is open comes last, for it is newer than anything done about the same file.
_ON_RECORD = """
SELECT found.id AS found_id, found.path AS file, size, mtime_ns, ctime_ns, inode,
    done.id IS NOT NULL AS done, reason
FROM found
LEFT JOIN done ON done.found_id = found.id
LEFT JOIN sightings ON sightings.id = done.sighting_id
LEFT JOIN results ON results.id = sightings.result_id
WHERE folder = ? ORDER BY done.id IS NULL, done.id, found.id
"""
_NEWEST = """
SELECT file, results.* FROM (
    SELECT path AS file, min(done.id) AS first, max(done.id) AS last
    FROM found JOIN done ON found_id = found.id WHERE folder = ? GROUP BY path
)
JOIN done ON done.id = last
JOIN sightings ON sightings.id = sighting_id
JOIN results ON results.id = result_id
ORDER BY first
"""
_SET_ASIDE = f"SELECT * FROM ({_NEWEST}) WHERE status != 'answered'"
# From the path on, for it has few sightings: equal images, thousands maybe, share one result.
_SEEN_BEFORE = """
SELECT max(sightings.id) FROM found
CROSS JOIN done ON found_id = found.id
CROSS JOIN sightings ON sightings.id = sighting_id
CROSS JOIN results ON results.id = result_id
WHERE folder = ? AND found.path = ? AND sha256 = ? AND bundle = ? AND preprocessing = ?
"""


@dataclass(frozen=True, slots=True)
class Found:
    """A file on the durable queue, as it looked when it was found."""

    found_id: int
    seen: Observation


@dataclass(frozen=True)
class OnRecord:
    """What is on record for one found file.

    Attributes:
        found: The file.
        done: Whether it has its status.
        reason: Why it was not answered, if so.
    """

    found: Found
    done: bool
    reason: str | None


class WatchQueue:
    """The queue of one watched folder; what a method returned of is on disk."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = str(folder)

    def find(self, files: Iterable[Observation]) -> list[Found]:
        """Put files on the queue, each once, in this order."""
        with self._database.writing() as db:
            return [Found(self._number(db, seen), seen) for seen in files]

    def on_record(self) -> Iterator[OnRecord]:
        """Return all that is known of the folder: what is done, oldest first, then what is open."""
        with self._database.reading() as db:
            for row in db.execute(_ON_RECORD, (self._folder,)):
                ctime_ns = row["ctime_ns"] or 0  # of version 1: it equals no file's
                seen = Observation(
                    row["file"], row["size"], row["mtime_ns"], ctime_ns, int(row["inode"])
                )
                yield OnRecord(Found(row["found_id"], seen), bool(row["done"]), row["reason"])

    def newest(self) -> Iterator[Prediction]:
        """Return the newest prediction of each file, in the order in which they had the first."""
        with self._database.reading() as db:
            for row in db.execute(_NEWEST, (self._folder,)):
                yield prediction_of(row)

    def set_aside(self) -> Iterator[Prediction]:
        """Return the newest prediction of each file, where that is no answer."""
        with self._database.reading() as db:
            for row in db.execute(_SET_ASIDE, (self._folder,)):
                yield prediction_of(row)

    def seen_before(self, prediction: Prediction, preprocessing: int) -> int | None:
        """Return the number of this watch's earlier sighting of the same bytes at the same path."""
        place = (self._folder, prediction.file)
        result = (prediction.sha256, prediction.bundle, preprocessing)
        with self._database.reading() as db:
            (number,) = db.execute(_SEEN_BEFORE, (*place, *result)).fetchone()
        return None if number is None else int(number)

    def finish(self, found_id: int, sighting_id: int) -> None:
        """Note that a found file was merely touched: its status is that of an earlier sighting."""
        values = {"at": now(), "found_id": found_id, "sighting_id": sighting_id}
        with self._database.writing() as db:
            chain.insert(db, "done", values)

    def _number(self, db: sqlite3.Connection, seen: Observation) -> int:
        key = (seen.path, seen.size, seen.mtime_ns, seen.ctime_ns, str(seen.inode))
        row = db.execute(_FOUND, (self._folder, *key)).fetchone()
        if row is not None:
            return int(row["id"])
        names = ("at", "folder", "path", "size", "mtime_ns", "ctime_ns", "inode")
        values = (now(), self._folder, *key)
        return chain.insert(db, "found", dict(zip(names, values, strict=True)))
