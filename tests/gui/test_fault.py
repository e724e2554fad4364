"""A bug in the window is a line and a log entry, never a dialog, and never the end of the work."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from desktop.embedded import sample_images

# A real window, in which one button of somebody's test does what no code of ours should.
WINDOW = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from desktop.gui import app
from desktop.gui.main_window import MainWindow
from desktop.gui.results.results_view import ResultsView
folder, sample, faulty = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
running = QApplication([])
seen = []

def break_down():
    if faulty == "slot":
        raise KeyError("nothing of the kind")
    if faulty == "thread":
        threading.Thread(target=lambda: 1 / 0).start()

def look():
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    (window,) = windows
    assert isinstance(window, MainWindow)
    if not seen:
        seen.append(True)
        button = QToolButton(window)
        button.clicked.connect(break_down)
        button.click()
        window.submit([sample])
    rows = window.findChild(ResultsView).chosen_row()
    if rows:
        for label in window.findChildren(QLabel):
            if label.isVisible() and "fault" in label.text():
                shown = [b.text() for b in window.findChildren(QToolButton) if b.isVisible()]
                print("said:", label.text(), "Save diagnostics" in shown)
        print(rows.prediction.status, len(windows))
        watch.stop()
        QApplication.closeAllWindows()

watch = QTimer(interval=100)
watch.timeout.connect(look)
watch.start()
code = app.run_window(folder, None, Path(), [])
print("usual again:", sys.excepthook is sys.__excepthook__)
sys.exit(code)
"""


def window_with(faulty: str, profile: Path) -> list[str]:
    sample = sorted(sample_images().glob("*.png"))[0]
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, str(profile), str(sample), faulty],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_fault_in_a_slot_is_said_logged_and_survived(tmp_path: Path):
    log = tmp_path / "logs" / "faults.log"
    said, answered, again = window_with("slot", tmp_path)
    assert "said: Petriscope has a fault: KeyError." in said
    assert str(log) in said
    assert said.endswith("True"), "what helps is offered"
    assert "Traceback" not in said
    assert answered == "answered 1"
    assert again == "usual again: True"
    text = log.read_text(encoding="utf-8")
    assert "Traceback" in text
    assert "KeyError: 'nothing of the kind'" in text
    assert "in break_down" in text


def test_a_fault_in_a_thread_is_logged(tmp_path: Path):
    assert window_with("thread", tmp_path)[0] == "answered 1"
    log = tmp_path / "logs" / "faults.log"
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")


def test_without_a_fault_nothing_is_said_or_logged(tmp_path: Path):
    assert window_with("nothing", tmp_path)[0] == "answered 1"
    assert not (tmp_path / "logs" / "faults.log").exists()
