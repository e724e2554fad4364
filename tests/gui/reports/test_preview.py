"""What the print preview looks like in the window."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QToolBar

from desktop.events import ReportGathered
from desktop.gui import theme
from desktop.gui.languages import speak
from desktop.gui.reports.printing import preview
from tests.gui.reports.test_case_pages import ABOUT

ACTIONS = 15


@pytest.fixture
def previewed(idle):
    """Show a report without images, and return the bar above it."""

    def show() -> QToolBar:
        preview(idle.window, ReportGathered(ABOUT, ()))
        return idle.window.findChildren(QPrintPreviewDialog)[-1].findChild(QToolBar)

    yield show
    for dialog in idle.window.findChildren(QPrintPreviewDialog):
        dialog.close()


@pytest.fixture
def plain_looks(qapp):
    yield
    theme.recolour(qapp, Qt.ColorScheme.Light)
    speak(qapp, "en")


@pytest.mark.usefixtures("plain_looks")
@pytest.mark.parametrize(
    ("language", "scheme"),
    [("en", Qt.ColorScheme.Light), ("fr", Qt.ColorScheme.Dark), ("ar", Qt.ColorScheme.Light)],
)
def test_the_preview_has_icons_in_the_colours_of_the_window(previewed, qapp, language, scheme):
    speak(qapp, language)
    theme.recolour(qapp, scheme)
    roles = theme.colours_of(qapp.palette())
    shown = [each for each in previewed().actions() if each.text()]
    drawn = {each.text(): _tints(each.icon().pixmap(24).toImage()) for each in shown}
    assert len(drawn) == ACTIONS
    ours = {roles.muted, roles.control, roles.accent}
    assert {text: seen for text, seen in drawn.items() if not seen or seen - ours} == {}


@pytest.mark.usefixtures("plain_looks")
def test_where_it_is_read_from_the_right_the_next_page_lies_at_the_left(previewed, qapp):
    ways = ("Previous page", "Next page")
    read_from_left = _pictures(previewed(), ways)
    speak(qapp, "ar")
    said = tuple(qapp.translate("QPrintPreviewDialog", way) for way in ways)
    assert _pictures(previewed(), said) == read_from_left[::-1]


def test_in_a_small_window_the_way_to_print_is_in_sight(previewed, idle):
    idle.window.resize(1024, 600)
    bar = previewed()
    assert bar.widgetForAction(bar.actions()[-1]).isVisible()


def _tints(image: QImage) -> set[str]:
    places = product(range(image.width()), range(image.height()))
    colours = (image.pixelColor(*place) for place in places)
    return {each.name() for each in colours if each.alpha() == 255}


def _pictures(bar: QToolBar, ways: tuple[str, ...]) -> list[QImage]:
    named = {each.text(): each.icon().pixmap(24).toImage() for each in bar.actions()}
    return [named[way] for way in ways]
