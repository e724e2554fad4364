"""Starting Petriscope again: the window that is there takes what is asked for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from desktop.errors import ProfileError
from desktop.gui.app import run_window
from desktop.gui.second_start import FirstWindow, Holder, elsewhere, first_window, hand_over
from desktop.system.whole_file import whole_file

ENVIRONMENT = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}

# The window is minimized, and closes once it has the image that a second start brings.
FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.gui import app
from desktop.gui.main_window import MainWindow
running = QApplication([])
usual = MainWindow.submit

def submit(window, paths):
    usual(window, paths)
    if paths:
        print(paths[0], window.isMinimized(), flush=True)
        QApplication.closeAllWindows()
    else:
        window.showMinimized()
        print("shown", flush=True)

MainWindow.submit = submit
QTimer.singleShot(120_000, lambda: running.exit(1))
sys.exit(app.run_window(Path(sys.argv[1]), None, Path(), []))
"""


@pytest.fixture
def first(profile) -> FirstWindow:
    found = first_window(profile.locks, profile.wishes)
    assert found is not None
    return found


def test_the_window_that_is_there_takes_the_image_and_the_second_start_ends(tmp_path, samples):
    first = subprocess.Popen(
        [sys.executable, "-c", FIRST, str(tmp_path)],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert first.stdout.readline() == "shown\n"
    second = subprocess.run(
        [sys.executable, "-m", "desktop", "--data-dir", tmp_path, samples[0].name],
        env={**ENVIRONMENT, "PYTHONPATH": str(Path(__file__).parents[2])},
        cwd=samples[0].parent,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=120,
    )
    assert second.returncode == 0
    assert second.stderr == "Petriscope is open already. Its window was brought to front.\n"
    assert first.stdout.readline() == f"{samples[0]} False\n"
    assert first.wait(120) == 0


def test_a_window_that_does_not_answer_is_not_waited_for_long(profile, first):
    assert first_window(profile.locks, profile.wishes) is None
    assert not hand_over(profile.wishes, [], patience_s=0.1)
    assert not list(profile.wishes.glob("*.json"))


def test_the_window_of_this_person_on_this_computer_is_nowhere_else(profile, first):
    assert elsewhere(profile.wishes) is None


@pytest.mark.parametrize("what", ["getpass.getuser", "platform.node"])
def test_who_starts_a_portable_petriscope_that_another_has_open_is_told_where(
    profile, first, qapp, monkeypatch, what
):
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    asked: list[object] = []
    first.asked.connect(asked.append)
    first.listen()
    open_by = Holder.here()
    monkeypatch.setattr(what, lambda: "another")
    with pytest.raises(ProfileError, match="is open with the same records already"):
        run_window(profile.root, None, Path(), [])
    assert f"on {open_by.computer}, by {open_by.user}. Close it there first." in said[0]
    assert asked == []  # nothing appears on the other screen


def test_a_window_that_does_not_say_whose_it_is_counts_as_ones_own(profile, first):
    for text in ("", "[", "{}", '{"user": 1, "computer": ""}'):
        (profile.wishes / "open-by").write_text(text, encoding="utf-8")
        assert elsewhere(profile.wishes) is None


def test_what_is_damaged_is_passed_over_and_the_next_is_taken(profile, first, qtbot):
    first.listen()
    (profile.wishes / "1.json").write_text("[", encoding="utf-8")
    with qtbot.waitSignal(first.asked) as asked, whole_file(profile.wishes / "2.json") as draft:
        draft.write_text(json.dumps(["/in/a.png"]), encoding="utf-8")
    assert asked.args == [[Path("/in/a.png")]]


def test_what_a_killed_start_left_is_not_taken_by_a_later_window(profile, first, qtbot):
    first.close()
    (profile.wishes / "1.json").write_text(json.dumps(["/in/a.png"]), encoding="utf-8")
    later = FirstWindow(profile.locks, profile.wishes)
    heard: list[QObject] = []
    later.asked.connect(heard.append)
    later.listen()
    assert heard == []
