"""Corrected images as class folders: the bytes on record, each once, whole or not at all."""

import csv
import errno
import hashlib
import os
import subprocess
import sys
from contextlib import closing

import pytest

from desktop.corrections_export import export, source_of
from desktop.records.corrected import corrected_images, persons_answers
from desktop.records.database import Database
from desktop.records.store import Records
from desktop.values import Prediction, unreadable

BUNDLE = "ab" * 32


@pytest.fixture
def profile(tmp_path):
    (tmp_path / "profile").mkdir()
    return tmp_path / "profile"


@pytest.fixture
def database(profile):
    with closing(Database(profile / "records.db")) as database:
        yield database


@pytest.fixture
def seen(database, tmp_path):
    """Return a function that makes an image, records it and returns its file and result."""

    def see(name, content, bundle=BUNDLE):
        file = tmp_path / "lab" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        digest = hashlib.sha256(content).hexdigest()
        answer = Prediction(str(file), "answered", "a", 0.7, {"a": 0.7}, None, digest, bundle)
        return file, Records(database).add(answer, 1).result_id

    return see


@pytest.fixture
def correct(database):
    return lambda result, new: Records(database).correct(result, "Ada", new, "")


def files_in(folder):
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_corrected_and_confirmed_images_go_to_the_folders_of_their_last_answer(
    petriscope, seen, correct, tmp_path
):
    _, first = seen("001_01.png", b"one")
    _, second = seen("001_02.png", b"two")
    seen("001_03.png", b"nobody said anything")
    correct(first, "b")
    correct(first, "c")
    correct(second, "a")  # as the bundle
    run = petriscope("export-corrections", tmp_path / "out")
    assert (run.returncode, run.stderr) == (0, "")
    assert "2 corrected images are in" in run.stdout
    groups = b"file,group\r\na/001_02.png,001\r\nc/001_01.png,001\r\n"
    expected = {"c/001_01.png": b"one", "a/001_02.png": b"two", "groups.csv": groups}
    assert files_in(tmp_path / "out") == expected


def test_the_trainer_reads_what_was_exported(seen, correct, database, tmp_path):
    pytest.importorskip("pandas")
    from trainer.data import scan

    for number, new in enumerate("aabbb"):
        _, result = seen(f"day {number % 2}/slide-{number}_01.png", bytes([number]))
        correct(result, new)
    export(corrected_images(database), tmp_path / "out")
    data = scan(tmp_path / "out", tmp_path / "out" / "groups.csv")
    assert (data.class_names, len(data.images)) == (("a", "b"), 5)
    assert {image.group for image in data.images} == {f"slide-{number}" for number in range(5)}


@pytest.mark.parametrize(
    "name", ["001_07.jpg", "cell_07.jpg", "7_00012.png", "a-1-2.tif", "x", "s1_2.3_4.png", "1_.png"]
)
def test_the_source_is_told_by_the_trainers_rule(name):
    from trainer.groups import group_of

    assert (source_of(name, "7") or f"7/{name}") == group_of(f"7/{name}")


def test_an_image_is_exported_once_though_it_was_seen_often(seen, correct, database, tmp_path):
    _, first = seen("cell.png", b"one")
    seen("copy.png", b"one")
    _, other_bundle = seen("cell.png", b"one", bundle="cd" * 32)
    correct(first, "b")
    correct(other_bundle, "c")
    exported = export(corrected_images(database), tmp_path / "out")
    assert list(exported.groups) == ["c/cell.png"]


def test_names_that_a_file_system_takes_for_one_are_kept_apart(seen, correct, database, tmp_path):
    for folder, name, content in (
        ("x", "1_1.png", b"1"),
        ("y", "1_1.png", b"2"),
        ("z", "1_1.PNG", b"3"),
    ):
        correct(seen(f"{folder}/{name}", content)[1], "b")
    export(corrected_images(database), tmp_path / "out")
    files = files_in(tmp_path / "out")
    rows = list(csv.reader(files.pop("groups.csv").decode().splitlines()))
    assert sorted(files.values()) == [b"1", b"2", b"3"]
    assert len({name.casefold() for name in files}) == 3
    assert rows[1:] == [[name, "1"] for name in sorted(files)]


