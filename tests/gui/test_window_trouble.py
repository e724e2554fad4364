"""Trouble is a row or a line in the window, never a dialog, and never the end of the work."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from desktop.events import SignerChecked, WatchChanged
from desktop.gui.bridge import Bridge
from desktop.gui.bundles.bundles_page import BundlesPage
from desktop.gui.detail.detail_view import DetailView
from desktop.gui.detail.image_view import ImageView
from desktop.gui.images.empty_state import EmptyState
from desktop.gui.main_window import MainWindow
from desktop.gui.settings.store import WindowSettings
from desktop.service import Service
from desktop.values import Explanation, Pixels, Question

HOSTILE = Path(__file__).parents[3] / "shared" / "data" / "hostile"


def test_a_broken_file_has_a_row_with_its_reason(screen, samples, tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(samples[0].read_bytes()[:500])
    screen.window.submit([broken, samples[0]])
    first, second = screen.wait_for_rows(2)
    assert (first.status, second.status) == ("unreadable", "answered")
    assert first.reason in screen.words()
    assert "Unreadable" in screen.words()
    assert screen.open_windows() == [screen.window]


def test_a_refused_image_is_seen_and_its_reason_read(screen, samples, tmp_path):
    red = QImage(60, 30, QImage.Format.Format_RGB32)
    red.fill(QColor(200, 0, 0))
    blank = tmp_path / "blank.png"
    assert red.save(str(blank))
    broken = tmp_path / "broken.png"
    broken.write_bytes(samples[0].read_bytes()[:500])
    screen.window.submit([samples[0], blank, broken])
    refused = screen.wait_for_rows(3)[1]
    assert refused.status == "refused"
    screen.results().choose(1)
    assert refused.reason in screen.words()
    view = screen.window.findChild(ImageView)
    shown = view.grab().toImage()
    assert shown.pixelColor(shown.rect().center()).getRgb()[:3] == (200, 0, 0)
    # Nothing else is in the way: the picture's ground is as wide as the words above it.
    QApplication.processEvents()
    assert view.geometry().right() == view.parentWidget().rect().right()
    screen.results().choose(2)
    gone = view.grab().toImage()
    assert gone.pixelColor(gone.rect().center()).getRgb()[:3] != (200, 0, 0)


def test_trouble_with_the_watched_folder_is_read_whole(screen):
    folder = "/mnt/server/" + "a long name/" * 20
    problem = f"The folder {folder} cannot be read. Watching goes on when it is back."
    screen.bridge.listen(WatchChanged((folder,), 3, 1, problem))
    screen.wait_for_words("Watching goes on")
    (label,) = [each for each in screen.window.findChildren(QLabel) if each.text() == problem]
    room = label.contentsRect()
    needed = label.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, problem)
    assert room.contains(needed)
    screen.bridge.listen(WatchChanged((folder,), 3, 1, None))
    screen.wait_for(lambda: not label.isVisible())


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="needs the hostile files beside the project")
def test_a_file_that_kills_the_engine_does_not_kill_the_window(screen, samples):
    screen.window.submit([*sorted(HOSTILE.glob("*.png"))[:1], samples[0]])
    first, second = screen.wait_for_rows(2)
    assert first.status == "unreadable"
    assert second.status == "answered"
    assert screen.open_windows() == [screen.window]


def test_a_bundle_that_cannot_be_used_is_said_in_the_window(qtbot, profile, tmp_path, samples):
    bridge = Bridge()
    service = Service(profile, tmp_path / "none", bridge.listen)
    window = MainWindow(service, bridge, WindowSettings(profile), Path())
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(bridge.bundle_unusable, timeout=60_000) as caught:
        service.start()
    window.submit(samples[:1])
    qtbot.wait(200)
    texts = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert caught.args[0].message in texts
    assert "No usable bundle: nothing is classified." in texts
    assert "Nothing can be classified" in texts
    assert any(text.startswith("On the page Bundles, choose a bundle") for text in texts)
    way = next(
        each
        for each in window.findChild(EmptyState).findChildren(QToolButton)
        if each.text() == "Bundles"
    )
    way.setFocus()
    qtbot.keyClick(way, Qt.Key.Key_Space)
    qtbot.waitUntil(window.findChild(BundlesPage).isVisible)
    assert window.findChild(BundlesPage).isAncestorOf(window.focusWidget())
    service.close()


def test_the_way_to_the_bundles_stands_only_where_nothing_can_be_classified(idle):
    offered = [
        each.text()
        for each in idle.window.findChild(EmptyState).findChildren(QToolButton)
        if each.isVisible()
    ]
    assert "Open images" in offered
    assert "Bundles" not in offered


def test_records_of_a_newer_petriscope_are_told_wherever_images_would_go(idle, profile, samples):
    with closing(sqlite3.connect(profile.records)) as database:
        database.execute("PRAGMA user_version = 99")
    idle.service.start()
    idle.wait_for_words("Nothing can be classified")
    assert "Drop images or a folder here" not in idle.words()
    whys = [words for words in idle.words() if "A newer Petriscope wrote them" in words]
    assert len(whys) == 2  # in the middle of the page, and in the line below
    idle.press("Dismiss")
    idle.window.submit(samples)
    assert sorted(words for words in idle.words() if words in whys) == whys


@pytest.mark.parametrize("early", [True, False])
def test_pages_say_that_the_records_cannot_be_used(idle, profile, early):
    with closing(sqlite3.connect(profile.records)) as database:
        database.execute("PRAGMA user_version = 99")
    pages = ("Review", "Quality")
    for page in pages if early else ():
        idle.press(page)
        assert "Reading the records ..." in idle.words()
    idle.service.start()
    idle.wait_for_words("The classifier has stopped.")
    idle.press("Dismiss")
    for page in pages:
        idle.press(page)
        (why,) = [words for words in idle.words() if "A newer Petriscope wrote them" in words]
        assert "--" not in why
        assert "Reading the records ..." not in idle.words()


def test_a_line_of_trouble_is_dismissed(screen, tmp_path):
    (tmp_path / "empty").mkdir()
    screen.window.submit([tmp_path / "empty"])
    screen.wait_for_words("holds no images")
    screen.press("Dismiss")
    assert not any("holds no images" in words for words in screen.words())


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (Question("Red"), "Nothing in this image speaks for Red."),
        (Question("Red", "Blue"), "Nothing in this image speaks for Red rather than Blue."),
    ],
)
def test_an_empty_explanation_says_so(qtbot, question, said):
    view = DetailView()
    qtbot.addWidget(view)
    pixels = Pixels(1, 1, 3, bytes(3)), Pixels(1, 1, 4, bytes(4)), Pixels(1, 1, 3, bytes(3))
    view.show_explanation(Explanation(question, *pixels, True, 1, 1))
    assert said in [label.text() for label in view.findChildren(QLabel)]


def test_a_damaged_list_of_signers_is_a_line_and_the_window_works(idle, profile, samples):
    profile.trusted_signers.write_bytes(b"{")
    idle.bridge.listen(SignerChecked("0123456789abcdef01234567", False))
    idle.wait_for_words("Unknown signer 0123 4567 89ab cdef 0123 4567")
    idle.service.start()
    idle.wait_for_words("Trusted signer")
    idle.service.trust("0123456789abcdef01234567")
    idle.wait_for_words("trusted-signers.json is damaged")
    idle.window.submit(samples[:1])
    assert idle.wait_for_rows(1)[0].status == "answered"
