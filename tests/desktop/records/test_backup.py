"""Copies of the records: made every day, whole or not there, and a restore that can be undone."""

import itertools
import os
import shutil
import subprocess
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.errors import CopyAbandonedError, RecordsError
from desktop.profile import Profile
from desktop.records import chain
from desktop.records.backup import back_up, back_up_daily, back_up_now, restore
from desktop.records.database import Database
from desktop.records.schema import VERSION
from desktop.records.store import Records
from desktop.records.verification import verify
from desktop.system.folder_lock import FolderLock
from desktop.values import unreadable
from desktop.work.daily_copy import copied_daily
from tests.desktop.strikes import posix_only
from tests.desktop.watches import needs_strace


def add(file, count):
    with closing(Database(file)) as database:
        for _ in range(count):
            Records(database).add(unreadable("/lab/x.png", "Gone.", "ab" * 32), 1)


def fill(file, count):
    """Add many in one transaction, so that a copy takes a while."""
    with closing(Database(file)) as database, database.writing() as db:
        for number in range(count):
            values = {"at": "", "folder": "/lab", "path": f"/lab/{number}.png", "size": 1}
            chain.insert(db, "found", {**values, "mtime_ns": 1, "inode": ""})


@pytest.fixture
def records(tmp_path):
    file = tmp_path / "records.db"
    add(file, 3)
    return file


def rows(file):
    return verify(file).rows


def test_a_backup_is_whole_though_the_records_are_in_use(records, tmp_path):
    with closing(Database(records)) as database:
        Records(database).add(unreadable("/lab/y.png", "Gone.", "ab" * 32), 1)
        back_up(records, tmp_path / "copy.db")
    assert rows(tmp_path / "copy.db") == rows(records) == 8


def test_one_a_day_is_kept_for_a_week_and_one_a_week_for_four(records, tmp_path):
    folder, today = tmp_path / "backups", date(2026, 11, 26)
    folder.mkdir()
    (folder / "records-before-restore-2020.db").touch()
    for ago in range(100, -1, -1):
        back_up_daily(records, folder, tmp_path / "locks", today - timedelta(days=ago))
    names = {file.name for file in folder.iterdir()}
    daily = {f"records-{today - timedelta(days=ago)}.db" for ago in range(7)}
    weekly = {f"records-2026-11-{day}.db" for day in ("26", "22", "15", "08")}
    assert names == {*daily, *weekly, "records-before-restore-2020.db"}


def test_a_restore_can_be_undone(petriscope, tmp_path):
    profile = tmp_path / "profile"
    profile.mkdir()
    add(profile / "records.db", 3)
    assert petriscope("records", "backup", tmp_path / "copy.db").returncode == 0
    add(profile / "records.db", 2)
    run = petriscope("records", "restore", tmp_path / "copy.db")
    assert run.returncode == 0, run.stderr
    assert rows(profile / "records.db") == 6
    kept = run.stdout.split("restore ")[-1].strip().strip('"')
    assert petriscope("records", "restore", kept).returncode == 0
    assert rows(profile / "records.db") == 10


@posix_only
@pytest.mark.parametrize("verb", ["backup", "restore"])
def test_a_place_that_may_not_be_looked_into_is_said_in_words(petriscope, tmp_path, verb):
    locked = tmp_path / "locked"
    locked.mkdir()
    (tmp_path / "profile").mkdir()
    if verb == "backup":
        add(tmp_path / "profile" / "records.db", 1)
    locked.chmod(0)
    as_user = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] if os.geteuid() == 0 else []
    try:
        run = petriscope("records", verb, locked / "copy.db", before=as_user)
    finally:
        locked.chmod(0o755)
    assert (run.returncode, "Permission denied" in run.stderr) == (1, True)
    assert "Traceback" not in run.stderr


@pytest.mark.parametrize("verb", ["backup", "restore"])
def test_a_folder_is_no_place_for_records_and_that_is_said(petriscope, records, tmp_path, verb):
    (tmp_path / "profile").mkdir()
    back_up(records, tmp_path / "profile" / "records.db")
    run = petriscope("records", verb, tmp_path)
    assert run.returncode in (1, 2)
    assert "Expected a file" in run.stderr or "it is no file" in run.stderr


