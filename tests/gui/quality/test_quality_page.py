"""The page of the quality over time, with the real engine where the control is run."""

from __future__ import annotations

import csv
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QToolButton

from desktop.embedded import sample_images
from desktop.events import ControlProgress, QualityRead, Stopped
from desktop.gui import theme
from desktop.gui.notices.notices import Notices
from desktop.gui.quality.level_mark import LevelMark
from desktop.gui.quality.levey_jennings_view import LeveyJenningsView
from desktop.gui.quality.quality_page import QualityPage
from desktop.gui.widgets.text_table import TextTableView
from desktop.quality.settings import ControlSettings, read_settings
from desktop.quality.verdict import Quality, judge
from tests.gui.quality.made_quality import made_up


@pytest.fixture
def page(idle) -> QualityPage:
    """The page in front, as a person finds it; the service does not run yet."""
    idle.press("Quality")
    found = idle.window.findChild(QualityPage)
    assert found is not None
    assert found.isVisible()
    return found


def show(screen, quality: Quality, settings: ControlSettings | None = None) -> None:
    screen.bridge.quality_read.emit(QualityRead(quality, settings or ControlSettings()))


def chart_of(page: QualityPage) -> LeveyJenningsView:
    found = page.findChild(LeveyJenningsView)
    assert found is not None
    return found


def tables(page: QualityPage) -> list[TextTableView]:
    return page.findChildren(TextTableView)


def texts(view: TextTableView) -> list[list[str]]:
    model = view.model()
    columns = range(model.columnCount())
    return [[model.index(r, c).data() for c in columns] for r in range(model.rowCount())]


def test_runs_out_of_control_need_no_scrolling_sideways(page, idle):
    show(idle, made_up(0.7, 0.9))
    runs = tables(page)[0]
    for size in (QSize(1024, 600), QSize(1180, 740), QSize(1024, 600)):
        idle.window.resize(size)
        idle.wait_for(lambda: runs.horizontalHeader().length() == runs.viewport().width())


def test_before_there_is_a_verdict_no_mark_stands_beside_nothing(page, idle):
    marks = page.findChildren(LevelMark)
    assert not any(each.isVisible() for each in marks)
    idle.bridge.stopped.emit(Stopped("The records cannot be used."))
    idle.wait_for_words("The records cannot be used.")
    assert not any(each.isVisible() for each in [*marks, *tables(page)])


def is_warm(colour: QColor) -> bool:
    """Say whether it is of the lines at -3 and +3 standard deviations, smoothed or not."""
    return colour.red() - colour.blue() > 20


@pytest.mark.parametrize(("quantity", "lines"), [("Lightness (L*)", 2), ("Refused", 1)])
def test_no_line_is_drawn_where_a_share_cannot_be(page, idle, quantity, lines):
    show(idle, made_up())
    quantities = page.findChild(QComboBox)
    quantities.setCurrentText(quantity)
    picture = chart_of(page).grab().toImage()
    columns = range(picture.width())
    rows = [
        row
        for row in range(picture.height())
        if sum(is_warm(picture.pixelColor(each, row)) for each in columns) > picture.width() / 2
    ]
    assert len([row for row in rows if row - 1 not in rows]) == lines


def test_the_keyboard_is_back_at_the_button_after_a_run(page, idle):
    show(idle, made_up())
    run = idle.button("Run control")
    for moved_on in (False, True):
        run.setFocus()
        idle.bridge.control_progress.emit(ControlProgress(1, 2))
        assert not run.hasFocus()
        if moved_on:
            tables(page)[0].setFocus()
        idle.bridge.control_progress.emit(ControlProgress(2, 2))
        assert run.hasFocus() != moved_on


def test_no_empty_table_stands_where_there_is_no_daily_work_to_compare(page, idle):
    show(idle, made_up(count=3))
    drift = tables(page)[1]
    assert not drift.isVisible()
    assert any(words.startswith("The comparison has 3 of its 15 days") for words in idle.words())
    show(idle, made_up())
    assert drift.isVisible()


