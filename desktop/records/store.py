"""What was found out about images, and what people say of it. One transaction a method."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal, NamedTuple

from desktop.errors import RecordsError
from desktop.records import chain
from desktop.records.database import Database
from desktop.values import Correction, ImageFacts, Label, Prediction

UNDONE = "Undone."
"""The reason on record of an answer that takes back the one before it."""

_CORRECTIONS = """
SELECT at, who, old, new, why FROM corrections WHERE result_id = ? ORDER BY id
"""
_ANSWER = """
SELECT coalesce((SELECT new FROM corrections WHERE result_id = results.id
ORDER BY id DESC LIMIT 1), class_name) FROM results WHERE id = ?
"""
_NUMBER = "SELECT id FROM overview WHERE result_id = ? AND sighting_id = ?"
_FILES = """
SELECT session_id, folder || name FROM overview JOIN places ON places.id = place_id
WHERE overview.id IN (SELECT value FROM json_each(?))
GROUP BY session_id, place_id, name ORDER BY min(overview.id)
"""


class Recorded(NamedTuple):
    """What an outcome got on record.

    Attributes:
        result_id: The result's number.
        number: The number of its file's row in the overview.
    """

    result_id: int
    number: int


class Records:
    """Results, where they were seen, and what people say; what a method returned of is on disk."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin_session(self, kind: Literal["work", "control"] = "work") -> int:
        """Begin a batch and return its number."""
        with self._database.writing() as db:
            return chain.insert(db, "sessions", {"at": now(), "kind": kind})

    def add(
        self,
        prediction: Prediction,
        preprocessing: int,
        found_id: int | None = None,
        session: int | None = None,
    ) -> Recorded:
        """Record one outcome, and that the found file is done with.

        The same bytes under the same bundle and preprocessing are one result, however often
        they are seen.
        """
        with self._database.writing() as db:
            result_id = _result(db, prediction, preprocessing)
            sighting = {
                "at": now(),
                "path": str(Path(prediction.file).absolute()),
                "result_id": result_id,
                "session_id": session,
            }
            sighting_id = chain.insert(db, "sightings", sighting)
            if found_id is not None:
                done = {"at": now(), "found_id": found_id, "sighting_id": sighting_id}
                chain.insert(db, "done", done)
            (number,) = db.execute(_NUMBER, (result_id, sighting_id)).fetchone()
        return Recorded(result_id, int(number))

    def correct(self, result_id: int, who: str, new: str | None, why: str) -> int:
        """Record a person's answer beside the bundle's. Returns the correction's id.

        Args:
            result_id: Of the result.
            who: The person.
            new: Their answer; None takes the last one back.
            why: Their reason; may be empty.

        Raises:
            RecordsError: If there is no such result.
        """
        with self._database.writing() as db:
            values = {
                "at": now(),
                "result_id": result_id,
                "who": who,
                "old": _answer(db, result_id),
                "new": new,
                "why": why,
            }
            return chain.insert(db, "corrections", values)

    def comment(self, result_id: int, who: str, text: str) -> int:
        """Record what a person wrote about an image. Returns the comment's id.

        Raises:
            RecordsError: If there is no such result.
        """
        with self._database.writing() as db:
            _answer(db, result_id)
            values = {"at": now(), "result_id": result_id, "who": who, "text": text}
            return chain.insert(db, "comments", values)

    def label(self, session: int, who: str, label: Label) -> None:
        """Record whose images those of a session are, and those to come in it.

        Those that have a label of their own keep it.

        Args:
            session: Which.
            who: The person who says so.
            label: Case and slide.

        Raises:
            RecordsError: If there is no such session.
        """
        with self._database.writing() as db:
            if db.execute("SELECT 1 FROM sessions WHERE id = ?", (session,)).fetchone() is None:
                raise RecordsError(f"Expected a session on record. Received number {session}.")
            _label(db, session, None, who, label)

    def label_images(self, numbers: Sequence[int], who: str, label: Label) -> frozenset[int]:
        """Record whose images some are, whatever is said of the others of their sessions.

        Args:
            numbers: Of their rows in the overview.
            who: The person who says so.
            label: Case and slide.

        Returns:
            The sessions of the images; 0 stands for those from before there were sessions,
            which get no label.
        """
        with self._database.writing() as db:
            files = db.execute(_FILES, (json.dumps(list(numbers)),)).fetchall()
            for session, path in files:
                if session:
                    _label(db, session, path, who, label)
        return frozenset(session for session, _ in files)

    def corrections(self, result_id: int) -> tuple[Correction, ...]:
        """Return a result's answers by people, oldest first."""
        with self._database.reading() as db:
            return tuple(Correction(*row) for row in db.execute(_CORRECTIONS, (result_id,)))

    def person(self, result_id: int) -> str | None:
        """Return the answer by people that counts; None where there is none."""
        made = self.corrections(result_id)
        return made[-1].new if made else None


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
        facts=_facts(row["facts"]),
        page=row["page"],
    )


def _facts(text: str | None) -> ImageFacts | None:
    if text is None:
        return None
    facts = json.loads(text)
    return ImageFacts(**{**facts, "colour": tuple(facts["colour"])})


def _answer(db: sqlite3.Connection, result_id: int) -> str | None:
    """Return the last answer to an image, a person's or the bundle's."""
    row = db.execute(_ANSWER, (result_id,)).fetchone()
    if row is None:
        raise RecordsError(f"Expected a result on record. Received number {result_id}.")
    return None if row[0] is None else str(row[0])


def _label(db: sqlite3.Connection, session: int, path: str | None, who: str, label: Label) -> None:
    """Insert a label of one file in a session, or, without a path, of all others in it."""
    values = {
        "at": now(),
        "session_id": session,
        "path": path,
        "who": who,
        "case_label": label.case,
        "slide_label": label.slide,
    }
    chain.insert(db, "labels", values)


def _result(db: sqlite3.Connection, prediction: Prediction, preprocessing: int) -> int:
    row = db.execute(
        "SELECT id FROM results WHERE sha256 = ? AND bundle = ? AND preprocessing = ? "
        "AND coalesce(page, 0) = ?",
        (prediction.sha256, prediction.bundle, preprocessing, prediction.page or 0),
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
        "page": prediction.page,
        "facts": json.dumps(asdict(prediction.facts)) if prediction.facts else None,
    }
    return chain.insert(db, "results", values)