def test_records_in_use_are_not_restored(records, tmp_path):
    back_up(records, tmp_path / "copy.db")
    with closing(Database(records)), pytest.raises(RecordsError, match="in use"):
        restore(records, tmp_path / "copy.db", tmp_path / "backups", tmp_path / "locks")
    restore(records, tmp_path / "copy.db", tmp_path / "backups", tmp_path / "locks")


def test_damaged_records_are_put_aside_by_a_restore(records, tmp_path):
    back_up(records, tmp_path / "copy.db")
    records.write_bytes(b"no database at all " * 500)
    kept = restore(records, tmp_path / "copy.db", tmp_path / "backups", tmp_path / "locks")
    assert rows(records) == 6
    assert kept.read_bytes().startswith(b"no database")


KILL = ["strace", "-qq", "-f", "-o", os.devnull, "-e"]


@needs_strace
@pytest.mark.parametrize("call", ["rename", "unlink"])
def test_a_restore_over_damaged_records_never_leaves_none(petriscope, records, tmp_path, call):
    """A start in that moment would begin with empty records, as if there had never been any."""
    copy, profile = tmp_path / "copy.db", tmp_path / "profile"
    back_up(records, copy)
    killed = 0
    for moment in range(1, 100):
        shutil.rmtree(profile, ignore_errors=True)
        profile.mkdir()
        for end in ("", "-wal", "-shm"):  # as a crash leaves them
            (profile / f"records.db{end}").write_bytes(b"no database at all " * 500)
        kill = [*KILL, f"inject={call}:signal=KILL:when={moment}"]
        ended = petriscope("records", "restore", copy, before=kill).returncode
        assert (profile / "records.db").exists()
        if ended == 0:
            break
        killed += 1
        assert petriscope("records", "restore", copy).returncode == 0
        assert rows(profile / "records.db") == 6
    assert ended == 0
    assert killed, "nothing was killed, so this proves nothing"


@needs_strace
def test_restores_that_were_cut_off_do_not_fill_the_disk(petriscope, records, tmp_path):
    back_up(records, tmp_path / "copy.db")
    backups = tmp_path / "profile" / "backups"
    (tmp_path / "profile").mkdir()
    shutil.copy(records, tmp_path / "profile" / "records.db")
    for _ in range(2):
        kill = [*KILL, "inject=fsync:signal=KILL:when=1"]
        petriscope("records", "restore", tmp_path / "copy.db", before=kill)
        (draft,) = backups.iterdir()
        assert draft.name.endswith(".part"), "the control: it was cut off"
    assert petriscope("records", "backup").returncode == 0
    (copy,) = backups.iterdir()
    assert rows(copy) == 6


@needs_strace
def test_what_a_restore_keeps_is_on_disk_before_the_records_are_overwritten(records, tmp_path):
    """Else a power cut could leave the restored records only: the file kept would have no name."""
    back_up(records, tmp_path / "copy.db")
    add(records, 3)
    places = [records, tmp_path / "copy.db", tmp_path / "backups", tmp_path / "locks"]
    log = tmp_path / "trace"
    trace = ["strace", "-qq", "-f", "-y", "-o", log, "-e", "trace=rename,fsync,fdatasync,pwrite64"]
    subprocess.run([*trace, sys.executable, "-c", RESTORE, *places], check=True, timeout=60)
    calls = log.read_text().splitlines()
    (named,) = (n for n, call in enumerate(calls) if "rename(" in call)
    flushed = next(n for n, call in enumerate(calls) if "fsync(" in call and "backups>)" in call)
    written = [n for n, call in enumerate(calls) if "pwrite64(" in call and f"<{records}" in call]
    assert named < flushed < min(n for n in written if n > named)


@pytest.fixture
def left_beside(records, tmp_path):
    """What SQLite has beside the records when 50 rows were added to them; copy.db is of before."""
    back_up(records, tmp_path / "copy.db")
    with closing(Database(records)) as database:
        for _ in range(50):
            Records(database).add(unreadable("/lab/z.png", "Gone.", "cd" * 32), 1)
        shutil.copy(records, tmp_path / "without-them.db")
        return {end: Path(f"{records}{end}").read_bytes() for end in ("-wal", "-shm")}


