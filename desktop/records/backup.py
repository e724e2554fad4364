"""Copies of the records: one a day, one when asked for, and back again.

A copy is made with SQLite's backup API, so it is whole though somebody writes meanwhile, and
verified before it gets its name.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date, datetime
from pathlib import Path

from desktop.errors import CopyAbandonedError, FolderTakenError, RecordsError, WatchError
from desktop.language import tr
from desktop.records.connection import error_code, roll_back
from desktop.records.schema import check_header
from desktop.records.verification import verify
from desktop.system.folder_lock import FolderLock
from desktop.system.whole_file import whole_file

KEPT_DAYS, KEPT_WEEKS = 7, 4

_DAILY = re.compile(r"records-(\d{4}-\d\d-\d\d)\.db")
_DRAFT = re.compile(r"\.records-(before-restore-)?[-\d]+\.db\.part(-wal|-shm|-journal)?")
_BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite may have left beside a database, and would take for a part of what replaces it."""

_PAGES = 500  # copied at a time, so that whoever writes does not wait


def back_up(records: Path, copy: Path, given_up: Callable[[], bool] = lambda: False) -> None:
    """Copy the records, in use or not.

    Args:
        records: The database.
        copy: Takes the copy once that is whole and its chain holds; an older file there is
            replaced.
        given_up: Says whether nobody waits for the copy any more.

    Raises:
        CopyAbandonedError: If nobody waits any more; ``copy`` is then as it was.
        RecordsError: If there is nothing to copy, no room, or the records are damaged or were
            changed; ``copy`` is then as it was.
    """
    check_header(records)
    if not records.exists():
        raise RecordsError(tr("Expected records in {file}. Received no such file.", file=records))
    with _in_words(copy):
        if copy.exists() and copy.samefile(records):
            raise RecordsError(
                f"Expected another file than the records for a copy. Received {copy}."
            )
        copy.parent.mkdir(exist_ok=True)
        roll_back(records)
        with closing(_read(records)) as db, whole_file(copy) as draft:
            _copy(db, draft, given_up)
            _check(draft, records, given_up)
            for end in _BESIDE:
                copy.with_name(copy.name + end).unlink(missing_ok=True)


def back_up_daily(
    records: Path,
    folder: Path,
    locks: Path,
    today: date,
    given_up: Callable[[], bool] = lambda: False,
) -> None:
    """Copy the records unless that was done today or is being done, and remove old copies.

    The newest of the last `KEPT_DAYS` days that have one stay, and the newest of each of the last
    `KEPT_WEEKS` weeks; files with other names are left alone.

    Args:
        records: The database.
        folder: Where the copies are.
        locks: The profile's folder for locks.
        today: The day whose copy this is.
        given_up: Says whether nobody waits for the copy any more.

    Raises:
        RecordsError, CopyAbandonedError: As `back_up`.
    """
    with suppress(FolderTakenError), _alone_in(folder, locks):  # else another makes a copy just now
        copy = folder / f"records-{today.isoformat()}.db"
        if not copy.exists():
            back_up(records, copy, given_up)
        with _in_words(folder):
            _remove(_old(folder))


def back_up_now(records: Path, folder: Path, locks: Path) -> Path:
    """Copy the records beside the daily copies, under the time of day.

    Args:
        records: The database.
        folder: Where the daily copies are.
        locks: The profile's folder for locks.

    Returns:
        The copy.

    Raises:
        RecordsError: As `back_up`, or if another copy is being made there.
    """
    copy = folder / f"records-{_stamp()}.db"
    with _alone_or_said(folder, locks):
        back_up(records, copy)
    return copy


def restore(records: Path, backup: Path, folder: Path, locks: Path) -> Path | None:
    """Put a backup in the place of the records, and keep these: that can be undone.

    Args:
        records: The database, if there is one; another Petriscope must not have it open.
        backup: What to put there.
        folder: Where the records that stood there are kept, beside the daily copies.
        locks: The profile's folder for locks.

    Returns:
        Where they are kept now; None if there were none.

    Raises:
        RecordsError: If the backup is damaged or of a newer version, the records are in use or
            being copied, or there is no room; they are then as they were.
    """
    verify(backup)
    kept = folder / f"records-before-restore-{_stamp()}.db"
    with _alone_or_said(folder, locks), _in_words(records):
        folder.mkdir(exist_ok=True)
        if not (records.exists() and _written_over(records, backup, kept)):
            _replace(records, backup, kept)
    return kept if kept.exists() else None


def _written_over(records: Path, backup: Path, kept: Path) -> bool:
    """Put a backup there in one transaction; False if SQLite cannot write there for damage."""
    try:
        with _alone(records) as db, closing(_read(backup)) as source:
            with whole_file(kept) as draft:
                _copy(db, draft)
            source.backup(db)
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        return False
    return True


