"""How records of an older version become records of this one, all or nothing.

Rows keep their numbers and their content, so the chain holds: a column that was added is NULL
in them, and a NULL in an added column is left out of a row's hash.
"""

from __future__ import annotations

import sqlite3

FOUND = """
CREATE TABLE found (             -- a whole file in a watched folder, before work starts
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    folder TEXT NOT NULL,
    path TEXT NOT NULL,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    ctime_ns INTEGER,            -- NULL in rows of version 1
    inode TEXT NOT NULL,         -- text: Windows has 128-bit ones
    UNIQUE (folder, path, size, mtime_ns, ctime_ns, inode)
) STRICT
"""

ADDED = {"found": ("ctime_ns",)}
"""Columns by table that rows of older versions do not have."""

_TO_VERSION_2 = (
    "ALTER TABLE found RENAME TO found_1",
    FOUND,
    "INSERT INTO found SELECT id, at, folder, path, size, mtime_ns, NULL, inode FROM found_1",
    "DROP TABLE found_1",
    "CREATE INDEX done_of_sighting ON done (sighting_id)",
)
"""A rewritten file may have its old size and mtime back; its ctime is another."""

_STEPS = {1: _TO_VERSION_2}


def migrate(db: sqlite3.Connection, version: int) -> None:
    """Bring the tables from ``version`` up to date; call within a transaction.

    Foreign keys must be off and legacy_alter_table on, so that other tables go on referring to
    a table by the name it had.
    """
    for step in sorted(each for each in _STEPS if each >= version):
        for statement in _STEPS[step]:
            db.execute(statement)
