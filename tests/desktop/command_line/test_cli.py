"""The commands as a user types them: output, files, exit codes."""

import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.command_line.names import NAMES
from desktop.command_line.options import COMMANDS
from tests.desktop.watches import needs_strace

ROOT = Path(__file__).parents[3]
COLUMNS = ["file", "status", "class", "confidence", "review", "probabilities", "reason", "sha256"]
COLUMNS += ["bundle", "page"]


def test_json_has_one_object_a_line_with_the_promised_fields(petriscope, draw_cells, tmp_path):
    files = draw_cells(tmp_path / "cells", 2)
    run = petriscope("classify", "--json", *files, tmp_path / "missing.png")
    assert (run.returncode, run.stderr) == (0, "")
    objects = [json.loads(line) for line in run.stdout.splitlines()]
    assert [list(each) for each in objects] == [COLUMNS] * 3
    assert [each["file"] for each in objects[:2]] == [str(file) for file in files]
    assert [each["status"] for each in objects] == ["answered", "answered", "unreadable"]
    assert objects[0]["probabilities"][objects[0]["class"]] == objects[0]["confidence"]
    assert objects[0]["reason"] is None
    assert "does not exist" in objects[2]["reason"]
    assert len({each["bundle"] for each in objects}) == 1


def test_lines_for_people_say_what_the_use_is(petriscope, draw_cells, tmp_path):
    run = petriscope("classify", *draw_cells(tmp_path / "cells", 1))
    assert run.stdout.startswith(str(tmp_path / "cells" / "cell-000.png"))
    assert "Research use only" in run.stderr


def test_folders_are_searched_to_the_bottom_and_other_files_left_out(
    petriscope, draw_cells, tmp_path
):
    draw_cells(tmp_path / "cells" / "a" / "b", 2)
    draw_cells(tmp_path / "cells", 1, ".tiff")
    (tmp_path / "cells" / "notes.txt").write_text("x")
    run = petriscope("classify", "--json", tmp_path / "cells")
    assert len(run.stdout.splitlines()) == 3


def test_a_folder_without_images_is_said_so(petriscope, tmp_path):
    (tmp_path / "empty").mkdir()
    run = petriscope("classify", tmp_path / "empty")
    assert (run.returncode, run.stdout) == (0, "")
    assert "holds no images" in run.stderr


def test_csv_has_the_same_columns_a_byte_order_mark_and_whole_paths(
    petriscope, draw_cells, tmp_path
):
    (cell,) = draw_cells(tmp_path / "cells", 1)
    (tmp_path / "=SUM(1,2).png").write_bytes(cell.read_bytes())
    out = tmp_path / "out.csv"
    (tmp_path / "-x.png").write_bytes(b"")
    env = {"PYTHONPATH": str(ROOT)}
    names = ["=SUM(1,2).png", "-x.png", cell]
    run = petriscope("classify", "--report", out, "--", *names, cwd=tmp_path, env=env)
    assert run.returncode == 0, run.stderr
    assert out.read_bytes().startswith(b"\xef\xbb\xbffile,")
    with out.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert list(rows[0]) == [*COLUMNS, "person", "case", "slide", "comments"]
    assert [row["file"] for row in rows] == [str(tmp_path / name) for name in names]
    assert float(rows[0]["confidence"]) == max(json.loads(rows[0]["probabilities"]).values())
    assert [each.name for each in tmp_path.glob("*.part")] == []


def test_overlays_are_pictures_of_answered_images(petriscope, draw_cells, tmp_path):
    files = [*draw_cells(tmp_path / "a", 2), *draw_cells(tmp_path / "b", 1)]
    (tmp_path / "a" / "bad.png").write_text("words")
    run = petriscope("classify", tmp_path / "a", tmp_path / "b", "--overlays", tmp_path / "out")
    assert run.returncode == 0, run.stderr
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == [
        "cell-000-2.overlay.png",
        "cell-000.overlay.png",
        "cell-001.overlay.png",
    ]
    again = petriscope("classify", "--json", *(tmp_path / "out").iterdir())
    assert len(again.stdout.splitlines()) == len(files)


def test_overlays_beside_their_images_are_not_taken_for_images(petriscope, draw_cells, tmp_path):
    draw_cells(tmp_path / "a", 1)
    for _ in range(2):
        run = petriscope("classify", "--json", tmp_path / "a", "--overlays", tmp_path / "a" / "b")
        assert (run.returncode, len(run.stdout.splitlines())) == (0, 1)
    assert [each.name for each in (tmp_path / "a" / "b").iterdir()] == ["cell-000.overlay.png"]
    assert "*.overlay.png" in petriscope("classify", "--help").stdout


