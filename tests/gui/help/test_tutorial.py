"""The tutorial, by the keyboard, on the samples."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.gui.help.tutorial import STEPS


def test_it_classifies_the_samples_and_goes_through_its_steps(screen, samples):
    screen.press("Tutorial")
    screen.wait_for_words(STEPS[0])
    screen.wait_for_rows(len(samples))
    for number in range(1, len(STEPS)):
        screen.bot.keyClick(screen.button("Next"), Qt.Key.Key_Space)
        screen.wait_for_words(f"{number + 1} of {len(STEPS)}: {STEPS[number]}")
    screen.press("Back")
    screen.wait_for_words(STEPS[-2])
    screen.press("Next")
    assert QApplication.focusWidget() is screen.button("End"), "there is nothing next"
    screen.bot.keyClick(screen.button("End"), Qt.Key.Key_Space)
    assert not any(STEPS[-1] in words for words in screen.words())


def test_it_begins_again_from_the_first_step(screen, samples):
    screen.press("Tutorial")
    screen.press("Next")
    screen.press("End")
    screen.wait_for_rows(len(samples))
    screen.bot.keyClick(screen.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    screen.wait_for_words(STEPS[0])
