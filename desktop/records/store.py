"""The one writer of the records. Each method is one transaction; what returned is on disk."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from desktop.errors import RecordsError
from desktop.records import chain
from desktop.records.schema import connect, transaction
from desktop.values import Correction, Observation, Prediction

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


@contextmanager
def _in_words(file: Path) -> Iterator[None]:
    """Turn SQLite's trouble (disk full, locked, damaged) into a RecordsError."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise  # our own bug
    except sqlite3.DatabaseError as error:
        raise RecordsError(
            f"The records {file} cannot be used ({error}). "
            "Free disk space or restore a backup, then start again."
        ) from error


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


class Records:
    """The open database. Used by one thread."""

    def __init__(self, file: Path) -> None:
        """Open the records, making them if there are none.

        Raises:
            RecordsError: If they cannot be used; nothing was changed then.
        """
        self.file = file
        self._db = connect(file)

    def add(self, prediction: Prediction, preprocessing: int, found_id: int | None = None) -> int:
        """Record one outcome, and that the found file is done with. Returns the result's id.

        The same bytes under the same bundle and preprocessing are one result, however often
        they are seen.
        """
        with self._writing():
            result_id = self._result(prediction, preprocessing)
            sighting = {
                "at": _now(),
                "path": _storable(str(Path(prediction.file).absolute())),
                "result_id": result_id,
            }
            sighting_id = chain.insert(self._db, "sightings", sighting)
            if found_id is not None:
                done = {"at": _now(), "found_id": found_id, "sighting_id": sighting_id}
                chain.insert(self._db, "done", done)
        return result_id

    def correct(self, result_id: int, who: str, new: str, why: str) -> int:
        """Record a person's answer beside the bundle's. Returns the correction's id.

        The old answer is the last correction's, else the bundle's.
        """
        with self._writing():
            row = self._db.execute(
                "SELECT coalesce((SELECT new FROM corrections WHERE result_id = results.id "
                "ORDER BY id DESC LIMIT 1), class_name) AS old FROM results WHERE id = ?",
                (result_id,),
            ).fetchone()
            if row is None:
                raise RecordsError(f"Expected a result on record. Received number {result_id}.")
            values = {
                "at": _now(),
                "result_id": result_id,
                "who": who,
                "old": row["old"],
                "new": new,
                "why": why,
            }
            return chain.insert(self._db, "corrections", values)

    def corrections(self, prediction: Prediction) -> tuple[Correction, ...]:
        """Return what people said to a result, oldest first."""
        with _in_words(self.file):
            rows = self._db.execute(_CORRECTIONS, (prediction.sha256, prediction.bundle))
            return tuple(Correction(*row) for row in rows)

    def find(self, folder: Path, files: Iterable[Observation]) -> dict[Key, int]:
        """Put found files on the durable queue, each once. Returns their numbers there."""
        numbers = {}
        with self._writing():
            for seen in files:
                key = key_of(seen)
                row = self._db.execute(_FOUND, (_storable(str(folder)), *key)).fetchone()
                numbers[key] = int(row["id"]) if row else self._add_found(folder, key)
        return numbers

    def watched(self, folder: Path) -> dict[Key, Watched]:
        """Return what is on record for a watched folder, oldest first."""
        with _in_words(self.file):
            rows = self._db.execute(_WATCHED, (_storable(str(folder)),)).fetchall()
        return {
            (row["file"], row["size"], row["mtime_ns"], row["inode"]): Watched(
                row["found_id"], _prediction(row) if row["status"] else None
            )
            for row in rows
        }

    def verify(self) -> int:
        """Walk the hash chain and return its length.

        Raises:
            RecordsError: If a row was changed, removed or slipped in.
        """
        with self._writing():  # nobody shall write meanwhile
            return chain.verify(self._db)

    def head(self) -> str:
        """Return the chain's newest hash, hexadecimal: it vouches for all rows before it."""
        with _in_words(self.file):
            return chain.head(self._db)

    def close(self) -> None:
        """Close the database."""
        self._db.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with _in_words(self.file), transaction(self._db):
            yield

    def _add_found(self, folder: Path, key: Key) -> int:
        names = ("at", "folder", "path", "size", "mtime_ns", "inode")
        values = (_now(), _storable(str(folder)), *key)
        return chain.insert(self._db, "found", dict(zip(names, values, strict=True)))

    def _result(self, prediction: Prediction, preprocessing: int) -> int:
        row = self._db.execute(
            "SELECT id FROM results WHERE sha256 = ? AND bundle = ? AND preprocessing = ?",
            (prediction.sha256, prediction.bundle, preprocessing),
        ).fetchone()
        if row:
            return int(row["id"])
        values = {
            "at": _now(),
            "sha256": prediction.sha256,
            "bundle": prediction.bundle,
            "preprocessing": preprocessing,
            "status": prediction.status,
            "class_name": prediction.class_name,
            "confidence": prediction.confidence,
            "probabilities": json.dumps(dict(prediction.probabilities)),
            "reason": prediction.reason,
        }
        return chain.insert(self._db, "results", values)


Key = tuple[str, int, int, str]
"""Storable path, size, mtime in ns and inode: equal keys are the same file, unchanged."""


def key_of(seen: Observation) -> Key:
    """Return what tells one observation from another."""
    return _storable(seen.path), seen.size, seen.mtime_ns, str(seen.inode)


def _storable(path: str) -> str:
    """Escape what is not Unicode in a Linux file name: SQLite's text is UTF-8."""
    return path.encode("utf-8", "backslashreplace").decode("utf-8")


def _prediction(row: sqlite3.Row) -> Prediction:
    return Prediction(
        file=row["file"],
        status=row["status"],
        class_name=row["class_name"],
        confidence=row["confidence"],
        probabilities=json.loads(row["probabilities"]),
        reason=row["reason"],
        sha256=row["sha256"],
        bundle=row["bundle"],
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
