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
    for link in db.execute("SELECT * FROM audit ORDER BY id"):
        table, row_id = str(link["table_name"]), int(link["row_id"])
        row = _row(db, table, row_id) if table in CHAINED else None
        if link["previous"] != previous or link["hash"] != _link_or_none(previous, table, row):
            raise _tampered(tr("row {row} of {table}", row=row_id, table=table))
        previous, length = link["hash"], length + 1
    for table in CHAINED:
        _check_count(db, table)
    return length


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
    added = ADDED.get(table, ())
    return {
        name: value for name, value in dict(row).items() if name not in added or value is not None
    }


def _link(previous: str, table: str, row: Mapping[str, object] | None) -> str:
    content = json.dumps(
        {"previous": previous, "table": table, "row": row},
        sort_keys=True,
        separators=(",", ":"),
        allow_nan=False,
    )
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