def test_what_is_gone_or_changed_is_said_and_the_rest_exported(
    petriscope, seen, correct, database, tmp_path
):
    for name, new in (
        ("kept.png", "b"),
        ("gone.png", "c"),
        ("changed.png", "b"),
        ("pipe.png", "b"),
    ):
        correct(seen(name, name.encode())[1], new)
    lab = tmp_path / "lab"
    (lab / "gone.png").unlink()
    (lab / "changed.png").write_bytes(b"changed.pnG")
    if hasattr(os, "mkfifo"):
        (lab / "pipe.png").unlink()
        os.mkfifo(lab / "pipe.png")
    correct(Records(database).add(unreadable("/lab/x.png", "Gone.", BUNDLE), 1).result_id, "b")
    run = petriscope("export-corrections", tmp_path / "out")
    assert run.returncode == 1
    for words in (
        "gone.png is left out: it is not there any more.",
        "changed.png is left out: it was changed since it was classified.",
        "pipe.png is left out: it is not there any more.",
        "x.png is left out: its bytes were never read.",
    ):
        assert words in run.stderr
    assert set(files_in(tmp_path / "out")) == {"b/kept.png", "groups.csv"}
    assert not (tmp_path / "out" / "c").exists(), "the trainer refuses an empty class"


def test_an_image_that_moved_is_found_where_it_was_seen_too(seen, correct, database, tmp_path):
    first, result = seen("first.png", b"one")
    second, _ = seen("second.png", b"one")
    correct(result, "b")
    second.write_bytes(b"another")
    assert list(export(corrected_images(database), tmp_path / "out").groups) == ["b/first.png"]
    first.unlink()
    assert not export(corrected_images(database), tmp_path / "none").groups
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "name", ["", "..", "../b", "/b", "b\\c", "CON", "lpt1.x", "b.", ".b", "b\n"]
)
def test_a_class_that_cannot_be_a_folder_is_left_out(seen, correct, database, tmp_path, name):
    correct(seen("cell.png", b"one")[1], name)
    exported = export(corrected_images(database), tmp_path / "out")
    assert "cannot be a folder" in exported.left_out[0][1]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lab", "profile"]


def test_classes_that_windows_takes_for_one_are_not_mixed(seen, correct, database, tmp_path):
    correct(seen("1.png", b"one")[1], "Normal")
    correct(seen("2.png", b"two")[1], "normal")
    exported = export(corrected_images(database), tmp_path / "out")
    assert list(exported.groups) == ["Normal/1.png"]
    assert "'Normal' on Windows" in exported.left_out[0][1]


def test_nothing_is_overwritten(petriscope, seen, correct, tmp_path):
    correct(seen("cell.png", b"one")[1], "b")
    assert petriscope("export-corrections", tmp_path / "out").returncode == 0
    before = files_in(tmp_path / "out")
    run = petriscope("export-corrections", tmp_path / "out")
    assert (run.returncode, "Expected a new or empty folder" in run.stderr) == (1, True)
    assert files_in(tmp_path / "out") == before


def test_without_corrections_nothing_is_made(petriscope, tmp_path):
    (tmp_path / "profile").mkdir()
    run = petriscope("export-corrections", tmp_path / "out")
    assert (run.returncode, "Received none" in run.stderr) == (1, True)
    assert not (tmp_path / "out").exists()
    assert not (tmp_path / "profile" / "records.db").exists()


FULL_DISK = """
import resource, sys
from pathlib import Path
from desktop.__main__ import main
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))  # no file can be larger
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX limits")
def test_a_full_disk_leaves_nothing(seen, correct, profile, tmp_path):
    correct(seen("small.png", b"one")[1], "b")
    correct(seen("large.png", bytes(200_000))[1], "b")
    command = [sys.executable, "-c", FULL_DISK, "--data-dir", profile, "export-corrections"]
    run = subprocess.run([*command, tmp_path / "out"], capture_output=True, text=True, check=False)
    assert (run.returncode, os.strerror(errno.EFBIG) in run.stderr) == (1, True)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lab", "profile"]


def test_a_page_of_several_is_left_out_and_is_not_its_neighbour(database, seen, correct, tmp_path):
    file, whole = seen("stack.tif", b"of two pages")
    correct(whole, "a")
    digest = hashlib.sha256(b"of two pages").hexdigest()
    for page, class_name in ((1, "b"), (2, "c")):
        answer = Prediction(
            str(file), "answered", "a", 0.7, {"a": 0.7}, None, digest, BUNDLE, page=page
        )
        correct(Records(database).add(answer, 1).result_id, class_name)
    assert persons_answers(database) == {digest: "a"}, "that of a page is not that of the file"
    exported = export(corrected_images(database), tmp_path / "out")
    assert [why.split(";")[0] for _, why in exported.left_out] == [
        f"it is page {page} of a file with several" for page in (1, 2)
    ]
    assert files_in(tmp_path / "out").keys() == {"a/stack.tif", "groups.csv"}
