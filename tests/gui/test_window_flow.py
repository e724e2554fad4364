"""What a technician does, from images to CSV."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAccessible,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QSlider,
    QWidget,
)

from desktop.events import Explained
from desktop.gui import theme
from desktop.gui.detail.detail_view import DetailView
from desktop.gui.detail.heatmap_controls import HeatmapControls
from desktop.gui.detail.image_view import ImageView
from desktop.gui.detail.legend import Legend
from desktop.gui.detail.probability_bars import ProbabilityBars
from desktop.gui.main_window import MainWindow
from desktop.gui.notices.progress_line import ProgressLine
from desktop.gui.settings.store import WindowSettings
from desktop.gui.status_strip import StatusStrip
from desktop.gui.widgets import choosers
from desktop.profile import Profile
from desktop.values import COLOUR_MAPS, RESEARCH_USE, Explanation, Pixels, Question
from desktop.words.bundle import fingerprint


def picture(screen) -> QImage:
    return screen.window.findChild(ImageView).grab().toImage()


def show_first(screen, samples) -> None:
    """Open one image and wait until its heatmap is on the screen."""
    screen.window.submit([samples[0]])
    screen.wait_for_rows(1)
    screen.wait_for_words("Evidence for")


def test_an_empty_window_says_what_to_do_and_what_it_is_for(idle):
    assert "Drop images or a folder here" in idle.words()
    assert RESEARCH_USE in idle.words()
    assert "Loading the classifier ..." in idle.words()
    assert not idle.button("Export").isEnabled()


def test_work_is_taken_before_the_engine_is_ready_and_samples_get_rows(idle, samples):
    idle.press("Try sample images")
    idle.service.start()
    found = idle.wait_for_rows(len(samples))
    assert {Path(each.file) for each in found} == set(samples)
    assert all(each.class_name and each.confidence for each in found)
    assert idle.chosen() == found[0]
    assert found[0].class_name in idle.words()


def test_the_strip_says_which_bundle_answers_and_who_signed_it(screen):
    with screen.bot.waitSignal(screen.bridge.engine_ready, timeout=120_000) as ready:
        pass
    signer = ready.args[0].bundle.signer
    assert len(signer) == 24
    assert any("golden image" in words for words in screen.words())
    screen.wait_for_words("Trusted signer")  # in a wide window with the beginning of its key
    assert f"Trusted signer {fingerprint(signer)}" in tips_of_strip(screen)
    assert not trust_buttons(screen)


def tips_of_strip(screen) -> str:
    strip = screen.window.findChild(StatusStrip)
    return "\n".join(label.toolTip() for label in strip.findChildren(QLabel))


def test_files_are_chosen_in_a_dialog(screen, samples):
    screen.press("Open images")
    screen.answer_dialog(samples[0])
    assert [Path(each.file) for each in screen.wait_for_rows(1)] == [samples[0]]


def test_a_folder_is_chosen_in_a_dialog(screen, samples):
    screen.press("Open folder")
    screen.answer_dialog(samples[0].parent)
    screen.wait_for_rows(len(samples))
    assert screen.settings.folder == samples[0].parent.parent, "the next folder lies beside it"


@pytest.mark.parametrize(
    ("keys", "title"),
    [("Ctrl+O", "Open images"), ("Ctrl+Shift+O", "Open folder"), ("W", "Watch folder")],
)
def test_shortcuts_open_the_dialogs(idle, keys, title):
    idle.window.activateWindow()
    combination = QKeySequence(keys)[0]
    idle.bot.keyClick(idle.window, combination.key(), combination.keyboardModifiers())
    assert idle.window.findChild(QFileDialog).windowTitle() == title
    assert f"({keys})" in idle.button(title).toolTip()


def test_of_two_folders_that_are_typed_the_last_is_taken(idle, tmp_path):
    taken: list[Path] = []
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        folder.mkdir()
    choosers.choose_folder(idle.window, "Open folder", idle.settings, taken.extend)
    dialog = idle.window.findChild(QFileDialog)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(f'"{folders[0]}" "{folders[1]}"')
    dialog.accept()
    assert taken == [folders[1]]


def test_files_are_dropped_and_only_ever_copied(screen, samples):
    frame = screen.window.centralWidget()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(samples[0]))])
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    either = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(50, 50), either, data, *keys)
    QApplication.sendEvent(frame, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(50, 50), either, data, *keys)
    QApplication.sendEvent(frame, drop)
    assert drop.dropAction() == Qt.DropAction.CopyAction
    screen.wait_for_rows(1)
    # Nothing inside takes drops for itself, so the whole window does.
    assert not [each for each in frame.findChildren(QWidget) if each.acceptDrops()]


def test_what_is_dragged_over_the_window_is_welcomed_by_a_frame_on_all_sides(idle, samples):
    frame = idle.window.centralWidget()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(samples[0]))])
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)

    def edges() -> set[str]:
        seen = frame.grab().toImage()
        right, bottom = seen.width() - 1, seen.height() - 1
        middle, half = right // 2, bottom // 2
        places = ((0, half), (right, half), (middle, 0), (middle, bottom))
        return {seen.pixelColor(*place).name() for place in places}

    before = edges()
    enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, *keys)
    QApplication.sendEvent(frame, enter)
    assert edges() == {theme.colours(frame).accent}
    QApplication.sendEvent(frame, QDragLeaveEvent())
    assert edges() == before


def test_web_addresses_are_refused_when_dropped_and_the_window_says_so(screen, samples):
    frame = screen.window.centralWidget()
    said = "Only files and folders of this computer can be dropped here."

    def drop(*urls: QUrl) -> None:
        data = QMimeData()
        data.setUrls(urls)
        keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        copy = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(QPoint(50, 50), copy, data, *keys)
        enter.ignore()
        QApplication.sendEvent(frame, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(frame, QDropEvent(QPointF(50, 50), copy, data, *keys))

    drop(QUrl.fromLocalFile(str(samples[0])))
    assert said not in screen.words()
    drop(QUrl("https://example.org/cell.png"))
    assert said in screen.words()
    screen.press("Dismiss")
    drop(QUrl("https://example.org/cell.png"), QUrl.fromLocalFile(str(samples[1])))
    assert said in screen.words()
    screen.wait_for_rows(2)


def test_text_is_not_taken_when_dropped(idle):
    data = QMimeData()
    data.setText("not a file")
    enter = QDragEnterEvent(
        QPoint(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(idle.window.centralWidget(), enter)
    assert not enter.isAccepted()


def test_what_was_opened_last_is_selected(screen, samples):
    screen.window.submit(samples[:3])
    screen.wait_for_rows(3)
    screen.window.submit([samples[5]])
    screen.wait_for_rows(4)
    assert Path(screen.chosen().file) == samples[5]
    screen.window.submit([samples[1]])
    screen.wait_for(lambda: Path(screen.chosen().file) == samples[1])
    assert len(screen.predictions()) == 4


def test_arrows_move_through_the_results(screen, samples):
    screen.window.submit(samples[:3])
    found = screen.wait_for_rows(3)
    assert screen.chosen() == found[0]
    screen.bot.keyClick(screen.results(), Qt.Key.Key_Down)
    assert screen.chosen() == found[1]
    screen.wait_for_words(Path(found[1].file).name)


def test_opacity_and_h_change_what_is_painted(screen, samples):
    show_first(screen, samples)
    slider = screen.window.findChild(QSlider)
    slider.setValue(0)
    bare = picture(screen)
    slider.setValue(100)
    covered = picture(screen)
    assert covered != bare
    screen.bot.keyPress(screen.results(), Qt.Key.Key_H)
    assert picture(screen) == bare
    screen.bot.keyRelease(screen.results(), Qt.Key.Key_H)
    assert picture(screen) == covered


def test_a_click_on_a_bar_explains_that_class(screen, samples):
    show_first(screen, samples)
    prediction = screen.chosen()
    other = next(name for name in prediction.probabilities if name != prediction.class_name)
    bars = screen.window.findChild(ProbabilityBars).findChildren(QAbstractButton)
    assert [bar.text() for bar in bars] == list(prediction.probabilities)
    (bar,) = [each for each in bars if each.text() == other]
    screen.bot.mouseClick(bar, Qt.MouseButton.LeftButton)
    screen.wait_for(
        lambda: bool(
            {
                f"Evidence for {other}. Hold H to hide it.",
                f"Nothing in this image speaks for {other}.",
            }
            & set(screen.words())
        )
    )
    assert bar.isChecked()


def other_class(screen) -> str:
    """A class that was not answered: the first in the list to compare with."""
    return screen.window.findChild(HeatmapControls).other.itemText(1)


def wait_for_evidence(screen, what: str) -> None:
    said = {
        f"Evidence for {what}. Hold H to hide it.",
        f"Bright speaks for {what}. Hold H to hide it.",
        f"Nothing in this image speaks for {what}.",
    }
    screen.wait_for(lambda: bool(said & set(screen.words())))


def test_why_this_and_not_that_is_asked_by_mouse(screen, samples):
    show_first(screen, samples)
    top, other = screen.chosen().class_name, other_class(screen)
    chooser = screen.window.findChild(HeatmapControls).other
    names = [chooser.itemText(row) for row in range(chooser.count())]
    classes = list(screen.chosen().probabilities)
    assert names == ["no other class", *(name for name in classes if name != top)]
    before = picture(screen)
    screen.bot.mouseClick(chooser, Qt.MouseButton.LeftButton)
    row = chooser.view().visualRect(chooser.model().index(1, 0)).center()
    screen.bot.mouseMove(chooser.view().viewport(), row)
    screen.bot.mouseClick(chooser.view().viewport(), Qt.MouseButton.LeftButton, pos=row)
    wait_for_evidence(screen, f"{top} rather than {other}")
    assert picture(screen) != before
    assert chooser.currentText() == other


def test_why_this_and_not_that_is_asked_and_taken_back_by_keyboard(screen, samples):
    show_first(screen, samples)
    top, other = screen.chosen().class_name, other_class(screen)
    chooser = screen.window.findChild(HeatmapControls).other
    screen.bot.keyClick(chooser, Qt.Key.Key_Down)
    wait_for_evidence(screen, f"{top} rather than {other}")
    screen.bot.keyClick(chooser, Qt.Key.Key_Up)
    wait_for_evidence(screen, top)


def test_the_class_compared_with_stays_until_it_is_the_class_itself(screen, samples):
    show_first(screen, samples)
    other = other_class(screen)
    screen.bot.keyClick(screen.window.findChild(HeatmapControls).other, Qt.Key.Key_Down)
    bars = screen.window.findChild(ProbabilityBars).findChildren(QAbstractButton)
    shown = screen.chosen().class_name
    third = next(bar for bar in bars if bar.text() not in (shown, other))
    screen.bot.mouseClick(third, Qt.MouseButton.LeftButton)
    wait_for_evidence(screen, f"{third.text()} rather than {other}")
    (itself,) = [bar for bar in bars if bar.text() == other]
    screen.bot.mouseClick(itself, Qt.MouseButton.LeftButton)
    wait_for_evidence(screen, other)
    assert screen.window.findChild(HeatmapControls).other.currentText() == "no other class"


def test_the_next_image_is_compared_with_nothing(screen, samples):
    screen.window.submit(samples[:2])
    second = screen.wait_for_rows(2)[1]
    screen.wait_for_words("Evidence for")
    screen.bot.keyClick(screen.window.findChild(HeatmapControls).other, Qt.Key.Key_Down)
    screen.wait_for_words("rather than")
    screen.results().choose(1)
    wait_for_evidence(screen, second.class_name)


def test_other_colours_are_chosen_by_keyboard_and_stay_for_the_next_image(screen, samples):
    show_first(screen, samples)
    legend, before = screen.window.findChild(Legend), picture(screen)
    stripe = legend.grab().toImage()
    with screen.bot.waitSignal(screen.bridge.explained, timeout=120_000) as explained:
        screen.bot.keyClick(legend, Qt.Key.Key_Down)
    assert explained.args[0].explanation.question.colours == legend.colours() == COLOUR_MAPS[1]
    assert picture(screen) != before
    assert legend.grab().toImage() != stripe
    with screen.bot.waitSignal(
        screen.bridge.explained,
        timeout=120_000,
        check_params_cb=lambda event: event.explanation.question.colours == COLOUR_MAPS[1],
    ):
        screen.window.submit([samples[1]])


def test_the_finer_heatmap_is_switched_on_and_off_by_keyboard(screen, samples):
    show_first(screen, samples)
    switch, plain = screen.window.findChild(QCheckBox), picture(screen)
    for fine in (True, False):
        with screen.bot.waitSignal(screen.bridge.explained, timeout=120_000) as explained:
            screen.bot.keyClick(switch, Qt.Key.Key_Space)
        assert explained.args[0].explanation.question.fine is fine
        assert (picture(screen) == plain) is not fine


def test_the_finer_heatmap_stays_on_for_the_next_image(screen, samples):
    show_first(screen, samples)
    screen.bot.keyClick(screen.window.findChild(QCheckBox), Qt.Key.Key_Space)
    screen.window.submit([samples[1]])
    screen.wait_for_rows(2)
    with screen.bot.waitSignal(
        screen.bridge.explained,
        timeout=120_000,
        check_params_cb=lambda event: event.explanation.question.fine,
    ):
        screen.results().choose(0)


def test_tab_goes_from_the_bars_through_the_row_below(screen, samples):
    show_first(screen, samples)
    chain = [screen.window.findChild(ProbabilityBars).findChildren(QAbstractButton)[-1]]
    for kind in (QSlider, QComboBox, QCheckBox, Legend):
        after = chain[-1].nextInFocusChain()
        while not after.focusPolicy() & Qt.FocusPolicy.TabFocus:
            after = after.nextInFocusChain()
        chain.append(after)
        assert isinstance(after, kind)


def test_h_hides_the_heatmap_wherever_the_keyboard_is(screen, samples):
    show_first(screen, samples)
    covered = picture(screen)
    controls = screen.window.findChild(HeatmapControls)
    for widget in (controls.other, controls.fine):
        screen.bot.keyPress(widget, Qt.Key.Key_H)
        assert picture(screen) != covered
        screen.bot.keyRelease(widget, Qt.Key.Key_H)
        assert picture(screen) == covered


def trust_buttons(screen) -> list[QAbstractButton]:
    buttons = screen.window.findChildren(QAbstractButton)
    return [each for each in buttons if "Trust" in each.text() and each.isVisible()]


class TestAnUnknownSigner:
    @pytest.fixture
    def bundle(self, foreign_bundle: Path) -> Path:
        return foreign_bundle

    @pytest.fixture
    def signer(self, screen) -> str:
        with screen.bot.waitSignal(screen.bridge.engine_ready, timeout=120_000) as ready:
            pass
        return fingerprint(ready.args[0].bundle.signer)

    def test_classifies_and_is_said(self, signer, screen, samples):
        screen.wait_for_words(f"Unknown signer {signer}")
        screen.window.submit(samples[:1])
        assert screen.wait_for_rows(1)[0].status == "answered"

    def test_is_trusted_once_the_person_compared(self, signer, screen, profile):
        screen.wait_for_words(f"Unknown signer {signer}")
        screen.press("Trust")
        assert any(f"digit for digit: {signer}" in words for words in screen.words())
        screen.press("Not now")
        assert not any("digit for digit" in words for words in screen.words())
        assert not profile.trusted_signers.exists()
        screen.press("Trust")
        screen.press("Trust this signer")
        screen.wait_for_words("Trusted signer")
        assert f"Trusted signer {signer}" in tips_of_strip(screen)
        assert not trust_buttons(screen)
        assert signer.replace(" ", "") in profile.trusted_signers.read_text()
        assert screen.open_windows() == [screen.window]


def test_a_late_explanation_is_dropped(screen, samples):
    show_first(screen, samples)
    before = picture(screen)
    black = Pixels(1, 1, 3, bytes(3)), Pixels(1, 1, 4, bytes(4)), Pixels(1, 1, 3, bytes(3))
    screen.bridge.listen(Explained(10**6, Explanation(Question("another"), *black, False, 1, 1)))
    screen.bot.wait(50)
    assert picture(screen) == before


def test_results_are_exported_as_csv(screen, samples, tmp_path):
    screen.window.submit(samples[:2])
    found = screen.wait_for_rows(2)
    target = tmp_path / "results.csv"
    screen.press("Export")
    screen.answer_dialog(target)
    screen.wait_for_words(f"2 images written to {target}")
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["class"] for row in rows] == [each.class_name for each in found]


def test_images_that_arrive_in_a_watched_folder_get_rows(screen, samples, tmp_path):
    folder = tmp_path / "incoming"
    folder.mkdir()
    screen.press("Watch folder")
    screen.answer_dialog(folder)
    screen.wait_for_words(f"Watching {folder}")
    shutil.copy(samples[0], folder / "arrived.png")
    (found,) = screen.wait_for_rows(1)
    assert Path(found.file) == folder / "arrived.png"
    screen.wait_for_words("1 seen, 0 waiting")
    screen.press("Stop watching")
    screen.wait_for(lambda: not any("Watching" in words for words in screen.words()))


def test_long_work_is_cancelled_and_the_window_stays_alive(screen, samples, tmp_path):
    many = tmp_path / "many"
    many.mkdir()
    for number in range(400):
        shutil.copy(samples[0], many / f"{number:03}.png")
    beats, gap = [], QElapsedTimer()
    heart = QTimer(interval=10)
    heart.timeout.connect(lambda: beats.append(gap.restart()))
    gap.start()
    heart.start()
    screen.window.submit([many])
    screen.wait_for_rows(3)
    screen.bot.keyClick(screen.window, Qt.Key.Key_Escape)
    line = screen.window.findChild(ProgressLine)
    screen.wait_for(lambda: not line.isVisible())
    screen.window.submit([samples[1]])
    screen.wait_for(lambda: Path(screen.predictions()[-1].file) == samples[1])
    assert len(screen.predictions()) < 400
    heart.stop()
    # Not a measure of speed: a window that waits for the engine misses whole seconds.
    assert beats
    assert max(beats) < 1000


def test_everything_that_takes_the_keyboard_has_a_name(screen, samples):
    show_first(screen, samples)
    takers = [
        each
        for each in screen.window.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()
    ]
    assert len(takers) > 8
    name = QAccessible.Text.Name
    nameless = [
        each for each in takers if not QAccessible.queryAccessibleInterface(each).text(name)
    ]
    assert not nameless


def test_the_window_remembers(idle, profile: Profile):
    idle.window.findChild(QSlider).setValue(73)
    idle.window.findChild(QCheckBox).click()
    idle.window.findChild(Legend).set_colours("cividis")
    idle.window.findChild(DetailView).set_side_by_side(True)
    idle.window.resize(840, 560)
    idle.window.close()
    again = MainWindow(idle.service, idle.bridge, WindowSettings(profile), Path())
    idle.bot.addWidget(again)
    assert again.findChild(QSlider).value() == 73
    assert again.findChild(QCheckBox).isChecked()
    assert again.findChild(Legend).colours() == "cividis"
    assert again.findChild(DetailView).side_by_side()
    assert again.height() == 560  # the screen without a screen is narrower than the window