@pytest.mark.parametrize("verb", ["backup", "restore"])
def test_what_sqlite_left_of_other_records_gets_into_none(petriscope, left_beside, tmp_path, verb):
    """Records that are gone, by a virus scanner perhaps, or a copy that was looked into."""
    (tmp_path / "profile").mkdir()
    place = tmp_path / "profile" / "records.db"
    if verb == "backup":
        shutil.copy(tmp_path / "copy.db", place)
        place = tmp_path / "taken.db"
    for end, content in left_beside.items():
        Path(f"{place}{end}").write_bytes(content)
    shutil.copy(tmp_path / "copy.db", tmp_path / "control.db")
    Path(f"{tmp_path / 'control.db'}-wal").write_bytes(left_beside["-wal"])
    assert rows(tmp_path / "control.db") > 6, "the control: SQLite takes it for a part"
    run = petriscope("records", verb, place if verb == "backup" else tmp_path / "copy.db")
    assert run.returncode == 0, run.stderr
    assert rows(place) == 6


@pytest.mark.parametrize("left", ["nothing", "an empty file"])
def test_records_that_are_gone_are_not_made_anew_beside_their_newest_rows(
    petriscope, draw_cells, left_beside, tmp_path, left
):
    """A virus scanner takes one file of them away; a start then must not remove the other."""
    place = tmp_path / "profile" / "records.db"
    place.parent.mkdir()
    for end, content in left_beside.items():
        Path(f"{place}{end}").write_bytes(content)
    if left == "an empty file":
        place.touch()
    run = petriscope("classify", *draw_cells(tmp_path / "cells", 1))
    assert (run.returncode, run.stdout, "Put it back" in run.stderr) == (1, "", True)
    assert Path(f"{place}-wal").read_bytes() == left_beside["-wal"]
    shutil.copy(tmp_path / "without-them.db", place)
    assert rows(place) == 106


def test_records_are_not_restored_while_they_are_copied(records, tmp_path):
    """The copy would clear away the draft of what the restore is to keep."""
    back_up(records, tmp_path / "copy.db")
    folders = tmp_path / "backups", tmp_path / "locks"
    lock = FolderLock(folders[1], folders[0])
    with pytest.raises(RecordsError, match="Try again in a minute"):
        restore(records, tmp_path / "copy.db", *folders)
    lock.release()
    assert restore(records, tmp_path / "copy.db", *folders).exists()


@pytest.mark.parametrize("spoil", ["damaged", "newer", "absent"])
def test_a_bad_backup_is_refused_and_nothing_is_touched(records, tmp_path, spoil):
    copy = tmp_path / "copy.db"
    back_up(records, copy)
    if spoil == "damaged":
        copy.write_bytes(copy.read_bytes()[:20_000])
    elif spoil == "newer":
        data = bytearray(copy.read_bytes())
        data[60:64] = (VERSION + 1).to_bytes(4, "big")
        copy.write_bytes(data)
    else:
        copy.unlink()
    before = records.read_bytes()
    with pytest.raises(RecordsError):
        restore(records, copy, tmp_path / "backups", tmp_path / "locks")
    assert records.read_bytes() == before


RESTORE = """
import sys
from pathlib import Path
from desktop.records.backup import restore
restore(*map(Path, sys.argv[1:]))
"""


@needs_strace
@pytest.mark.parametrize("fault", ["error=ENOSPC", "signal=KILL"])
def test_a_restore_that_fails_or_is_killed_anywhere_leaves_the_old_or_the_new(
    records, tmp_path, fault
):
    copy = tmp_path / "copy.db"
    back_up(records, copy)
    add(records, 100)
    seen = set()
    for moment in (1, 2, 4, 8, 12, 16, 24, 32, 40, 48):
        strace = ["strace", "-qq", "-f", "-o", os.devnull]
        strace += ["-e", f"inject=pwrite64:{fault}:when={moment}+"]
        arguments = [records, copy, tmp_path / "backups", tmp_path / "locks"]
        subprocess.run(
            [*strace, sys.executable, "-c", RESTORE, *arguments], check=False, timeout=60
        )
        seen.add(rows(records))
        if rows(records) == 6:
            add(records, 100)
    assert seen <= {206, 6}
    assert 206 in seen, "the fault did no harm, so this proves nothing"


BACK_UP = """
import sys
from pathlib import Path
from desktop.records.backup import back_up
back_up(*map(Path, sys.argv[1:]))
"""


