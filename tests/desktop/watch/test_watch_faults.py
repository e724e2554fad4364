"""What must not lose a file or answer it twice: kills, stops, floods, vanished folders, full disks.

Sizes are those of CI; PETRISCOPE_TESTS=full runs them at full size.
"""

import os
import random
import signal
import threading
import time
import tracemalloc
from contextlib import closing
from pathlib import Path

import pytest

from desktop.errors import WatchError
from desktop.records.database import Database
from desktop.records.store import Records
from desktop.reports.csv_mirror import CsvMirror
from desktop.review import Review
from desktop.system.folder_lock import FolderLock
from desktop.values import Prediction
from desktop.watch import scanner
from desktop.watch.scanner import SETTLE_S
from desktop.watch.watched_folder import WITHDRAWN, WatchedFolder
from tests.desktop.strikes import posix_only
from tests.desktop.watches import (
    count,
    csv_names,
    expect_exactly_once,
    needs_strace,
    select,
    wait_for,
)

FULL = os.environ.get("PETRISCOPE_TESTS") == "full"
pytestmark = pytest.mark.timeout(0 if FULL else 900)


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "watched"
    folder.mkdir()
    return folder


@pytest.fixture
def database(tmp_path):
    with closing(Database(tmp_path / "records.db")) as database:
        yield database


@posix_only
def test_kills_at_random_moments_lose_and_repeat_nothing(
    start_petriscope, folder, cell_bytes, tmp_path
):
    kills, images = (1000, 10_000) if FULL else (100, 1000)
    profile, choose = tmp_path / "profile", random.Random(5)
    files, working = [], 0
    for number in range(kills):
        # They arrive by and by: a fast machine is not done with all before the last kill.
        while len(files) < images * (number + 1) // kills:
            file = folder / f"cell-{len(files):05}.png"
            # Bytes of its own for each: a text chunk would do, a trailing number does.
            file.write_bytes(cell_bytes(len(files) % 80) + f"{len(files):06}".encode())
            files.append(file)
        before = count(profile, "done")
        process = start_petriscope("watch", folder, "--csv", tmp_path / "out.csv")
        if number % 2 and before < len(files):  # amid the work; else from the start on
            some = before + choose.randint(1, min(5, len(files) - before))
            wait_for(lambda some=some: count(profile, "done") >= some, process, each=0.005)
        else:
            time.sleep(choose.uniform(0, 2.5))
        process.kill()
        process.wait()
        working += before < count(profile, "done") < len(files)
    print(f"{working} of {kills} kills while {images} images were classified")
    assert working > kills / 3, "killed at no moment that matters"
    last = start_petriscope("watch", folder, "--csv", tmp_path / "out.csv", "--once")
    said = last.stdout.read()
    assert last.wait() == 0, said
    expect_exactly_once(profile, files)
    assert csv_names(tmp_path / "out.csv") == [file.name for file in files]


@posix_only
def test_a_flood_is_found_though_the_app_stood_still(start_petriscope, folder, tmp_path):
    seconds, stopped = (60, 20) if FULL else (6, 2)
    profile = tmp_path / "profile"
    process = start_petriscope("watch", folder, "--csv", tmp_path / "out.csv")
    wait_for((tmp_path / "out.csv").exists, process)

    def flood():
        for second in range(seconds):
            started = time.monotonic()
            for number in range(1000):
                (folder / f"{second:03}-{number:04}.png").write_bytes(b"words")
            time.sleep(max(0, 1 - (time.monotonic() - started)))

    writer = threading.Thread(target=flood)
    writer.start()
    time.sleep(seconds / 4)
    process.send_signal(signal.SIGSTOP)
    time.sleep(stopped)
    process.send_signal(signal.SIGCONT)
    writer.join()
    wait_for(lambda: count(profile, "done") == seconds * 1000, process, 60 + 60 * seconds)
    process.kill()
    process.wait()
    expect_exactly_once(profile, list(folder.iterdir()))


