"""Records on a real disk: insert-only, chained, exactly once, and untouched when not ours."""

import hashlib
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace

import pytest

from desktop.errors import RecordsError
from desktop.records.backup import back_up
from desktop.records.controls import Controls
from desktop.records.database import Database
from desktop.records.schema import VERSION
from desktop.records.store import Recorded, Records
from desktop.records.tables import CHAINED
from desktop.records.verification import verify
from desktop.records.watch_queue import WatchQueue
from desktop.values import Label, Observation, Prediction, unreadable
from tests.desktop.watches import count

BUNDLE = "ab" * 32
SEEN = Observation("/lab/cell.png", 120, 1_700_000_000_123_456_789, 7, 2**63 + 5)


def answered(file="/lab/cell.png", sha256="cd" * 32, bundle=BUNDLE):
    probabilities = {"a": 0.7000000123, "b": 0.2999999877}
    return Prediction(file, "answered", "a", 0.7000000123, probabilities, None, sha256, bundle)


def find(database, folder, seen=SEEN):
    """Put one file on the queue and return its number."""
    (found,) = WatchQueue(database, folder).find([seen])
    return found.found_id


def watched(database, folder):
    """Return the newest outcomes on record of a folder's files."""
    return list(WatchQueue(database, folder).newest())


@pytest.fixture
def file(tmp_path):
    return tmp_path / "records.db"


@pytest.fixture
def database(file):
    with closing(Database(file)) as database:
        yield database


@pytest.fixture
def records(database):
    return Records(database)


@pytest.fixture
def filled(database, records, tmp_path):
    """One row in every table."""
    found_id = find(database, tmp_path)
    session = records.begin_session()
    result_id, number = records.add(answered(), 1, found_id, session)
    records.correct(result_id, "Ada", "b", "The nucleus is small.")
    records.comment(result_id, "Ada", "Out of focus.")
    records.label(session, "Ada", Label("C-7", "2"))
    recorded = Recorded(result_id, number)
    Controls(database).add(recorded, answered(), "stored", None, since="2026-11-01")
    return database


def rows(file, table):
    db = sqlite3.connect(file)
    try:
        return db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    finally:
        db.close()


def tamper(file, statement):
    """Change the database behind the app's back, its triggers removed."""
    db = sqlite3.connect(file)
    triggers = db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in triggers:
        db.execute(f"DROP TRIGGER {name}")
    db.execute(statement)
    db.commit()
    db.close()


def test_an_outcome_is_found_again_after_reopening(file, tmp_path):
    with closing(Database(file)) as first:
        Records(first).add(answered(), 1, find(first, tmp_path))
    with closing(Database(file)) as second:
        assert watched(second, tmp_path) == [answered()]


def test_the_same_bytes_under_the_same_bundle_are_one_result(records, file):
    first, _ = records.add(answered(), 1)
    assert records.add(answered(file="/lab/copy.png"), 1).result_id == first
    assert rows(file, "results") == 1
    assert rows(file, "sightings") == 2


@pytest.mark.parametrize(
    ("prediction", "preprocessing"),
    [
        (answered(sha256="ef" * 32), 1),
        (answered(bundle="00" * 32), 1),
        (answered(), 2),
        (unreadable("/lab/cell.png", "Gone.", BUNDLE), 1),
    ],
)
def test_other_bytes_bundle_or_preprocessing_are_another_result(
    records, file, prediction, preprocessing
):
    assert records.add(answered(), 1).result_id != records.add(prediction, preprocessing).result_id


def test_unreadable_files_without_bytes_are_recorded_each_time(records, file):
    for _ in range(2):
        records.add(unreadable("/lab/gone.png", "Gone.", BUNDLE), 1)
    assert rows(file, "results") == 2


def test_a_file_is_found_once_and_its_last_outcome_counts(database, records, file, tmp_path):
    found_id = find(database, tmp_path)
    assert find(database, tmp_path) == found_id
    assert watched(database, tmp_path) == []
    for prediction in (unreadable(SEEN.path, "Gone.", BUNDLE), answered()):
        records.add(prediction, 1, found_id)
        assert watched(database, tmp_path) == [prediction]
    assert rows(file, "found") == 1


def test_a_correction_stands_beside_the_answer_and_names_the_one_before(records, file):
    result_id, _ = records.add(answered(), 1)
    records.correct(result_id, "Ada", "b", "Small nucleus.")
    records.correct(result_id, "Grace", "a", "It is not.")
    db = sqlite3.connect(file)
    assert db.execute("SELECT who, old, new FROM corrections ORDER BY id").fetchall() == [
        ("Ada", "a", "b"),
        ("Grace", "b", "a"),
    ]
    assert db.execute("SELECT class_name FROM results").fetchall() == [("a",)]
    db.close()


def test_a_correction_of_nothing_is_refused(records, file):
    with pytest.raises(RecordsError, match="number 7"):
        records.correct(7, "Ada", "b", "?")
    assert rows(file, "corrections") == 0


