"""What goes wrong in the window's process is told in the person's language, names as they are."""

import sqlite3
from contextlib import closing

import pytest

from desktop import language
from desktop.errors import ProfileError, RecordsError, ReportError, WatchError
from desktop.events import Trouble
from desktop.profile import Profile
from desktop.records.database import Database
from desktop.records.verification import verify
from desktop.reports.place import in_place
from desktop.system.folder_lock import FolderLock
from desktop.watch.watched_folder import WITHDRAWN, WatchedFolder
from desktop.work.daily_copy import copied_daily


class Quoting:
    """A language that puts each text in quotation marks of its own."""

    right_to_left = False

    def find(self, text, _comment, _count):
        return f"«{text}»"

    def number(self, value):
        return f"{value}"

    def decimal(self, value, places):
        return f"{value:.{places}f}"


@pytest.fixture(autouse=True)
def quoting():
    language.use(Quoting())
    yield
    language.use(None)


def test_a_folder_that_is_watched_already_or_is_gone(profile, tmp_path):
    folder = tmp_path / "in {here}"
    lock = FolderLock(profile.locks, folder)
    with pytest.raises(WatchError) as taken:
        FolderLock(profile.locks, folder)
    assert str(taken.value).startswith(f"«The folder {folder} is watched by another")
    lock.release()
    with closing(Database(profile.records)) as database:
        watched = WatchedFolder(folder, database)
        watched.scan(0.0)
    assert watched.problem.startswith(f"«The folder {folder} cannot be read (")
    assert WITHDRAWN == "The file was withdrawn or changed before it was read."


def test_records_of_a_newer_version_or_of_something_else(profile):
    Database(profile.records).close()
    with closing(sqlite3.connect(profile.records)) as db:
        db.execute("PRAGMA user_version = 99")
    with pytest.raises(RecordsError, match="«Expected records of version"):
        Database(profile.records)
    with closing(sqlite3.connect(profile.records)) as db:
        db.execute("PRAGMA application_id = 7")
    with pytest.raises(RecordsError, match="«Expected Petriscope's records"):
        Database(profile.records)


def test_records_that_were_changed_and_so_are_not_copied(profile):
    with closing(Database(profile.records)) as database, database.writing() as db:
        db.execute("INSERT INTO sessions VALUES (1, '2026-11-01T10:00:00+00:00', 'work')")
    with pytest.raises(RecordsError) as changed:
        verify(profile.records)
    assert "«sessions, which has 1 rows where 0 were recorded»" in str(changed.value)
    heard = []
    with copied_daily(profile, heard.append, lambda: False):
        pass
    (trouble,) = heard
    assert isinstance(trouble, Trouble)
    assert trouble.message.startswith("««The records were changed outside Petriscope: «")
    assert trouble.message.endswith("They were not copied; older copies are as they were.»")


def test_a_place_that_cannot_be_written(tmp_path):
    (tmp_path / "report.html" / "inside").mkdir(parents=True)
    with (
        pytest.raises(ReportError, match="«The file "),
        in_place(tmp_path / "report.html") as draft,
    ):
        draft.touch()
    (tmp_path / "file").touch()
    with pytest.raises(ProfileError) as refused:
        Profile.open(tmp_path / "file")
    assert str(refused.value).startswith(f"«The folder {tmp_path / 'file'} for records and logs")
