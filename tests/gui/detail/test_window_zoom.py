"""Magnifying the image in the real window, by mouse and by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider

from desktop.gui.detail.detail_view import DetailView
from desktop.gui.detail.image_view import ImageView
from desktop.gui.detail.probability_bars import ProbabilityBars

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(screen, samples) -> ImageView:
    """The view, with the first sample in it and no heatmap."""
    screen.window.resize(1180, 740)
    screen.window.submit([samples[0]])
    screen.wait_for_words("Evidence for")
    screen.window.findChild(QSlider).setValue(0)
    return screen.window.findChild(ImageView)


def press(screen, key: Qt.Key, on=None) -> None:
    screen.window.activateWindow()
    screen.bot.keyClick(on or screen.results(), key)


def wheel(view: ImageView, at: QPointF, notches: int) -> None:
    event = QWheelEvent(
        at,
        QPointF(view.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def said(screen) -> str:
    return next(
        each.text() for each in screen.window.findChildren(QAbstractButton) if "%" in each.text()
    )


def picture(view: ImageView) -> QImage:
    return view.grab().toImage()


def test_keys_magnify_wherever_the_keyboard_is_and_the_scale_is_said(screen, view):
    assert said(screen).startswith("Fit, ")
    press(screen, Qt.Key.Key_1)
    assert (view.scale(), said(screen)) == (1.0, "100 %")
    press(screen, Qt.Key.Key_Plus)
    press(screen, Qt.Key.Key_Equal, on=screen.window.findChild(QSlider))
    assert (view.scale(), said(screen)) == (2.0, "200 %")
    press(screen, Qt.Key.Key_Minus)
    assert said(screen) == "150 %"
    press(screen, Qt.Key.Key_0)
    assert view.fitted()
    assert said(screen).startswith("Fit, ")


def test_at_100_percent_the_pixels_are_those_of_the_file(screen, view, samples):
    press(screen, Qt.Key.Key_1)
    file = QImage(str(samples[0])).convertToFormat(QImage.Format.Format_RGB32)
    shown = picture(view).convertToFormat(QImage.Format.Format_RGB32)
    left, top = (shown.width() - file.width()) // 2, (shown.height() - file.height()) // 2
    places = [(left + x, top + y) for x in (-1, 0, 1) for y in (-1, 0, 1)]
    assert any(shown.copy(x, y, file.width(), file.height()) == file for x, y in places)


def test_the_wheel_magnifies_about_the_pointer_and_a_double_click_goes_to_and_fro(screen, view):
    corner = QPointF(40, 60)
    before = view.scale()
    wheel(view, corner, 4)
    assert view.scale() == pytest.approx(before * 1.25**4)
    near, whole = picture(view), view.rect().center()
    wheel(view, corner, -4)
    assert view.fitted()
    wheel(view, QPointF(whole), 4)
    assert picture(view) != near  # other parts of the image
    screen.bot.mouseDClick(view, LEFT)
    assert view.fitted()
    screen.bot.mouseDClick(view, LEFT)
    assert view.scale() == 1.0


def test_a_magnified_image_is_dragged_and_moved_by_the_arrow_keys(screen, view):
    wheel(view, QPointF(view.rect().center()), 6)
    first = picture(view)
    screen.bot.mousePress(view, LEFT, pos=QPoint(100, 100))
    screen.bot.mouseMove(view, QPoint(130, 120))
    screen.bot.mouseRelease(view, LEFT, pos=QPoint(130, 120))
    dragged = picture(view)
    # What was at one place is 30 pixels to the right and 20 below.
    assert dragged.copy(60, 60, 80, 80) == first.copy(30, 40, 80, 80)
    view.setFocus()
    moved = picture(view)
    screen.bot.keyClick(view, Qt.Key.Key_Right)
    assert picture(view) != moved
    screen.bot.keyClick(view, Qt.Key.Key_Left)
    assert picture(view) == moved


def test_arrows_move_what_is_magnified_and_else_go_on_to_the_next_image(screen, view, samples):
    screen.window.submit([samples[1]])
    screen.wait_for_rows(2)
    screen.results().choose(0)
    screen.wait_for(lambda: view.scale() is not None)
    press(screen, Qt.Key.Key_Plus)
    press(screen, Qt.Key.Key_Plus)
    assert view.hasFocus()
    screen.bot.keyClick(view, Qt.Key.Key_Down)
    assert Path(screen.chosen().file) == samples[0]
    press(screen, Qt.Key.Key_0, on=view)
    screen.bot.keyClick(view, Qt.Key.Key_Down)
    assert Path(screen.chosen().file) == samples[1]
    screen.bot.keyClick(view, Qt.Key.Key_Up)
    assert Path(screen.chosen().file) == samples[0]


def test_another_question_keeps_the_scale_and_another_image_is_seen_whole(screen, view, samples):
    press(screen, Qt.Key.Key_1)
    press(screen, Qt.Key.Key_Plus)
    bars = screen.window.findChild(ProbabilityBars).findChildren(QAbstractButton)
    bare = view.picture()
    screen.window.findChild(QSlider).setValue(100)
    covered, scales = view.picture(), []
    view.zoomed.connect(lambda: scales.append(view.scale()))
    with screen.bot.waitSignal(screen.bridge.explained, timeout=120_000):
        screen.bot.mouseClick(bars[-1], LEFT)
        assert view.picture() == bare  # the old heatmap is gone at once, the image is not
    assert set(scales) == {1.5}
    assert view.picture() not in (bare, covered)
    screen.window.submit([samples[1]])
    screen.wait_for_rows(2)
    screen.wait_for(lambda: view.scale() is not None and view.fitted())


def test_without_an_image_there_is_nothing_to_magnify(screen, view, tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no image")
    screen.window.submit([broken])
    screen.wait_for(lambda: view.scale() is None)
    wheel(view, QPointF(view.rect().center()), 3)
    press(screen, Qt.Key.Key_1)
    press(screen, Qt.Key.Key_Right, on=view)
    assert view.scale() is None


@pytest.fixture
def photograph(samples, tmp_path):
    """A function that writes a cell as large as a camera's image, with a grain in each pixel."""

    def write(width: int, height: int):
        cell = QImage(str(samples[0])).convertToFormat(QImage.Format.Format_RGB32)
        smooth = Qt.TransformationMode.SmoothTransformation
        ratio = Qt.AspectRatioMode.IgnoreAspectRatio
        image = cell.scaled(width, height, ratio, smooth)
        grain = QPainter(image)
        grain.setOpacity(0.08)
        grain.fillRect(image.rect(), QBrush(Qt.GlobalColor.black, Qt.BrushStyle.Dense4Pattern))
        grain.end()
        file = tmp_path / f"{width}x{height}.bmp"
        image.save(str(file))
        return file

    return write


