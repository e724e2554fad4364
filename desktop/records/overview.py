"""Lists of what is on record: found, sorted and read a few rows at a time."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.records.database import Database
from desktop.records.sampling import sample_end
from desktop.records.store import UNDONE, prediction_of
from desktop.system.odd_names import storable
from desktop.values import Comment, Label, Query, ReviewThresholds, Row, Shown

MOST_LISTED = 200_000
"""Nobody scrolls further; the numbers of so many rows take 1.6 MB."""

_FEW = 20_000  # so many numbers are put in order faster than they are looked for once more

_ORDERS = {
    "arrival": "id {0}",
    "confidence": "confidence {0} NULLS LAST, id",
    "name": "words {0}, id",
    "answer": "answer {0}, confidence {0}, id",
}
# A plus sign keeps SQLite from an index: these conditions hold for most of the rows.
_SHOWN: Mapping[Shown, str] = {
    "all": "1",
    "review": "+person IS NULL AND (+status <> 'answered' OR ({below}))",
    "reviewed": "person IS NOT NULL",
    "corrected": "person IS NOT NULL AND person IS NOT class_name",
    "refused": "+status = 'refused'",
    "unreadable": "+status = 'unreadable'",
    "noted": "noted",
}
_BY_WORDS = "overview INDEXED BY overview_by_words"  # half the pages of the table
# By number, which every index holds: a search still passes over an index, not over the table.
_WORK = (
    "id NOT IN (SELECT id FROM overview WHERE session_id IN "
    "(SELECT id FROM sessions WHERE kind = 'control'))"
)
_FOLDERS = "(SELECT id FROM places WHERE folder LIKE ? ESCAPE '~')"
_SAMPLED = "result_id IN (SELECT id FROM results WHERE sha256 < ?)"
_NOT_BY = "NOT EXISTS (SELECT 1 FROM corrections WHERE result_id = overview.result_id AND who = ?)"
# What is asked of a result holds for all its rows: only where a row is can tell them apart.
_ONCE = """
NOT EXISTS (
    SELECT 1 FROM overview AS earlier INDEXED BY overview_of_result
    WHERE earlier.result_id = overview.result_id AND earlier.id < overview.id AND {0}
)
"""
_ROW = """
SELECT overview.id AS number, session_id, overview.result_id, person, noted, case_label,
    slide_label, folder || name AS file, results.*
FROM overview JOIN places ON places.id = place_id JOIN results ON results.id = overview.result_id
WHERE overview.id = ?
"""
_FILE = (
    "SELECT folder || name FROM overview JOIN places ON places.id = place_id WHERE overview.id = ?"
)
_TALLY = """
SELECT class_name, status, count(*) AS n FROM overview
WHERE id IN (SELECT value FROM json_each(?)) GROUP BY class_name, status
"""
_AGREEMENT = f"""
SELECT class_name, count(*), sum(person = class_name) FROM overview
WHERE person IS NOT NULL AND class_name IS NOT NULL AND (? IS NULL OR session_id = ?) AND {_WORK}
GROUP BY class_name
"""
# An answer that takes one back is nobody's reading of the image.
_READERS = """
WITH readings AS (
    SELECT result_id, who, new FROM corrections WHERE id IN (
        SELECT max(id) FROM corrections GROUP BY result_id, who
    ) AND new IS NOT NULL AND why <> ? AND (? IS NULL OR result_id IN (
        SELECT result_id FROM overview WHERE session_id = ?
    ))
)
SELECT one.who, other.who, count(*), sum(one.new = other.new)
FROM readings AS one JOIN readings AS other
    ON other.result_id = one.result_id AND other.who > one.who
GROUP BY one.who, other.who ORDER BY one.who, other.who
"""
_SESSIONS = """
SELECT sessions.id, at, kind, (SELECT count(*) FROM overview WHERE session_id = sessions.id) AS n,
    (SELECT case_label FROM labels WHERE session_id = sessions.id AND path IS NULL
     ORDER BY id DESC LIMIT 1) AS case_label,
    (SELECT slide_label FROM labels WHERE session_id = sessions.id AND path IS NULL
     ORDER BY id DESC LIMIT 1) AS slide_label
