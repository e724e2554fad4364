"""The hash chain over the records: whoever changes a row has to change every later hash.

Each audit row holds SHA-256 over the canonical JSON of the previous hash and the row it speaks
of, so the printed head of the chain vouches for everything before it.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping

from desktop.errors import RecordsError
from desktop.language import tr
from desktop.records.migrations import ADDED
from desktop.records.tables import CHAINED

START = "0" * 64
"""What the first row names as its predecessor."""

_LINKS = "SELECT table_name, row_id, previous, hash FROM audit ORDER BY id"
_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), allow_nan=False)


def insert(db: sqlite3.Connection, table: str, values: Mapping[str, object]) -> int:
    """Insert a row and its link of the chain; call within a transaction. Returns the row's id."""
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    cursor = db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))
    row_id = int(cursor.lastrowid or 0)
    previous = head(db)
    db.execute(
        "INSERT INTO audit (table_name, row_id, previous, hash) VALUES (?, ?, ?, ?)",
        (table, row_id, previous, _link(previous, table, _row(db, table, row_id))),
    )
    return row_id


def head(db: sqlite3.Connection) -> str:
    """Return the newest hash, hexadecimal."""
    row = db.execute("SELECT hash FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    return str(row["hash"]) if row else START


def verify(db: sqlite3.Connection) -> int:
    """Walk the whole chain and return its length.

    Raises:
        RecordsError: At the first row that was changed, removed or slipped in.
    """
    previous, length = START, 0
    tables = {table: _Rows(db, table) for table in _chained(db)}
    for table, row_id, before, found in db.execute(_LINKS):
        row = tables[table].at(row_id) if table in tables else None
        if before != previous or found != _link_or_none(previous, table, row):
            raise _tampered(tr("row {row} of {table}", row=row_id, table=table))
        previous, length = found, length + 1
    for table in tables:
        _check_count(db, table)
    return length


def _chained(db: sqlite3.Connection) -> list[str]:
    """Return the tables whose rows are in the chain; those of an older version are fewer."""
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
    return [table for table in CHAINED if table in there]


class _Rows:
    """A table's rows in the order of their numbers, which is the order of the chain."""

    def __init__(self, db: sqlite3.Connection, table: str) -> None:
        self._table = table
        self._rows = iter(db.execute(f"SELECT * FROM {table} ORDER BY id"))
        self._next = next(self._rows, None)

    def at(self, row_id: int) -> dict[str, object] | None:
        """Return a row with a number above all that were asked for; None if there is none."""
        while self._next is not None and self._next["id"] < row_id:  # slipped in: it is counted
            self._next = next(self._rows, None)
        if self._next is None or self._next["id"] != row_id:
            return None
        return _recorded(self._table, self._next)


def _check_count(db: sqlite3.Connection, table: str) -> None:
    rows = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    links = db.execute("SELECT count(*) FROM audit WHERE table_name = ?", (table,)).fetchone()[0]
    if rows != links:
        raise _tampered(
            tr(
                "{table}, which has {rows} rows where {recorded} were recorded",
                table=table,
                rows=rows,
                recorded=links,
            )
        )


def _row(db: sqlite3.Connection, table: str, row_id: int) -> dict[str, object] | None:
    row = db.execute(f"SELECT * FROM {table} WHERE id = ?", (row_id,)).fetchone()
    if row is None:
        return None
    return _recorded(table, row)


def _recorded(table: str, row: sqlite3.Row) -> dict[str, object]:
    """Return what a row's hash is over: as it was when it was recorded."""
    content = dict(row)
    for name in ADDED.get(table, ()):
        if content.get(name) is None:
            content.pop(name, None)
    return content


def _link(previous: str, table: str, row: Mapping[str, object] | None) -> str:
    content = _CANONICAL.encode({"previous": previous, "table": table, "row": row})
    return hashlib.sha256(content.encode("ascii")).hexdigest()


def _link_or_none(previous: str, table: str, row: Mapping[str, object] | None) -> str | None:
    """Return the link, or None for a row of values that nobody would have written."""
    try:
        return _link(previous, table, row)
    except (TypeError, ValueError):  # a BLOB, an infinite number
        return None


def _tampered(what: str) -> RecordsError:
    return RecordsError(
        tr(
            "The records were changed outside Petriscope: {what}. Restore a backup, and keep this "
            "file for whoever investigates.",
            what=what,
        )
    )
