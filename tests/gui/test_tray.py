"""The tray: it takes over when the window closes during a watch, says little, and ends it all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.events import Stopped, WatchChanged

IDLE = WatchChanged(("/in",), 12, 0, None)


@pytest.fixture
def notes(monkeypatch) -> list[str]:
    """A system with a tray; what it was asked to show."""
    said: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _icon, _title, words, _kind: said.append(words)
    )
    return said


def tell(idle, watch: WatchChanged) -> None:
    idle.bridge.listen(watch)
    idle.bot.wait(30)


def icon(idle) -> QSystemTrayIcon | None:
    return idle.window.findChild(QSystemTrayIcon)


def choose(idle, text: str) -> None:
    actions = icon(idle).contextMenu().actions()
    next(each for each in actions if each.text() == text).trigger()


def test_there_is_an_icon_while_folders_are_watched_only(idle, notes):
    assert icon(idle) is None
    tell(idle, IDLE)
    assert icon(idle).isVisible()
    assert icon(idle).toolTip() == "Petriscope: 12 seen, 0 waiting"
    tell(idle, WatchChanged((), 0, 0, None))
    assert not icon(idle).isVisible()


def test_closing_during_a_watch_hides_the_window_and_says_so_once(idle, notes):
    tell(idle, IDLE)
    for _ in range(2):
        idle.window.close()
        assert idle.window.isHidden()
        choose(idle, "Show Petriscope")
        assert idle.window.isVisible()
    assert notes == ["Petriscope goes on watching. To end it, use the menu of this icon."]


def test_a_minimized_window_is_brought_back_as_large_as_it_was(idle, notes):
    idle.window.showMaximized()
    tell(idle, IDLE)
    idle.window.showMinimized()
    choose(idle, "Show Petriscope")
    assert not idle.window.isMinimized()
    assert idle.window.isMaximized()


@pytest.mark.parametrize("why", ["no watch", "not wanted", "no tray"])
def test_otherwise_closing_ends(idle, notes, monkeypatch, why):
    if why == "no tray":
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    if why != "no watch":
        tell(idle, IDLE)
    if why == "not wanted":
        idle.settings.stay = False
    assert idle.window.close()
    assert notes == []


def test_a_problem_is_noted_once_while_the_window_is_not_looked_at(idle, notes):
    problem = "The folder /in cannot be read (gone). Watching goes on when it is back."
    tell(idle, IDLE)
    plain = icon(idle).icon().pixmap(64).toImage()
    idle.window.close()
    notes.clear()
    for _ in range(3):
        tell(idle, WatchChanged(("/in",), 12, 0, problem))
    assert notes == [problem]
    assert problem in icon(idle).toolTip()
    assert icon(idle).icon().pixmap(64).toImage() != plain
    tell(idle, IDLE)
    assert icon(idle).icon().pixmap(64).toImage() == plain


def test_nothing_is_noted_where_that_is_not_wanted(idle, notes):
    tell(idle, IDLE)
    idle.settings.notify = False
    idle.window.close()
    tell(idle, WatchChanged(("/in",), 12, 0, "A problem."))
    assert notes == []


def test_the_end_of_a_long_queue_is_noted_but_not_of_each_image(idle, notes):
    tell(idle, IDLE)
    idle.window.close()
    notes.clear()
    for waiting in (1, 0, 40, 10, 0, 0, 1, 0):
        tell(idle, WatchChanged(("/in",), 100 - waiting, waiting, None))
    assert notes == ["No image waits. 100 images seen."]


def test_a_window_in_the_tray_comes_back_when_nothing_is_watched_any_more(idle, notes):
    tell(idle, IDLE)
    idle.window.close()
    tell(idle, WatchChanged((), 0, 0, None))
    assert idle.window.isVisible()


def test_a_window_in_the_tray_comes_back_when_the_work_stopped_by_itself(idle, notes):
    tell(idle, IDLE)
    idle.window.close()
    idle.bridge.listen(Stopped("The records are damaged."))
    idle.wait_for(idle.window.isVisible)
    assert "The records are damaged." in idle.words()


def test_the_menu_is_read_as_what_it_does(idle, notes):
    tell(idle, IDLE)
    actions: list[QAction] = icon(idle).contextMenu().actions()
    assert [each.text() for each in actions] == ["Show Petriscope", "End Petriscope"]


WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from desktop.gui import app
from desktop.gui.main_window import MainWindow
running = QApplication([])
QSystemTrayIcon.isSystemTrayAvailable = lambda: True
beats = []

def look():
    (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    icon = window.findChild(QSystemTrayIcon)
    if icon is None:
        return
    beats.append(window.isHidden())
    if len(beats) == 1:
        print("closed:", window.close())
    if len(beats) == 10:
        print("hidden and alive:", window.isHidden())
        icon.contextMenu().actions()[1].trigger()

timer = QTimer(interval=100)
timer.timeout.connect(look)
timer.start()
sys.exit(app.run_window(Path(sys.argv[1]), None, Path(), []))
"""


def test_petriscope_lives_in_the_tray_until_it_is_ended_from_there(tmp_path: Path):
    folder = tmp_path / "incoming"
    folder.mkdir()
    (tmp_path / "profile").mkdir()
    (tmp_path / "profile" / "window.ini").write_text(f'[General]\nwatched="[\\"{folder}\\"]"\n')
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, str(tmp_path / "profile")],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["closed: False", "hidden and alive: True"]