FROM sessions ORDER BY id DESC LIMIT ?
"""


@dataclass(frozen=True)
class Session:
    """A batch on record.

    Attributes:
        number: The session's.
        at: When it began, ISO 8601 in UTC.
        kind: "work" or "control".
        images: How many files were looked at in it.
        label: Its case and slide; None where nobody said.
    """

    number: int
    at: str
    kind: str
    images: int
    label: Label | None


@dataclass(frozen=True)
class Readers:
    """How often two people who read the same images gave the same answer.

    Attributes:
        names: Who.
        read: How many images both answered.
        agreed: Of how many of them their last answers are the same.
    """

    names: tuple[str, str]
    read: int
    agreed: int


@dataclass(frozen=True)
class Agreement:
    """How often people gave the answer that the bundle gave.

    Attributes:
        reviewed: Class that the bundle answered to how many of its answers a person reviewed.
        agreed: The same, where the person gave the same answer.
        readers: Every two people with images in common.
    """

    reviewed: Mapping[str, int]
    agreed: Mapping[str, int]
    readers: tuple[Readers, ...] = ()


class Overview:
    """Reads the overview; every method may raise RecordsError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def numbers(
        self,
        query: Query,
        thresholds: ReviewThresholds,
        after: int = 0,
        most: int = MOST_LISTED,
    ) -> array[int]:
        """Return the numbers of the rows found, in order; of all sessions those of work alone.

        Args:
            query: What to look for.
            thresholds: By which rows need review.
            after: Only rows with larger numbers, which came later.
            most: How many of them.
        """
        where, values = _found(query, thresholds, after)
        order = _ORDERS[query.order].format("DESC" if query.descending else "")
        statement = f"SELECT id FROM overview WHERE {where} ORDER BY {order} LIMIT ?"
        with self._database.reading() as db:
            found = db.execute(statement, (*values, most))
            return array("q", (number for (number,) in found))

    def count(self, query: Query, thresholds: ReviewThresholds, after: int = 0) -> int:
        """Return how many rows are found; see `numbers`. Of what is asked once, how many images."""
        what = "count(*)"
        if query.once and not after:  # counted together, not each looked for once more
            what, query = "count(DISTINCT result_id)", replace(query, once=False)
        where, values = _found(query, thresholds, after)
        of = _BY_WORDS if _is_text_alone(query) else "overview"
        statement = f"SELECT {what} FROM {of} WHERE {where}"
        with self._database.reading() as db:
            (count,) = db.execute(statement, values).fetchone()
            return int(count)

    def beginning(
        self, query: Query, thresholds: ReviewThresholds, after: int, most: int
    ) -> tuple[array[int], int]:
        """Return the numbers of the first rows found, and how many there are; see `numbers`.

        Of what can be found in one pass all numbers are returned, more than `most` maybe.
        """
        if _is_text_alone(query) and not after:
            few = self._few(query, thresholds)
            if few is not None:
                return few, len(few)
        first = self.numbers(query, thresholds, after, most)
        if len(first) < most:
            return first, len(first)
        if query.text and query.order == "arrival" and not query.descending:
            # Those counted already need not be searched again: the others come behind them.
            return first, most + self.count(query, thresholds, first[-1])
        return first, self.count(query, thresholds, after)

    def _few(self, query: Query, thresholds: ReviewThresholds) -> array[int] | None:
        """Return the numbers of the rows in which a text stands; None where it does in too many.

        In the order of the words, of which the index is half as large as the table.
        """
        where, values = _found(query, thresholds, 0)
        statement = f"SELECT id FROM {_BY_WORDS} WHERE {where} LIMIT ?"
        with self._database.reading() as db:
            found = sorted(number for (number,) in db.execute(statement, (*values, _FEW + 1)))
        return array("q", found) if len(found) <= _FEW else None

    def has_any(self) -> bool:
        """Say whether there is any row of work."""
        with self._database.reading() as db:
            statement = f"SELECT EXISTS (SELECT 1 FROM overview WHERE {_WORK})"
            (there,) = db.execute(statement).fetchone()
            return bool(there)

    def tally(self, numbers: Sequence[int]) -> Mapping[tuple[str | None, str], int]:
        """Return how many of some rows have which answer of the bundle and which status."""
        with self._database.reading() as db:
            found = db.execute(_TALLY, (json.dumps(list(numbers)),))
            return {(class_name, status): count for class_name, status, count in found}

    def rows(self, numbers: Sequence[int]) -> tuple[Row, ...]:
        """Return rows by number."""
        with self._database.reading() as db:
            found = (db.execute(_ROW, (number,)).fetchone() for number in numbers)
            return tuple(_row(each) for each in found if each is not None)

    def files(self, query: Query, thresholds: ReviewThresholds) -> list[str]:
        """Return the paths of the files found, in order."""
        numbers = self.numbers(query, thresholds)
        with self._database.reading() as db:
            return [db.execute(_FILE, (number,)).fetchone()[0] for number in numbers]

    def comments(self, result_id: int) -> tuple[Comment, ...]:
        """Return what people wrote about an image, oldest first."""
        statement = "SELECT at, who, text FROM comments WHERE result_id = ? ORDER BY id"
        with self._database.reading() as db:
            return tuple(Comment(*each) for each in db.execute(statement, (result_id,)))

    def agreement(self, session: int | None) -> Agreement:
        """Return how often people agreed, in a session or, for None, in all."""
        with self._database.reading() as db:
            found = db.execute(_AGREEMENT, (session, session)).fetchall()
            readers = db.execute(_READERS, (UNDONE, session, session)).fetchall()
        return Agreement(
            {name: reviewed for name, reviewed, _ in found},
            {name: agreed for name, _, agreed in found},
            tuple(Readers((one, other), read, agreed) for one, other, read, agreed in readers),
        )

    def sessions(self, most: int) -> tuple[Session, ...]:
        """Return the last sessions, the newest first."""
        with self._database.reading() as db:
            return tuple(
                Session(each["id"], each["at"], each["kind"], each["n"], _label(each))
                for each in db.execute(_SESSIONS, (most,))
            )


