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


@pytest.fixture
def long(file):
    """Records with more rows than are told at once."""
    with closing(Database(file)) as database, database.writing() as db:
        db.executemany(
            "INSERT INTO sightings VALUES (NULL, '2026-11-29', ?, 1, NULL)",
            ((f"/lab/{n}.png",) for n in range(1_500)),
        )
    return file


def test_what_a_long_list_shows_first_is_read_before_the_rest_of_it(long, listener, tmp_path):
    def ask_for_what_is_shown(event):
        if isinstance(event, Listed) and not event.whole:
            lookup.read_rows(event.numbers[:20])
        listener(event)

    review = Review(tmp_path / "review.json")
    with closing(Lookup(long, review, ask_for_what_is_shown)) as lookup:
        lookup.start()
        lookup.list_rows("test", Query())
        listener.until(lambda event: isinstance(event, Listed) and event.whole)
    beginning, rows, whole = listener.heard
    assert (len(beginning.numbers), len(rows.rows), len(whole.numbers)) == (1_000, 20, 1_501)


def test_a_long_list_becomes_whole_however_much_is_asked(long, listener, tmp_path):
    questions = iter(range(20_000))

    def ask_once_more(event):
        if next(questions, None) is not None:
            lookup.read_rows([1])
        listener(event)

    with closing(Lookup(long, Review(tmp_path / "review.json"), ask_once_more)) as lookup:
        lookup.start()
        lookup.list_rows("test", Query())
        whole = listener.until(lambda event: isinstance(event, Listed) and event.whole)
    assert len(whole.numbers) == 1_501
    assert next(questions, None) is not None, "it was whole before all was answered"


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
