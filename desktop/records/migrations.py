"""How records of an older version become records of this one, all or nothing.

Rows keep their numbers and their content, so the chain holds: a column that was added is NULL
in them, and a NULL in an added column is left out of a row's hash.
"""

from __future__ import annotations

import sqlite3

from desktop.records import overview_tables, quality_tables, tables

ADDED = {"found": ("ctime_ns",), "sightings": ("session_id",), "results": ("page", "facts")}
"""Columns by table that rows of older versions do not have."""

_TO_VERSION_2 = (
    "ALTER TABLE found RENAME TO found_1",
    tables.FOUND,
    "INSERT INTO found SELECT id, at, folder, path, size, mtime_ns, NULL, inode FROM found_1",
    "DROP TABLE found_1",
    tables.DONE_OF_SIGHTING,
)
"""A rewritten file may have its old size and mtime back; its ctime is another."""

_TO_VERSION_3 = (
    "ALTER TABLE results RENAME TO results_2",
    tables.RESULTS,
    "INSERT INTO results SELECT *, NULL, NULL FROM results_2",
    "DROP TABLE results_2",
    tables.RESULTS_ONCE,
    "ALTER TABLE corrections RENAME TO corrections_2",
    tables.CORRECTIONS,
    "INSERT INTO corrections SELECT * FROM corrections_2",
    "DROP TABLE corrections_2",
    tables.CORRECTIONS_OF_RESULT,
    tables.SESSIONS,
    "ALTER TABLE sightings ADD COLUMN session_id INTEGER REFERENCES sessions (id)",
    tables.COMMENTS,
    tables.COMMENTS_OF_RESULT,
    tables.LABELS,
    tables.LABELS_OF_FILE,
    *overview_tables.DERIVED,
    *overview_tables.FILL,
    quality_tables.CONTROLS,
    *quality_tables.CONTROL_INDEXES,
    *quality_tables.DERIVED,
    *quality_tables.FILL,
)
"""Sessions, comments and labels came, pages of a file, and an answer that is taken back."""

_STEPS = {1: _TO_VERSION_2, 2: _TO_VERSION_3}


def migrate(db: sqlite3.Connection, version: int) -> None:
    """Bring the tables from ``version`` up to date; call within a transaction.

    Foreign keys must be off and legacy_alter_table on, so that other tables go on referring to
    a table by the name it had.
    """
    for step in sorted(each for each in _STEPS if each >= version):
        for statement in _STEPS[step]:
            db.execute(statement)
