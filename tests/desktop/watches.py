"""What tests of watches ask: what is on record, what the CSV says, and whether it came to that."""

import os
import shutil
import sqlite3
import time
from contextlib import closing

import pytest

from desktop.records.verification import verify

needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")


def wait_for(condition, process=None, seconds=120, each=0.05):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        assert process is None or process.poll() is None, process.stdout.read()
        time.sleep(each)


def select(profile_or_file, statement):
    """Return rows of a profile's records, or of a database; none while it is being made."""
    file = profile_or_file / "records.db" if profile_or_file.is_dir() else profile_or_file
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as db:
            return db.execute(statement).fetchall()
    except sqlite3.OperationalError:
        return []


def count(profile_or_file, table):
    rows = select(profile_or_file, f"SELECT count(*) FROM {table}")
    return rows[0][0] if rows else 0


def statuses(profile):
    """Return the status and the reason of each sighting: name, status, reason; oldest first."""
    rows = select(
        profile,
        "SELECT path, status, reason FROM sightings JOIN results ON results.id = result_id "
        "ORDER BY sightings.id",
    )
    return [(os.path.basename(path), status, reason) for path, status, reason in rows]  # noqa: PTH119


def expect_exactly_once(profile, files):
    """Every file has one status, each found file is done once, and the chain holds."""
    paths = [path for (path,) in select(profile, "SELECT path FROM sightings ORDER BY path")]
    assert paths == sorted(map(str, files))
    done = [number for (number,) in select(profile, "SELECT found_id FROM done")]
    assert len(done) == len(set(done)) == count(profile, "found") == len(files)
    verify(profile / "records.db")


def csv_names(file):
    lines = file.read_text("utf-8-sig").splitlines()[1:] if file.exists() else []
    return sorted(os.path.basename(line.split(",")[0]) for line in lines)  # noqa: PTH119
