"""However large the text is, or was, the page of the bundles is no wider than the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QListView

from desktop.events import BundlesListed
from desktop.gui.bundles.bundles_page import BundlesPage
from desktop.gui.rail import Pages
from desktop.gui.settings.looks import Looks
from desktop.installed.facts import BundleFacts, InstalledBundle, Metrics
from desktop.values import BundleInfo
from tests.gui.room import cut_off
from tests.gui.tour import press_keys

SMALL = QSize(1024, 600)
METRICS = Metrics("Of 10 images.", 10, 0.0, 1.0, 1.0, 0.0, ())
FACTS = BundleFacts("2026-11-29T10:00:00+00:00", "Cells.", "None.", "None.", "T.", "U.", METRICS)


def bundle(number: int) -> InstalledBundle:
    name = "Cells of a laboratory that has given its bundle a long name"
    info = BundleInfo(
        name, f"{number}", f"{number}" * 64, ("a",), ("A.",), {"a": 0.5}, 1, "5" * 24, False, 1, ""
    )
    return InstalledBundle(Path(f"{number}"), False, info, FACTS)


@pytest.fixture
def page(idle, qapp: QApplication):
    """The page with two bundles, in the smallest window."""
    looks = Looks(qapp, idle.settings)
    idle.window.findChild(Pages).show_page("Bundles")
    idle.window.resize(SMALL)
    idle.bridge.bundles_listed.emit(BundlesListed((bundle(1), bundle(2)), frozenset()))
    yield idle.window.findChild(BundlesPage)
    idle.settings.restore_defaults()
    looks.deleteLater()


def write_at(screen, percent: int) -> None:
    screen.settings.text_size = percent
    screen.bot.wait(200)  # a layout of a layout asks later


def too_wide(screen) -> int:
    return screen.window.findChild(Pages).stack.currentWidget().horizontalScrollBar().maximum()


def test_the_page_fits_the_window_at_any_size_of_text(idle, page):
    found = {}
    for percent in (100, 300, 100):
        write_at(idle, percent)
        found[percent, "list"] = too_wide(idle)
        press_keys(page, "Ctrl+K")
        idle.bot.wait(200)
        found[percent, "compare"] = too_wide(idle)
        press_keys(page, "Alt+Left")
    assert not any(found.values()), found


def test_what_was_compared_in_large_text_keeps_no_room_in_small_text(idle, page):
    write_at(idle, 300)
    press_keys(page, "Ctrl+K")
    idle.bot.wait(200)
    press_keys(page, "Alt+Left")
    write_at(idle, 100)
    assert too_wide(idle) == 0


def test_the_question_before_a_bundle_is_removed_fits_too(idle, page):
    write_at(idle, 300)
    press_keys(page, "Del")
    idle.bot.wait(200)
    assert too_wide(idle) == 0


def test_every_bundle_is_read_whole_at_any_size_of_text(idle, page):
    """Its name, whether it is in use, its date, classes and signer."""
    found = {}
    for percent in (100, 200, 300):
        write_at(idle, percent)
        (rows,) = (each for each in page.findChildren(QListView) if each.isVisible())
        found[percent] = (list(cut_off(rows)), rows.horizontalScrollBar().maximum())
    assert found == dict.fromkeys((100, 200, 300), ([], 0))