def test_a_large_image_is_fetched_once_it_is_magnified_and_100_percent_is_its_own_pixels(
    screen, view, photograph
):
    file = photograph(2400, 2000)
    screen.window.submit([file])
    screen.wait_for_rows(2)
    screen.wait_for(lambda: view.scale() is not None and view.scale() < 0.5)
    with screen.bot.assertNotEmitted(screen.bridge.image_fetched, wait=200):
        pass
    heard = []
    view.zoomed.connect(lambda: heard.append(said(screen)))
    with screen.bot.waitSignal(screen.bridge.image_fetched, timeout=120_000) as closer:
        press(screen, Qt.Key.Key_1)
    assert heard == ["100 % ...", "100 %"]
    got = closer.args[0].image.image
    assert (got.width, got.height) == (2400, 2000)
    original = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    shown = picture(view).convertToFormat(QImage.Format.Format_RGB32)
    patch = shown.copy(shown.width() // 2, shown.height() // 2, 40, 40)
    near = [(1200 + x, 1000 + y) for x in range(-3, 4) for y in range(-3, 4)]
    assert any(original.copy(x, y, 40, 40) == patch for x, y in near)
    with screen.bot.assertNotEmitted(screen.bridge.image_fetched, wait=200):
        press(screen, Qt.Key.Key_Plus)


def test_an_image_that_went_away_is_said_to_have_and_stays_in_sight(screen, view, photograph):
    file = photograph(1600, 1500)
    screen.window.submit([file])
    screen.wait_for_rows(2)
    screen.wait_for(lambda: view.scale() is not None and view.scale() < 0.5)
    file.unlink()
    press(screen, Qt.Key.Key_1)
    screen.wait_for_words("The file does not exist.")
    assert view.scale() == 1.0


def halves(view: ImageView) -> tuple[QImage, QImage]:
    """What is seen at the left and at the right, side by side."""
    whole = picture(view)
    width = (whole.width() - 12) // 2  # 2 for each frame, 8 between
    return whole.copy(2, 2, width, whole.height() - 4), whole.copy(
        2 + width + 8, 2, width, whole.height() - 4
    )


def test_side_by_side_the_bare_image_and_the_heatmap_are_moved_together(screen, view):
    press(screen, Qt.Key.Key_S)
    bare, explained = halves(view)
    assert bare == explained  # the view has no opacity yet
    screen.window.findChild(QSlider).setValue(100)
    assert halves(view)[0] == bare
    assert halves(view)[1] != bare
    wheel(view, QPointF(view.width() - 60, 80), 5)  # at the right
    screen.bot.mousePress(view, LEFT, pos=QPoint(60, 60))  # and at the left
    screen.bot.mouseMove(view, QPoint(90, 70))
    screen.bot.mouseRelease(view, LEFT, pos=QPoint(90, 70))
    magnified = halves(view)
    assert magnified[0] != bare
    screen.bot.keyPress(view, Qt.Key.Key_H)
    assert halves(view) == (magnified[0], magnified[0])
    screen.bot.keyRelease(view, Qt.Key.Key_H)
    press(screen, Qt.Key.Key_S)
    press(screen, Qt.Key.Key_0)
    assert halves(view)[0] != bare


def test_a_refused_image_is_seen_whole_and_magnified_like_any_other(screen, view, tmp_path):
    image, file = QImage(1500, 1200, QImage.Format.Format_RGB32), tmp_path / "blank.bmp"
    image.fill(Qt.GlobalColor.darkGray)
    image.setPixelColor(750, 600, Qt.GlobalColor.red)
    image.save(str(file))
    screen.window.submit([file])
    assert screen.wait_for_rows(2)[1].status == "refused"
    screen.wait_for(lambda: view.scale() is not None)
    assert any("blank" in words for words in screen.words())
    assert said(screen).startswith("Fit, ")
    press(screen, Qt.Key.Key_S)  # there is nothing to show beside it
    screen.window.findChild(DetailView).set_colours("viridis")  # nor to ask
    with screen.bot.waitSignal(screen.bridge.image_fetched, timeout=120_000):
        press(screen, Qt.Key.Key_1)
    shown = picture(view)
    reds = [
        (x, y)
        for x in range(shown.width())
        for y in range(shown.height())
        if shown.pixelColor(x, y) == Qt.GlobalColor.red
    ]
    assert len(reds) == 1
