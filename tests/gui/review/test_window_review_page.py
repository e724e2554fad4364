"""A review in the window, by keyboard alone: nothing that was said is lost."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QListView,
)

from desktop.events import Answered, EngineReady, ExplainFailed
from desktop.gui.bridge import Bridge
from desktop.gui.detail.image_view import ImageView
from desktop.gui.main_window import MainWindow
from desktop.gui.review.class_buttons import KEYS
from desktop.gui.review.page import ReviewPage
from desktop.gui.review.queues import QUEUES
from desktop.gui.review.review_dialog import ReviewDialog
from desktop.gui.review.sides import Sides
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.records.verification import verify
from desktop.service import Service
from desktop.values import BundleInfo

CONTROL = Qt.KeyboardModifier.ControlModifier
ALL = 1  # of the queues


class Review:
    """The page as a person uses it, and what is on record."""

    def __init__(self, screen, profile) -> None:
        self.screen = screen
        self.bot = screen.bot
        self.profile = profile

    @property
    def page(self) -> ReviewPage:
        found = self.screen.window.findChild(ReviewPage)
        assert found is not None
        return found

    @property
    def image(self) -> ImageView:
        return self.page.findChild(ImageView)

    @property
    def list(self) -> QListView:
        found = self.page.findChildren(QListView)
        return next(each for each in found if each.accessibleName() == "Images to review")

    def open(self, queue: int) -> None:
        self.screen.window.activateWindow()
        self.bot.keyClick(self.screen.window, Qt.Key.Key_2, CONTROL)
        self.choose(queue)

    def choose(self, queue: int) -> None:
        self.pick("Images to review", queue)

    def pick(self, name: str, row: int) -> None:
        box = next(b for b in self.page.findChildren(QComboBox) if b.accessibleName() == name)
        box.setFocus()
        self.bot.keyClick(box, Qt.Key.Key_Home)
        for _ in range(row):
            self.bot.keyClick(box, Qt.Key.Key_Down)

    def key(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget() or self.screen.window, key, modifier)

    def rows(self) -> list[str]:
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def place(self) -> int:
        return self.list.currentIndex().row()

    def wait_for_rows(self, count: int) -> list[str]:
        self.screen.wait_for(
            lambda: len(self.rows()) == count and not any("..." in each for each in self.rows())
        )
        return self.rows()

    def classes(self) -> list[str]:
        """The bundle's answers, in the order of the queue."""
        return [each.split("\n")[1].split("  ")[-1] for each in self.rows()]

    def said(self) -> list[tuple[str, str | None, str]]:
        """What is on record: who, the answer, why."""
        with closing(sqlite3.connect(self.profile.records)) as db:
            return db.execute("SELECT who, new, why FROM corrections ORDER BY id").fetchall()

    def wait_for_said(self, count: int) -> list[tuple[str, str | None, str]]:
        self.screen.wait_for(lambda: len(self.said()) == count)
        return self.said()


@pytest.fixture
def names(screen) -> tuple[str, ...]:
    """The classes of the bundle, which is ready."""
    heard: list[BundleInfo] = []
    screen.settings.reviewer = "Ada"
    screen.bridge.engine_ready.connect(lambda event: heard.append(event.bundle))
    screen.wait_for(lambda: bool(heard))
    return heard[0].classes


@pytest.fixture
def review(screen, names, samples, profile) -> Review:
    """Four samples, the least certain first."""
    heard: list[Answered] = []
    screen.bridge.answered.connect(heard.append)
    screen.window.submit(samples[:4])
    screen.wait_for(lambda: len(heard) == 4)
    made = Review(screen, profile)
    made.open(ALL)
    made.wait_for_rows(4)
    screen.wait_for(lambda: made.image.scale() is not None)
    return made