def test_a_name_too_long_for_any_file_costs_no_other_path_its_status(
    petriscope, draw_cells, tmp_path
):
    (cell,) = draw_cells(tmp_path / "cells", 1)
    long = "a" * 300 + ".png"
    run = petriscope("classify", "--json", long, cell)
    assert (run.returncode, run.stderr) == (0, "")
    objects = [json.loads(line) for line in run.stdout.splitlines()]
    assert [(each["file"], each["status"]) for each in objects] == [
        (long, "unreadable"),
        (str(cell), "answered"),
    ]


@pytest.mark.parametrize("options", [["watch", "{}", "--once", "--csv", "y.csv"], ["{}"]])
def test_a_name_too_long_for_any_folder_is_said_in_words(petriscope, options):
    run = petriscope(*[option.format("a" * 300) for option in options])
    assert (run.returncode, run.stdout) == (2, "")
    assert "Expected" in run.stderr
    assert "Traceback" not in run.stderr


def test_a_csv_that_cannot_be_drafted_is_said_in_words(petriscope, draw_cells, tmp_path):
    out = tmp_path / ("a" * 300 + ".csv")
    run = petriscope("classify", "--report", out, *draw_cells(tmp_path / "cells", 1))
    assert run.returncode == 1
    assert "cannot be written" in run.stderr
    assert "Traceback" not in run.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_results_that_cannot_be_printed_are_one_sentence(bundle, tmp_path):
    command = [sys.executable, "-m", "desktop", "--data-dir", str(tmp_path / "profile")]
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            [*command, "classify", "x.png", "--json"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
    assert run.returncode == 1
    assert [line[:11] for line in run.stderr.splitlines()] == ["petriscope:"]
    assert "cannot be printed" in run.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs setpriv")
def test_a_folder_below_that_cannot_be_read_has_a_status(petriscope, draw_cells, tmp_path):
    draw_cells(tmp_path / "cells", 1)
    draw_cells(tmp_path / "cells" / "closed", 1)
    (tmp_path / "cells" / "closed").chmod(0)
    run = petriscope("classify", "--json", tmp_path / "cells", before=without_root(tmp_path))
    (tmp_path / "cells" / "closed").chmod(0o700)
    assert run.returncode == 0, run.stderr
    objects = [json.loads(line) for line in run.stdout.splitlines()]
    assert [each["status"] for each in objects] == ["answered", "unreadable"]
    assert objects[1]["file"] == str(tmp_path / "cells" / "closed")
    assert "Permission denied" in objects[1]["reason"]


def without_root(place):
    """Return the start of a command line for which permissions count, even if we are root."""
    before = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all"]
    if os.geteuid() != 0:
        return []
    closed = place / "probe"
    closed.mkdir(mode=0)
    try:
        probe = subprocess.run([*before, "ls", closed], capture_output=True, check=False)
    except OSError:
        pytest.skip("we are root, and setpriv is not there")
    if "Permission denied" not in probe.stderr.decode():
        pytest.skip("we are root, and setpriv does not change that")
    return before


@pytest.mark.parametrize(
    "arguments",
    [
        ["classify"],
        ["classify", "x.png", "--csv", "y.csv"],
        ["classify", "x.png", "--report", "y.doc"],
        ["classify", "x.png", "--report", "y"],
        ["classify", "x.png", "--report", "no/such/folder/y.csv"],
        ["classify", "x.png", "--report", "."],
        ["classify", "x.png", "--report", "docs"],
        ["classify", "x.png", "--overlays", "README.md"],
        ["classify", "x.png", "--overlays", "README.md/below"],
        ["watch", ".", "--csv", "/"],
        ["classify", "x.png", "--speed", "9"],
        ["watch", "."],
        ["watch", "no-such-folder", "--csv", "y.csv", "--once"],
        ["clasify", "x.png"],
        ["classify", "x.png", "--page", "0"],
        ["classify", "x.png", "--page", "99999999999999999999"],
        ["watch", ".", "--csv", "/dev/null"],
        ["records", "backup", "no-such-stick/copy.db"],
        ["trust"],
        ["trust", "0123"],
        ["trust", "g" * 16],
        ["--data-dir"],
        ["--data-dir=", "classify", "x.png"],
        ["classify", ""],
        ["watch", "", "--csv", "y.csv", "--once"],
        ["", "classify", "x.png"],
    ],
)
def test_wrong_usage_exits_2_with_a_word_on_it(petriscope, arguments, tmp_path):
    run = petriscope(*arguments)
    assert (run.returncode, run.stdout) == (2, "")
    assert "petriscope" in run.stderr


@pytest.mark.parametrize(
    "command",
    [
        ["records", "verify"],
        ["records", "backup"],
        ["control", "show"],
        ["export-corrections", "{}/out"],
        ["bundles"],
        ["diagnostics", "{}/found.zip"],
    ],
)
def test_a_mistyped_profile_is_told_and_not_made(petriscope, command, tmp_path):
    mistyped = tmp_path / "profil"
    typed = [part.format(tmp_path) for part in command]
    run = petriscope(*typed, "--data-dir", mistyped)
    assert (run.returncode, run.stdout) == (2, "")
    assert "Expected the folder that Petriscope keeps its records in" in run.stderr
    assert str(mistyped) in run.stderr
    assert not mistyped.exists()


@pytest.mark.parametrize(
    "command", [["records", "verify"], ["control", "show"], ["export-corrections", "{}/out"]]
)
def test_a_command_that_only_reads_leaves_a_folder_of_something_else_alone(
    petriscope, command, tmp_path
):
    (tmp_path / "photos").mkdir()
    petriscope(*[part.format(tmp_path) for part in command], "--data-dir", tmp_path / "photos")
    assert list((tmp_path / "photos").iterdir()) == []


@pytest.mark.parametrize(
    "command",
    [
        ["watch", "{}/incoming", "--once", "--csv"],
        ["records", "backup"],
        ["self-test", "--out"],
        ["diagnostics"],
    ],
)
def test_no_result_takes_the_place_of_an_image(petriscope, draw_cells, command, tmp_path):
    (image,) = draw_cells(tmp_path / "incoming", 1)
    petriscope("classify", image)  # so that there are records to copy
    before = image.read_bytes()
    done = petriscope(*(part.format(tmp_path) for part in command), image)
    assert done.returncode == 2
    assert "the name of an image" in done.stderr
    assert image.read_bytes() == before


def test_a_copy_of_the_records_takes_the_place_of_records_only(petriscope, draw_cells, tmp_path):
    (image,) = draw_cells(tmp_path / "incoming", 1)
    petriscope("classify", image)
    (tmp_path / "notes.txt").write_text("of a person")
    done = petriscope("records", "backup", tmp_path / "notes.txt")
    assert done.returncode == 1
    assert "a file of something else" in done.stderr
    assert (tmp_path / "notes.txt").read_text() == "of a person"
    for _ in range(2):
        assert petriscope("records", "backup", tmp_path / "copy.db").returncode == 0


@pytest.mark.parametrize("command", [["classify", "x.png"], ["watch", ".", "--csv", "{}/y.csv"]])
def test_an_unusable_bundle_exits_3(petriscope, command, tmp_path):
    (tmp_path / "empty").mkdir()
    run = petriscope(*[part.format(tmp_path) for part in command], bundle=tmp_path / "empty")
    assert (run.returncode, run.stdout) == (3, "")
    assert "manifest.json" in run.stderr


def test_records_of_a_newer_version_exit_1_in_words(petriscope, draw_cells, tmp_path):
    import sqlite3

    (tmp_path / "profile").mkdir()
    with sqlite3.connect(tmp_path / "profile" / "records.db") as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    run = petriscope("classify", *draw_cells(tmp_path / "cells", 1))
    assert (run.returncode, run.stdout) == (1, "")
    assert "newer Petriscope" in run.stderr


def test_the_profile_may_be_named_after_the_command(petriscope, draw_cells, tmp_path):
    files = draw_cells(tmp_path / "cells", 1)
    run = petriscope("classify", *files, "--data-dir", tmp_path / "other")
    assert run.returncode == 0, run.stderr
    assert (tmp_path / "other" / "records.db").exists()
    assert not (tmp_path / "profile").exists()


@pytest.mark.skipif(os.name == "nt", reason="file names hold no such characters there")
def test_a_file_name_cannot_write_on_the_terminal(petriscope, cell_bytes, tmp_path):
    evil = tmp_path / "x\x1b[2J\ny.png: answered\u202e.png"
    evil.write_bytes(cell_bytes(1))
    run = petriscope("classify", evil)
    (line,) = run.stdout.splitlines()
    assert line.startswith(str(tmp_path / r"x\x1b[2J\ny.png: answered\u202e.png: "))
    json_run = petriscope("classify", "--json", evil)
    assert json.loads(json_run.stdout)["file"] == str(evil)
    folder_run = petriscope("classify", "--report", tmp_path / "\x1b[2J" / "out.csv", evil)
    assert "\x1b" not in folder_run.stderr


@pytest.mark.skipif(os.name == "nt", reason="file names are text there")
def test_odd_file_names_and_narrow_consoles_are_no_trouble(petriscope, cell_bytes, tmp_path):
    folder = tmp_path / "cells"
    folder.mkdir()
    for name in (b"caf\xe9.png", "Zelle Ωß.png".encode()):
        (folder / os.fsdecode(name)).write_bytes(cell_bytes(1))
    narrow = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    for options in (["--json"], ["--report", tmp_path / "out.csv"]):
        run = petriscope("classify", folder, *options, env=narrow)
        assert run.returncode == 0, run.stderr
        assert len(run.stdout.splitlines()) == 2
    assert (tmp_path / "out.csv").read_text("utf-8-sig").count(",answered,") == 2


def test_hostile_files_get_a_status_and_neighbours_an_answer(
    petriscope, hostile_files, draw_cells, tmp_path
):
    (cell,) = draw_cells(tmp_path / "cells", 1)
    mixed = [path for file in hostile_files for path in (file, cell)]
    run = petriscope("classify", "--json", *mixed)
    assert run.returncode == 0, run.stderr
    statuses = [json.loads(line)["status"] for line in run.stdout.splitlines()]
    assert set(statuses[0::2]) <= {"unreadable", "refused"}
    assert set(statuses[1::2]) == {"answered"}


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_ends_the_watch_and_its_engine_quietly(
    start_petriscope, engines_of, tmp_path, name
):
    process = start_petriscope("watch", tmp_path, "--csv", tmp_path / "out.csv")
    while not (tmp_path / "out.csv").exists():
        assert process.poll() is None, process.stdout.read()
    engines = engines_of(process.pid)
    for pid in (*engines, process.pid):  # as a terminal and systemd do it
        os.kill(pid, getattr(signal, name))
    output, _ = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Traceback" not in output
    assert "stopped unexpectedly" not in output
    assert len(engines) == 1
    with pytest.raises(ProcessLookupError):
        os.kill(engines[0], 0)


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_a_terminal_that_closes_says_so_twice_and_the_csv_is_finished(
    start_petriscope, draw_cells, tmp_path
):
    draw_cells(tmp_path / "cells", 30)
    out = tmp_path / "out.csv"
    process = start_petriscope("watch", tmp_path / "cells", "--csv", out)
    said = iter(process.stdout.readline, "")
    answered = [next(line for line in said if " %)" in line) for _ in range(6)]
    for _ in range(4):
        process.send_signal(signal.SIGHUP)
        time.sleep(0.004)  # so that it is closing
    answered += [line for line in said if " %)" in line]
    assert process.wait(timeout=30) == 130
    assert len(out.read_text("utf-8-sig").splitlines()) > len(answered)
    assert not (tmp_path / "profile" / "records.db-wal").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("display", ["", ":4711"])  # none is named, none is there
def test_a_window_without_a_screen_is_one_sentence(petriscope, display):
    run = petriscope(env={"DISPLAY": display, "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""})
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith("petriscope: Expected a screen")
    assert len(run.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
@pytest.mark.parametrize("display", ["", ":4711"])
@pytest.mark.parametrize("command", [["self-test"], ["classify", "x.png", "--report", "{}/x.pdf"]])
def test_what_shows_nothing_does_without_a_screen(petriscope, tmp_path, command, display):
    env = {"DISPLAY": display, "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    run = petriscope(*(part.format(tmp_path) for part in command), env=env)
    assert run.returncode == 0, run.stderr


def test_self_test_reports_in_json(petriscope, tmp_path):
    out = tmp_path / "report.json"
    run = petriscope("self-test", "--out", out, env={"QT_QPA_PLATFORM": "offscreen"})
    report = json.loads(out.read_text("utf-8"))
    assert (run.returncode, report["passed"]) == (0, True), report
    assert set(report["checks"]) == {"engine", "formats", "records", "window"}
    assert report["checks"]["engine"]["golden_images"] > 0
    assert report["checks"]["engine"]["signer_trusted"] is True


@needs_strace
def test_a_self_test_that_was_killed_leaves_nothing_for_long(petriscope, tmp_path):
    kill = ["strace", "-qq", "-o", os.devnull, "-e"]  # not the engine, which is another process
    petriscope("self-test", before=[*kill, "inject=fdatasync:signal=KILL:when=1"])
    (left,) = (tmp_path / "profile").glob("self-test-*")
    assert list(left.iterdir()), "the control: it was killed while it tried the records"
    yesterday = time.time() - 90_000
    os.utime(left, (yesterday, yesterday))
    out = tmp_path / "report.json"
    petriscope("self-test", "--out", out, before=[*kill, "inject=fsync:signal=KILL:when=1"])
    assert not left.exists()
    assert not out.exists(), "half a report stands under its name"


def test_an_unknown_signer_is_told_until_trusted(petriscope, foreign_bundle, draw_cells, tmp_path):
    files = draw_cells(tmp_path / "cells", 1)
    run = petriscope("classify", "--json", *files, bundle=foreign_bundle)
    assert (run.returncode, json.loads(run.stdout)["status"]) == (0, "answered")
    (line,) = run.stderr.splitlines()
    assert "unknown signer" in line
    groups = re.search("signer ((?:[0-9a-f]{4} ?){6})", line)[1].split()
    trusting = petriscope("trust", *groups)
    assert (trusting.returncode, trusting.stderr) == (0, "")
    assert f"signed by {' '.join(groups)} are trusted" in trusting.stdout
    again = petriscope("classify", "--json", *files, bundle=foreign_bundle)
    assert (again.returncode, again.stderr) == (0, "")


def test_a_damaged_list_of_signers_is_one_sentence(petriscope, tmp_path):
    (tmp_path / "profile").mkdir()
    damaged = tmp_path / "profile" / "trusted-signers.json"
    damaged.write_text("{")
    run = petriscope("trust", "0" * 24)
    assert (run.returncode, run.stdout, len(run.stderr.splitlines())) == (1, "", 1)
    assert "is damaged" in run.stderr
    assert damaged.read_text() == "{"


def test_self_test_tells_what_failed_and_checks_the_rest(petriscope, tmp_path):
    run = petriscope("self-test", bundle=tmp_path, env={"QT_QPA_PLATFORM": "offscreen"})
    report = json.loads(run.stdout)
    assert (run.returncode, report["passed"]) == (3, False)
    assert not report["checks"]["engine"]["passed"]
    assert report["checks"]["records"]["passed"]


def test_self_test_exits_1_where_something_but_the_bundle_fails(petriscope, tmp_path):
    (tmp_path / "PySide6.py").write_text("raise ImportError('libEGL.so.1 is missing')")
    run = petriscope("self-test", env={"PYTHONPATH": str(tmp_path)})
    checks = json.loads(run.stdout)["checks"]
    assert run.returncode == 1
    assert [name for name in checks if not checks[name]["passed"]] == ["window"]
    assert "libEGL.so.1" in checks["window"]["trouble"]


def test_the_window_s_process_loads_no_decoder_and_the_commands_no_qt():
    code = (
        "import sys, desktop.service, desktop.command_line.cli, desktop.__main__\n"
        "print(sorted({name.partition('.')[0] for name in sys.modules}\n"
        "  & {'numpy', 'cv2', 'onnxruntime', 'PySide6', 'shiboken6'}))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"


def test_every_command_that_has_a_name_is_known_by_it_and_offered(petriscope):
    assert tuple(COMMANDS) == NAMES
    wide = {"COLUMNS": "500"}  # no name is broken at its hyphen
    for said in (petriscope("--help", env=wide).stdout, petriscope("clasify").stderr):
        assert [name for name in NAMES if name not in said] == []


def test_the_thresholds_a_person_set_hold_on_the_command_line_too(petriscope, draw_cells, tmp_path):
    (cell,) = draw_cells(tmp_path / "cells", 1)
    first = json.loads(petriscope("classify", "--json", cell).stdout)
    assert first["review"] is False
    below = dict.fromkeys(first["probabilities"], 1.0)
    file = tmp_path / "profile" / "review.json"
    file.write_text(json.dumps({"review_below": {first["bundle"]: below}}))
    assert json.loads(petriscope("classify", "--json", cell).stdout)["review"] is True
    petriscope("watch", cell.parent, "--csv", tmp_path / "out.csv", "--once")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert [row["review"] for row in csv.DictReader(stream)] == ["true"]
    file.write_text("nonsense")
    run = petriscope("classify", "--json", cell)
    assert json.loads(run.stdout)["review"] is False
    assert "damaged and were left as they are" in run.stderr
