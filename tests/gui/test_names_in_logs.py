"""Whatever goes wrong, no part of a file's name is left in what the app keeps of it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.embedded import embedded_bundle, sample_images

ROOT = Path(__file__).parents[2]
HOSTILE = ROOT.parent / "shared" / "data" / "hostile"
NAME = "Mustermann_Erika_1970"
PART = re.compile("muster|erika|1970", re.IGNORECASE)

# The app as it is; in the control without the nets.
APP = """
import sys
from desktop import diagnostics
from desktop.logs import bounded_log
from desktop.gui.notices import fault
if sys.argv.pop(1) == "unscrubbed":
    bounded_log.scrub = diagnostics.scrub = fault.scrub = lambda text: text
from desktop.__main__ import main
sys.exit(main())
"""

# A window in which three bugs meet the names: in a message, in a value, in a thread.
WINDOW = """
import sys, threading
from pathlib import Path
from desktop.logs import bounded_log
from desktop.gui.notices import fault
if sys.argv[1] == "unscrubbed":
    bounded_log.scrub = fault.scrub = lambda text: text
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.gui import app
from desktop.gui.results.results_view import ResultsView
folder, image = Path(sys.argv[2]), Path(sys.argv[3])
running = QApplication([])

def look():
    (window,) = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    found = window.findChild(ResultsView).chosen_row()
    if found:
        watch.stop()
        threading.Thread(target=lambda: open(found.prediction.file + "/no")).start()
        QTimer.singleShot(0, lambda: float(image.stem))
        QTimer.singleShot(0, lambda: [].index(found.prediction))
        QTimer.singleShot(300, QApplication.closeAllWindows)

watch = QTimer(interval=100)
watch.timeout.connect(look)
watch.start()
sys.exit(app.run_window(folder, None, Path(), [image]))
"""


def app(code: str, way: str, *arguments: object) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, way, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A patient's folder: an image, one cut short, one that nobody may read, hostile ones."""
    folder = tmp_path / NAME
    folder.mkdir()
    sample = sorted(sample_images().glob("*.png"))[0]
    shutil.copy(sample, folder / f"{NAME}.png")
    (folder / f"{NAME} cut.png").write_bytes(sample.read_bytes()[:900])
    (folder / f"{NAME} words.jpg").write_text("no image")
    (folder / f"{NAME} none.png").symlink_to(folder / "nowhere")
    for file in sorted(HOSTILE.glob("*.png"))[:1]:
        shutil.copy(file, folder / f"{NAME} hostile.png")
    return folder


def drive(way: str, folder: Path, profile: Path) -> str:
    """Use everything that meets names; return what the window printed."""
    bundle = ["--bundle", embedded_bundle(), "--data-dir", profile]
    report = folder / f"{NAME}.xlsx"
    app(APP, way, "classify", folder, *bundle, "--report", report)
    app(APP, way, "watch", folder, "--once", "--csv", folder / f"{NAME}.csv", *bundle)
    (profile / "window.ini").write_text(f"[General]\nfolder={folder}\nopacity=40\nwho={NAME}\n")
    printed = app(WINDOW, way, profile, folder / f"{NAME}.png")
    app(APP, way, "diagnostics", profile / "diagnostics.zip", *bundle)
    return printed


def kept(profile: Path) -> Iterator[tuple[str, str]]:
    """Every log, and every file of the zip: name and content."""
    for file in (profile / "logs").iterdir():
        yield file.name, file.read_text("utf-8")
    with zipfile.ZipFile(profile / "diagnostics.zip") as packed:
        for name in packed.namelist():
            yield name, packed.read(name).decode("utf-8")


def test_no_part_of_a_name_is_left_anywhere(folder: Path, tmp_path: Path):
    printed = drive("scrubbed", folder, tmp_path / "profile")
    contents = dict(kept(tmp_path / "profile"))
    leaks = {name: found[0] for name, text in contents.items() if (found := PART.search(text))}
    assert not leaks
    assert not PART.search(printed)
    faults = contents["logs/faults.log"]
    for said in (
        "NotADirectoryError",
        "could not convert string to float: '<file ",
        "ValueError: Prediction(file='<file ",
    ):
        assert said in faults
        assert said in printed
    settings = json.loads(contents["settings.json"])
    assert settings["opacity"] == "40"
    assert not {"folder", "watched", "reviewer"} & set(settings)
    assert json.loads(contents["records.json"])["rows"]["results"] >= 3
    assert json.loads(contents["checks.json"])["passed"]


def test_without_the_nets_the_names_are_found(folder: Path, tmp_path: Path):
    printed = drive("unscrubbed", folder, tmp_path / "profile")
    contents = dict(kept(tmp_path / "profile"))
    assert PART.search(contents["faults.log"])
    assert PART.search(contents["logs/faults.log"])
    assert PART.search(printed)
