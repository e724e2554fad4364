"""A real folder: only files at rest are taken, each once, and nothing in it is touched."""

import os
import time
from contextlib import closing

import pytest

from desktop.records.database import Database
from desktop.records.store import Records
from desktop.values import Prediction
from desktop.watch import scanner
from desktop.watch.scanner import PATIENCE_S, SETTLE_S, Scanner
from desktop.watch.watched_folder import WatchedFolder
from tests.desktop.watches import csv_names, wait_for


def nothing_known(seen):
    return "fresh"


def ready(scanner, now):
    """Scan and return the names of what is ready, in order."""
    return names(scanner.scan(nothing_known, now).ready)


def names(observations):
    return [os.path.basename(seen.path) for seen in observations]  # noqa: PTH119


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "watched"
    folder.mkdir()
    return folder


@pytest.fixture
def records(tmp_path):
    with closing(Database(tmp_path / "records.db")) as database:
        yield database


def test_a_file_is_ready_at_the_second_look_far_enough_from_the_first(folder, draw_cells):
    draw_cells(folder, 1)
    scanner = Scanner(folder)
    assert ready(scanner, 0) == []
    assert scanner.scan(nothing_known, 0).counts == {"fresh": 1}
    assert ready(scanner, SETTLE_S / 2) == []
    assert ready(scanner, SETTLE_S) == ["cell-000.png"]


def test_a_file_that_grows_waits_anew(folder, draw_cells):
    (file,) = draw_cells(folder, 1)
    scanner = Scanner(folder)
    scanner.scan(nothing_known, 0)
    file.write_bytes(file.read_bytes() + b"more")
    assert ready(scanner, SETTLE_S) == []
    assert len(ready(scanner, 2 * SETTLE_S)) == 1


def test_a_file_that_was_replaced_waits_anew(folder, draw_cells, cell_bytes):
    (file,) = draw_cells(folder, 1)
    times = (file.stat().st_atime_ns, file.stat().st_mtime_ns)
    scanner = Scanner(folder)
    scanner.scan(nothing_known, 0)
    copy = folder / "copy.part"
    copy.write_bytes(file.read_bytes())
    os.utime(copy, ns=times)
    copy.replace(file)  # the same size and time, another inode
    assert ready(scanner, SETTLE_S) == []


@pytest.mark.parametrize("suffix", [".png", ".jpg"])
def test_a_file_without_its_end_is_given_longer(folder, cell_bytes, suffix):
    (folder / ("cut" + suffix)).write_bytes(cell_bytes(0, suffix)[:-20])
    scanner = Scanner(folder)
    scanner.scan(nothing_known, 0)
    assert ready(scanner, PATIENCE_S * 0.9) == []
    assert len(ready(scanner, PATIENCE_S)) == 1


def test_only_image_files_of_the_folder_itself_are_seen(folder, draw_cells):
    draw_cells(folder, 1)
    draw_cells(folder / "below", 1)
    (folder / "folder.png").mkdir()
    (folder / "notes.txt").write_text("x")
    (folder / "cell-000.overlay.png").touch()
    (folder / "UPPER.TIFF").touch()
    scanner = Scanner(folder)
    scanner.scan(nothing_known, 0)
    assert sorted(ready(scanner, SETTLE_S)) == ["UPPER.TIFF", "cell-000.png"]


def answer(found):
    return Prediction(found.seen.path, "answered", "a", 1.0, {"a": 1.0}, None, "0" * 64, "b")


def scan_to_rest(watched):
    watched.scan(0)
    watched.scan(SETTLE_S)


def test_the_queue_survives_and_what_is_done_is_not_repeated(folder, records, draw_cells):
    draw_cells(folder, 3)
    first = WatchedFolder(folder, records)
    scan_to_rest(first)
    found = first.next()
    Records(records).add(answer(found), 1, found.found_id)
    # The app ends here: one done, two on the queue.
    second = WatchedFolder(folder, records)
    second.scan(100)  # found before: no waiting for rest
    assert (second.seen, second.waiting) == (1, 2)
    waiting = [second.next().seen, second.next(1).seen]
    assert found.seen not in waiting
    assert second.next(2) is None


