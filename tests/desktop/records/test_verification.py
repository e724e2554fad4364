"""A log of 10,000 rows: whatever is done to it behind the app's back is found."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.errors import RecordsError
from desktop.records import chain
from desktop.records.backup import back_up
from desktop.records.database import Database
from desktop.records.schema import VERSION
from desktop.records.verification import verify

ROWS = 10_000

VERIFY = """
import resource, sys
from pathlib import Path
from desktop.records.verification import verify
if "full" in sys.argv:
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # no file can grow
print(verify(Path(sys.argv[1])).rows)
"""

RESULT = {
    "at": "2026-11-26T08:00:00.000+00:00",
    "bundle": "ab" * 32,
    "preprocessing": 1,
    "status": "refused",
    "probabilities": "{}",
}
posix_only = pytest.mark.skipif(os.name == "nt", reason="needs POSIX limits and rights")


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    """The file, and the chain's head as a report printed it after 9,000 rows."""
    file = tmp_path_factory.mktemp("log") / "records.db"
    heads = []
    with closing(Database(file)) as database, database.writing() as db:
        for number in range(ROWS):
            values = {
                "at": "2026-11-26T08:00:00.000+00:00",
                "folder": "/lab",
                "path": f"/lab/cell-{number:05}.png",
                "size": number,
                "mtime_ns": 5 * number,
                "ctime_ns": 7 * number,
                "inode": str(number),
            }
            chain.insert(db, "found", values)
            if number == 8_999:
                heads.append(chain.head(db))
    return file, heads[0]


@pytest.fixture
def copy(log, tmp_path):
    return shutil.copy(log[0], tmp_path / "records.db")


def tamper(file, *statements):
    """Change the database behind the app's back, its triggers removed."""
    with closing(sqlite3.connect(file)) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            db.execute(f"DROP TRIGGER {name}")
        for statement, *values in statements:
            assert db.execute(statement, values).rowcount != 0
        db.commit()


def test_an_untouched_log_holds_and_is_left_as_it_is(log):
    file, head = log
    before = file.read_bytes()
    assert verify(file, head).rows == ROWS
    assert file.read_bytes() == before


def test_an_edit_of_any_row_is_found(copy):
    choose = random.Random(3)
    columns = ("at", "folder", "path", "inode", "size", "mtime_ns", "ctime_ns")
    for _ in range(100):
        row, column = choose.randint(1, ROWS), choose.choice(columns)
        end = "+ 1" if column in {"size", "mtime_ns", "ctime_ns"} else "|| ' '"
        change = f"UPDATE found SET {column} = {column} {end} WHERE id = ?"
        with closing(sqlite3.connect(copy)) as db:
            (was,) = db.execute(f"SELECT {column} FROM found WHERE id = ?", (row,)).fetchone()
        tamper(copy, (change, row))
        with pytest.raises(RecordsError, match=f"row {row} of found"):
            verify(copy)
        tamper(copy, (f"UPDATE found SET {column} = ? WHERE id = ?", was, row))
    assert verify(copy).rows == ROWS, "the control: put back, all is well"


def test_a_byte_changed_in_the_file_is_found(copy):
    """In the text of a row or of a link, wherever SQLite keeps it: table or index."""
    whole, choose = copy.read_bytes(), random.Random(4)
    with closing(sqlite3.connect(copy)) as db:
        texts = [text.encode() for (text,) in db.execute("SELECT path FROM found")]
        texts += [text.encode() for (text,) in db.execute("SELECT hash FROM audit")]
    for text in choose.sample(texts, 200):
        at = whole.find(text) + choose.randrange(len(text))
        changed = bytes([whole[at] ^ 1 << choose.randrange(8)])
        copy.write_bytes(whole[:at] + changed + whole[at + 1 :])
        with pytest.raises(RecordsError):
            verify(copy)


@pytest.mark.parametrize(
    "statements",
    [
        [("DELETE FROM found WHERE id = 5000",)],
        [("DELETE FROM found WHERE id = 5000",), ("DELETE FROM audit WHERE id = 5000",)],
        [("DELETE FROM audit WHERE id = 1",)],
        [
            ("UPDATE found SET id = -1 WHERE id = 10",),
            ("UPDATE found SET id = 10 WHERE id = 11",),
            ("UPDATE found SET id = 11 WHERE id = -1",),
        ],
        [
            ("UPDATE audit SET id = -1 WHERE id = 10",),
            ("UPDATE audit SET id = 10 WHERE id = 11",),
            ("UPDATE audit SET id = 11 WHERE id = -1",),
        ],
        [("INSERT INTO found SELECT 20000, at, folder, 'x', 1, 1, 1, '1' FROM found LIMIT 1",)],
    ],
)
def test_rows_removed_swapped_or_slipped_in_are_found(copy, statements):
    tamper(copy, *statements)
    with pytest.raises(RecordsError, match="changed outside"):
        verify(copy)


