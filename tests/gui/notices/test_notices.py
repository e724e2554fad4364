"""Notices are told one at a time, so that they leave the page its room, and none is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from desktop.events import SignerChecked, Trouble
from desktop.gui import theme
from desktop.gui.images.images_page import ImagesPage
from desktop.gui.notices.notices import TROUBLES, Notices
from desktop.gui.settings.looks import Looks
from desktop.gui.status_strip import StatusStrip
from tests.gui.room import outside

DISK = "The records cannot be written. Free some disk space: Petriscope waits."
EMPTY = "The folder /data/in holds no images."
SIGNER = "0123456789abcdef01234567"


def trouble(screen, *messages: str) -> None:
    for message in messages:
        screen.bridge.trouble.emit(Trouble(message))


def told(screen) -> list[str]:
    """What is told and in sight, of these."""
    return [each for each in screen.words() if each in (DISK, EMPTY)]


def test_two_notices_take_no_more_room_than_one(idle):
    idle.window.resize(QSize(1024, 600))
    page = idle.window.findChild(ImagesPage)
    trouble(idle, EMPTY)
    idle.bot.wait(50)
    height = page.height()
    trouble(idle, DISK)
    idle.bot.wait(50)
    assert page.height() == height
    assert told(idle) == [DISK]
    assert "2 of 2" in idle.words()


def test_the_way_to_the_others_stands_in_the_band_too(idle):
    trouble(idle, EMPTY, DISK)
    idle.bot.wait(50)
    band = idle.window.grab().toImage()
    beside = idle.button("Next").mapTo(idle.window, QPoint(-theme.TIGHT, theme.GAP))
    assert band.pixelColor(beside).name() == theme.LIGHT.caution_surface
    idle.press("Next")
    idle.press("Dismiss")
    idle.press("Dismiss")
    idle.window.findChild(Notices).say("Written.", trouble=False)
    idle.bot.wait(50)
    assert idle.window.findChild(Notices).grab().toImage().pixelColor(9, 9).name() == (
        theme.LIGHT.selection
    )


def test_none_is_lost_and_each_is_dismissed_by_itself(idle):
    trouble(idle, EMPTY, DISK)
    idle.press("Next")
    assert told(idle) == [EMPTY]
    assert "1 of 2" in idle.words()
    idle.press("Dismiss")
    assert told(idle) == [DISK]
    assert not any(each.endswith("of 2") for each in idle.words())
    idle.press("Dismiss")
    assert not idle.window.findChild(Notices).isVisible()


def test_the_same_trouble_again_is_one_notice_and_comes_to_front(idle):
    trouble(idle, DISK, EMPTY, DISK)
    assert told(idle) == [DISK]
    assert "2 of 2" in idle.words()


def test_news_gives_way_to_news_and_trouble_does_not(idle):
    notices = idle.window.findChild(Notices)
    trouble(idle, DISK)
    notices.say("Packing ...", trouble=False)
    notices.say("Written.", trouble=False)
    assert "Written." in idle.words()
    assert "2 of 2" in idle.words()


def test_news_is_not_written_in_the_colour_of_the_trouble_before_it(idle):
    notices = idle.window.findChild(Notices)

    def cautions() -> bool:
        seen = notices.grab().toImage()
        places = ((x, y) for x in range(seen.width()) for y in range(seen.height()))
        return any(seen.pixelColor(*each).name() == theme.LIGHT.caution for each in places)

    trouble(idle, EMPTY)
    idle.bot.wait(50)
    assert cautions()
    notices.say("Written.", trouble=False)
    idle.bot.wait(50)
    assert not cautions()


def test_troubles_without_end_leave_the_newest(idle):
    trouble(idle, *(f"Trouble {each}" for each in range(2 * TROUBLES)))
    assert f"{TROUBLES} of {TROUBLES}" in idle.words()
    assert f"Trouble {2 * TROUBLES - 1}" in idle.words()


def test_a_notice_that_the_keyboard_is_at_stays_in_sight(idle):
    idle.window.activateWindow()
    idle.bridge.signer_checked.emit(SignerChecked(SIGNER, False))
    idle.window.findChild(StatusStrip).trust_wanted.emit(SIGNER)
    button = idle.button("Not now")
    idle.wait_for(button.hasFocus)
    trouble(idle, DISK)
    assert button.isVisible()
    assert button.hasFocus()
    assert "1 of 2" in idle.words()
    idle.bot.keyClick(button, Qt.Key.Key_Space)
    assert told(idle) == [DISK]
    assert idle.button("Dismiss").hasFocus(), "the keyboard goes on to the next notice"


def test_the_keyboard_alone_goes_through_them(idle):
    idle.window.activateWindow()
    trouble(idle, EMPTY, DISK)
    idle.window.findChild(Notices)._shown.setFocus()
    idle.wait_for(idle.button("Dismiss").hasFocus)
    idle.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert idle.button("Next").hasFocus(), QApplication.focusWidget()
    idle.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert told(idle) == [EMPTY]
    assert idle.button("Next").hasFocus()


def test_a_screen_reader_says_each(idle, monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    trouble(idle, EMPTY, DISK)
    idle.press("Next")
    assert said == [EMPTY, DISK, EMPTY]


@pytest.mark.parametrize("width", [1024, 1180])
def test_the_way_to_the_others_is_beside_the_notice(idle, width):
    idle.window.resize(QSize(width, 600))
    trouble(idle, EMPTY, DISK)
    idle.bot.wait(50)
    step, dismiss = idle.button("Next"), idle.button("Dismiss")
    assert (
        abs(
            step.mapToGlobal(step.rect().center()).y()
            - dismiss.mapToGlobal(dismiss.rect().center()).y()
        )
        <= 1
    )


def test_a_long_path_in_large_text_leaves_the_window_its_width(idle, qapp):
    looks = Looks(qapp, idle.settings)
    idle.settings.text_size = 300
    idle.window.resize(QSize(1024, 600))
    trouble(idle, f"Expected images in /{'data/' * 12}in. Received: none.", DISK)
    for _ in range(2):
        idle.bot.wait(100)
        assert idle.window.width() == 1024
        for text in ("Dismiss", "Next"):
            assert outside(idle.button(text)) == ""
        idle.press("Next")
    idle.settings.restore_defaults()
    looks.deleteLater()