def test_a_backlog_is_taken_in_order_of_arrival_and_held_in_little_memory(
    folder, database, monkeypatch
):
    number = 100_000 if FULL else 10_000
    monkeypatch.setattr(scanner, "MOST_READY", number // 5)
    names = [f"{name:06}.png" for name in random.Random(1).sample(range(10**6), number)]
    for name in names:
        (folder / name).write_bytes(b"words")
    watched = WatchedFolder(folder, database)
    tracemalloc.start()
    watched.scan(0)
    watched.scan(10)
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert watched.waiting == number
    print(f"{held / number:.0f} bytes a file are held")
    assert held < 200 * number, "only those that are next are held whole"
    arrived = {os.path.basename(name): place for place, name in enumerate(names)}  # noqa: PTH119
    taken = []
    for _ in range(1000):
        found = watched.next()
        taken.append(arrived[os.path.basename(found.seen.path)])  # noqa: PTH119
        Records(database).add(answer(found), 1, found.found_id)
        watched.finish(withdrawn=False)
    # Files made within one tick of the clock have no order among themselves.
    assert all(abs(place - index) < 200 for index, place in enumerate(taken))
    assert count(database.file, "found") <= 1000 + 200


def test_what_is_done_is_held_in_little_memory(folder, database, tmp_path):
    number = 100_000 if FULL else 10_000
    for name in range(number):
        (folder / f"image-{name:06}.png").write_bytes(b"words")
    database.connection.execute("PRAGMA synchronous = OFF")  # this is about memory
    watched = WatchedFolder(folder, database)
    for now in (0, 10):
        watched.scan(now)
    while found := watched.next():
        Records(database).add(answer(found), 1, found.found_id)
        watched.finish(withdrawn=False)
    tracemalloc.start()
    again, csv = WatchedFolder(folder, database), CsvMirror(tmp_path / "out.csv", Review(tmp_path))
    again.scan(0)
    csv.write(again.newest(), 0)
    held, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (again.seen, len(csv_names(csv.file))) == (number, number)
    print(f"{held / number:.0f} bytes a file are held, {peak / number:.0f} at most")
    assert held < 50 * number, "over 5 MB for 100,000"
    assert peak < 100 * number


def answer(found):
    digest = f"{found.found_id:064x}"
    return Prediction(found.seen.path, "answered", "a", 1.0, {"a": 1.0}, None, digest, "b")


def test_other_bytes_under_the_same_size_and_time_are_another_file(
    petriscope, folder, cell_bytes, tmp_path
):
    file = folder / "cell.bmp"
    file.write_bytes(cell_bytes(0, ".bmp"))
    times = file.stat()
    csv = tmp_path / "out.csv"
    first = petriscope("watch", folder, "--csv", csv, "--once")
    assert first.returncode == 0, first.stderr
    was = csv.read_bytes()
    file.write_bytes(cell_bytes(40, ".bmp"))  # the same cell, mirrored
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    now = file.stat()
    assert (now.st_size, now.st_mtime_ns) == (times.st_size, times.st_mtime_ns)
    second = petriscope("watch", folder, "--csv", csv, "--once")
    assert second.stdout.count("cell.bmp") == 1
    assert csv.read_bytes() != was
    assert count(tmp_path / "profile", "results") == 2


def test_a_touched_file_is_not_answered_again(petriscope, folder, draw_cells, tmp_path):
    (file,) = draw_cells(folder, 1)
    csv, profile = tmp_path / "out.csv", tmp_path / "profile"
    petriscope("watch", folder, "--csv", csv, "--once")
    file.touch()
    again = petriscope("watch", folder, "--csv", csv, "--once")
    assert (again.returncode, again.stdout) == (0, "")
    assert (count(profile, "found"), count(profile, "done")) == (2, 2)
    assert count(profile, "sightings") == 1


def test_half_a_file_is_never_a_last_answer(start_petriscope, folder, cell_bytes, tmp_path):
    """In chunks, with zeros put there before, with pauses, and by a temporary name."""
    csv, whole = tmp_path / "out.csv", cell_bytes(3)
    process = start_petriscope("watch", folder, "--csv", csv)
    wait_for(csv.exists, process)
    with (folder / "chunks.png").open("wb") as stream:
        for start in range(0, len(whole), len(whole) // 4):
            stream.write(whole[start : start + len(whole) // 4])
            stream.flush()
            time.sleep(SETTLE_S / 2)
    with (folder / "zeros.bmp").open("wb") as stream:
        bmp = cell_bytes(4, ".bmp")
        stream.write(bytes(len(bmp)))
        stream.flush()
        time.sleep(4 * SETTLE_S)  # longer than patience: it is taken as it is
        stream.seek(0)
        stream.write(bmp)
    (folder / "later.part").write_bytes(whole + b"1")
    (folder / "later.part").rename(folder / "later.png")

    def answered():
        lines = csv.read_text("utf-8-sig").splitlines()
        return sum(",answered," in line for line in lines)

    wait_for(lambda: answered() == 3, process)
    process.kill()
    process.wait()
    # An answer on record is only ever one for the final bytes.
    paths = select(
        tmp_path / "profile",
        "SELECT path FROM sightings JOIN results ON results.id = result_id "
        "WHERE status = 'answered' ORDER BY path",
    )
    assert [path for (path,) in paths] == sorted(map(str, folder.iterdir()))


def test_an_empty_folder_in_place_of_a_vanished_one_withdraws_nothing(
    folder, database, draw_cells, tmp_path
):
    draw_cells(folder, 3)
    watched = WatchedFolder(folder, database)
    watched.scan(0)
    watched.scan(SETTLE_S)
    for cycle in range(50):
        away = folder.rename(tmp_path / "away")
        folder.mkdir()  # a mount point without its drive
        watched.scan(10 + 2 * cycle)
        assert "Watching goes on" in watched.problem
        assert not watched.has_work()
        assert not watched.is_there()
        folder.rmdir()
        away.rename(folder)
        watched.scan(11 + 2 * cycle)
        assert watched.problem is None
        assert watched.has_work()
    assert count(database.file, "found") == 3
    # Nor after a restart, when nobody remembers which folder it was.
    away = folder.rename(tmp_path / "away")
    folder.mkdir()
    restarted = WatchedFolder(folder, database)
    restarted.scan(0)
    assert "files were waiting" in restarted.problem
    assert not restarted.has_work()


def test_a_folder_that_was_cleared_withdraws_what_waited(folder, database, draw_cells):
    """The control: it is still the same folder."""
    draw_cells(folder, 2)
    watched = WatchedFolder(folder, database)
    watched.scan(0)
    watched.scan(SETTLE_S)
    for file in folder.iterdir():
        file.unlink()
    watched.scan(10)
    assert watched.problem is None
    assert watched.has_work()


def test_a_withdrawn_file_that_comes_back_is_taken_again(folder, database, draw_cells):
    (file,) = draw_cells(folder, 1)
    watched = WatchedFolder(folder, database)
    watched.scan(0)
    watched.scan(SETTLE_S)
    found = watched.next()
    gone = Prediction(str(file), "unreadable", None, None, {}, WITHDRAWN, None, "b")
    Records(database).add(gone, 1, found.found_id)
    watched.finish(withdrawn=True)
    watched.scan(10)
    watched.scan(10 + SETTLE_S)
    assert watched.next().found_id == found.found_id


def test_folders_below_are_watched_if_asked(petriscope, folder, draw_cells, tmp_path):
    draw_cells(folder, 1)
    draw_cells(folder / "a" / "b", 2)
    other = tmp_path / "other"
    draw_cells(other, 3)
    csv = tmp_path / "out.csv"
    plain = petriscope("watch", folder, other, "--csv", csv, "--once")
    assert plain.returncode == 0, plain.stderr
    assert plain.stdout.count("cell-") == 4
    deep = petriscope("watch", folder, other, "--csv", csv, "--once", "--subfolders")
    assert deep.stdout.count("cell-") == 2
    twice = petriscope("watch", folder, folder / "a", "--csv", csv, "--once", "--subfolders")
    assert (twice.returncode, "none holds another" in twice.stderr) == (1, True)


def test_of_several_folders_the_oldest_file_is_the_next(petriscope, folder, draw_cells, tmp_path):
    """A folder that is busy, and named first, does not keep another waiting."""
    draw_cells(tmp_path / "quiet", 2)
    draw_cells(folder, 4)
    run = petriscope("watch", folder, tmp_path / "quiet", "--csv", tmp_path / "o.csv", "--once")
    assert run.returncode == 0, run.stderr
    places = ["quiet" in line for line in run.stdout.splitlines()]
    assert places == [True, True, False, False, False, False]


def test_a_folder_is_watched_by_one_petriscope(start_petriscope, petriscope, folder, tmp_path):
    csv = tmp_path / "out.csv"
    first = start_petriscope("watch", folder, "--csv", csv)
    wait_for(csv.exists, first)
    second = petriscope("watch", folder, "--csv", tmp_path / "other.csv", "--once")
    assert (second.returncode, "another Petriscope" in second.stderr) == (1, True)
    first.kill()
    first.wait()
    third = petriscope("watch", folder, "--csv", tmp_path / "other.csv", "--once")
    assert third.returncode == 0, third.stderr


def test_a_lock_is_free_once_it_is_released(tmp_path):
    lock = FolderLock(tmp_path / "locks", tmp_path)
    with pytest.raises(WatchError, match="another Petriscope"):
        FolderLock(tmp_path / "locks", tmp_path)
    lock.release()
    FolderLock(tmp_path / "locks", tmp_path).release()


@needs_strace
@pytest.mark.parametrize(
    "fault",
    [
        "pwrite64:error=ENOSPC:when=1..12",  # while the records are made
        "pwrite64:error=ENOSPC:when=40..47",
        "pwrite64:error=EIO:when=90..97",
        "fdatasync:error=EIO:when=6..12",
        "write:error=ENOSPC:when=1..2",
        "rename:error=ENOSPC:when=1..3",
    ],
)
def test_a_full_or_failing_disk_is_waited_for(petriscope, folder, draw_cells, tmp_path, fault):
    files = draw_cells(folder, 12)
    strace = ["strace", "-qq", "-o", tmp_path / "trace", "-e", f"inject={fault}"]
    strace += ["-f", "-P", tmp_path / "profile", *_paths(tmp_path)]
    csv = tmp_path / "out.csv"
    run = petriscope("watch", folder, "--csv", csv, "--once", before=strace)
    trace = (tmp_path / "trace").read_text()
    assert "INJECTED" in trace, "the fault did not happen, so this proves nothing"
    again = run if run.returncode == 0 else petriscope("watch", folder, "--csv", csv, "--once")
    assert again.returncode == 0, run.stderr + again.stderr
    assert "Traceback" not in run.stderr
    expect_exactly_once(tmp_path / "profile", files)
    assert len(csv.read_text("utf-8-sig").splitlines()) == 1 + len(files)


def _paths(tmp_path):
    """Return strace's options for the files that the app writes; no other call is disturbed."""
    records = [tmp_path / "profile" / f"records.db{end}" for end in ("", "-wal", "-shm")]
    reports = [tmp_path / name for name in ("out.csv", ".out.csv.part")]
    return [option for path in (*records, *reports) for option in ("-P", path)]


def _libfaketime():
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    return found[0] if found else None


@pytest.mark.skipif(_libfaketime() is None, reason="needs libfaketime")
def test_a_clock_that_jumps_loses_and_repeats_nothing(
    start_petriscope, petriscope, folder, draw_cells, tmp_path, monkeypatch
):
    """Set back and forth by days and by an hour, as summer time does, while images arrive."""
    clock, profile, csv = tmp_path / "clock", tmp_path / "profile", tmp_path / "out.csv"
    clock.write_text("+0d")
    with monkeypatch.context() as patch:
        patch.setenv("LD_PRELOAD", str(_libfaketime()))
        patch.setenv("FAKETIME_TIMESTAMP_FILE", str(clock))
        patch.setenv("FAKETIME_NO_CACHE", "1")
        patch.setenv("DONT_FAKE_MONOTONIC", "1")
        patch.setenv("NO_FAKE_STAT", "1")
        process = start_petriscope("watch", folder, "--csv", csv)
    files = []
    for jump in ("+0d", "-400d", "+1h", "-1h", "+300d", "+0d"):
        clock.write_text(jump)
        for file in draw_cells(tmp_path / "made", len(files) + 4)[len(files) :]:
            files.append(file.rename(folder / file.name))
        wait_for(lambda: count(profile, "done") == len(files), process)
    process.kill()
    process.wait()
    times = [at for (at,) in select(profile, "SELECT at FROM done ORDER BY id")]
    assert times != sorted(times), "the clock did not jump, so this proves nothing"
    expect_exactly_once(profile, files)
    again = petriscope("watch", folder, "--csv", csv, "--once")
    assert (again.returncode, again.stdout) == (0, "")
