"""The rail: pages are built when they are first shown, and reached by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from desktop.events import Trouble, WatchChanged
from desktop.gui import theme
from desktop.gui.icons import icon
from desktop.gui.rail import Pages, Rail


class OnePage(QPushButton):
    """A page that takes the keyboard."""


@pytest.fixture
def built(idle) -> list[str]:
    """Two more pages in the window; the names of those that were made."""
    made: list[str] = []

    def page(name: str) -> QWidget:
        made.append(name)
        return OnePage(f"This is page {name}")

    pages = idle.window.findChild(Pages)
    pages.add("First", "package", lambda: page("First"), "Ctrl+8")
    pages.add("Second", "chart-line", lambda: page("Second"), "Ctrl+9")
    return made


def press_keys(idle, keys: str) -> None:
    combination = QKeySequence(keys)[0]
    idle.bot.keyClick(idle.window, combination.key(), combination.keyboardModifiers())


def shown(idle) -> str:
    page = idle.window.findChild(Pages).stack.currentWidget().widget()
    return page.text() if isinstance(page, OnePage) else "Images"


def begin_above_first(idle) -> None:
    button = idle.window.findChild(Rail).findChildren(QToolButton)[-3]
    button.click()
    button.setFocus()


def test_a_page_is_built_once_and_only_when_it_is_shown(idle, built):
    assert built == []
    idle.press("Second")
    idle.press("Images")
    idle.press("Second")
    assert built == ["Second"]
    assert shown(idle) == "This is page Second"
    assert idle.button("Second").isChecked()
    assert not idle.button("Images").isChecked()


def test_keys_lead_to_pages_and_take_the_keyboard_there(idle, built):
    idle.window.activateWindow()
    press_keys(idle, "Ctrl+9")
    assert shown(idle) == "This is page Second"
    assert isinstance(idle.window.focusWidget(), OnePage)
    press_keys(idle, "Ctrl+1")
    assert shown(idle) == "Images"
    assert "(Ctrl+9)" in idle.button("Second").toolTip()


def test_arrows_go_along_the_rail(idle, built):
    begin_above_first(idle)
    for text in ("First", "Second"):
        idle.bot.keyClick(idle.window.focusWidget(), Qt.Key.Key_Down)
        assert idle.window.focusWidget() is idle.button(text)
        assert shown(idle) == f"This is page {text}"
    stops = [
        each
        for each in idle.window.findChild(Rail).findChildren(QToolButton)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == [idle.button("Second")]


def test_a_key_takes_the_keyboard_from_the_rail_to_its_page(idle, built):
    begin_above_first(idle)
    idle.bot.keyClick(idle.window.focusWidget(), Qt.Key.Key_Down)
    assert idle.window.focusWidget() is idle.button("First")
    press_keys(idle, "Ctrl+9")
    assert shown(idle) == "This is page Second"
    assert isinstance(idle.window.focusWidget(), OnePage)


def test_what_is_going_on_is_seen_on_every_page(idle, built):
    idle.press("First")
    idle.bridge.listen(Trouble("The lamp is out. Change it."))
    idle.bridge.listen(WatchChanged(("/in",), 1, 2, None))
    idle.wait_for_words("The lamp is out")
    idle.wait_for_words("Working in /in")


def test_what_is_dropped_on_any_page_brings_the_images(screen, built, samples):
    screen.press("First")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(samples[0]))])
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    frame, copy = screen.window.centralWidget(), Qt.DropAction.CopyAction
    QApplication.sendEvent(frame, QDragEnterEvent(QPoint(50, 50), copy, data, *keys))
    QApplication.sendEvent(frame, QDropEvent(QPointF(50, 50), copy, data, *keys))
    assert shown(screen) == "Images"
    screen.wait_for_rows(1)


def test_from_right_to_left_the_rail_is_at_the_right(idle, built):
    rail = idle.window.findChild(Rail)
    stack = idle.window.findChild(Pages).stack
    assert rail.geometry().right() < stack.geometry().left()
    idle.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    idle.wait_for(lambda: rail.geometry().left() > stack.geometry().right())


def test_in_a_low_window_every_way_is_reached_by_keyboard(idle, built):
    rail = idle.window.findChild(Rail)
    rail.setFixedHeight(60)
    begin_above_first(idle)
    for text in ("First", "Second"):
        idle.bot.keyClick(idle.window.focusWidget(), Qt.Key.Key_Down)
        button = idle.button(text)
        assert not button.visibleRegion().isEmpty()
        assert button.visibleRegion().boundingRect().height() == button.height()


def test_icons_take_the_colours_of_the_theme_at_any_size(qtbot, qapp):
    label = QLabel()
    qtbot.addWidget(label)
    drawn = icon("package")
    for scheme, roles in (
        (Qt.ColorScheme.Dark, theme.DARK),
        (Qt.ColorScheme.Light, theme.LIGHT),
    ):
        theme.recolour(qapp, scheme)
        for side in (16, 24, 96):
            image = drawn.pixmap(side, side).toImage()
            assert (image.width(), image.height()) == (side, side)
            solid = {
                image.pixelColor(x, y).name()
                for x in range(side)
                for y in range(side)
                if image.pixelColor(x, y).alpha() == 255
            }
            assert roles.muted in solid
