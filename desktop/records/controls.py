"""Control runs on record: what an image came to beside its first answer, and what a run came to."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping

from desktop.quality.drift import Day
from desktop.quality.runs import TOLERANCE, ControlRun, Part
from desktop.records import chain
from desktop.records.database import Database
from desktop.records.quality_tables import MEANS
from desktop.records.store import Recorded, now
from desktop.values import Prediction

_OF_IMAGE = """
FROM controls JOIN sightings ON sightings.id = sighting_id JOIN results ON results.id = result_id
"""
_RUNS = f"""
SELECT session_id, at, stored, first, difference, images, {MEANS},
    CAST(right AS REAL) / labelled AS right
FROM control_runs WHERE bundle = ? AND at >= ? ORDER BY session_id
"""
_CHANGED = f"""
SELECT session_id, path {_OF_IMAGE} WHERE changed AND bundle = ? AND controls.at >= ?
ORDER BY controls.id
"""
_DAYS = f"""
SELECT day, images, {MEANS} FROM days WHERE bundle = ? AND day >= date(?, 'localtime') ORDER BY day
"""
_CLASSES = """
SELECT day, class_name, answers FROM day_classes
WHERE bundle = ? AND day >= date(?, 'localtime')
"""
_KNOWN_PATHS = """
SELECT folder || name FROM overview JOIN places ON places.id = place_id
WHERE session_id IN (SELECT id FROM sessions WHERE kind = 'control')
"""
_SAME_BYTES = f"SELECT 1 {_OF_IMAGE} WHERE sha256 = ? AND part = ? AND sightings.id < ? LIMIT 1"
_SAME_PLACE = f"""
SELECT sha256 {_OF_IMAGE}
WHERE path = ? AND part = 'stored' AND bundle = ? AND controls.at >= ? AND sha256 IS NOT NULL
ORDER BY controls.id LIMIT 1
"""
_STORED_PATHS = f"""
SELECT path {_OF_IMAGE} WHERE part = 'stored' AND bundle = ? AND controls.at >= ?
AND session_id = (SELECT max(session_id) {_OF_IMAGE} WHERE part = 'stored')
"""
_LAST_BUNDLE = """
SELECT bundle FROM results
WHERE id = (SELECT result_id FROM sightings ORDER BY id DESC LIMIT 1)
"""


class Controls:
    """Control runs, and the days of work; every method may raise RecordsError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(
        self, recorded: Recorded, found: Prediction, part: Part, expected: str | None, since: str
    ) -> None:
        """Record what a control image came to, after its sighting.

        Args:
            recorded: Of the sighting.
            found: What the engine finds now.
            part: What the image is for.
            expected: The class it should get, if anybody says.
            since: When the baseline began, ISO 8601 in UTC.
        """
        with self._database.writing() as db:
            sighting = db.execute(
                "SELECT id, path FROM sightings WHERE id = "
                "(SELECT sighting_id FROM overview WHERE id = ?)",
                (recorded.number,),
            ).fetchone()
            same_bytes = (found.sha256, part, sighting["id"])
            difference = _difference(db, recorded, sighting["id"], found)
            values = {
                "at": now(),
                "sighting_id": sighting["id"],
                "part": part,
                "expected": expected,
                "again": int(db.execute(_SAME_BYTES, same_bytes).fetchone() is not None),
                "difference": difference,
                "changed": int(
                    part == "stored"
                    and (
                        found.status == "unreadable"
                        or (difference or 0.0) > TOLERANCE
                        or _was_exchanged(db, sighting["path"], found, since)
                    )
                ),
            }
            chain.insert(db, "controls", values)

    def runs(self, bundle: str, since: str) -> tuple[ControlRun, ...]:
        """Return the runs with a bundle since a moment, ISO 8601 in UTC; oldest first."""
        changed: dict[int, list[str]] = {}
        with self._database.reading() as db:
            for session, path in db.execute(_CHANGED, (bundle, since)):
                changed.setdefault(session, []).append(path)
            found = db.execute(_RUNS, (bundle, since)).fetchall()
        return tuple(_run(row, tuple(changed.get(row["session_id"], ()))) for row in found)

    def days(self, bundle: str, since: str) -> tuple[Day, ...]:
        """Return the days of work with a bundle since a moment, in order."""
        classes: dict[str, dict[str, int]] = {}
        with self._database.reading() as db:
            for day, name, answers in db.execute(_CLASSES, (bundle, since)):
                classes.setdefault(day, {})[name] = answers
            found = db.execute(_DAYS, (bundle, since)).fetchall()
        return tuple(
            Day(
                day=row["day"],
                images=row["images"],
                values=_values(row, "day", "images"),
                classes=classes.get(row["day"], {}),
            )
            for row in found
        )

    def known_paths(self) -> frozenset[str]:
        """Return where images of control runs were seen."""
        with self._database.reading() as db:
            return frozenset(path for (path,) in db.execute(_KNOWN_PATHS))

    def stored_paths(self, bundle: str, since: str) -> tuple[str, ...]:
        """Return where the stored images of the last run with them were."""
        with self._database.reading() as db:
            return tuple(path for (path,) in db.execute(_STORED_PATHS, (bundle, since)))

    def last_run(self, *parts: Part) -> str | None:
        """Return when an image for one of the parts was last looked at, ISO 8601 in UTC."""
        marks = ", ".join("?" * len(parts))
        statement = f"SELECT at FROM controls WHERE part IN ({marks}) ORDER BY id DESC LIMIT 1"
        with self._database.reading() as db:
            row = db.execute(statement, parts).fetchone()
        return None if row is None else str(row["at"])

    def last_bundle(self) -> str:
        """Return the digest of the bundle that answered last; empty if none ever did."""
        with self._database.reading() as db:
            row = db.execute(_LAST_BUNDLE).fetchone()
        return "" if row is None else str(row["bundle"])


def _difference(
    db: sqlite3.Connection, recorded: Recorded, sighting: int, found: Prediction
) -> float | None:
    """Return how far an answer is from that on record, 0 to 1; None if it is that one itself.

    Another status is as far as can be.
    """
    before = db.execute(
        "SELECT status, probabilities, (SELECT min(id) FROM sightings WHERE result_id = results.id)"
        " AS first FROM results WHERE id = ?",
        (recorded.result_id,),
    ).fetchone()
    if before["first"] == sighting:
        return None
    if before["status"] != found.status:
        return 1.0
    known: Mapping[str, float] = json.loads(before["probabilities"])
    if known.keys() != found.probabilities.keys():
        return 1.0
    return max((abs(known[name] - found.probabilities[name]) for name in known), default=0.0)


def _was_exchanged(db: sqlite3.Connection, path: str, found: Prediction, since: str) -> bool:
    """Say whether there were other bytes at the place of a stored image when it came there."""
    row = db.execute(_SAME_PLACE, (path, found.bundle, since)).fetchone()
    return row is not None and row["sha256"] != found.sha256


def _run(row: sqlite3.Row, changed: tuple[str, ...]) -> ControlRun:
    counts = ("session_id", "at", "stored", "first", "difference", "images")
    return ControlRun(
        at=row["at"],
        stored=row["stored"],
        new_stored=row["first"],
        changed=changed,
        largest_difference=row["difference"],
        images=row["images"],
        values=_values(row, *counts),
    )


def _values(row: sqlite3.Row, *but: str) -> Mapping[str, float]:
    """Return the columns that are quantities and known."""
    columns = dict(row).items()
    return {name: float(value) for name, value in columns if name not in but and value is not None}
