"""Finding, filtering and sorting results in the real window, by mouse and by keyboard."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolButton

from desktop.events import AnyRecorded
from desktop.gui.results.results_model import ROW_ROLE


def choose(screen, name: str, text: str) -> None:
    """Choose from one of the boxes above the results."""
    boxes = screen.window.findChildren(QComboBox)
    box = next(each for each in boxes if each.accessibleName() == name)
    assert box.findText(text) >= 0, text
    box.setCurrentText(text)


def listed(screen) -> list[str]:
    return [Path(each.file).name for each in screen.predictions()]


def wait_for_list(screen, names: list[str]) -> None:
    screen.wait_for(lambda: screen.results().model().rowCount() == len(names))
    screen.wait_for(lambda: listed(screen) == names)


@pytest.fixture
def filled(screen, samples):
    screen.window.submit(samples)
    screen.wait_for_rows(len(samples))
    screen.wait_for_words("Evidence for")
    return screen


def test_typing_finds_and_escape_lists_everything_again(filled, samples):
    filled.bot.keyClick(filled.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    filled.bot.keyClicks(field, "SAMPLE-03")
    wait_for_list(filled, ["sample-03.png"])
    filled.wait_for_words("1 found")
    filled.wait_for(lambda: Path(filled.chosen().file) == samples[2])
    filled.bot.keyClick(field, Qt.Key.Key_Escape)
    wait_for_list(filled, [file.name for file in samples])
    assert not any("found" in words for words in filled.words())
    assert Path(filled.chosen().file) == samples[2], "what was looked at is still looked at"


def test_filters_and_orders_hold_together_and_are_cleared_together(filled, samples):
    found = filled.predictions()
    filled.press("Filter")
    choose(filled, "Order", "Least certain first")
    ordered = sorted(found, key=lambda each: each.confidence)
    wait_for_list(filled, [Path(each.file).name for each in ordered])
    choose(filled, "Class", found[0].class_name)
    same = [each for each in ordered if each.class_name == found[0].class_name]
    wait_for_list(filled, [Path(each.file).name for each in same])
    filled.press("Clear")
    wait_for_list(filled, [file.name for file in samples])


def test_what_people_corrected_is_found_and_marked(filled, samples):
    row = filled.results().model().index(1, 0).data(ROW_ROLE)
    other = next(name for name in row.prediction.probabilities if name != row.prediction.class_name)
    filled.service.answer(row.result_id, "Ada", other)
    filled.results().choose(1)
    filled.wait_for_words(f"A person says {other}")
    filled.press("Filter")
    choose(filled, "Which images", "Corrected")
    wait_for_list(filled, [samples[1].name])
    filled.wait_for(lambda: filled.results().model().index(0, 0).data(ROW_ROLE).person == other)
    filled.service.undo_answer("Ada")
    filled.wait_for(lambda: filled.results().model().rowCount() == 0)
    filled.wait_for_words("0 found")
    filled.press("Clear")
    filled.wait_for(lambda: not any("A person says" in words for words in filled.words()))


def test_a_report_is_of_what_is_listed(filled, tmp_path):
    filled.press("Filter")
    fields = filled.window.findChildren(QLineEdit)
    next(each for each in fields if each.accessibleName() == "Find images").setText("sample-03")
    wait_for_list(filled, ["sample-03.png"])
    filled.press("Export")
    out = tmp_path / "out.csv"
    filled.answer_dialog(out)
    filled.wait_for_words("1 image written to")
    with out.open(encoding="utf-8-sig", newline="") as stream:
        assert [Path(row["file"]).name for row in csv.DictReader(stream)] == ["sample-03.png"]


def earlier(screen) -> QToolButton:
    return screen.button("Earlier results")


def test_earlier_results_are_offered_once_there_are_some(screen, samples):
    heard: list[AnyRecorded] = []
    screen.bridge.any_recorded.connect(heard.append)
    screen.wait_for(lambda: heard == [AnyRecorded(False)])
    assert not earlier(screen).isEnabled()
    screen.bot.keyClick(screen.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert earlier(screen).isVisible(), "an empty list says less than the invitation"
    screen.window.submit(samples[:1])
    screen.wait_for_rows(1)
    screen.press("New batch")
    screen.bot.keyClick(screen.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    screen.wait_for_words("1 found")


def test_results_of_before_are_listed_before_anything_is_opened(idle, samples, profile):
    from contextlib import closing

    from desktop.records.database import Database
    from desktop.records.store import Records
    from desktop.values import unreadable

    with closing(Database(profile.records)) as database:
        records = Records(database)
        for name in ("old", "older"):
            session = records.begin_session()
            records.add(unreadable(f"/lab/{name}.png", "Gone.", "b" * 64), 1, session=session)
    idle.service.start()
    idle.wait_for(lambda: earlier(idle).isEnabled())
    idle.press("Earlier results")
    wait_for_list(idle, ["older.png", "old.png"])
    idle.window.submit(samples[:1])
    wait_for_list(idle, [samples[0].name, "older.png", "old.png"])
    idle.press("Clear")
    wait_for_list(idle, [samples[0].name])
