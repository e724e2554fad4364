"""Taking things out of the window: the picture, the row, the file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QSlider

from desktop.gui.detail.image_view import ImageView
from desktop.gui.results import results_view
from desktop.words import wording

LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(screen, samples) -> ImageView:
    screen.window.resize(1180, 740)
    screen.window.submit([samples[0]])
    screen.wait_for_words("Evidence for")
    QGuiApplication.clipboard().clear()
    return screen.window.findChild(ImageView)


def copied(screen, keys: Qt.KeyboardModifier = CTRL) -> None:
    screen.window.activateWindow()
    screen.bot.keyClick(screen.results(), Qt.Key.Key_C, keys)


def test_the_picture_is_copied_as_it_is_seen(screen, view, samples):
    screen.window.findChild(QSlider).setValue(0)
    screen.bot.keyClick(screen.results(), Qt.Key.Key_1)
    copied(screen)
    image = QGuiApplication.clipboard().image()
    file = QImage(str(samples[0])).convertToFormat(QImage.Format.Format_RGB32)
    assert image.convertToFormat(QImage.Format.Format_RGB32) == file
    screen.wait_for_words("The picture was copied.")
    screen.window.findChild(QSlider).setValue(100)
    copied(screen)
    covered = QGuiApplication.clipboard().image()
    assert covered.size() == file.size()
    assert covered.convertToFormat(QImage.Format.Format_RGB32) != file
    screen.bot.keyClick(screen.results(), Qt.Key.Key_S)
    copied(screen)
    both = QGuiApplication.clipboard().image()
    assert (both.width(), both.height()) == (2 * file.width() + 8, file.height())
    half = both.copy(0, 0, file.width(), file.height())
    assert half.convertToFormat(QImage.Format.Format_RGB32) == file


def test_what_was_said_before_is_said_again(screen, view):
    copied(screen)
    screen.wait_for_words("The picture was copied.")
    screen.wait_for_words("Evidence for")


def test_after_two_copies_it_is_said_again_too(screen, view):
    copied(screen)
    copied(screen, CTRL | SHIFT)
    screen.wait_for_words("The row was copied as text.")
    screen.wait_for_words("Evidence for")


def test_the_row_is_copied_as_text(screen, view):
    copied(screen, CTRL | SHIFT)
    prediction = screen.chosen()
    text = QGuiApplication.clipboard().text()
    assert text.split("\t") == [
        prediction.file,
        prediction.class_name,
        wording.confidence(prediction),
    ]


def test_a_menu_offers_the_same_on_image_and_list(screen, view):
    of_image, of_list = (
        [each.text() for each in widget.actions()] for widget in (view, screen.results())
    )
    assert of_image == ["Copy picture", "Copy text", "Show in folder"]
    assert of_list == ["Case and slide", *of_image]  # which may be of several rows
    (menu_of,) = {widget.contextMenuPolicy() for widget in (view, screen.results())}
    assert menu_of == Qt.ContextMenuPolicy.ActionsContextMenu
    screen.results().actions()[2].trigger()
    assert QGuiApplication.clipboard().text().startswith(str(screen.predictions()[0].file))


@pytest.fixture
def dragged(monkeypatch) -> list[tuple[list[QUrl], Qt.DropAction]]:
    """What is dragged; a test has nowhere to drop it."""
    found: list[tuple[list[QUrl], Qt.DropAction]] = []
    monkeypatch.setattr(
        QDrag, "exec", lambda self, actions: found.append((self.mimeData().urls(), actions))
    )
    return found


@pytest.fixture
def many(screen, view, samples, tmp_path) -> list[Path]:
    """More files than are in sight, all answered."""
    files = [tmp_path / f"{number:02}.png" for number in range(60)]
    for number, file in enumerate(files):
        shutil.copy(samples[number % len(samples)], file)
    screen.window.submit(files)
    screen.wait_for(lambda: screen.results().model().rowCount() == 1 + len(files))
    return files


def drag(screen, widget, start: QPoint) -> None:
    screen.bot.mousePress(widget, LEFT, pos=start)
    for step in (10, 20, 40):
        screen.bot.mouseMove(widget, start + QPoint(step, step))
    screen.bot.mouseRelease(widget, LEFT, pos=start + QPoint(40, 40))


def files_of(dragged) -> list[Path]:
    assert all(actions == Qt.DropAction.CopyAction for _, actions in dragged)
    return [Path(url.toLocalFile()) for urls, _ in dragged for url in urls]


def test_the_image_is_dragged_out_as_its_file_unless_it_is_magnified(
    screen, view, dragged, samples
):
    drag(screen, view, view.rect().center())
    assert files_of(dragged) == [samples[0]]
    for _ in range(4):
        screen.bot.keyClick(screen.results(), Qt.Key.Key_Plus)
    before = view.grab().toImage()
    drag(screen, view, view.rect().center())
    assert files_of(dragged) == [samples[0]]
    assert view.grab().toImage() != before


def test_a_row_is_dragged_out_as_its_file(screen, view, dragged, samples):
    rows = screen.results()
    drag(screen, rows.viewport(), rows.visualRect(rows.model().index(0, 0)).center())
    assert set(files_of(dragged)) == {samples[0]}


def test_all_selected_rows_are_dragged_out_as_their_files(screen, view, dragged, samples):
    screen.window.submit(samples[1:4])
    screen.wait_for_rows(4)
    rows = screen.results()
    first, third = (rows.visualRect(rows.model().index(row, 0)).center() for row in (0, 2))
    screen.bot.mouseClick(rows.viewport(), LEFT, pos=first)
    screen.bot.mouseClick(rows.viewport(), LEFT, CTRL, third)
    drag(screen, rows.viewport(), third)
    assert set(files_of(dragged[:1])) == {samples[0], samples[2]}


def test_rows_that_were_never_in_sight_are_dragged_out_too(screen, view, dragged, many):
    rows = screen.results()
    screen.bot.keyClick(rows, Qt.Key.Key_A, CTRL)

    def is_dragged() -> bool:
        rows.startDrag(Qt.DropAction.CopyAction)
        return bool(dragged)

    screen.wait_for(is_dragged)
    assert set(many) < set(files_of(dragged))


def test_too_many_rows_are_not_dragged_and_the_line_says_why(
    screen, view, dragged, many, monkeypatch
):
    monkeypatch.setattr(results_view, "AT_ONCE", 50)
    rows = screen.results()
    screen.bot.keyClick(rows, Qt.Key.Key_A, CTRL)
    rows.startDrag(Qt.DropAction.CopyAction)
    screen.wait_for_words("Up to 50 images can be dragged at once, and 61 are selected.")
    assert not dragged


def test_the_window_takes_no_file_from_itself(screen, view, samples, monkeypatch):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(samples[0]))])
    keys = (LEFT, Qt.KeyboardModifier.NoModifier)
    frame = screen.window.centralWidget()
    for source, welcome in ((None, True), (view, False)):
        enter = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, *keys)
        enter.ignore()
        monkeypatch.setattr(QDragEnterEvent, "source", lambda _self, source=source: source)
        QApplication.sendEvent(frame, enter)
        assert enter.isAccepted() is welcome
