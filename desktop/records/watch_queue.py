"""The watch's durable queue: which files were found in a folder, and which are done."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop.records import chain
from desktop.records.database import Database
from desktop.records.store import now, prediction_of, storable
from desktop.values import Observation, Prediction

_FOUND = """
SELECT id FROM found
WHERE folder = ? AND path = ? AND size = ? AND mtime_ns = ? AND inode = ?
"""
_CORRECTIONS = """
SELECT corrections.at, who, old, new, why
FROM corrections JOIN results ON results.id = result_id
WHERE sha256 = ? AND bundle = ? ORDER BY corrections.id
"""
_WATCHED = """
SELECT found.id AS found_id, found.path AS file, size, mtime_ns, inode, results.*
FROM found
LEFT JOIN done ON done.found_id = found.id
LEFT JOIN sightings ON sightings.id = done.sighting_id
LEFT JOIN results ON results.id = sightings.result_id
WHERE folder = ? ORDER BY found.id, done.id
"""


@dataclass(frozen=True)
class Watched:
    """What is on record for one observation of a file in a watched folder.

    Attributes:
        found_id: Its row in `found`.
        prediction: Its last outcome; None when it was found but has no status yet.
    """

    found_id: int
    prediction: Prediction | None

    def is_open(self) -> bool:
        """Say whether it still waits for its status."""
        return self.prediction is None


class WatchQueue:
    """The queue of one watched folder; what a method returned of is on disk."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = storable(str(folder))

    def find(self, files: Iterable[Observation]) -> dict[Key, int]:
        """Put found files on the queue, each once. Returns their numbers there."""
        numbers = {}
        with self._database.writing() as db:
            for seen in files:
                key = key_of(seen)
                row = db.execute(_FOUND, (self._folder, *key)).fetchone()
                numbers[key] = int(row["id"]) if row else self._add_found(db, key)
        return numbers

    def watched(self) -> dict[Key, Watched]:
        """Return what is on record for the folder, oldest first."""
        with self._database.reading() as db:
            rows = db.execute(_WATCHED, (self._folder,)).fetchall()
        return {
            (row["file"], row["size"], row["mtime_ns"], row["inode"]): Watched(
                row["found_id"], prediction_of(row) if row["status"] else None
            )
            for row in rows
        }

    def _add_found(self, db: sqlite3.Connection, key: Key) -> int:
        names = ("at", "folder", "path", "size", "mtime_ns", "inode")
        values = (now(), self._folder, *key)
        return chain.insert(db, "found", dict(zip(names, values, strict=True)))


Key = tuple[str, int, int, str]
"""Storable path, size, mtime in ns and inode: equal keys are the same file, unchanged."""


def key_of(seen: Observation) -> Key:
    """Return what tells one observation from another."""
    return storable(seen.path), seen.size, seen.mtime_ns, str(seen.inode)
