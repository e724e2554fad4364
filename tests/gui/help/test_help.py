"""Help without a network: the guide, the keys as they are, what this is, and diagnostics."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QTabBar

from desktop import language
from desktop.embedded import sample_images
from desktop.gui.help.guide import PICTURE_WIDTH, WIDTH_IN_LINES, Guide
from desktop.gui.help.help_page import HelpPage
from desktop.gui.help.key_list import shortcuts
from desktop.gui.languages import speak
from desktop.gui.shipped import read_text, shipped
from desktop.values import RESEARCH_USE
from desktop.version import VERSION


@pytest.fixture
def page(idle) -> HelpPage:
    idle.press("Help")
    return idle.window.findChild(HelpPage)


def show_part(idle, page: HelpPage, number: int) -> None:
    tabs = page.findChild(QTabBar)
    tabs.setFocus()
    for _ in range(number):
        idle.bot.keyClick(tabs, Qt.Key.Key_Right)


def test_the_guide_is_read_whole_with_its_pictures(idle, page):
    browser = page.findChild(Guide)
    text = browser.toPlainText()
    assert "Drop images, or a folder, anywhere in the window." in text
    assert "If something is wrong" in text
    lines = read_text(shipped("help/technician.md")).splitlines()
    names = [line.split("](")[1].rstrip(")") for line in lines if line.startswith("![")]
    assert len(names) > 2
    kind = QTextDocument.ResourceType.ImageResource.value
    for name in names:
        picture = browser.loadResource(kind, name)
        assert 100 < picture.width() / picture.devicePixelRatio() <= browser.viewport().width()


@pytest.mark.parametrize(
    ("code", "read"), [("es", "La guía"), ("fr", "The guide"), ("en", "The guide")]
)
def test_the_guide_is_read_in_the_persons_language_if_there_is_one(qtbot, tmp_path, code, read):
    (tmp_path / "technician.md").write_text("The guide", "utf-8")
    (tmp_path / "technician.es.md").write_text("La guía", "utf-8")
    app = QApplication.instance()
    speak(app, code)
    try:
        browser = Guide(str(tmp_path / "technician.md"))
        qtbot.addWidget(browser)
        browser.show()
        assert browser.toPlainText() == read
    finally:
        speak(app, "en")
        language.use(None)


def test_lines_stay_short_enough_to_read_in_a_wide_window(qtbot):
    guide = Guide(shipped("help/technician.md"))
    qtbot.addWidget(guide)
    guide.resize(3000, 600)
    guide.show()
    longest = max(PICTURE_WIDTH, WIDTH_IN_LINES * guide.fontMetrics().height())
    qtbot.waitUntil(lambda: 0 < longest_line(guide) <= longest)
    assert longest_line(guide) > longest / 2


def longest_line(guide: Guide) -> float:
    block, longest = guide.document().begin(), 0.0
    while block.isValid():
        lines = block.layout()
        longest = max([longest, *(lines.lineAt(n).width() for n in range(lines.lineCount()))])
        block = block.next()
    return longest


def test_nothing_but_the_guides_own_pictures_is_loaded(idle, page):
    browser = page.findChild(Guide)
    kind = QTextDocument.ResourceType.ImageResource.value
    sample = next(sample_images().glob("*.png"))
    for name in (str(sample), "../samples/sample-01.png", "https://example.org/a.png"):
        assert browser.loadResource(kind, name) is None


def test_words_are_found_in_the_guide(idle, page):
    field = page.findChild(QLineEdit)
    idle.bot.keyClicks(field, "fingerprint")
    idle.bot.keyClick(field, Qt.Key.Key_Return)
    first = page.findChild(Guide).textCursor().position()
    assert page.findChild(Guide).textCursor().selectedText().casefold() == "fingerprint"
    idle.bot.keyClick(field, Qt.Key.Key_Return)
    assert page.findChild(Guide).textCursor().position() > first
    idle.bot.keyClicks(field, " of nobody")
    idle.bot.keyClick(field, Qt.Key.Key_Return)
    assert "These words are not in the guide." in idle.words()


def test_the_keys_are_those_of_the_actions(idle, page):
    show_part(idle, page, 1)
    listed = dict(shortcuts(idle.window))
    (export,) = [each for each in idle.window.findChildren(QAction) if each.text() == "Export"]
    assert listed["Ctrl+E"] == export.statusTip()
    assert listed["Ctrl+6"] == "Go to Help"
    idle.wait_for_words("Go to Help")
    words = idle.words()
    assert all(keys in words and what in words for keys, what in listed.items())
    made = QAction("A new one", idle.window)
    made.setShortcut("Ctrl+Alt+J")
    for part in (0, 1):
        page.findChild(QTabBar).setCurrentIndex(part)
    idle.wait_for_words("Ctrl+Alt+J")


def test_about_says_version_bundle_licences_and_what_it_is_for(screen):
    screen.press("Help")
    page = screen.window.findChild(HelpPage)
    show_part(screen, page, 2)
    assert f"Petriscope {VERSION}" in screen.words()
    assert screen.words().count(RESEARCH_USE) == 2
    screen.wait_for_words("Digest ")
    assert any("LGPL-3.0" in words for words in screen.words())


def test_diagnostics_are_saved_from_the_window(screen, tmp_path):
    screen.press("Help")
    screen.press("Save diagnostics")
    target = tmp_path / "for help.zip"
    screen.answer_dialog(target)
    assert not screen.button("Save diagnostics").isEnabled()
    screen.wait_for_words(f"Written to {target}")
    with zipfile.ZipFile(target) as packed:
        assert "checks.json" in packed.namelist()
    assert screen.button("Save diagnostics").isEnabled()
    assert not [each for each in screen.open_windows() if isinstance(each, QFileDialog)]


def test_diagnostics_that_cannot_be_saved_are_said(screen, tmp_path):
    screen.press("Help")
    screen.press("Save diagnostics")
    (tmp_path / "folder.zip").mkdir()
    screen.window.findChild(HelpPage).window()._diagnosing._start(tmp_path / "folder.zip")
    screen.wait_for_words("Expected a file in a folder that exists")


WINDOW = """
import faulthandler, os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from desktop.gui import app
running = QApplication([])

def look():
    for window in QApplication.topLevelWidgets():
        for label in window.findChildren(QLabel):
            if label.isVisible() and "crashed" in label.text():
                print("said:", label.text())
        for button in window.findChildren(QToolButton):
            if button.isVisible() and button.text() == "Save diagnostics":
                print("offered")
    if sys.argv[2] == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if sys.argv[2] == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    QApplication.closeAllWindows()

QTimer.singleShot(500, look)
sys.exit(app.run_window(Path(sys.argv[1]), None, Path(), []))
"""


def start(profile: Path, end: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, str(profile), end],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "PYTHONFAULTHANDLER": ""},
    )
    return done.returncode, done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="ends by signals")
def test_after_a_crash_the_next_start_says_so_once_and_offers_diagnostics(tmp_path):
    assert start(tmp_path, "crash")[0] == -signal.SIGSEGV
    code, said = start(tmp_path, "well")
    assert code == 0
    assert "said: Petriscope crashed the last time it ran." in said
    assert "offered" in said
    assert "look" in (tmp_path / "logs" / "crash.old").read_text()
    assert start(tmp_path, "well") == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="ends by signals")
def test_a_killed_window_has_not_crashed(tmp_path):
    assert start(tmp_path, "kill")[0] == -signal.SIGKILL
    assert start(tmp_path, "well") == (0, "")
