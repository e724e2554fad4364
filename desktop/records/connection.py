"""The connection to the records: the one place where text becomes SQLite's, which is UTF-8."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from desktop.system.odd_names import storable


class Connection(sqlite3.Connection):
    """Takes any text, as a value to record or to look for; see `storable`.

    Without it half a character, from an odd keyboard or a Linux file name, would stop whoever
    writes or looks it up with a UnicodeEncodeError.
    """

    def execute(self, statement: str, values: Sequence[object] = (), /) -> sqlite3.Cursor:  # type: ignore[override]
        """Carry out one statement."""
        return super().execute(
            statement, [storable(each) if isinstance(each, str) else each for each in values]
        )


def roll_back(file: Path) -> None:
    """Have SQLite undo what a killed process left half done, which it does not for who only reads.

    It is left where nothing can be written: whoever reads then is told by SQLite.
    """
    journal = file.with_name(f"{file.name}-journal")
    if journal.exists():
        place = f"{file.absolute().as_uri()}?mode=rw"
        with suppress(sqlite3.Error), closing(sqlite3.connect(place, uri=True)) as db:
            db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()


def error_code(error: sqlite3.Error) -> int:
    """Return SQLite's primary code of an error; 0 where Python found it: text that is no UTF-8."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
