"""Whether the records are as they were written: checked without changing a byte of them.

Only what a killed process left half done is undone first, as by whoever opens them next.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import CopyAbandonedError, RecordsError
from desktop.language import tr
from desktop.records import chain, overview_tables, quality_tables
from desktop.records.connection import error_code, roll_back
from desktop.records.schema import check_header, is_current, is_unmade

_NO_FILE_BESIDE = {
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
}

_STEPS = 10_000  # of SQLite's, between two looks whether to go on: milliseconds


@dataclass(frozen=True)
class Verified:
    """What was found whole.

    Attributes:
        rows: How many rows the chain vouches for.
        head: The chain's newest hash, hexadecimal.
    """

    rows: int
    head: str


def verify(
    file: Path, head: str | None = None, given_up: Callable[[], bool] | None = None
) -> Verified:
    """Check that no row was changed, removed, slipped in or swapped since it was written.

    Args:
        file: The records, also of an older version; they may be in use.
        head: A chain's head from a report of earlier; rows cut off the end leave a chain that
            holds, but without that hash in it.
        given_up: Says whether nobody waits for the outcome any more; None: somebody does.

    Raises:
        CopyAbandonedError: If nobody waits any more.
        RecordsError: If anything was changed or is missing, the file is damaged or is none, or
            its making was cut off.
    """
    check_header(file)
    if not file.exists():
        raise RecordsError(tr("Expected records in {file}. Received no such file.", file=file))
    roll_back(file)
    try:
        with _reading(file) as db:
            db.set_progress_handler(given_up, _STEPS)
            _expect_made(db, file)
            _check_pages(db, file)
            rows = chain.verify(db)
            if is_current(db):  # those of an older version get their lists when they are opened
                _check_overview(db)
                _check_sums(db)
            _check_head(db, head)
            return Verified(rows, chain.head(db))
    except sqlite3.Error as error:
        if error_code(error) == sqlite3.SQLITE_INTERRUPT:
            raise CopyAbandonedError from error
        raise _damaged(file, str(error)) from error


@contextmanager
def _reading(file: Path) -> Iterator[sqlite3.Connection]:
    """Open the records as they are now, though somebody may write meanwhile.

    SQLite puts two small files beside a database that it reads. Where it may not (a write-protected
    folder, a full disk), the file by itself is all there is, unless somebody was cut off writing.
    """
    place = f"{file.absolute().as_uri()}?mode=ro"
    try:
        db = _begin(place)
    except sqlite3.OperationalError as error:
        if error_code(error) not in _NO_FILE_BESIDE:
            raise
        if error.sqlite_errorcode == sqlite3.SQLITE_READONLY_ROLLBACK:
            raise RecordsError(
                tr(
                    "A change to {file} was cut off, and can be undone only where something can "
                    "be written ({why}). Copy the folder {folder} to another place, and name "
                    "that with --data-dir.",
                    file=file,
                    why=error,
                    folder=file.parent,
                )
            ) from error
        if _is_filled(file.with_name(f"{file.name}-wal")):
            raise RecordsError(
                tr(
                    "The newest records are in {file}-wal, which cannot be read where nothing "
                    "can be written ({why}). Copy the folder {folder} to another place, and "
                    "name that with --data-dir.",
                    file=file.name,
                    why=error,
                    folder=file.parent,
                )
            ) from error
        db = _begin(f"{place}&immutable=1")
    with closing(db):
        yield db


def _begin(place: str) -> sqlite3.Connection:
    db = sqlite3.connect(place, uri=True)
    try:
        db.row_factory = sqlite3.Row
        db.execute("BEGIN")
        db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()  # only now it is opened
    except BaseException:
        db.close()
        raise
    return db


def _is_filled(wal: Path) -> bool:
    return wal.exists() and wal.stat().st_size > 0


def _expect_made(db: sqlite3.Connection, file: Path) -> None:
    """Tell a file in which nothing was recorded yet from a damaged one."""
    if is_unmade(db):
        raise RecordsError(
            tr(
                "There are no records in {file} yet: Petriscope was cut off while it made that "
                "file, and makes it at the next start. If there were records before, restore a "
                "backup.",
                file=file,
            )
        )


def _check_pages(db: sqlite3.Connection, file: Path) -> None:
    """Check what the chain does not see: the file's pages, and the indexes that find its rows."""
    (found,) = db.execute("PRAGMA integrity_check(1)").fetchone()
    if found != "ok":
        raise _damaged(file, str(found).splitlines()[-1])


def _check_overview(db: sqlite3.Connection) -> None:
    """Check what lists are read from: it is derived, and so not in the chain."""
    (different,) = db.execute(overview_tables.DIFFERENCE).fetchone()
    if different:
        raise RecordsError(
            tr(
                "The lists were changed outside Petriscope: {count} of their rows are not what "
                "the records say. Restore a backup, and keep this file for whoever investigates.",
                count=different,
            )
        )


def _check_sums(db: sqlite3.Connection) -> None:
    """Check what drift and the control charts are read from, which is derived too."""
    (different,) = db.execute(quality_tables.DAYS_DIFFERENCE).fetchone()
    if different:
        raise RecordsError(
            tr(
                "The sums of the days were changed outside Petriscope: they are not what the "
                "records say. Restore a backup, and keep this file for whoever investigates."
            )
        )
    (different,) = db.execute(quality_tables.RUNS_DIFFERENCE).fetchone()
    if different:
        raise RecordsError(
            tr(
                "The figures of the control runs were changed outside Petriscope: they are not "
                "what the records say. Restore a backup, and keep this file for whoever "
                "investigates."
            )
        )


def _check_head(db: sqlite3.Connection, head: str | None) -> None:
    if head is None:
        return
    known = db.execute("SELECT 1 FROM audit WHERE hash = ?", (head,)).fetchone()
    if known is None and head != chain.START:
        raise RecordsError(
            f"The records do not hold the row with the hash {head}: what was recorded before that "
            "report is missing, or the hash is of other records. Restore a backup, and keep this "
            "file for whoever investigates."
        )


def _damaged(file: Path, what: str) -> RecordsError:
    return RecordsError(
        tr(
            "The records {file} are damaged ({what}). Restore a backup, and keep this file for "
            "whoever investigates.",
            file=file,
            what=what,
        )
    )
