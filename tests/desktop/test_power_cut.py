"""The power fails while records are written: what was acknowledged is there, and the chain holds.

The files are made as a disk may hold them then (see `power_cut`), and the app opens them.
"""

from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from power_cut import play, trace

from desktop.records.database import Database
from desktop.records.verification import verify

CUTS, CHANCES = 20, 3
RECORDS = 300  # so many that the log is carried over into the database while they are written

WRITER = """
import os, sys
from contextlib import closing
from pathlib import Path
from desktop.records.database import Database
from desktop.records.store import Records
from desktop.values import Prediction

def say(*words):
    os.write(1, (" ".join(map(str, words)) + "\\n").encode())

with closing(Database(Path(sys.argv[1], "profile", "records.db"))) as database:
    database.connection.execute(f"PRAGMA synchronous = {sys.argv[2]}")
    records = Records(database)
    for number in range(int(sys.argv[3])):
        file, sha256 = f"/lab/cell-{number:05}.png", f"{number:064x}"
        probabilities = {f"class {each}": 0.2 for each in range(5)}
        answer = Prediction(file, "answered", "a", 0.7, probabilities, None, sha256, "ab" * 32)
        result_id = records.add(answer, 1)
        say("results", result_id)
        if number % 5 == 0:
            say("corrections", records.correct(result_id, "Ada", "b", "The nucleus is small."))
"""


@pytest.fixture
def cut_power(tmp_path):
    """Return a function: SQLite's way to sync to how many rows each of all cuts lost."""
    profile = tmp_path / "profile"
    profile.mkdir()

    def run(synchronous):
        calls = trace(WRITER, str(tmp_path), synchronous, str(RECORDS))
        choose = Random(11)
        moments = sum(1 for _ in play(calls, profile))
        cuts = set(choose.sample(range(moments), CUTS))
        lost = []
        for moment, replay in enumerate(play(calls, profile)):
            if moment in cuts:
                for number, chance in enumerate((None, *[choose] * CHANCES)):
                    place = tmp_path / f"cut-{moment}-{number}"
                    lost.append(_missing(replay.disk.after_cut(chance), replay.said, place))
        _check_model(replay.disk, profile)
        return lost

    return run


def _check_model(disk, profile):
    """Played to its end, the trace makes the files that are really there."""
    assert disk.without_cut() == {str(file): file.read_bytes() for file in profile.iterdir()}


def _missing(files, said, place):
    """Open what is left as the app does, and count what was said to be on record and is not."""
    place.mkdir()
    for name, content in files.items():
        (place / Path(name).name).write_bytes(content)
    with closing(Database(place / "records.db")) as database, database.reading() as db:
        verify(database.file)
        return sum(
            db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (row,)).fetchone() is None
            for table, row in map(str.split, said)
        )


def test_no_acknowledged_record_is_lost(cut_power):
    assert cut_power("FULL") == [0] * CUTS * (1 + CHANCES)


def test_a_disk_that_is_not_waited_for_loses_records(cut_power):
    """The control: with SQLite's other way to sync the same cuts lose what was acknowledged."""
    assert sum(cut_power("NORMAL")) > 0