def test_a_verdict_that_was_read_stays_with_its_marks(page, idle):
    show(idle, made_up())
    idle.bridge.stopped.emit(Stopped("The records cannot be used."))
    assert all(each.isVisible() for each in [*page.findChildren(LevelMark), *tables(page)])


def test_a_control_is_run_with_one_click_and_judged(page, idle, tmp_path, profile):
    slide = tmp_path / "slide"
    shutil.copytree(sample_images(), slide)
    idle.service.start()
    idle.press("Choose slide folder")
    idle.answer_dialog(slide)
    idle.wait_for_words(str(slide))
    idle.press("Run control")
    idle.wait_for_words("The baseline has 1 of its 20 runs.")
    assert texts(tables(page)[0])[0][-1] == "10"
    idle.press("Run control")
    idle.wait_for_words("All 10 stored images got the answer they had before")
    assert idle.predictions() == []  # control images are no work
    assert read_settings(profile.control).slide == slide


def test_a_run_that_adds_no_point_says_so_and_why(page, idle, tmp_path):
    slide = tmp_path / "slide"
    shutil.copytree(sample_images(), slide)
    idle.service.start()
    idle.service.set_control(ControlSettings(slide=slide))
    left_out = "added no point: it had fewer than 5 new photographs of the control slide."
    idle.press("Run control")
    idle.wait_for_words("The baseline has 1 of its 20 runs.")
    assert not any(left_out in words for words in idle.words())
    idle.press("Run control")
    idle.wait_for_words(left_out)
    slide.rename(tmp_path / "elsewhere")
    idle.press("Run control")
    idle.wait_for_words(f"The folder of the control slide cannot be found: {slide}.")
    idle.wait_for_words(left_out)


def test_a_folder_of_stored_images_that_is_gone_is_told(page, idle, tmp_path):
    stored = tmp_path / "stored"
    shutil.copytree(sample_images(), stored)
    idle.service.start()
    idle.service.set_control(ControlSettings(stored=stored))
    idle.press("Run control")
    idle.wait_for_words("The stored images were classified for the first time")
    stored.rename(tmp_path / "elsewhere")
    idle.press("Run control")
    idle.wait_for_words("10 of 10 stored images got another answer than before, or could not")
    first, second, third, *_ = sorted(path.name for path in sample_images().glob("*.png"))
    idle.wait_for_words(f"Changed: {first}, {second}, {third} and 7 more.")
    idle.wait_for_words(f"The folder of the stored images cannot be found: {stored}.")


def test_the_page_is_up_to_date_whenever_it_comes_to_front(page, idle):
    idle.service.start()
    idle.wait_for_words("No control was run yet.")
    idle.press("Images")
    idle.service.run_control()
    heard: list[QualityRead] = []
    idle.bridge.quality_read.connect(heard.append)
    idle.wait_for(lambda: bool(heard))
    idle.press("Quality")
    idle.wait_for(lambda: len(heard) == 2)
    idle.wait_for_words("The stored images were classified for the first time")


def test_the_settings_lead_to_the_choices_of_the_control(idle):
    idle.press("Settings")
    find = idle.window.findChild(QLineEdit)
    find.setText("once a day")
    idle.press("Choose")
    assert idle.window.findChild(QualityPage).isVisible()


def test_a_long_run_is_seen_on_any_page_and_can_be_cancelled(idle, tmp_path):
    for name in range(300):
        shutil.copy(sorted(sample_images().glob("*.png"))[name % 10], tmp_path / f"{name}.png")
    idle.service.start()
    idle.service.set_control(ControlSettings(stored=tmp_path))
    idle.service.run_control()
    idle.wait_for(lambda: any(re.match("Control: [1-9]", words) for words in idle.words()))
    heard: list[QualityRead] = []
    idle.bridge.quality_read.connect(heard.append)
    idle.press("Cancel")
    idle.wait_for(lambda: bool(heard))
    assert 0 < heard[0].quality.runs[-1].stored < 300
    assert not any(words.startswith("Control:") for words in idle.words())