def test_a_whole_review_by_keyboard_alone(review, names):
    answers = review.classes()
    other = next(name for name in names if name != answers[1])
    review.screen.wait_for(review.image.hasFocus)
    review.key(Qt.Key.Key_Return)
    review.key(Qt.Key.Key_1 + names.index(other))
    review.key(Qt.Key.Key_Space)
    assert review.place() == 3
    review.key(Qt.Key.Key_K)  # the last one: there is nowhere to go
    assert review.place() == 3
    review.key(Qt.Key.Key_Enter)
    expected = [answers[0], other, answers[2], answers[3]]
    assert [each.split("✓ ")[1] for each in review.rows()] == expected  # before it is on record
    assert review.wait_for_said(4) == [("Ada", name, "") for name in expected]
    review.screen.wait_for_words("4 of 4 reviewed")
    verify(review.profile.records)


def test_arrow_keys_move_and_answer_nothing(review):
    for key, place in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_K, 1),
    ):
        review.key(key)
        assert review.place() == place
    assert review.said() == []


def test_a_key_that_is_held_answers_one_image(review):
    saying = [
        each
        for each in review.page.findChildren(QAction)
        if each.text() == "Undo" or "confirm" in each.statusTip() or "answer " in each.statusTip()
    ]
    assert len(saying) == 3 + 5
    assert not any(each.autoRepeat() for each in saying)


def test_keys_of_classes_do_nothing_else_in_the_window(review):
    page = review.page
    others = [
        keys.toString()
        for each in review.screen.window.findChildren(QAction)
        if each.parent() is review.screen.window
        for keys in each.shortcuts()
    ]
    assert "W" in others
    own = [keys.toString() for each in page.actions() for keys in each.shortcuts()]
    assert "C" in own
    assert not set(KEYS) & {*others, *own}


def test_a_review_under_way_stays_when_somebody_else_reads_the_batches(review):
    review.key(Qt.Key.Key_Down)
    heard: list[object] = []
    review.screen.bridge.sessions_read.connect(heard.append)
    review.screen.service.lookup.read_sessions()
    review.screen.wait_for(lambda: bool(heard))
    review.screen.bot.wait(100)
    assert review.place() == 1


def test_answers_are_taken_back_over_several_images(review, names):
    before = review.rows()
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        review.key(key)
    review.key(Qt.Key.Key_Backspace)
    assert review.place() == 2
    assert review.rows()[2] == before[2]
    review.key(Qt.Key.Key_Z, CONTROL)
    review.key(Qt.Key.Key_Backspace)
    assert review.place() == 0
    assert review.rows() == before
    review.key(Qt.Key.Key_Backspace)
    review.screen.wait_for_words("no answer of this run to take back")
    said = review.wait_for_said(6)
    assert [new for _, new, _ in said] == [*names[:3], None, None, None]
    review.screen.wait_for_words("0 of 4 reviewed")
    assert "0 of 4 reviewed" in review.screen.words()  # without a pace


def test_another_answer_to_the_same_image_is_taken_back_to_the_one_before(review, names):
    review.key(Qt.Key.Key_1)
    review.key(Qt.Key.Key_Up)
    review.key(Qt.Key.Key_2)
    review.screen.wait_for_words("1 of 4 reviewed")
    review.key(Qt.Key.Key_Backspace)
    assert review.rows()[0].endswith(f"✓ {names[0]}")
    assert review.wait_for_said(3)[-1][1] == names[0]


def test_a_comment_takes_its_keys_and_is_kept(review):
    review.key(Qt.Key.Key_C)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    review.bot.keyClicks(line, "2 nuclei, c")
    review.key(Qt.Key.Key_Return)
    review.screen.wait_for(review.image.hasFocus)
    assert (review.place(), review.said()) == (0, [])
    review.screen.wait_for(lambda: ", comment\n" in review.rows()[0])
    review.key(Qt.Key.Key_C)
    review.bot.keyClicks(QApplication.focusWidget(), "never mind")
    review.key(Qt.Key.Key_Escape)
    review.screen.wait_for(review.image.hasFocus)
    review.key(Qt.Key.Key_1)
    review.wait_for_said(1)
    review.key(Qt.Key.Key_Up)
    review.key(Qt.Key.Key_H, CONTROL)
    review.screen.wait_for_words("Ada: “2 nuclei, c”")
    assert not any("never mind" in words for words in review.screen.words())


