"""Watching from the window, from one day to the next."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QTableWidget, QToolButton

from desktop.events import WatchChanged
from desktop.gui.bridge import Bridge
from desktop.gui.main_window import MainWindow
from desktop.gui.settings.store import WindowSettings
from desktop.gui.watch.set_aside_list import SetAsideList
from desktop.gui.watch.watch_line import Dot
from desktop.service import Service


@pytest.fixture
def incoming(tmp_path: Path) -> Path:
    folder = tmp_path / "incoming"
    folder.mkdir()
    return folder


@pytest.fixture
def day(qtbot, profile, bundle, make_screen):
    """Petriscope from start to end, on one profile."""

    @contextmanager
    def one() -> Iterator:
        bridge = Bridge()
        service = Service(profile, bundle, bridge.listen)
        settings = WindowSettings(profile)
        window = MainWindow(service, bridge, settings, Path())
        window.show()
        service.start()
        try:
            yield make_screen(window, service, bridge, settings)
        finally:
            window.close()
            service.close()
            qtbot.wait(50)
            window.deleteLater()

    return one


def watch(screen, folder: Path) -> None:
    screen.press("Watch folder")
    screen.answer_dialog(folder)
    screen.wait_for_words(f"Watching {folder}")


def test_a_watch_goes_on_after_a_restart_and_does_nothing_twice(day, incoming, samples):
    with day() as screen:
        watch(screen, incoming)
        shutil.copy(samples[0], incoming / "one.png")
        screen.wait_for_rows(1)
    shutil.copy(samples[1], incoming / "two.png")
    with day() as screen:
        screen.wait_for_words(f"Watching {incoming}")
        (found,) = screen.wait_for_rows(1)
        assert Path(found.file).name == "two.png"
        screen.wait_for_words("2 seen, 0 waiting")


def test_a_watch_that_was_stopped_stays_stopped(day, incoming):
    with day() as screen:
        watch(screen, incoming)
        screen.press("Stop watching")
        screen.wait_for(lambda: not any("Watching" in words for words in screen.words()))
        assert screen.settings.watched == ()
    with day() as screen:
        screen.wait_for_words("golden image")
        assert not any("Watching" in words for words in screen.words())


def test_a_watch_does_not_go_on_where_that_is_not_wanted(day, incoming):
    with day() as screen:
        watch(screen, incoming)
        screen.settings.watch_again = False
    with day() as screen:
        screen.wait_for_words("golden image")
        assert not any("Watching" in words for words in screen.words())


def test_a_folder_that_is_away_at_the_start_is_waited_for(day, incoming, samples):
    with day() as screen:
        watch(screen, incoming)
    away = incoming.with_name("away")
    incoming.rename(away)
    with day() as screen:
        screen.wait_for_words("Watching goes on when it is back")
        shutil.copy(samples[0], away / "one.png")
        away.rename(incoming)
        screen.wait_for_rows(1)


def test_folders_below_are_watched_at_once_when_that_is_set(day, incoming, samples):
    below = incoming / "below"
    below.mkdir()
    shutil.copy(samples[0], below / "one.png")
    with day() as screen:
        watch(screen, incoming)
        screen.wait_for_words("0 seen, 0 waiting")
        screen.settings.subfolders = True
        (found,) = screen.wait_for_rows(1)
        assert Path(found.file) == below / "one.png"


def test_folders_are_added_to_a_watch_and_all_go_on_after_a_restart(day, incoming, samples):
    other = incoming.with_name("other")
    other.mkdir()
    with day() as screen:
        watch(screen, incoming)
        screen.press("Add folder")
        screen.answer_dialog(other)
        screen.wait_for_words(f"Watching {incoming}, {other}")
    shutil.copy(samples[0], other / "one.png")
    with day() as screen:
        screen.wait_for_rows(1)
        screen.wait_for_words(f"Watching {incoming}, {other}")


def test_a_folder_that_cannot_be_added_is_said_and_the_others_are_watched(day, incoming, samples):
    with day() as screen:
        watch(screen, incoming)
        screen.press("Add folder")
        screen.answer_dialog(incoming)
        screen.wait_for_words("Leave one of them out")
        shutil.copy(samples[0], incoming / "one.png")
        screen.wait_for_rows(1)
        assert screen.settings.watched == (incoming,)


def blank(file: Path) -> None:
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 0, 0))
    assert image.save(str(file))


def listed(screen) -> list[list[str]]:
    (table,) = screen.window.findChild(SetAsideList).findChildren(QTableWidget)
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_what_has_no_answer_is_counted_and_listed_with_its_reason(day, incoming, samples):
    blank(incoming / "blank.png")
    (incoming / "<b>broken.png").write_bytes(samples[0].read_bytes()[:500])
    with day() as screen:
        watch(screen, incoming)
        screen.wait_for(lambda: has_button(screen, "1 refused, 1 unreadable"))
        screen.press("1 refused, 1 unreadable")
        rows = {name: (what, why) for name, what, why in listed(screen)}
        assert rows["blank.png"][0] == "Refused"
        assert rows["<b>broken.png"][0] == "Unreadable"
        reasons = {each.reason for each in screen.wait_for_rows(2)}
        assert {why for _, why in rows.values()} == reasons
        shutil.copy(samples[1], incoming / "good.png")
        blank(incoming / "another.png")
        screen.wait_for(lambda: has_button(screen, "2 refused, 1 unreadable"))
        assert listed(screen)[0][0] == "another.png"
        screen.window.findChild(SetAsideList).close()


def test_it_is_known_after_a_restart_and_forgotten_when_the_file_is_mended(day, incoming, samples):
    (incoming / "broken.png").write_bytes(samples[0].read_bytes()[:500])
    with day() as screen:
        watch(screen, incoming)
        screen.wait_for(lambda: has_button(screen, "0 refused, 1 unreadable"))
    with day() as screen:
        screen.wait_for(lambda: has_button(screen, "0 refused, 1 unreadable"))
        shutil.copy(samples[0], incoming / "broken.png")
        screen.wait_for(lambda: not has_button(screen, "0 refused, 1 unreadable"))
        assert [each.status for each in screen.wait_for_rows(1)] == ["answered"]


def has_button(screen, text: str) -> bool:
    buttons = screen.window.findChildren(QToolButton)
    return any(each.text() == text and each.isVisible() for each in buttons)


@pytest.mark.parametrize(
    ("watch", "state"),
    [
        (WatchChanged(("/in",), 1, 0, None), "Watching /in"),
        (WatchChanged(("/in",), 1, 2, None), "Working in /in"),
        (WatchChanged(("/in",), 1, 2, "It is gone.", away=True), "Waiting for /in"),
        (WatchChanged(("/in",), 1, 0, "The CSV cannot be written."), "Problem in /in"),
    ],
)
def test_the_state_is_said_and_shown(idle, watch, state):
    dots = set()
    for each in (WatchChanged(("/in",), 0, 0, None), watch):
        idle.bridge.listen(each)
        idle.wait_for(lambda each=each: f"{each.seen} seen, {each.waiting} waiting" in idle.words())
        dot = idle.window.findChild(Dot).grab().toImage()
        dots.add(bytes(dot.constBits()))
    assert state in idle.words()
    assert len(dots) == (1 if state == "Watching /in" else 2)