def test_the_choices_are_kept(page, idle, profile):
    idle.service.start()
    (daily,) = page.findChildren(QCheckBox)
    daily.click()
    idle.wait_for(lambda: read_settings(profile.control).daily)
    assert read_settings(profile.control) == ControlSettings(daily=True)


def test_a_new_baseline_begins_now(page, idle, profile):
    idle.service.start()
    idle.press("Run control")
    idle.wait_for_words("The stored images were classified for the first time")
    assert "Since the first run" in idle.words()
    idle.press("New baseline")
    idle.wait_for_words("No control was run yet.")
    assert any(words.startswith("Since 20") for words in idle.words())
    assert read_settings(profile.control).since > "2026"


def test_the_verdict_says_why_and_what_to_do(page, idle):
    show(idle, made_up())
    words = idle.words()
    assert {"Steady", "Nothing is to be done."} <= set(words)
    show(idle, made_up(0.7))
    words = idle.words()
    assert "Stop and check" in words
    assert any(each.startswith("Photograph the control slide once more") for each in words)
    assert any("(rule 1-3s)" in each for each in words)


def test_the_chart_and_its_table_say_the_same(page, idle):
    show(idle, made_up(0.7, 0.9))
    runs, drift = tables(page)
    newest, bad = texts(runs)[:2]
    assert newest[0] == "2026-09-30"
    assert bad[3] == "Out of control: 1-3s"
    assert "1 out of control" in chart_of(page).accessibleName()
    assert texts(drift)[0][0] == "Confidence"
    assert texts(drift)[-1][0] == "Mix of classes"


def test_the_keyboard_goes_from_run_to_run(page, idle):
    show(idle, made_up(0.7, 0.9))
    chart, runs = chart_of(page), tables(page)[0]
    assert chart.current() == 29
    idle.bot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current() == 28
    assert "70.0 %" in chart.accessibleDescription()
    assert "standard deviations from the mean" in chart.accessibleDescription()
    assert runs.currentIndex().row() == 1
    idle.bot.keyClick(chart, Qt.Key.Key_End)
    idle.bot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current() == 29
    idle.bot.keyClick(runs, Qt.Key.Key_Down)
    assert chart.current() == 28


def test_a_click_chooses_the_run_under_it(page, idle):
    show(idle, made_up(0.7, 0.9))
    chart = chart_of(page)
    idle.bot.mouseClick(
        chart, Qt.MouseButton.LeftButton, pos=chart.position(20).toPoint() + QPoint(1, 30)
    )
    assert chart.current() == 20
    assert tables(page)[0].currentIndex().row() == 9


def test_a_run_out_of_control_is_told_by_its_shape(page, idle):
    """A diamond reaches to its tip; a disc and a ring do not, whatever their colour."""
    show(idle, made_up(0.86, 0.9))
    chart = chart_of(page)
    chart.choose(0)  # the ring around the chosen run would be in the way
    image = chart.grab().toImage()

    def reaches(place: int) -> bool:
        """Say whether there is ink of the colour of caution above where a disc ends."""
        ratio, centre = image.devicePixelRatio(), chart.position(place)
        above = [QPointF(x, -y) for x in (-0.5, 0, 0.5) for y in (5.5, 6, 6.5)]
        colours = [image.pixelColor(((centre + each) * ratio).toPoint()) for each in above]
        return any(near(each, QColor(theme.LIGHT.caution)) for each in colours)

    assert reaches(28)
    assert not any(map(reaches, (10, 22, 29)))


def near(one: QColor, other: QColor) -> bool:
    return max(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True)) < 90