@pytest.mark.parametrize("table", [*CHAINED, "audit"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_no_row_can_be_changed_or_removed(filled, file, table, statement):
    assert rows(file, table) > 0
    db = sqlite3.connect(file)
    with pytest.raises(sqlite3.IntegrityError, match="insert-only"):
        db.execute(statement.format(table))
    db.close()


def test_an_untouched_chain_is_whole_and_its_head_moves_with_each_row(
    database, records, file, tmp_path
):
    heads = [database.head()]
    find(database, tmp_path)
    heads.append(database.head())
    records.add(answered(), 1)
    heads.append(database.head())
    assert verify(file).rows == 3
    assert len(set(heads)) == 3


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE results SET class_name = 'b'",
        "UPDATE results SET confidence = confidence + 1e-9",
        "UPDATE sightings SET path = path || ' '",
        "UPDATE corrections SET who = 'Eve'",
        "UPDATE found SET size = size + 1",
        "UPDATE done SET at = ''",
        "UPDATE audit SET row_id = 2 WHERE id = 1",
        "DELETE FROM corrections",
        "DELETE FROM audit WHERE id = 2",
        "DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)",
        "INSERT INTO corrections (at, result_id, who, old, new, why) "
        "VALUES ('', 1, 'Eve', 'a', 'b', '')",
    ],
)
def test_tampering_is_found(filled, file, statement):
    verify(file)
    tamper(file, statement)
    with pytest.raises(RecordsError, match="changed outside"):
        verify(file)


def digest(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def make_database(file, statement):
    db = sqlite3.connect(file)
    db.execute(statement)
    db.commit()
    db.close()


def test_a_database_of_a_newer_version_is_refused_untouched(filled, file):
    filled.close()
    make_database(file, f"PRAGMA user_version = {VERSION + 1}")
    before = digest(file)
    with pytest.raises(RecordsError, match="newer Petriscope"):
        Database(file)
    assert digest(file) == before
    assert [each.name for each in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize(
    "statement", ["CREATE TABLE theirs (x)", "PRAGMA application_id = 7", None]
)
def test_a_file_of_something_else_is_refused_untouched(file, statement):
    if statement:
        make_database(file, statement)
    else:
        file.write_bytes(b"no database at all, but long enough to have a header " * 4)
    before = digest(file)
    with pytest.raises(RecordsError):
        Database(file)
    assert digest(file) == before


def test_two_writers_share_one_chain(file, tmp_path):
    """The window and a watch without one may run on one profile."""
    with closing(Database(file)) as one, closing(Database(file)) as other:
        writers = [one, other]
        for number in range(10):
            Records(writers[number % 2]).add(answered(sha256=f"{number:064x}"), 1)
    assert verify(file).rows == 20


def test_a_file_name_that_is_no_text_is_recorded(database, records, tmp_path):
    seen = Observation("/lab/caf\udce9.png", 1, 2, 3, 4)
    records.add(answered(file=seen.path), 1, find(database, tmp_path, seen))
    (known,) = WatchQueue(database, tmp_path).on_record()
    assert known.found.seen == replace(seen, path="/lab/caf\\udce9.png")
    assert known.done


def test_files_come_in_the_order_of_their_first_outcome(database, records, tmp_path):
    names = ["b", "a", "c"]
    for name in [*names, "a", "b"]:  # the last two are changed and answered again
        seen = replace(SEEN, path=name, size=len(watched(database, tmp_path)))
        digest = f"{count(database.file, 'done'):064x}"
        records.add(answered(name, digest), 1, find(database, tmp_path, seen))
    newest = watched(database, tmp_path)
    assert [each.file for each in newest] == names
    assert [int(each.sha256, 16) for each in newest] == [4, 3, 2]


def test_power_is_expected_to_fail(database):
    """Measured by cutting it: NORMAL loses commits that were acknowledged, FULL does not."""
    pragmas = [
        database.connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys")
    ]
    assert pragmas == ["wal", 2, 1]


def test_the_thousandth_of_equal_images_costs_no_more_than_the_first(database, records, tmp_path):
    """Empty fields of a slide, or files that are no images: their bytes are one result."""
    number = iter(range(3000))

    def work():
        name = f"/lab/{next(number)}.png"
        seen = replace(SEEN, path=name)
        same = answered(name)
        assert WatchQueue(database, tmp_path).seen_before(same, 1) is None
        records.add(same, 1, find(database, tmp_path, seen))

    def count_steps():
        taken = []
        database.connection.set_progress_handler(lambda: taken.append(1) and None, 10)
        work()
        database.connection.set_progress_handler(None, 0)
        return len(taken)

    database.connection.execute("PRAGMA synchronous = OFF")  # this is about SQLite's steps
    work()
    first = count_steps()
    for _ in range(2000):
        work()
    assert count_steps() < 2 * first


SESSIONS = """
import sqlite3, sys
from contextlib import closing
with closing(sqlite3.connect(sys.argv[1])) as db:
    print(*db.execute("SELECT count(*) FROM sessions").fetchone())
"""


@pytest.mark.skipif(os.name == "nt", reason="about POSIX locks")
@pytest.mark.parametrize("opened", [False, True])
def test_another_process_cannot_take_away_what_this_one_records(file, records, tmp_path, opened):
    """It would delete the WAL when it ends, did it believe that nobody else has the records open.

    The control: this process opens and closes the file by itself, and so loses its locks.
    """

    def seen_by_another():
        look = [sys.executable, "-c", SESSIONS, str(file)]
        return int(subprocess.run(look, capture_output=True, check=True).stdout)

    records.begin_session()
    with closing(Database(file)):  # as the lookup does
        back_up(file, tmp_path / "copy.db")
        verify(file)
        if opened:
            file.open("rb").close()
        assert seen_by_another() == 1
        records.begin_session()
        assert seen_by_another() == (1 if opened else 2)