@needs_strace
def test_a_copy_whose_last_page_finds_no_room_is_not_taken_for_one(records, tmp_path):
    """SQLite does not say so: it leaves the copy in two files, which by itself is damaged."""
    log = tmp_path / "trace"

    def copy_to(name, fault=()):
        strace = ["strace", "-qq", "-f", "-o", log, "-e", "trace=pwrite64", *fault]
        arguments = [sys.executable, "-c", BACK_UP, records, tmp_path / name]
        return subprocess.run([*strace, *arguments], capture_output=True, text=True, check=False)

    assert copy_to("control.db").returncode == 0
    last = len(log.read_text().splitlines())
    failed = copy_to("copy.db", ["-e", f"inject=pwrite64:error=ENOSPC:when={last}+"])
    assert "cannot be made" in failed.stderr
    assert not (tmp_path / "copy.db").exists()


def test_a_lock_that_cannot_be_made_is_said_of_the_copy(records, tmp_path):
    (tmp_path / "locks").write_text("a file where the folder should be")
    with pytest.raises(RecordsError, match="The copy of the records cannot be made"):
        back_up_now(records, tmp_path / "backups", tmp_path / "locks")


def damage(file):
    """Overwrite a path in a row, as a bad sector or a hand may; SQLite alone does not notice."""
    content = file.read_bytes()
    assert b"/lab/x.png" in content
    file.write_bytes(content.replace(b"/lab/x.png", b"/lab/X.png"))


def test_copies_of_damaged_records_do_not_push_out_the_good_ones(records, tmp_path):
    folder, today = tmp_path / "backups", date(2026, 11, 26)
    back_up_daily(records, folder, tmp_path / "locks", today)
    damage(records)
    for later in range(1, 40):
        with pytest.raises(RecordsError, match="older copies are as they were"):
            back_up_daily(records, folder, tmp_path / "locks", today + timedelta(days=later))
    assert [rows(file) for file in folder.iterdir()] == [6]


def test_a_damaged_copy_does_not_become_the_first_records(petriscope, records, tmp_path):
    damage(records)
    run = petriscope("records", "restore", records)
    assert (run.returncode, "changed outside Petriscope" in run.stderr) == (1, True)
    assert not (tmp_path / "profile" / "records.db").exists()


def test_records_in_use_are_not_replaced_by_their_own_copy(records):
    with closing(Database(records)):
        with pytest.raises(RecordsError, match="another file"):
            back_up(records, records.parent / "." / records.name)
        add(records, 1)
    assert rows(records) == 8


def test_a_copy_that_cannot_be_made_is_said_and_stops_nothing(petriscope, draw_cells, tmp_path):
    profile = tmp_path / "profile"
    profile.mkdir()
    (profile / "backups").write_text("a file where the folder should be")
    run = petriscope("classify", *draw_cells(tmp_path / "cells", 2))
    assert (run.returncode, len(run.stdout.splitlines())) == (0, 2)
    assert "The copy of the records cannot be made" in run.stderr


DAILY = """
import sys
from datetime import date
from pathlib import Path
from desktop.records.backup import back_up_daily
back_up_daily(*map(Path, sys.argv[1:]), date(2026, 11, 26))
"""


def test_petriscopes_that_start_together_make_one_copy(records, tmp_path):
    """The window and a watch may both be started when somebody logs in."""
    fill(records, 20_000)
    places = [records, tmp_path / "backups", tmp_path / "locks"]
    command = [sys.executable, "-c", DAILY, *places]
    started = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(4)]
    assert [process.communicate()[1] for process in started] == [b""] * 4
    assert [file.name for file in places[1].iterdir()] == ["records-2026-11-26.db"]
    assert rows(places[1] / "records-2026-11-26.db") == rows(records)


def test_a_copy_nobody_waits_for_is_given_up_at_any_moment_and_made_the_next_time(
    records, tmp_path
):
    folder, today = tmp_path / "backups", date(2026, 11, 26)
    fill(records, 20_000)

    def looks_of_a_copy(day, looks=None):
        """Make a day's copy until so many looks were taken; return how many there were."""
        taken = itertools.count()
        back_up_daily(records, folder, tmp_path / "locks", day, lambda: next(taken) == looks)
        return next(taken)

    looks = looks_of_a_copy(today)  # the control: nothing but the looks gives it up
    assert looks > 20
    for share in (0, 0.02, 0.5, 0.98):  # while it is copied, and while it is checked
        with pytest.raises(CopyAbandonedError):
            looks_of_a_copy(today + timedelta(1), int(share * looks))
        assert [file.name for file in folder.iterdir()] == ["records-2026-11-26.db"]
    looks_of_a_copy(today + timedelta(1))
    assert rows(folder / "records-2026-11-27.db") == rows(records)


