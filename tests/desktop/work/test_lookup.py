"""Looking up what is on record, also where the records cannot be opened at first."""

import sqlite3
from contextlib import closing

import pytest

from desktop.events import Listed, Trouble
from desktop.records import schema
from desktop.records.database import Database
from desktop.records.store import Records
from desktop.review import Review
from desktop.values import Query, unreadable
from desktop.work.lookup import Lookup


@pytest.fixture
def file(tmp_path):
    file = tmp_path / "records.db"
    with closing(Database(file)) as database:
        Records(database).add(unreadable("/lab/a.png", "Gone.", "b" * 64), 1)
    return file


@pytest.fixture
def lookup(file, listener, tmp_path):
    with closing(Lookup(file, Review(tmp_path / "review.json"), listener)) as lookup:
        yield lookup


def test_records_that_are_locked_at_first_are_looked_up_when_they_can_be(
    file, lookup, listener, monkeypatch
):
    monkeypatch.setattr(schema, "_BUSY_S", 0.05)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        lookup.start()
        lookup.list_rows("test", Query())
        with pytest.raises(TimeoutError):  # the control: so long as it is locked, nothing comes
            listener.until(Listed, within_s=0.5)
        other.execute("COMMIT")
    assert list(listener.until(Listed).numbers) == [1]


def test_closing_does_not_wait_for_records_that_stay_locked(file, lookup, monkeypatch):
    monkeypatch.setattr(schema, "_BUSY_S", 0.05)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        lookup.start()
        lookup.close()
        other.execute("COMMIT")


def test_damaged_records_are_told_of(file, lookup, listener):
    file.write_bytes(b"no records" * 100)
    lookup.start()
    assert "file of something else" in listener.until(Trouble).message
