"""The database: made, migrated and opened so that an answered commit survives a power cut."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.errors import RecordsError, RecordsUnavailableError
from desktop.language import tr
from desktop.records import overview_tables, quality_tables
from desktop.records.connection import Connection, error_code
from desktop.records.migrations import migrate
from desktop.records.tables import CHAINED, RECORDED
from desktop.system.whole_file import is_no_file, whole_file

VERSION = 3

_APPLICATION_ID = 0x50657472  # "Petr"
_BUSY_S = 10.0
_PASSING = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_BUSY)


def connect(file: Path) -> sqlite3.Connection:
    """Open the records, making them if there are none.

    Raises:
        RecordsError: If the file is no such database, is from a newer version (it is then left
            as it is), is gone while its newest rows are there, or cannot be opened.
    """
    check_header(file)
    try:
        _expect_not_lost(file)
        db = sqlite3.connect(file, timeout=_BUSY_S, isolation_level=None, factory=Connection)
        try:
            _prepare(db, file)
        except BaseException:
            db.close()
            raise
    except (sqlite3.Error, OSError) as error:
        kind = RecordsUnavailableError if may_pass(error) else RecordsError
        raise kind(
            f"The records {file} cannot be opened ({error}). "
            "Free disk space, restore a backup, or keep the records in another folder."
        ) from error
    return db


def _expect_not_lost(file: Path) -> None:
    """Refuse to make records anew beside the newest rows of others: SQLite would remove these.

    A start that is cut off never leaves that: SQLite writes the file before it has a WAL.
    """
    wal = file.with_name(f"{file.name}-wal")
    made = file.exists() and file.stat().st_size > 0
    if not made and wal.exists() and wal.stat().st_size > 0:
        raise RecordsError(
            tr(
                "Expected records in {file}: {wal} beside it holds the newest of them. Received no "
                "such file, or an empty one. Put it back, or restore a backup.",
                file=file,
                wal=wal.name,
            )
        )


def _prepare(db: sqlite3.Connection, file: Path) -> None:
    db.row_factory = sqlite3.Row
    _check_content(db, file)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA recursive_triggers = ON")  # else REPLACE would delete unseen
    if 0 < _pragma(db, "user_version") < VERSION:
        _keep_copy(db, file)
    with transaction(db):
        version = _pragma(db, "user_version")
        if version == 0:
            _create(db)
        elif version < VERSION:
            db.execute("PRAGMA legacy_alter_table = ON")
            migrate(db, version)
            _seal(db)
    db.execute("PRAGMA foreign_keys = ON")  # only now: a migration makes tables anew


def _create(db: sqlite3.Connection) -> None:
    for statement in (*RECORDED, *overview_tables.DERIVED, *quality_tables.DERIVED):
        db.execute(statement)
    db.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
    _seal(db)


def _seal(db: sqlite3.Connection) -> None:
    """Let every table of records refuse changes, and say which version they are."""
    for table in (*CHAINED, "audit"):
        for verb in ("UPDATE", "DELETE"):
            db.execute(
                f"CREATE TRIGGER IF NOT EXISTS {table}_refuses_{verb} BEFORE {verb} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'Records are insert-only.'); END"
            )
    db.execute(f"PRAGMA user_version = {VERSION}")


def _keep_copy(db: sqlite3.Connection, file: Path) -> None:
    """Keep the database as the older version wrote it, beside the new one."""
    kept = file.with_name(f"{file.stem}-version-{_pragma(db, 'user_version')}.db")
    with whole_file(kept) as draft, closing(sqlite3.connect(draft)) as copy:
        db.backup(copy)


def check_header(file: Path) -> None:
    """Check the version before SQLite opens the file to write: merely closing it may write then.

    SQLite itself looks into it: on POSIX systems, whoever else opened and closed the file would
    take away the locks of all connections of this process, and another process could delete the
    newest records with the WAL.

    Raises:
        RecordsError: If the file is of something else, of a newer version, or cannot be read;
            none at all is no trouble, and damage shows when the file is opened.
    """
    place = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        if file.stat().st_size == 0:
            return
        _expect_readable(file)
        with closing(sqlite3.connect(place, uri=True)) as db:
            numbers = _pragma(db, "application_id"), _pragma(db, "user_version")
    except FileNotFoundError:
        return
    except OSError as error:
        raise _unreadable(file, str(error.strerror)) from error
    except sqlite3.OperationalError as error:
        raise _unreadable(file, str(error)) from error
    except sqlite3.DatabaseError as error:
        # After a power cut it may take the WAL to say what the file holds: opening it does.
        has_wal = file.with_name(f"{file.name}-wal").exists()
        if error_code(error) == sqlite3.SQLITE_NOTADB and not has_wal:
            raise _foreign(file) from error
        return
    _check_version(*numbers, file)


def _expect_readable(file: Path) -> None:
    """Raise OSError for what is no file or may not be read; SQLite would not say why."""
    if is_no_file(file):
        raise OSError(errno.EINVAL, "it is no file")
    if not os.access(file, os.R_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _unreadable(file: Path, why: str) -> RecordsError:
    return RecordsError(tr("The records {file} cannot be read ({why}).", file=file, why=why))


def is_current(db: sqlite3.Connection) -> bool:
    """Say whether records are of this version, and not of an older one."""
    return _pragma(db, "user_version") == VERSION


def is_unmade(db: sqlite3.Connection) -> bool:
    """Say whether nothing is in the file yet: whoever made it was cut off before it was records."""
    filled = db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    return filled is None and _pragma(db, "user_version") == 0


def _check_content(db: sqlite3.Connection, file: Path) -> None:
    """Check the version once more, as SQLite sees it, and that an unversioned file is empty."""
    db.execute("BEGIN")
    version = _pragma(db, "user_version")
    _check_version(_pragma(db, "application_id"), version, file)
    filled = db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    db.execute("COMMIT")
    if filled and version == 0:
        raise _foreign(file)


def _check_version(application_id: int, version: int, file: Path) -> None:
    if application_id not in (0, _APPLICATION_ID):
        raise _foreign(file)
    if version > VERSION:
        raise RecordsError(
            tr(
                "Expected records of version {known} or older. Received version {version} in "
                "{file}. A newer Petriscope wrote them: use that one, or keep the records in "
                "another folder.",
                known=VERSION,
                version=version,
                file=file,
            )
        )


def _foreign(file: Path) -> RecordsError:
    return RecordsError(
        tr(
            "Expected Petriscope's records in {file}. Received a file of something else. "
            "Move it away, or keep the records in another folder.",
            file=file,
        )
    )


def _pragma(db: sqlite3.Connection, name: str) -> int:
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, and nobody else writes meanwhile: the chain has one end."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # after some errors SQLite has rolled back by itself
            db.execute("ROLLBACK")
        raise


def may_pass(error: Exception) -> bool:
    """Say whether trying again may help: a full disk or a lock, not a file that is damaged."""
    if not isinstance(error, sqlite3.OperationalError):
        return False
    return error_code(error) in _PASSING