def test_a_comment_half_written_is_kept_when_another_image_is_chosen(review):
    review.key(Qt.Key.Key_C)
    review.bot.keyClicks(QApplication.focusWidget(), "fold in the cyto")
    review.list.setCurrentIndex(review.list.model().index(2, 0))
    review.screen.wait_for(lambda: ", comment\n" in review.rows()[0])
    assert ", comment\n" not in review.rows()[2]
    review.key(Qt.Key.Key_C)
    assert QApplication.focusWidget().text() == ""


def test_blind_shows_the_bundles_answer_only_beside_ones_own(review, names):
    first = review.classes()[0]
    box = review.page.findChild(QCheckBox)
    assert box.text() == "&Blind"
    box.setFocus()
    review.bot.keyClick(box, Qt.Key.Key_Space)
    assert all(each.endswith("\nNot answered yet") for each in review.rows())
    visible = " ".join(review.screen.words())
    assert "hidden until you answer" in visible
    assert f"{first}  " not in visible
    review.key(Qt.Key.Key_Return)
    assert review.place() == 0
    review.screen.wait_for_words("Blind: answer by a key")
    review.key(Qt.Key.Key_1)
    assert any(first in words for words in review.screen.words())  # now it is said
    assert review.wait_for_said(1) == [("Ada", names[0], "Blind.")]
    review.key(Qt.Key.Key_Up)
    assert "hidden until you answer" not in review.screen.words()


def test_the_next_picture_is_there_before_it_is_looked_at(review):
    heard: list[int] = []
    review.screen.bridge.explained.connect(lambda event: heard.append(event.request))
    for _ in range(2):
        review.screen.bot.wait(400)  # the next one is asked for and comes
        review.key(Qt.Key.Key_Return)
        assert review.image.scale() is not None  # without going through the event loop


def test_an_image_that_is_gone_stops_nobody(screen, names, profile, samples, tmp_path):
    heard: list[Answered] = []
    screen.bridge.answered.connect(heard.append)
    copies = [Path(shutil.copy(each, tmp_path)) for each in samples[:3]]
    screen.window.submit(copies)
    screen.wait_for(lambda: len(heard) == 3)
    review = Review(screen, profile)
    failed: list[ExplainFailed] = []
    screen.bridge.explain_failed.connect(failed.append)
    for each in copies:
        each.unlink()
    review.open(ALL)
    review.wait_for_rows(3)
    screen.wait_for(lambda: len(failed) >= 3)  # this one, bare, and the next
    screen.bot.wait(300)
    assert len(failed) < 6  # nothing is asked for again and again
    review.image.setFocus()
    review.key(Qt.Key.Key_1)
    assert review.wait_for_said(1) == [("Ada", names[0], "")]


def test_agreement_is_counted_while_one_reviews(review, names):
    answers = review.classes()
    other = next(name for name in names if name != answers[1])
    review.key(Qt.Key.Key_T, CONTROL)
    review.key(Qt.Key.Key_Return)
    review.key(Qt.Key.Key_1 + names.index(other))
    review.screen.wait_for_words("1 of 2: 50 % (9 to 91)")


def test_the_sample_says_on_record_why_it_was_looked_at(review, names):
    review.choose(3)
    review.pick("Share of the sample", 6)
    review.wait_for_rows(4)
    review.image.setFocus()
    review.key(Qt.Key.Key_1)
    assert review.wait_for_said(1) == [("Ada", names[0], "Quality-control sample of 100%.")]


