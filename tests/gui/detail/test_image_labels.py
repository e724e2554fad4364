"""Case and slide of single images: written by keyboard, seen wherever those of the batch were."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from desktop.gui.detail.image_details import ImageDetails
from desktop.gui.detail.image_labels import ImageLabels
from desktop.gui.detail.image_view import ImageView
from desktop.gui.results.results_model import ROW_ROLE
from desktop.gui.review.page import ReviewPage
from desktop.gui.review.queue_list import QueueList
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.records.verification import verify
from desktop.values import Label, Query

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def filled(screen, samples):
    """Four samples, of which the first is looked at."""
    screen.settings.reviewer = "Ada"
    screen.window.submit(samples[:4])
    screen.wait_for_rows(4)
    screen.wait_for_words("Evidence for")
    screen.window.activateWindow()
    screen.results().setFocus()
    return screen


def write(screen, case: str, slide: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Write both with the keyboard where it is, and end it."""
    screen.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_D, CONTROL | SHIFT)
    for text, key in ((case, Qt.Key.Key_Tab), (slide, end)):
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        field.selectAll()
        screen.bot.keyClicks(field, text)
        screen.bot.keyClick(field, key)


def line(screen) -> ImageLabels:
    return next(each for each in screen.window.findChildren(ImageLabels) if each.isVisible())


def labels(screen) -> list[Label | None]:
    """Those of the rows in the list."""
    model = screen.results().model()
    rows = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    return [row and row.label for row in rows]


def on_record(profile) -> list[tuple[str, str, str]]:
    with closing(sqlite3.connect(profile.records)) as db:
        found = "SELECT who, case_label, slide_label FROM labels ORDER BY id"
        return db.execute(found).fetchall()


def test_several_rows_get_case_and_slide_by_keyboard_over_those_of_the_batch(filled, profile):
    filled.service.label(1, "Ada", Label("C-7", "1"))
    filled.wait_for(lambda: labels(filled) == 4 * [Label("C-7", "1")])
    filled.bot.keyClick(filled.results(), Qt.Key.Key_Down, SHIFT)
    write(filled, "C-8", "2")
    own, others = Label("C-8", "2"), Label("C-7", "1")
    filled.wait_for(lambda: labels(filled) == [own, own, others, others])
    assert QApplication.focusWidget() is filled.results()
    filled.results().choose(3)
    write(filled, "C-9", "", end=Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is filled.results()
    filled.service.label(1, "Ada", Label("C-7", "3"))
    filled.wait_for(lambda: labels(filled) == [own, own, *2 * [Label("C-7", "3")]])
    filled.results().choose(1)
    write(filled, "C-10", "2")
    filled.wait_for(lambda: labels(filled)[:2] == [own, Label("C-10", "2")])
    batch, one = [("Ada", "C-7", "1")], ("Ada", "C-8", "2")
    after = [("Ada", "C-7", "3"), ("Ada", "C-10", "2")]
    assert on_record(profile) == [*batch, one, one, *after], "nothing is written over"
    assert verify(profile.records).rows > 0


def test_the_line_says_of_which_images_it_is_and_stays_with_them(filled, samples):
    filled.bot.keyClick(filled.results(), Qt.Key.Key_A, CONTROL)
    filled.bot.keyClick(filled.results(), Qt.Key.Key_D, CONTROL | SHIFT)
    assert "Case and slide of 4 images" in filled.words()
    filled.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    filled.results().choose(1)
    filled.bot.keyClick(filled.results(), Qt.Key.Key_D, CONTROL | SHIFT)
    assert f"Case and slide of {samples[1].name}" in filled.words()
    filled.results().choose(2)
    assert f"Case and slide of {samples[1].name}" in filled.words()
    field = line(filled).findChild(QLineEdit)
    filled.bot.keyClicks(field, "C-8")
    filled.bot.keyClick(field, Qt.Key.Key_Return)
    filled.wait_for(lambda: labels(filled) == [None, Label("C-8", ""), None, None])
    write(filled, "", "")
    filled.wait_for(lambda: labels(filled)[2] == Label("", ""))


def test_an_images_own_label_is_seen_found_and_reported(filled, samples, tmp_path):
    filled.bot.keyClick(filled.results(), Qt.Key.Key_I)
    details = filled.window.findChild(ImageDetails).findChildren(PlainLabel)
    assert "no case or slide" in [each.text() for each in details]
    write(filled, "C-8", "2")
    filled.wait_for(lambda: "Case C-8, slide 2" in [each.text() for each in details])
    index = filled.results().model().index(0, 0)
    assert index.data().endswith(" %. Case C-8, slide 2")
    assert index.data(Qt.ItemDataRole.ToolTipRole) == f"{samples[0]}\nCase C-8, slide 2"
    filled.press("Export")
    filled.answer_dialog(tmp_path / "out.csv")
    filled.wait_for_words("4 images written to")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as stream:
        said = [(row["case"], row["slide"]) for row in csv.DictReader(stream)]
    assert said == [("C-8", "2"), *3 * [("", "")]]
    filled.press("Export")
    filled.answer_dialog(tmp_path / "out.html")
    filled.wait_for_words("out.html")
    assert (tmp_path / "out.html").read_text("utf-8").count("Case C-8, slide 2") == 1
    fields = filled.window.findChildren(QLineEdit)
    next(each for each in fields if each.accessibleName() == "Find images").setText("c-8")
    filled.wait_for(lambda: filled.results().model().rowCount() == 1)
    assert filled.predictions()[0].file == str(samples[0])


def test_what_is_selected_stays_so_while_other_rows_come_between(filled, samples):
    results = filled.results()
    model = results.model()
    mode = QItemSelectionModel.SelectionFlag.Select
    for place in (1, 3):
        results.selectionModel().select(model.index(place, 0), mode)
    before = set(results.selected_numbers())
    assert len(before) == 3
    model.use(Query(1, order="confidence"))
    filled.wait_for(lambda: model.query.order == "confidence" and labels(filled).count(None) == 4)
    filled.wait_for(lambda: set(results.selected_numbers()) == before)


def test_the_image_of_a_review_gets_case_and_slide(filled, profile):
    filled.bot.keyClick(filled.window, Qt.Key.Key_2, CONTROL)
    page = filled.window.findChild(ReviewPage)
    box = next(
        each for each in page.findChildren(QComboBox) if each.accessibleName() == "Images to review"
    )
    box.setFocus()
    filled.bot.keyClick(box, Qt.Key.Key_Down)  # all images
    images = page.findChild(QueueList)
    filled.wait_for(lambda: images.model().rowCount() == 4)
    image = page.findChild(ImageView)
    image.setFocus()
    filled.wait_for_words("0 of 4 reviewed")
    filled.bot.keyClick(image, Qt.Key.Key_K)
    filled.wait_for(lambda: images.model().row(1) is not None)
    write(filled, "C-8", "2")
    filled.wait_for_words("Case C-8, slide 2")
    assert QApplication.focusWidget() is image
    assert on_record(profile) == [("Ada", "C-8", "2")]
    filled.bot.keyClick(image, Qt.Key.Key_K)
    filled.wait_for(lambda: "Case C-8, slide 2" not in filled.words())
