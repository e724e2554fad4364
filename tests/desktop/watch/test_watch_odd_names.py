"""Names of files that are no Unicode, as Linux has them, under watch: each once, under any name."""

import os
from contextlib import closing

import pytest

from desktop.records.database import Database
from desktop.records.verification import verify
from desktop.watch import watched_folder
from desktop.watch.scanner import SETTLE_S
from desktop.watch.watched_folder import WatchedFolder
from tests.desktop.watches import count, select, statuses

pytestmark = pytest.mark.skipif(os.name == "nt", reason="file names are text there")


@pytest.fixture
def folder(tmp_path):
    """Two files whose names are the same on record, one of them in bytes that are no Unicode."""
    folder = tmp_path / "watched"
    folder.mkdir()
    return folder


@pytest.fixture
def files(folder, cell_bytes):
    files = [folder / os.fsdecode(name) for name in (b"caf\xe9.png", rb"caf\udce9.png")]
    for number, file in enumerate(files):
        file.write_bytes(cell_bytes(number))
    return files


@pytest.fixture
def waiting(folder, files, tmp_path):
    """The files are found and on the queue; then Petriscope ends."""
    profile = tmp_path / "profile"
    profile.mkdir()
    with closing(Database(profile / "records.db")) as database:
        watched = WatchedFolder(folder, database)
        watched.scan(0)
        watched.scan(SETTLE_S)
        assert watched.waiting == 2
    return profile


def done(profile):
    return [status for _, status, _ in statuses(profile)], count(profile, "done")


def test_a_file_that_waits_at_a_restart_is_answered_once(petriscope, folder, waiting, tmp_path):
    for _ in range(2):
        run = petriscope("watch", folder, "--csv", tmp_path / "out.csv", "--once")
        assert run.returncode == 0, run.stderr
        assert done(waiting) == (["answered", "answered"], 2)
    assert len(set(select(waiting, "SELECT result_id FROM sightings"))) == 2
    verify(waiting / "records.db")


def test_done_files_of_one_name_on_record_are_not_looked_at_again(
    petriscope, folder, files, tmp_path
):
    petriscope("watch", folder, "--csv", tmp_path / "out.csv", "--once")
    with closing(Database(tmp_path / "profile" / "records.db")) as database:
        again = WatchedFolder(folder, database)
        again.scan(0)
        assert (again.seen, again.waiting) == (2, 0)


def test_the_name_on_record_alone_names_no_file(folder, waiting, monkeypatch):
    """The control: what waits was withdrawn, and then found once more."""
    monkeypatch.setattr(watched_folder, "unescaped", lambda path: path)
    with closing(Database(waiting / "records.db")) as database:
        again = WatchedFolder(folder, database)
        again.scan(0)
        names = [again.next(place).seen.path for place in range(2)]
        assert len(set(names)) == 1
        assert again.waiting > 2
