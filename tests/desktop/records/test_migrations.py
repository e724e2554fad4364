"""Records of an older version: migrated whole or left as they were, whenever the power goes."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records.backup import restore
from desktop.records.database import Database
from desktop.records.schema import VERSION
from desktop.records.verification import verify
from desktop.records.watch_queue import WatchQueue

OLD_RECORDS = Path(__file__).parent / "old_records"
"""Dumps of what Petriscope wrote before: 30 images found in a folder, answered, corrected."""


def select(file, statement):
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as db:
        return db.execute(statement).fetchall()


@pytest.fixture(params=[1, 2])
def old(request, tmp_path):
    """A database as an older version wrote it, and that version."""
    file = tmp_path / "old" / "records.db"
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as db:
        db.executescript((OLD_RECORDS / f"version-{request.param}.sql").read_text())
    assert select(file, "PRAGMA user_version") == [(request.param,)]
    return file, request.param


def test_old_records_are_migrated_with_their_chain_and_kept(old):
    file, version = old
    ((rows,),) = select(file, "SELECT count(*) FROM audit")
    with closing(Database(file)) as database:
        known = list(WatchQueue(database, Path("/lab/slide 1")).on_record())
    assert verify(file).rows == rows  # the lists, too, are what the records say
    assert select(file, "PRAGMA user_version") == [(VERSION,)]
    assert [each.done for each in known] == [True] * 30
    kept = file.with_name(f"records-version-{version}.db")
    assert select(kept, "PRAGMA user_version") == [(version,)]
    assert select(kept, "SELECT count(*) FROM audit") == [(rows,)]


def test_a_backup_by_an_older_version_is_verified_and_restored(old, tmp_path):
    backup, version = old
    ((rows,),) = select(backup, "SELECT count(*) FROM audit")
    before = backup.read_bytes()
    assert verify(backup).rows == rows
    records = tmp_path / "records.db"
    with closing(Database(records)):
        pass
    restore(records, backup, tmp_path / "backups", tmp_path / "locks")
    assert select(records, "PRAGMA user_version") == [(version,)]
    with closing(Database(records)):
        assert verify(records).rows == rows
    assert backup.read_bytes() == before
    with closing(sqlite3.connect(backup)) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            db.execute(f"DROP TRIGGER {name}")
        db.execute("UPDATE found SET size = size + 1 WHERE id = 7")
        db.commit()
    with pytest.raises(RecordsError, match="row 7 of found"):
        verify(backup)


@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize("call", ["pwrite64", "fdatasync", "rename"])
def test_a_migration_killed_anywhere_leaves_the_old_or_the_new(old, call):
    file, _ = old
    statement = "from pathlib import Path; from desktop.records.database import Database;"
    statement += f"Database(Path({str(file)!r}))"
    strace = ["strace", "-qq", "-f", "-o", "/dev/null", "-e"]
    ((rows,),) = select(file, "SELECT count(*) FROM audit")
    kept, killed = file.read_bytes(), 0
    moments = (1, 2, 3, 5, 8, 13, 21, 34, 55, 89) if call == "pwrite64" else (1, 2, 3, 4)
    for moment in moments:
        for other in file.parent.iterdir():
            other.unlink()
        file.write_bytes(kept)
        inject = f"inject={call}:signal=KILL:when={moment}"
        run = subprocess.run(
            [*strace, inject, sys.executable, "-c", statement],
            check=False,
            timeout=60,
        )
        killed += run.returncode != 0
        with closing(Database(file)):
            assert verify(file).rows == rows
    assert killed, "nothing was killed, so this proves nothing"