def test_time_goes_to_the_right_and_signs_stand_first_in_right_to_left_too(page, idle, qapp):
    show(idle, made_up(0.7))
    chart = chart_of(page)
    painted = chart.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert chart.layoutDirection() == Qt.LayoutDirection.RightToLeft
        assert chart.grab().toImage() == painted
        distance = texts(tables(page)[0])[0][2]
        layout = QTextLayout(distance, tables(page)[0].font())
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        sign, number = distance.index("-"), distance.index("-") + 1
        assert line.cursorToX(sign)[0] < line.cursorToX(number)[0]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_another_quantity_is_shown_and_stays(page, idle):
    show(idle, made_up())
    (quantity,) = page.findChildren(QComboBox)
    assert [quantity.itemText(each) for each in range(quantity.count())] == [
        "Confidence",
        "Refused",
        "Lightness (L*)",
    ]
    quantity.setCurrentText("Lightness (L*)")
    assert chart_of(page).accessibleName().startswith("Chart. Lightness (L*) in 30 runs")
    show(idle, made_up())
    assert quantity.currentText() == "Lightness (L*)"


def test_few_runs_have_no_lines_and_none_say_how_to_begin(page, idle):
    assert not idle.button("Export chart").isEnabled()
    show(idle, made_up(count=3))
    assert "the baseline is not whole yet" in chart_of(page).accessibleName()
    chart_of(page).grab()
    show(idle, judge([], [], datetime.now(UTC)))
    assert chart_of(page).accessibleName() == "Chart. No run of the control slide yet."
    idle.bot.keyClick(chart_of(page), Qt.Key.Key_Left)
    assert chart_of(page).current() == -1
    assert "Run the control." in idle.words()


def test_the_chart_is_exported_as_table_and_picture(page, idle, tmp_path):
    idle.service.start()
    idle.wait_for_words("Too early to say")
    show(idle, made_up(0.7))
    for name in ("chart.csv", "chart.png"):
        idle.press("Export chart")
        idle.answer_dialog(tmp_path / name)
        idle.wait_for_words(f"The chart is written to {tmp_path / name}")
    with (tmp_path / "chart.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 3 * 30
    assert rows[29]["rules"].split()[0] == "1-3s"
    assert float(rows[29]["value"]) == 0.7
    picture = QImage(str(tmp_path / "chart.png"))
    assert picture.width() == round(chart_of(page).width() * picture.devicePixelRatio())


def test_a_file_that_cannot_be_written_is_said(page, idle, tmp_path):
    idle.service.start()
    idle.service.save_chart(Path(tmp_path / "nowhere" / "chart.png"), b"")
    idle.wait_for_words("cannot be written")


def test_trouble_is_told_on_another_page_and_leads_here(idle):
    notice = idle.window.findChild(Notices)
    idle.bridge.control_progress.emit(ControlProgress(10, 10))
    show(idle, made_up())
    assert not notice.isVisible()
    show(idle, made_up(0.7))  # merely read, as when a page is opened
    assert not notice.isVisible()
    idle.bridge.control_progress.emit(ControlProgress(10, 10))
    show(idle, made_up(0.7))
    assert notice.isVisible()
    assert any(each.startswith("Stop and check. Confidence") for each in idle.words())
    (opens,) = (
        each
        for each in notice.findChildren(QToolButton)
        if each.text() == "Open" and each.isVisible()
    )
    idle.bot.mouseClick(opens, Qt.MouseButton.LeftButton)
    assert idle.window.findChild(QualityPage).isVisible()
    assert not notice.isVisible()


def test_every_control_has_a_name_and_the_keyboard_reaches_it(page, idle):
    show(idle, made_up())
    idle.window.activateWindow()
    page.setFocus()
    reached = set()
    for _ in range(30):
        reached.add(QApplication.focusWidget())
        idle.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    wanted = [chart_of(page), *tables(page), *page.findChildren(QCheckBox)]
    wanted += [each for each in page.findChildren(QToolButton) if each.isEnabled()]
    assert [each for each in wanted if each not in reached] == []
    for each in wanted:
        assert each.accessibleName() or each.text()