def test_a_second_reader_gets_what_the_first_answered_and_does_not_see_it(review, names):
    review.key(Qt.Key.Key_1)
    review.wait_for_said(1)
    field = next(
        each for each in review.page.findChildren(QLineEdit) if each.accessibleName() == "Reviewer"
    )
    field.setFocus()
    field.selectAll()
    review.bot.keyClicks(field, "Grace")
    review.key(Qt.Key.Key_Return)
    assert review.screen.settings.reviewer == "Grace"
    review.choose(4)
    assert "✓" not in review.wait_for_rows(1)[0]
    review.image.setFocus()
    review.key(Qt.Key.Key_2)
    assert review.wait_for_said(2)[1] == ("Grace", names[1], "Second reading.")
    review.key(Qt.Key.Key_T, CONTROL)
    review.screen.wait_for_words("Ada and Grace")
    review.screen.wait_for_words("0 of 1: 0 % (0 to 79)")


def test_while_the_records_are_locked_nothing_waits_but_the_records(review, names):
    """Another program holds them, as a full disk would: answers come on record afterwards."""
    with closing(sqlite3.connect(review.profile.records, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
            review.key(key)
        assert review.place() == 3
        assert all("✓" in each for each in review.rows()[:3])
        review.screen.wait_for_words("3 answers wait for the records")
        other.execute("ROLLBACK")
    said = review.wait_for_said(3)
    assert [new for _, new, _ in said] == list(names[:3])
    review.screen.wait_for_words("3 of 4 reviewed")
    verify(review.profile.records)


def test_a_restart_keeps_everything_and_undoes_nothing_of_before(
    review, names, bundle, samples, make_screen
):
    review.key(Qt.Key.Key_2)
    review.key(Qt.Key.Key_3)
    review.screen.window.close()
    review.screen.service.close()  # at once
    assert [new for _, new, _ in review.said()] == [names[1], names[2]]
    bridge = Bridge()
    service = Service(review.profile, bundle, bridge.listen)
    settings = WindowSettings(review.profile)
    window = MainWindow(service, bridge, settings, samples[0].parent)
    review.bot.addWidget(window, before_close_func=lambda _window: service.close())
    ready: list[EngineReady] = []
    bridge.engine_ready.connect(ready.append)
    window.show()
    service.start()
    review.bot.waitUntil(lambda: bool(ready), timeout=120_000)
    again = Review(make_screen(window, service, bridge, settings), review.profile)
    again.open(ALL)
    rows = again.wait_for_rows(4)
    assert [each.split("✓ ")[1] for each in rows[:2]] == [names[1], names[2]]
    again.screen.wait_for_words("2 of 4 reviewed")
    again.image.setFocus()
    again.key(Qt.Key.Key_Backspace)
    again.screen.wait_for_words("no answer of this run to take back")
    assert len(again.said()) == 2


def test_what_was_reviewed_is_exported_for_training(review, names, tmp_path):
    review.key(Qt.Key.Key_1)
    review.wait_for_said(1)
    review.key(Qt.Key.Key_E, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    (tmp_path / "out").mkdir()
    review.screen.answer_dialog(tmp_path / "out")
    review.screen.wait_for_words("1 image is in")
    assert len(list((tmp_path / "out" / names[0]).iterdir())) == 1
    assert review.screen.button("Open").isVisible()


def test_an_image_of_two_batches_is_asked_once_and_the_end_is_reached(review, samples):
    heard: list[Answered] = []
    review.screen.bridge.answered.connect(heard.append)
    review.bot.keyClick(review.screen.window, Qt.Key.Key_1, CONTROL)
    review.bot.keyClick(review.screen.window, Qt.Key.Key_N, CONTROL)
    review.screen.window.submit(samples[:5])
    review.screen.wait_for(lambda: len(heard) == 5)
    review.open(ALL)
    review.wait_for_rows(5)  # this batch has them all
    review.pick("Batch", 1)
    assert len(set(review.wait_for_rows(5))) == 5
    review.image.setFocus()
    for _ in range(5):
        review.key(Qt.Key.Key_1)
    review.screen.wait_for_words("5 of 5 reviewed")
    review.wait_for_said(5)


def test_with_nothing_to_review_the_page_says_what_to_do(screen, names, profile):
    review = Review(screen, profile)
    review.open(0)
    screen.wait_for_words("No image needs review.")
    review.key(Qt.Key.Key_1)
    review.key(Qt.Key.Key_Return)
    assert review.said() == []


def test_what_nobody_can_see_does_not_stand_before_the_first_cell(
    screen, names, profile, samples, tmp_path
):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    heard: list[Answered] = []
    screen.bridge.answered.connect(heard.append)
    screen.window.submit([broken, *samples[:2]])
    screen.wait_for(lambda: len(heard) == 3)
    review = Review(screen, profile)
    review.open(ALL)
    rows = review.wait_for_rows(3)
    assert rows[2].startswith("broken.png\n")
    screen.wait_for(lambda: review.image.scale() is not None)  # the first is looked at
    review.image.setFocus()
    review.key(Qt.Key.Key_Return)
    assert len(review.wait_for_said(1)) == 1


def test_an_image_without_an_answer_is_seen_and_can_be_answered(
    screen, names, profile, tmp_path, samples
):
    from PySide6.QtGui import QColor, QImage

    blank = QImage(90, 90, QImage.Format.Format_RGB32)
    blank.fill(QColor(200, 200, 200))
    assert blank.save(str(tmp_path / "blank.png"))
    heard: list[Answered] = []
    screen.bridge.answered.connect(heard.append)
    screen.window.submit([tmp_path / "blank.png"])
    screen.wait_for(lambda: bool(heard))
    review = Review(screen, profile)
    review.open(0)
    review.wait_for_rows(1)
    screen.wait_for(lambda: review.image.scale() is not None)
    review.image.setFocus()
    review.key(Qt.Key.Key_Return)
    screen.wait_for_words("The bundle has no answer here")
    review.key(Qt.Key.Key_4)
    assert review.wait_for_said(1) == [("Ada", names[3], "")]


def test_where_no_image_comes_a_button_brings_all(review, screen):
    review.choose(0)
    screen.wait_for_words("No image needs review.")
    screen.wait_for(lambda: screen.button("All images").hasFocus())
    review.key(Qt.Key.Key_Space)
    review.wait_for_rows(4)
    box = next(b for b in review.page.findChildren(QComboBox) if b.count() == len(QUEUES))
    assert box.currentIndex() == ALL


def test_the_images_to_review_follow_the_thresholds(review, screen):
    review.choose(0)
    screen.wait_for_words("No image needs review.")
    for box in thresholds(review):
        box.setValue(100)
    review.wait_for_rows(4)
    screen.wait_for_words("0 of 4 reviewed")
    screen.press("Images")
    for box in thresholds(review):
        box.setValue(0)
    screen.press("Review")
    screen.wait_for_words("No image needs review.")


def test_a_review_of_all_images_does_not_begin_anew_with_other_thresholds(review, screen):
    review.key(Qt.Key.Key_Return)
    screen.wait_for_words("1 of 4 reviewed")
    for box in thresholds(review):
        box.setValue(100)
    screen.bot.wait(300)  # in which the images would be read
    assert review.place() == 1
    screen.wait_for_words("1 of 4 reviewed")


def thresholds(review) -> list[QDoubleSpinBox]:
    """The threshold of each class, in their open window."""
    review.bot.keyClick(review.screen.window, Qt.Key.Key_R)
    dialog = review.screen.window.findChild(ReviewDialog)
    review.screen.wait_for(dialog.isVisible)
    return dialog.findChildren(QDoubleSpinBox)


def test_the_longest_class_name_is_read_whole(review, screen, names):
    longest = max(names, key=len)
    review.list.choose(next(at for at, name in enumerate(review.classes()) if name == longest))
    sides = review.page.findChild(Sides)
    (label,) = (each for each in sides.findChildren(ElidedLabel) if each.text() == longest)
    assert label.sizeHint().width() <= label.width()