def test_what_is_not_held_of_a_long_queue_is_found_by_the_next_scans(
    folder, records, draw_cells, monkeypatch
):
    monkeypatch.setattr(scanner, "MOST_READY", 3)
    files = draw_cells(folder, 8)
    watched = WatchedFolder(folder, records)
    scan_to_rest(watched)
    assert watched.waiting == 8
    taken, scans = [], 0
    while watched.waiting:
        found = watched.next()
        taken.append(found.seen.path)
        Records(records).add(answer(found), 1, found.found_id)
        watched.finish(withdrawn=False)
        if watched.needs_scan():
            scans += 1
            watched.scan(SETTLE_S)
    assert sorted(taken) == sorted(map(str, files))
    assert (scans, watched.seen) == (3, 8)


def test_a_file_that_looks_as_it_did_before_the_last_time_is_taken_again(
    folder, records, draw_cells, tmp_path
):
    """Another folder was in its place meanwhile, with another file of that name."""
    draw_cells(folder, 1)
    other, kept = tmp_path / "other", tmp_path / "kept"
    draw_cells(other, 1)
    watched = WatchedFolder(folder, records)
    numbers = []
    for turn, (away, comes) in enumerate(((None, None), (kept, other), (other, kept))):
        if comes is not None:
            folder.rename(away if away is kept else tmp_path / "gone")
            comes.rename(folder)
        for now in (0, SETTLE_S):
            watched.scan(10 * turn + now)
        found = watched.next()
        numbers.append(found.found_id)
        Records(records).add(answer(found), 1, found.found_id)
        watched.finish(withdrawn=False)
        watched.scan(10 * turn + 5)
        assert not watched.has_work()
    assert numbers[0] == numbers[2] != numbers[1]


def test_a_found_file_that_is_gone_still_gets_its_turn(folder, records, draw_cells):
    (file,) = draw_cells(folder, 1)
    scan_to_rest(WatchedFolder(folder, records))
    file.unlink()
    watched = WatchedFolder(folder, records)
    watched.scan(0)
    assert watched.next().seen.path == str(file)


def test_a_folder_that_is_gone_is_a_problem_until_it_is_back(folder, records, draw_cells):
    watched = WatchedFolder(folder, records)
    away = folder.rename(folder.with_name("away"))
    watched.scan(0)
    assert "Watching goes on" in watched.problem
    draw_cells(away, 1)
    away.rename(folder)
    watched.scan(10)
    assert watched.problem is None
    assert watched.waiting == 1


def snapshot(folder):
    return {
        file.name: (file.read_bytes(), file.stat().st_mtime_ns, file.stat().st_ino)
        for file in folder.iterdir()
    }


def test_once_gives_everything_a_status_and_touches_nothing(
    petriscope, folder, draw_cells, cell_bytes, tmp_path
):
    draw_cells(folder, 4)
    (folder / "cut.jpg").write_bytes(cell_bytes(0, ".jpg")[:-30])
    (folder / "no-image.png").write_text("words")
    before = snapshot(folder)
    run = petriscope("watch", folder, "--csv", tmp_path / "out.csv", "--once")
    assert run.returncode == 0, run.stderr
    assert csv_names(tmp_path / "out.csv") == sorted(before)
    assert snapshot(folder) == before


def test_a_restart_repeats_nothing_and_the_csv_says_all(petriscope, folder, draw_cells, tmp_path):
    draw_cells(folder, 3)
    csv = tmp_path / "out.csv"
    petriscope("watch", folder, "--csv", csv, "--once")
    first = csv.read_bytes()
    draw_cells(folder, 4)  # the first three are written again, with the same bytes
    again = petriscope("watch", folder, "--csv", csv, "--once")
    assert again.stdout.count("cell-") == 1
    third = petriscope("watch", folder, "--csv", csv, "--once")
    assert third.stdout == ""
    assert csv_names(csv) == [f"cell-{number:03}.png" for number in range(4)]
    assert first.splitlines()[:4] == csv.read_bytes().splitlines()[:4]


def test_a_file_written_in_two_passes_is_read_when_it_is_whole(
    start_petriscope, folder, cell_bytes, tmp_path
):
    csv, whole = tmp_path / "out.csv", cell_bytes(3)
    process = start_petriscope("watch", folder, "--csv", csv)
    wait_for(csv.exists, process)
    with (folder / "slow.png").open("wb") as stream:
        stream.write(whole[:500])
        stream.flush()
        time.sleep(2 * SETTLE_S)  # at rest, but without its end
        stream.write(whole[500:])
    wait_for(lambda: csv_names(csv), process)
    assert ",answered," in csv.read_text("utf-8-sig")
