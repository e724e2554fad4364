"""The window's process by itself: what it loads, and that it starts and ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.embedded import sample_images

LATER = (
    "desktop.command_line.options",
    "desktop.comparison.result",
    "desktop.gui.reports.case_pages",
    "desktop.quality.verdict",
    "desktop.reports.html",
    "desktop.work.workbench",
    "sqlite3",
    "PySide6.QtPrintSupport",
)
HEAVY = ("numpy", "cv2", "onnxruntime", "tensorflow", "keras", "onnx", "PySide6.QtNetwork")


def start(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120
    )


def run(code: str) -> str:
    done = start(code)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_building_the_window_loads_nothing_heavy():
    loaded = run(
        "import sys\n"
        "from desktop.gui.app import self_test_window\n"
        "self_test_window()\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    assert loaded.strip() == "[]"


def test_the_first_window_waits_for_no_code_that_is_needed_later():
    loaded = run(
        "import sys, desktop.__main__\n"
        "from desktop.gui.app import self_test_window\n"
        "self_test_window()\n"
        f"print([name for name in {LATER!r} if name in sys.modules])"
    )
    assert loaded.strip() == "[]"


def test_nobody_looks_for_the_source_of_each_module_that_is_imported():
    said = run(
        "import inspect, PySide6.QtCore\n"
        "looked_for = []\n"
        "inspect.getsource = lambda module: looked_for.append(module) or ''\n"
        "import colorsys\n"
        "print(len(looked_for))\n"
        "import desktop.gui\n"
        "looked_for.clear()\n"
        "import desktop.gui.rail\n"
        "print(len(looked_for))"
    )
    before, after = said.split()
    assert int(before) > 0
    assert int(after) == 0


def test_waste_is_collected_again_once_the_window_is_seen(tmp_path: Path):
    said = run(
        "import gc\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from desktop.__main__ import main\n"
        "running = QApplication([])\n"
        "def look():\n"
        "    print(gc.isenabled())\n"
        "    if gc.isenabled():\n"
        "        QApplication.closeAllWindows()\n"
        "watch = QTimer(interval=1)\n"
        "watch.timeout.connect(look)\n"
        "watch.start()\n"
        f"raise SystemExit(main(['--data-dir', {str(tmp_path)!r}]))"
    )
    assert said.splitlines()[-1] == "True"


def test_the_window_starts_classifies_and_ends(tmp_path: Path):
    sample = sorted(sample_images().glob("*.png"))[0]
    said = run(
        "from pathlib import Path\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from desktop.gui import app\n"
        "from desktop.gui.results.results_view import ResultsView\n"
        "running = QApplication([])\n"
        "def look():\n"
        "    views = [w.findChild(ResultsView) for w in QApplication.topLevelWidgets()]\n"
        "    rows = [v.chosen_row() for v in views if v and v.chosen_row()]\n"
        "    if rows:\n"
        "        print(rows[0].prediction.status)\n"
        "        QApplication.closeAllWindows()\n"
        "watch = QTimer(interval=100)\n"
        "watch.timeout.connect(look)\n"
        "watch.start()\n"
        f"raise SystemExit(app.run_window(Path({str(tmp_path)!r}), None, Path(), "
        f"[Path({str(sample)!r})]))"
    )
    assert said.splitlines()[-1] == "answered"
    assert (tmp_path / "window.ini").is_file()
    assert (tmp_path / "records.db").is_file()


@pytest.mark.skipif(os.name == "nt", reason="Windows sends a window no such signals.")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_ends_the_window_as_if_it_were_closed(tmp_path: Path, name: str):
    done = start(
        "import os, signal\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QTimer\n"
        "from desktop.gui import app\n"
        "usual = app._begin\n"
        "def begin(*arguments):\n"
        "    usual(*arguments)\n"
        f"    QTimer.singleShot(500, lambda: os.kill(os.getpid(), signal.{name}))\n"
        "    QTimer.singleShot(60_000, lambda: os._exit(99))\n"
        "app._begin = begin\n"
        f"signal.signal(signal.{name}, signal.default_int_handler)\n"
        f"raise SystemExit(app.run_window(Path({str(tmp_path)!r}), None, Path(), []))"
    )
    assert (done.returncode, "Traceback" in done.stderr) == (130, False), done.stderr
    assert (tmp_path / "window.ini").is_file()
