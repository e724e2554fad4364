"""Settings: found by a word, effective at once, kept, and brought back to the defaults."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from desktop.events import WatchChanged
from desktop.gui import theme
from desktop.gui.detail.detail_view import DetailView
from desktop.gui.main_window import MainWindow
from desktop.gui.review.review_dialog import ReviewDialog
from desktop.gui.settings.looks import Looks
from desktop.gui.settings.setting_rows import SettingRow
from desktop.gui.settings.settings_page import SettingsPage
from desktop.gui.settings.store import WindowSettings
from desktop.values import unreadable
from tests.gui.tour import SETTINGS, go


@pytest.fixture
def page(idle, qapp: QApplication):
    """The settings page in front, and the application heeding it."""
    settings = idle.window.findChild(SettingsPage)
    assert settings is None, "it is built when it is first shown"
    looks = Looks(qapp, idle.settings)
    idle.press("Settings")
    yield idle.window.findChild(SettingsPage)
    idle.settings.restore_defaults()
    looks.deleteLater()


def control(page: SettingsPage, title: str) -> QWidget:
    found = [each for each in page.findChildren(QWidget) if each.accessibleName() == title]
    assert len(found) == 1, title
    return found[0]


def titles(page: SettingsPage) -> list[str]:
    rows = [row for row in page.findChildren(SettingRow) if row.isVisible()]
    labels = [label for row in rows for label in row.findChildren(QLabel)]
    return [label.text() for label in labels if label.property("strong")]


def again(profile) -> WindowSettings:
    """The settings as Petriscope finds them when it starts again."""
    return WindowSettings(profile)


def test_theme_and_text_size_are_chosen_by_keyboard_and_kept(idle, page, profile, qapp):
    box = control(page, "Theme")
    box.setFocus()
    for _ in range(2):
        idle.bot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "Dark"
    assert theme.colours(idle.window) == theme.DARK
    height = idle.window.fontMetrics().height()
    box = control(page, "Text size")
    box.setFocus()
    idle.bot.keyClick(box, Qt.Key.Key_End)
    assert box.currentText() == "300 %"
    assert idle.window.fontMetrics().height() == pytest.approx(3 * height, rel=0.1)
    idle.settings.bytes_of("geometry")
    kept = again(profile)
    assert (kept.theme, kept.text_size) == ("dark", 300)


def test_with_the_largest_text_in_a_small_window_nothing_is_out_of_reach(idle, page):
    aside = unreadable("/in/broken.png", "The image file is cut short.", "b" * 64)
    watch = WatchChanged(("/in",), 12_345, 678, None, unreadable=1, set_aside=(aside,))
    idle.bridge.listen(watch)
    idle.wait_for_words("12,345 seen")
    idle.settings.text_size = 300
    idle.window.resize(1024, 600)
    QApplication.processEvents()
    assert idle.window.width() <= 1024
    assert idle.window.height() <= 600
    for title in ("Theme", "Your name", "Watch again"):
        box = control(page, title)
        page.focusNextChild()
        box.setFocus(Qt.FocusReason.TabFocusReason)
        idle.bot.keyClick(box, Qt.Key.Key_Tab)
        idle.bot.keyClick(idle.window.focusWidget(), Qt.Key.Key_Backtab)
        assert idle.window.focusWidget() is box
        QApplication.processEvents()
        assert not box.visibleRegion().isEmpty(), title


def test_a_setting_is_found_by_its_words(idle, page):
    assert len(titles(page)) > 6
    find = page.findChild(QLineEdit)
    assert find.accessibleName() == "Find a setting"
    idle.bot.keyClicks(find, "DARK colours")
    assert titles(page) == ["Theme"]
    assert "Watching" not in idle.words()
    idle.bot.keyClicks(find, " xyz")
    assert titles(page) == []
    assert "No setting has these words." in idle.words()
    find.clear()
    assert len(titles(page)) > 6


def test_what_is_found_stands_where_the_first_setting_stood(idle, page):
    first, last = page.findChild(SettingRow), control(page, "Folder of your records").parentWidget()
    idle.wait_for(lambda: first.y() > 0)
    top = first.y()
    page.findChild(QLineEdit).setText("folder of your records")
    idle.wait_for(lambda: not first.isVisible())
    idle.bot.wait(50)
    assert last.y() == top


def test_a_setting_is_found_without_its_accents(talk):
    go(talk.screen, SETTINGS)
    talk.choose("es")
    page = talk.screen.window.findChild(SettingsPage)
    page.findChild(QLineEdit).setText("TAMANO")
    assert titles(page) == ["Tamaño del texto"]
    page.findChild(QLineEdit).setText("tamaño")
    assert titles(page) == ["Tamaño del texto"]


def test_larger_text_takes_the_room_that_there_is(idle, page):
    area = page.findChild(QScrollArea)
    assert area.widget().width() < area.viewport().width()  # lines that are read well
    idle.settings.text_size = 300
    idle.wait_for(lambda: area.widget().width() == area.viewport().width())


def test_the_heatmap_is_one_setting_in_two_places(idle, page, profile):
    detail = idle.window.findChild(DetailView)
    control(page, "Heatmap").setValue(20)
    assert detail.opacity() == 20
    detail.set_opacity(90)
    assert control(page, "Heatmap").value() == 90
    assert again(profile).opacity == 90


def test_the_finer_heatmap_is_switched_on_for_the_image_in_sight(screen, samples):
    screen.window.submit([samples[0]])
    screen.wait_for_words("Evidence for")
    screen.press("Settings")
    page = screen.window.findChild(SettingsPage)
    with screen.bot.waitSignal(screen.bridge.explained, timeout=120_000) as explained:
        control(page, "Finer heatmap").click()
    assert explained.args[0].explanation.question.fine


def test_a_name_is_kept_without_what_is_around_it(idle, page, profile):
    field = control(page, "Your name")
    account = again(profile).reviewer
    assert field.text() == account
    field.clear()
    idle.bot.keyClicks(field, "  Asha  Rao ")
    assert idle.settings.reviewer == "Asha Rao"
    idle.bot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "Asha Rao"
    field.clear()
    field.textEdited.emit("")
    assert idle.settings.reviewer == account


def test_defaults_are_restored_and_what_is_remembered_stays(idle, page, profile, tmp_path):
    idle.settings.folder = tmp_path
    control(page, "Theme").setCurrentIndex(2)
    control(page, "Theme").activated.emit(2)
    control(page, "Watch again").click()
    control(page, "Heatmap").setValue(1)
    name = control(page, "Your name")
    name.clear()
    idle.bot.keyClicks(name, "Asha Rao")
    assert not idle.settings.watch_again
    idle.press("Restore defaults")
    kept = again(profile)
    assert (kept.theme, kept.watch_again, kept.opacity) == ("system", True, 50)
    assert kept.folder == tmp_path
    assert kept.reviewer == name.text() == "Asha Rao"  # who she is, no preference
    assert control(page, "Theme").currentText() == "As the system"
    assert control(page, "Watch again").isChecked()
    assert control(page, "Heatmap").value() == 50


def test_defaults_of_settings_out_of_sight_are_not_restored(idle, page):
    restore = next(each for each in page.actions() if each.text() == "Restore defaults")
    idle.bot.keyClicks(page.focusProxy(), "heatmap")
    assert not restore.isEnabled()
    page.focusProxy().clear()
    assert restore.isEnabled()


def test_the_review_thresholds_open_from_here(screen):
    screen.press("Settings")
    page = screen.window.findChild(SettingsPage)
    button = next(
        each for each in page.findChildren(QAbstractButton) if each.text() == "Thresholds"
    )
    assert not button.isEnabled()
    screen.wait_for(button.isEnabled)
    button.click()
    dialog = screen.window.findChild(ReviewDialog)
    assert dialog.isVisible()
    dialog.close()


def test_the_folder_of_the_records_is_said(idle, page, profile):
    assert str(profile.root) in [each.text() for each in page.findChildren(QLineEdit)]


def test_nonsense_in_the_file_counts_as_the_default(profile):
    profile.settings.write_text(
        "[General]\ntheme=pink\ntext_size=huge\nopacity=700\nfine=maybe\nwatched={\nreviewer= \n"
    )
    found = WindowSettings(profile)
    assert (found.theme, found.text_size, found.opacity, found.fine) == ("system", 100, 100, False)
    assert found.watched == ()
    assert found.reviewer


def test_typing_in_a_field_is_no_command(idle, page):
    field = control(page, "Your name")
    field.setFocus()
    idle.bot.keyClicks(field, "whr")
    assert field.text().endswith("whr")
    assert idle.open_windows() == [idle.window]
    assert isinstance(idle.window, MainWindow)
