"""Comparing two bundles in the window: only what differs, and nothing on record."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QComboBox, QListView, QTableView

from desktop.events import EngineReady
from desktop.gui.bundles.compare_view import CompareView
from desktop.records.database import Database
from desktop.records.store import Records

SWAPPED = {"Metaplastic": "Parabasal", "Parabasal": "Metaplastic"}


@pytest.fixture
def bundle() -> None:
    """No bundle is named: the profile's choice decides."""


def next_event(screen, signal, do) -> object:
    """Do something and return the event that comes of it."""
    heard: list[object] = []
    signal.connect(heard.append)
    do()
    screen.wait_for(lambda: bool(heard))
    return heard[0]


@pytest.fixture
def comparing(screen, make_bundle, embedded_bundle, samples):
    """The window with two bundles that confuse two classes, ten results, and the comparison."""
    bridge = screen.bridge
    ready = next_event(screen, bridge.engine_ready, lambda: None)
    assert isinstance(ready, EngineReady)
    classes = json.loads((embedded_bundle / "manifest.json").read_text("utf-8"))["classes"]
    for each in classes:
        each["name"] = SWAPPED.get(each["name"], each["name"])
    other = make_bundle("other", title="Other cells", classes=classes)
    next_event(screen, bridge.bundle_installed, lambda: screen.service.bundles.install(other))
    screen.window.submit(samples)
    screen.wait_for_rows(len(samples))
    window = screen.window
    window.activateWindow()
    screen.wait_for(window.isActiveWindow)
    next_event(
        screen,
        bridge.bundles_listed,
        lambda: screen.bot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier),
    )
    screen.bot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return screen


def table(screen, name: str) -> QAbstractItemModel | None:
    views = screen.window.findChild(CompareView).findChildren(QTableView)
    return next((view.model() for view in views if view.accessibleName() == name), None)


def differing(screen) -> list[tuple[str, ...]]:
    model = table(screen, "Images that are answered differently")
    if model is None:
        return []
    return [
        tuple(model.index(row, column).data() for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def rows_on_record(profile) -> int:
    with closing(Database(profile.records)) as database, database.reading() as db:
        return db.execute("SELECT count(*) FROM audit").fetchone()[0]


def test_only_the_images_that_differ_are_listed_with_both_answers(comparing, samples, profile):
    before, recorded = comparing.predictions(), rows_on_record(profile)
    comparing.press("Listed images")
    comparing.wait_for(lambda: bool(differing(comparing)))
    expected = [each for each in before if each.class_name in SWAPPED]
    assert [row[0] for row in differing(comparing)] == [Path(each.file).name for each in expected]
    for row, each in zip(differing(comparing), expected, strict=True):
        assert row[1].startswith(f"{each.class_name} (")
        assert row[2].startswith(f"{SWAPPED[each.class_name]} (")
    same = len(samples) - len(expected)
    comparing.wait_for_words(f"give the same answer to {same} of {len(samples)}, ")
    assert rows_on_record(profile) == recorded
    assert comparing.predictions() == before
    strip = [words for words in comparing.words() if "golden images passed" in words]
    assert any(words.startswith("Pap-smear cells") for words in strip)  # still in use


def test_no_empty_table_stands_below_bundles_that_agree(comparing):
    same = next(each for each in comparing.predictions() if each.class_name not in SWAPPED)
    comparing.press("Choose images")
    comparing.answer_dialog(Path(same.file))
    comparing.wait_for_words("No image is answered differently.")
    assert not comparing.window.findChild(CompareView).findChildren(QTableView)


def test_a_comparison_is_cancelled_and_left_with_the_keyboard(comparing):
    comparing.press("Listed images")
    comparing.press("Cancel")
    comparing.wait_for_words("The comparison was cancelled.")
    assert differing(comparing) == []
    comparing.bot.keyClick(comparing.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert comparing.button("Install").isVisible()


def test_the_keyboard_stays_where_something_can_be_done(comparing):
    listed, stop = comparing.button("Listed images"), comparing.button("Cancel")
    listed.setFocus()
    comparing.bot.keyClick(listed, Qt.Key.Key_Space)
    assert stop.hasFocus()
    comparing.bot.keyClick(stop, Qt.Key.Key_Space)
    comparing.wait_for_words("The comparison was cancelled.")
    assert listed.hasFocus()


def test_a_bundle_is_not_compared_with_itself(comparing):
    first, second = comparing.window.findChild(CompareView).findChildren(QComboBox)
    second.setCurrentIndex(first.currentIndex())
    comparing.press("Listed images")
    comparing.wait_for_words("Choose two different bundles.")


def test_the_chosen_bundle_is_the_one_that_is_compared(comparing, make_bundle):
    third = make_bundle("third", title="Zygotes")
    comparing.press("Back")
    install = comparing.service.bundles.install
    next_event(comparing, comparing.bridge.bundle_installed, lambda: install(third))
    bundles = comparing.window.findChild(QListView, "rows")
    comparing.wait_for(lambda: bundles.model().rowCount() == 3)
    chosen = bundles.model().index(2, 0)
    bundles.setCurrentIndex(chosen)
    comparing.press("Compare")
    first, second = comparing.window.findChild(CompareView).findChildren(QComboBox)
    assert "Pap-smear cells" in first.currentText()
    assert second.currentText() == chosen.data().splitlines()[0]


def test_what_people_said_tells_which_bundle_is_right(comparing, profile):
    confused = [each for each in comparing.predictions() if each.class_name in SWAPPED]
    with closing(Database(profile.records)) as database:
        with database.reading() as db:
            found = dict(db.execute("SELECT sha256, id FROM results").fetchall())
        for each in confused:
            Records(database).correct(found[each.sha256], "Ada", "Parabasal", "")
    comparing.press("Listed images")
    comparing.wait_for(lambda: bool(differing(comparing)))
    assert {row[3] for row in differing(comparing)} == {"Parabasal"}
    right = table(comparing, "Which bundle was right")
    (row,) = [[right.index(0, column).data() for column in range(3)]]
    number = sum(each.class_name == "Parabasal" for each in confused)
    assert row[0] == "Parabasal"
    assert row[1].startswith(f"{number} of {len(confused)}, ")
    assert row[2].startswith(f"{len(confused) - number} of {len(confused)}, ")
