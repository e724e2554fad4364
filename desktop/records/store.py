"""What was found out about images, and what people say of it. One transaction a method."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from desktop.errors import RecordsError
from desktop.records import chain
from desktop.records.database import Database
from desktop.values import Correction, Prediction

_CORRECTIONS = """
SELECT corrections.at, who, old, new, why
FROM corrections JOIN results ON results.id = result_id
WHERE sha256 = ? AND bundle = ? ORDER BY corrections.id
"""


class Records:
    """Results, where they were seen, and corrections; what a method returned of is on disk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, prediction: Prediction, preprocessing: int, found_id: int | None = None) -> int:
        """Record one outcome, and that the found file is done with. Returns the result's id.

        The same bytes under the same bundle and preprocessing are one result, however often
        they are seen.
        """
        with self._database.writing() as db:
            result_id = _result(db, prediction, preprocessing)
            sighting = {
                "at": now(),
                "path": storable(str(Path(prediction.file).absolute())),
                "result_id": result_id,
            }
            sighting_id = chain.insert(db, "sightings", sighting)
            if found_id is not None:
                done = {"at": now(), "found_id": found_id, "sighting_id": sighting_id}
                chain.insert(db, "done", done)
        return result_id

    def correct(self, result_id: int, who: str, new: str, why: str) -> int:
        """Record a person's answer beside the bundle's. Returns the correction's id.

        The old answer is the last correction's, else the bundle's.
        """
        with self._database.writing() as db:
            row = db.execute(
                "SELECT coalesce((SELECT new FROM corrections WHERE result_id = results.id "
                "ORDER BY id DESC LIMIT 1), class_name) AS old FROM results WHERE id = ?",
                (result_id,),
            ).fetchone()
            if row is None:
                raise RecordsError(f"Expected a result on record. Received number {result_id}.")
            values = {
                "at": now(),
                "result_id": result_id,
                "who": who,
                "old": row["old"],
                "new": new,
                "why": why,
            }
            return chain.insert(db, "corrections", values)

    def corrections(self, prediction: Prediction) -> tuple[Correction, ...]:
        """Return what people said to a result, oldest first."""
        with self._database.reading() as db:
            rows = db.execute(_CORRECTIONS, (prediction.sha256, prediction.bundle))
            return tuple(Correction(*row) for row in rows)


def storable(path: str) -> str:
    """Escape what is not Unicode in a Linux file name: SQLite's text is UTF-8."""
    return path.encode("utf-8", "backslashreplace").decode("utf-8")


def now() -> str:
    """Return the time of day as it is recorded: UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def prediction_of(row: sqlite3.Row) -> Prediction:
    """Return the prediction in a row of `results`, its path under the name ``file``."""
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


def _result(db: sqlite3.Connection, prediction: Prediction, preprocessing: int) -> int:
    row = db.execute(
        "SELECT id FROM results WHERE sha256 = ? AND bundle = ? AND preprocessing = ?",
        (prediction.sha256, prediction.bundle, preprocessing),
    ).fetchone()
    if row:
        return int(row["id"])
    values = {
        "at": now(),
        "sha256": prediction.sha256,
        "bundle": prediction.bundle,
        "preprocessing": preprocessing,
        "status": prediction.status,
        "class_name": prediction.class_name,
        "confidence": prediction.confidence,
        "probabilities": json.dumps(dict(prediction.probabilities)),
        "reason": prediction.reason,
    }
    return chain.insert(db, "results", values)
