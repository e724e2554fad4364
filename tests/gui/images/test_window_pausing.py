"""A folder is paused, looked at, and gone on with or forgotten."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QLabel, QToolButton

from desktop.events import Answered, Explained, Progress, ReportProgress
from desktop.gui.images.images_line import ImagesLine
from desktop.gui.notices.progress_line import ProgressLine
from desktop.speed import Speed
from desktop.values import Question

NUMBER = 60


class Paused:
    """A folder of which some images are done, paused with the keyboard, and what is heard."""

    def __init__(self, screen, folder):
        self.screen = screen
        self.answers: list[Answered] = []
        self.explained: list[Explained] = []
        self.progress: list[Progress] = []
        screen.bridge.answered.connect(self.answers.append)
        screen.bridge.explained.connect(self.explained.append)
        screen.bridge.progress.connect(self.progress.append)
        screen.window.submit([folder])
        screen.wait_for(lambda: len(self.answers) >= 2)
        self.press_p()
        screen.wait_for_words("Paused at ")
        self.done = self.progress[-1].done

    def press_p(self):
        self.screen.bot.keyClick(self.screen.window, Qt.Key.Key_P)

    def explain(self, class_name):
        """Have the first answer explained, and wait for that."""
        first = self.answers[0].prediction
        wanted = Question(class_name, fine=True)
        self.screen.service.explain(first.file, first.sha256, first.bundle, wanted)
        self.screen.wait_for(
            lambda: any(each.explanation.question == wanted for each in self.explained)
        )


@pytest.fixture
def paused(screen, samples, tmp_path):
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(NUMBER):
        shutil.copy(samples[number % len(samples)], folder / f"{number:03}.png")
    return Paused(screen, folder)


def test_answers_stop_questions_are_served_and_resume_goes_on_to_the_end(paused, screen):
    assert f"Paused at {paused.done} of {NUMBER} images. All else goes on." in screen.words()
    for class_name in paused.answers[0].prediction.probabilities:
        paused.explain(class_name)
    assert len(paused.answers) == paused.done < NUMBER
    screen.press("Resume")
    screen.wait_for(lambda: len(paused.answers) == NUMBER)
    screen.wait_for(lambda: not screen.window.findChild(ProgressLine).isVisible())
    screen.wait_for_rows(NUMBER)


def test_cancelled_while_paused_it_is_over_and_new_work_is_not_paused(paused, screen, samples):
    screen.results().setFocus()
    screen.press("Cancel")
    line = screen.window.findChild(ImagesLine)
    screen.wait_for(lambda: not line.isVisible())
    screen.wait_for_words(f"Cancelled. {NUMBER - paused.done} images were not classified.")
    assert screen.results().hasFocus()
    assert len(paused.answers) == paused.done
    screen.window.submit([samples[0]])
    screen.wait_for(lambda: len(paused.answers) == paused.done + 1)


def test_what_waits_and_is_opened_once_more_counts_once(paused, screen, tmp_path):
    heard = len(paused.progress)
    screen.window.submit(sorted((tmp_path / "many").iterdir())[paused.done :])
    screen.wait_for(lambda: len(paused.progress) > heard)
    assert paused.progress[-1] == Progress(paused.done, NUMBER, True)
    screen.press("Cancel")
    screen.wait_for_words(f"Cancelled. {NUMBER - paused.done} images were not classified.")


def test_what_is_done_and_opened_once_more_is_looked_at_anew(paused, screen, tmp_path):
    heard = len(paused.progress)
    screen.window.submit([tmp_path / "many"])
    screen.wait_for(lambda: len(paused.progress) > heard)
    assert paused.progress[-1] == Progress(paused.done, NUMBER + paused.done, True)
    screen.press("Resume")
    screen.wait_for(lambda: len(paused.answers) == NUMBER + paused.done)


def test_each_line_cancels_its_own_work(paused, screen):
    screen.bridge.tell(ReportProgress(3, 10))
    images, report, _ = screen.window.findChildren(ProgressLine)
    cancel = next(each for each in report.findChildren(QToolButton) if each.text() == "Cancel")
    screen.bot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    screen.press("Resume")
    screen.wait_for(lambda: len(paused.answers) == NUMBER)
    assert not images.isVisible()


def test_escape_cancels_what_stands_in_the_lowest_line(paused, screen):
    screen.bridge.tell(ReportProgress(3, 10))
    images = screen.window.findChild(ImagesLine)
    screen.bot.keyClick(screen.window, Qt.Key.Key_Escape)
    screen.bot.wait(300)
    assert images.isVisible()
    screen.bridge.tell(ReportProgress(10, 10))
    screen.bot.keyClick(screen.window, Qt.Key.Key_Escape)
    screen.wait_for(lambda: not images.isVisible())
    assert len(paused.answers) == paused.done


def test_the_button_says_what_it_does_next_and_p_does_it(paused, screen):
    button = screen.button("Resume")
    name = QAccessible.Text.Name
    assert QAccessible.queryAccessibleInterface(button).text(name) == "Resume"
    assert button.toolTip() == "Hold the images not yet done, or go on with them (P)"
    paused.press_p()
    screen.wait_for(lambda: button.text() == "Pause")
    paused.press_p()
    screen.wait_for_words("Paused at ")


def test_the_pace_is_said_of_long_work_and_not_while_it_is_paused(qtbot):
    now = [0.0]
    line = ImagesLine(QAction("Pause"), QAction("Cancel"), Speed(lambda: now[0]))
    qtbot.addWidget(line)
    text = line.findChild(QLabel)

    def said(done, at, **state):
        now[0] = at
        line.show_progress(Progress(done, 10_000, **state), loading=False)
        return text.text()

    assert said(0, 0) == "0 of 10,000 images"
    assert said(48, 4) == "48 of 10,000 images"
    assert said(120, 10) == "120 of 10,000 images, 12 a second, about 14 min left"
    assert said(120, 10, paused=True) == "Paused at 120 of 10,000 images. All else goes on."
    assert said(120, 3600) == "120 of 10,000 images"
    assert said(180, 3610) == "180 of 10,000 images, 6 a second, about 27 min left"


def test_while_work_stands_still_nothing_is_said_of_time_and_then_again(qtbot):
    now = [0.0]
    line = ImagesLine(QAction("Pause"), QAction("Cancel"), Speed(lambda: now[0]))
    qtbot.addWidget(line)
    text = line.findChild(QLabel)

    def show(done, at):
        now[0] = at
        line.show_progress(Progress(done, 10_000), loading=False)

    show(0, 0)
    show(120, 10)
    assert "about 14 min left" in text.text()
    now[0] = 100  # the disk is full, and nobody tells of progress
    qtbot.waitUntil(lambda: text.text() == "120 of 10,000 images")
    show(121, 3600)
    assert text.text() == "121 of 10,000 images"
    show(181, 3610)
    assert text.text() == "181 of 10,000 images, 6 a second, about 27 min left"