def test_an_end_in_a_hurry_leaves_the_copy_to_the_next_start(tmp_path):
    profile, heard = Profile.open(tmp_path / "profile"), []
    fill(profile.records, 1000)
    for hurried in (True, False):  # the second is the control
        with copied_daily(profile, heard.append, lambda hurried=hurried: hurried):
            pass
        assert len(list(profile.backups.iterdir())) == (0 if hurried else 1)
    assert heard == []


@needs_strace
def test_a_short_classify_leaves_the_copy_of_the_day(petriscope, draw_cells, tmp_path):
    """The copy's disk is so slow that the image is answered long before."""
    draft = tmp_path / "profile" / "backups" / f".records-{date.today()}.db.part"
    slow = ["strace", "-qq", "-f", "--seccomp-bpf", "-o", os.devnull, "-P", draft]
    slow += ["-e", "inject=fsync:delay_enter=10000000"]
    run = petriscope("classify", *draw_cells(tmp_path / "cells", 1), before=slow)
    assert run.returncode == 0, run.stderr
    (copy,) = (tmp_path / "profile" / "backups").iterdir()
    assert copy.name.startswith("records-")
    verify(copy)


@needs_strace
def test_a_copy_asked_for_that_was_cut_off_leaves_nothing_for_long(petriscope, tmp_path):
    profile = tmp_path / "profile"
    profile.mkdir()
    add(profile / "records.db", 3)
    kill = ["strace", "-qq", "-f", "-o", os.devnull, "-e", "inject=fsync:signal=KILL:when=1"]
    petriscope("records", "backup", before=kill)
    (draft,) = (profile / "backups").iterdir()
    assert draft.name.endswith(".part"), "the control: it was cut off"
    run = petriscope("records", "backup")
    assert run.returncode == 0, run.stderr
    (copy,) = (profile / "backups").iterdir()
    assert (rows(copy), str(copy) in run.stdout) == (6, True)


def test_of_two_copies_at_once_one_is_made(records, tmp_path):
    folder, locks = tmp_path / "backups", tmp_path / "locks"
    lock = FolderLock(locks, folder)
    with pytest.raises(RecordsError, match="Try again in a minute"):
        back_up_now(records, folder, locks)
    lock.release()
    assert rows(back_up_now(records, folder, locks)) == 6


@needs_strace
def test_a_copy_that_was_cut_off_leaves_nothing_for_long(records, tmp_path):
    folder, locks = tmp_path / "backups", tmp_path / "locks"
    strace = ["strace", "-qq", "-f", "-o", os.devnull, "-e", "inject=fsync:signal=KILL:when=1"]
    command = [*strace, sys.executable, "-c", DAILY, records, folder, locks]
    subprocess.run(command, check=False, timeout=60)
    assert list(folder.glob(".*.part")), "the control: it was cut off"
    back_up_daily(records, folder, locks, date(2026, 11, 27))
    assert [file.name for file in folder.iterdir()] == ["records-2026-11-27.db"]


LITTLE_MEMORY = """
import sqlite3, sys
from pathlib import Path
from desktop.profile import Profile
from desktop.work.daily_copy import copied_daily
sqlite3.connect(":memory:").execute(f"PRAGMA hard_heap_limit = {sys.argv[2]}")
with copied_daily(Profile.open(Path(sys.argv[1])), lambda event: print(event), lambda: False):
    pass
"""


@pytest.mark.parametrize(("most", "said"), [(40_000, "Too little memory"), (10**9, "")])
def test_want_of_memory_for_the_copy_of_the_day_is_told_in_words(tmp_path, most, said):
    profile = Profile.open(tmp_path / "profile")
    add(profile.records, 3)
    command = [sys.executable, "-c", LITTLE_MEMORY, str(profile.root), str(most)]
    run = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=60, check=False)
    assert run.stderr == ""
    assert said in run.stdout
    assert len(list(profile.backups.glob("*.db"))) == (0 if said else 1)