def test_a_cut_tail_is_found_by_the_head_on_a_report(copy, log, petriscope, tmp_path):
    _, head = log
    cut = [(f"DELETE FROM {table} WHERE id > 8999",) for table in ("audit", "found")]
    tamper(copy, *cut)
    assert verify(copy).rows == 8999, "the control: the chain by itself holds"
    with pytest.raises(RecordsError, match="is missing"):
        verify(copy, head)
    (tmp_path / "profile").mkdir()
    copy.rename(tmp_path / "profile" / "records.db")
    run = petriscope("records", "verify", "--head", head)
    assert (run.returncode, "is missing" in run.stderr) == (1, True)
    run = petriscope("records", "verify")
    assert (run.returncode, "8,999 rows hold" in run.stdout) == (0, True)
    assert petriscope("records", "verify", "--head", "xyz").returncode == 2


def test_damage_and_absence_are_said_in_words(copy, tmp_path):
    with pytest.raises(RecordsError, match="no such file"):
        verify(tmp_path / "none.db")
    whole = copy.read_bytes()
    for damaged in (whole[: len(whole) // 2], whole[:5000] + os.urandom(4096) + whole[9096:]):
        copy.write_bytes(damaged)
        with pytest.raises(RecordsError, match=r"damaged|changed outside"):
            verify(copy)
    copy.write_bytes(whole)
    tamper(copy, (f"PRAGMA user_version = {VERSION + 1}",))
    with pytest.raises(RecordsError, match="newer Petriscope"):
        verify(copy)


@pytest.fixture
def verify_without_writing(copy):
    """Return a function that verifies where SQLite can put nothing beside the records."""

    def run(kind):
        command = [sys.executable, "-c", VERIFY, str(copy), kind]
        if kind == "protected" and os.geteuid() == 0:  # else no folder is protected from root
            command = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", *command]
        copy.parent.chmod(0o555 if kind == "protected" else 0o755)
        try:
            return subprocess.run(
                command,
                cwd=Path(__file__).parents[3],
                capture_output=True,
                text=True,
                check=False,
            )
        finally:
            copy.parent.chmod(0o755)

    return run


@posix_only
@pytest.mark.parametrize("kind", ["protected", "full"])
def test_where_nothing_can_be_written_the_records_still_hold(copy, verify_without_writing, kind):
    before = copy.read_bytes()
    assert verify_without_writing(kind).stdout == f"{ROWS}\n"
    assert copy.read_bytes() == before


@posix_only
@pytest.mark.parametrize("kind", ["protected", "full"])
def test_rows_that_cannot_be_read_there_are_not_passed_over(
    copy, verify_without_writing, kind, tmp_path
):
    """A power cut left rows in the WAL; they are neither lost nor called damaged."""
    with closing(Database(copy)) as database:
        with database.writing() as db:
            chain.insert(db, "results", RESULT)
        left = {end: Path(f"{copy}{end}").read_bytes() for end in ("", "-wal")}
    for end, content in left.items():
        Path(f"{copy}{end}").write_bytes(content)
    run = verify_without_writing(kind)
    assert (run.returncode, "Copy the folder" in run.stderr) == (1, True)
    assert verify(copy).rows == ROWS + 1, "the control: it can be read where one may write"


@pytest.fixture
def half_written(copy):
    """The log when a process was killed while it overwrote pages: they are in the journal."""
    with closing(sqlite3.connect(copy, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = DELETE")
        db.execute("PRAGMA cache_size = 2")  # pages that were changed are written before the end
        db.execute("BEGIN")
        db.execute("DROP TRIGGER found_refuses_DELETE")
        db.execute("DELETE FROM found WHERE id > 5000")
        left = {end: Path(f"{copy}{end}").read_bytes() for end in ("", "-journal")}
        db.execute("ROLLBACK")
    for end, content in left.items():
        Path(f"{copy}{end}").write_bytes(content)
    with closing(sqlite3.connect(f"{Path(copy).as_uri()}?immutable=1", uri=True)) as db:
        found = db.execute("PRAGMA integrity_check(1)").fetchone()[0]
        assert found != "ok", "the control: the file by itself is damaged"
    return copy


def test_what_a_killed_process_left_half_done_is_undone_and_not_called_damaged(
    half_written, tmp_path
):
    back_up(half_written, tmp_path / "of-it.db")
    assert verify(tmp_path / "of-it.db").rows == ROWS


def test_it_is_undone_by_verifying_too(half_written):
    assert verify(half_written).rows == ROWS
    with closing(Database(half_written)) as database:
        assert database.head() == verify(half_written).head


@posix_only
def test_where_it_cannot_be_undone_that_is_said(half_written, verify_without_writing):
    run = verify_without_writing("protected")
    assert (run.returncode, "Copy the folder" in run.stderr) == (1, True)
    assert verify(half_written).rows == ROWS, "the control: it can be where one may write"
