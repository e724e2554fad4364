"""A TIFF with several pages: the person says which one, and sees which one it was."""

import os
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox

from desktop.gui.detail.page_controls import PageControls
from desktop.words import wording


@pytest.fixture
def stack(samples, tmp_path) -> Path:
    file = tmp_path / "stack.tif"
    pages = [cv2.imread(str(sample)) for sample in samples[:3]]
    file.write_bytes(cv2.imencodemulti(".tif", pages)[1].tobytes())
    return file


def shown_page(screen) -> str:
    return screen.window.findChild(PageControls).findChild(QSpinBox).text()


def test_a_page_is_chosen_with_the_keyboard_and_then_another(screen, stack):
    screen.window.submit([stack])
    (unchosen,) = screen.wait_for_rows(1)
    assert wording.pages(unchosen) == 3, "what the engine says is understood"
    screen.wait_for_words("The TIFF holds 3 pages")
    assert shown_page(screen) == "1 of 3"
    box = screen.window.findChild(PageControls).findChild(QSpinBox)
    box.selectAll()
    screen.bot.keyClicks(box, "2")
    screen.bot.keyClick(box, Qt.Key.Key_Return)
    screen.wait_for(lambda: screen.chosen().page == 2)
    screen.wait_for_words("stack.tif, page 2")
    if folder := os.environ.get("PETRISCOPE_SHOTS"):
        screen.bot.wait(1500)
        screen.window.grab().save(f"{folder}/page.png")
    screen.bot.keyClick(box, Qt.Key.Key_Up)
    screen.press("Classify page")
    screen.wait_for(lambda: screen.chosen().page == 3)
    assert [each.page for each in screen.predictions()] == [None, 2, 3]
    assert shown_page(screen) == "3 of 3"


def test_an_image_of_one_page_offers_no_choice(screen, samples, stack):
    screen.window.submit([samples[0]])
    screen.wait_for_rows(1)
    screen.wait_for_words(samples[0].name)
    assert not screen.window.findChild(PageControls).isVisible()
