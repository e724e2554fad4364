"""Whatever the keyboard can reach has a name, and shows that it has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop.gui.images.images_page import ImagesPage
from desktop.gui.rail import Pages
from tests.gui.tour import go, unfold

PAGES = range(6)


def reachable(page: QWidget) -> list[QWidget]:
    return [
        each
        for each in page.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not isinstance(each, QLabel)
    ]


def name_of(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def shows_focus(widget: QWidget) -> bool:
    """Compare the pixels around a widget with and without the keyboard."""
    widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as the Tab key does
    widget.clearFocus()
    before = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return widget.grab().toImage() != before


@pytest.fixture
def worked(screen, samples):
    """The window with results, in front."""
    explained = screen.bot.waitSignal(screen.bridge.explained, timeout=60_000)
    screen.window.submit(samples)
    screen.wait_for_rows(len(samples))
    explained.wait()
    unfold(screen.window.findChild(ImagesPage))
    screen.window.activateWindow()
    screen.wait_for(screen.window.isActiveWindow)
    return screen


@pytest.mark.parametrize("page", PAGES)
def test_each_control_has_a_name_and_shows_the_keyboard(worked, page):
    go(worked, page)
    worked.bot.wait(300)
    controls = reachable(worked.window.findChild(Pages).stack.currentWidget())
    assert controls
    assert [type(each).__name__ for each in controls if not name_of(each)] == []
    unseen = [each for each in controls if not shows_focus(each)]
    assert [f"{type(each).__name__} {name_of(each)!r}" for each in unseen] == []


def test_what_shows_no_focus_is_found(qtbot):
    still = QWidget()
    qtbot.addWidget(still)
    still.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    still.show()
    assert not shows_focus(still)
    assert not name_of(still)
