"""The tutorial, on the samples: by the keyboard alone, and by the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.gui.detail.image_view import ImageView
from desktop.gui.help.tutorial import STEPS
from desktop.gui.rail import Pages
from desktop.gui.review.page import ReviewPage

ALT = Qt.KeyboardModifier.AltModifier


def begin(screen, samples) -> None:
    screen.window.activateWindow()
    screen.bot.keyClick(screen.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    screen.wait_for_words(STEPS[0].text)
    screen.wait_for_rows(len(samples))


def key(screen, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    screen.bot.keyClick(QApplication.focusWidget() or screen.window, key, modifier)


def test_it_goes_through_its_steps_and_their_pages_by_a_key(screen, samples):
    begin(screen, samples)
    pages = screen.window.findChild(Pages)
    for number, step in enumerate(STEPS[1:], 2):
        key(screen, Qt.Key.Key_Right, ALT)
        screen.wait_for_words(f"{number} of {len(STEPS)}: {step.text}")
        assert pages.shown() == step.page
    key(screen, Qt.Key.Key_Left, ALT)
    screen.wait_for_words(STEPS[-2].text)
    screen.press("End")
    key(screen, Qt.Key.Key_Right, ALT)
    assert not any(STEPS[-1].text in words for words in screen.words())


def test_what_a_step_says_can_be_tried_at_once(screen, samples):
    begin(screen, samples)
    screen.wait_for(lambda: screen.results().hasFocus())
    for _ in range(2):  # again, and the keyboard is at the list still
        key(screen, Qt.Key.Key_Down)
        begin(screen, samples)
        assert screen.results().hasFocus()
    assert screen.results().currentIndex().row() == 2
    for _ in STEPS[1:4]:
        screen.press("Next")
    screen.wait_for_words("No image needs review.")
    screen.wait_for(lambda: screen.button("All images").hasFocus())
    key(screen, Qt.Key.Key_Space)
    review = screen.window.findChild(ReviewPage)
    screen.wait_for(lambda: review.findChild(ImageView).scale() is not None)
    key(screen, Qt.Key.Key_Return)
    screen.wait_for_words(f"1 of {len(samples)} reviewed")


def test_space_presses_its_buttons_to_the_end(screen, samples):
    begin(screen, samples)
    screen.button("Next").setFocus(Qt.FocusReason.TabFocusReason)
    for step in STEPS[1:]:
        key(screen, Qt.Key.Key_Space)
        screen.wait_for_words(step.text)
    assert QApplication.focusWidget() is screen.button("End"), "there is nothing next"
    key(screen, Qt.Key.Key_Space)
    assert not any(STEPS[-1].text in words for words in screen.words())


def test_it_begins_again_from_the_first_step(screen, samples):
    screen.press("Tutorial")
    screen.press("Next")
    screen.press("End")
    screen.wait_for_rows(len(samples))
    begin(screen, samples)
