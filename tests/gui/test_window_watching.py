"""Watching from the window, from one day to the next."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.gui.bridge import Bridge
from desktop.gui.main_window import MainWindow
from desktop.gui.settings import WindowSettings
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