def _is_text_alone(query: Query) -> bool:
    """Say whether a text is looked for among all rows, and nothing else is asked."""
    return bool(query.text) and query == Query(text=query.text)


def _found(query: Query, thresholds: ReviewThresholds, after: int) -> tuple[str, list[object]]:
    """Return which rows are found, as what follows WHERE, and its values."""
    of_row, values = _all_of(_asked_of_row(query))
    of_result, its_values = _all_of(_asked_of_result(query, thresholds))
    condition, found = f"{of_result} AND {of_row}", [*its_values, *values]
    if query.once:
        condition = f"{condition} AND {_ONCE.format(of_row)}"
        found += values
    if after:  # first: whatever lies before costs no more than this
        return f"id > ? AND {condition}", [after, *found]
    return condition, found


_Condition = tuple[str, list[object]]
"""What may follow WHERE, and its values."""


def _all_of(conditions: Iterable[_Condition]) -> _Condition:
    parts = list(conditions)
    return " AND ".join(part for part, _ in parts) or "1", [each for _, of in parts for each in of]


def _asked_of_row(query: Query) -> Iterator[_Condition]:
    """Return the conditions on where an image is: in which sessions, in which file."""
    if query.text:
        yield _text(query.text)
    if query.session is not None:
        yield "session_id = ?", [query.session]
    else:  # last: it holds for most rows, and is asked of few then
        yield _WORK, []


def _asked_of_result(query: Query, thresholds: ReviewThresholds) -> Iterator[_Condition]:
    """Return the conditions on what was found in an image, and what people said of it."""
    if query.shown == "review":
        below, its_values = _below(thresholds)
        yield _SHOWN["review"].format(below=below), its_values
    elif query.shown != "all":
        yield _SHOWN[query.shown], []
    if query.answers:
        marks = ", ".join("?" * len(query.answers))
        use_no_index = "" if query.session is None and not query.text else "+"
        yield f"{use_no_index}answer IN ({marks})", [*query.answers]
    if query.least > 0 or query.most < 1:
        yield "+confidence BETWEEN ? AND ?", [query.least, query.most]
    if query.share < 1:
        yield _SAMPLED, [sample_end(query.share)]
    if query.not_by:
        yield _NOT_BY, [query.not_by]


def _below(thresholds: ReviewThresholds) -> tuple[str, list[object]]:
    """Return the condition of `desktop.review.needs_review` on an answer, and its values."""
    if not thresholds.below:
        return "0", []
    cases = " ".join("WHEN ? THEN confidence < ? OR ? = 1" for _ in thresholds.below)
    condition = (
        f"bundle_id = (SELECT id FROM bundles WHERE digest = ?) AND CASE class_name {cases} END"
    )
    each = ((name, share, share) for name, share in thresholds.below.items())
    return condition, [thresholds.bundle, *(value for case in each for value in case)]


def _text(text: str) -> tuple[str, list[object]]:
    """Return the condition that a text occurs in the path, the case or the slide."""
    text = storable(text)  # as in a path on record, which is cut at what escapes, too
    for special in "~%_":
        text = text.replace(special, f"~{special}")
    condition = f"(words LIKE ? ESCAPE '~' OR place_id IN {_FOLDERS}"
    values: list[object] = [f"%{text}%"] * 2
    cut = 1 + max(text.rfind("/"), text.rfind("\\"))
    if 0 < cut < len(text):  # it may be the end of a folder and the beginning of a name
        condition += f" OR (words LIKE ? ESCAPE '~' AND place_id IN {_FOLDERS})"
        values += [f"{text[cut:]}%", f"%{text[:cut]}"]
    return f"{condition})", values


def _row(found: sqlite3.Row) -> Row:
    return Row(
        number=found["number"],
        session=found["session_id"],
        result_id=found["result_id"],
        prediction=prediction_of(found),
        person=found["person"],
        noted=bool(found["noted"]),
        label=_label(found),
    )


def _label(found: sqlite3.Row) -> Label | None:
    case, slide = found["case_label"], found["slide_label"]
    return None if case is None else Label(case, slide)
