"""Trouble is a row or a line in the window, never a dialog, and never the end of the work."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from desktop.gui.bridge import Bridge
from desktop.gui.detail_view import DetailView
from desktop.gui.main_window import MainWindow
from desktop.gui.settings import WindowSettings
from desktop.service import Service
from desktop.values import Explanation, Pixels

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
    service.close()


def test_a_line_of_trouble_is_dismissed(screen, tmp_path):
    (tmp_path / "empty").mkdir()
    screen.window.submit([tmp_path / "empty"])
    screen.wait_for_words("holds no images")
    screen.press("Dismiss")
    assert not any("holds no images" in words for words in screen.words())


def test_an_empty_explanation_says_so(qtbot):
    view = DetailView()
    qtbot.addWidget(view)
    clear = Explanation(Pixels(1, 1, 3, bytes(3)), Pixels(1, 1, 4, bytes(4)), "Red", True)
    view.show_explanation(clear)
    texts = [label.text() for label in view.findChildren(QLabel)]
    assert "Nothing in this image speaks for Red." in texts