def _replace(records: Path, backup: Path, kept: Path) -> None:
    """Put a backup there as a new file, and keep what was there byte by byte.

    It is copied, not moved: a start in a moment without records would make empty ones.
    """
    with closing(_read(backup)) as source, whole_file(records) as draft:
        _copy(source, draft)
        if records.exists():
            with whole_file(kept) as kept_draft:
                shutil.copyfile(records, kept_draft)
        for end in _BESIDE:
            part = records.with_name(records.name + end)
            if part.exists():
                part.replace(kept.with_name(kept.name + end))


@contextmanager
def _alone_in(folder: Path, locks: Path) -> Iterator[None]:
    """Let nobody else copy to a folder, and clear it of drafts: whoever wrote one was cut off."""
    try:
        lock = FolderLock(locks, folder)
    except FolderTakenError:
        raise
    except WatchError as error:
        raise _failed(folder, _why(error.__cause__)) from error
    try:
        with _in_words(folder):
            _remove(_drafts(folder))
        yield
    finally:
        lock.release()


@contextmanager
def _alone_or_said(folder: Path, locks: Path) -> Iterator[None]:
    """As `_alone_in`, for somebody who waits: raise RecordsError if another copies there."""
    try:
        with _alone_in(folder, locks):
            yield
    except FolderTakenError as error:
        raise RecordsError(
            tr(
                "Another Petriscope copies the records to {folder} just now. "
                "Try again in a minute.",
                folder=folder,
            )
        ) from error


def _stamp() -> str:
    return datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S-%f")


def _copy(
    db: sqlite3.Connection, draft: Path, given_up: Callable[[], bool] = lambda: False
) -> None:
    def go_on(*_: int) -> None:
        if given_up():
            raise CopyAbandonedError

    with closing(sqlite3.connect(draft)) as target:
        db.backup(target, pages=_PAGES, progress=go_on, sleep=0)
        # One file, also when it is read. Where there is no room for that, SQLite does not say so.
        (mode,) = target.execute("PRAGMA journal_mode = DELETE").fetchone()
        if mode != "delete":
            raise sqlite3.OperationalError("database or disk is full")


def _check(draft: Path, records: Path, given_up: Callable[[], bool]) -> None:
    """Check a copy: else those of damaged records would push out the good ones of before."""
    try:
        verify(draft, given_up=given_up)
    except RecordsError as error:
        told = str(error).replace(str(draft), str(records))
        raise RecordsError(
            tr(
                "{trouble} They were not copied; older copies are as they were.",
                trouble=told,
            )
        ) from error


def _read(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)


@contextmanager
def _alone(records: Path) -> Iterator[sqlite3.Connection]:
    """Open the records so that nobody else can; OperationalError if somebody has them open."""
    with closing(sqlite3.connect(records, timeout=1, isolation_level=None)) as db:
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("BEGIN EXCLUSIVE")
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        db.execute("COMMIT")  # the lock stays
        yield db


def _remove(files: list[Path]) -> None:
    for file in files:
        file.unlink()


def _drafts(folder: Path) -> list[Path]:
    """Return what is left of copies that were cut off, each as large as the records."""
    there = folder.iterdir() if folder.is_dir() else ()
    return [file for file in there if _DRAFT.fullmatch(file.name)]


def _old(folder: Path) -> list[Path]:
    days = {}
    for file in folder.iterdir():
        match = _DAILY.fullmatch(file.name)
        if match:
            days[date.fromisoformat(match[1])] = file
    newest_first = sorted(days, reverse=True)
    weeks: dict[tuple[int, int], date] = {}
    for day in newest_first:
        weeks.setdefault(day.isocalendar()[:2], day)
    kept = {*newest_first[:KEPT_DAYS], *list(weeks.values())[:KEPT_WEEKS]}
    return [days[day] for day in newest_first if day not in kept]


@contextmanager
def _in_words(file: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        if error_code(error) == sqlite3.SQLITE_BUSY:
            raise RecordsError(
                tr(
                    "The records {file} are in use. Close Petriscope, and every watch, first.",
                    file=file,
                )
            ) from error
        raise _failed(file, str(error)) from error
    except sqlite3.Error as error:
        raise _failed(file, str(error)) from error
    except OSError as error:
        raise _failed(file, _why(error)) from error


def _why(error: BaseException | None) -> str:
    return str(error.strerror if isinstance(error, OSError) else error)


def _failed(file: Path, why: str) -> RecordsError:
    return RecordsError(
        tr(
            "The copy of the records cannot be made at {file} ({why}). "
            "Free some disk space, or choose another place.",
            file=file,
            why=why,
        )
    )
