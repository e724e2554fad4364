"""The real window with the real service, engine and embedded bundle, on a throw-away profile."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

if sys.platform == "linux" and not (os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.embedded import embedded_bundle, sample_images
from desktop.gui import theme
from desktop.gui.bridge import Bridge
from desktop.gui.languages import speak
from desktop.gui.main_window import MainWindow
from desktop.gui.results.results_model import ROW_ROLE
from desktop.gui.results.results_view import ResultsView
from desktop.gui.settings.store import WindowSettings
from desktop.gui.speaking import Speaking
from desktop.profile import Profile
from desktop.service import Service
from desktop.values import Prediction

PATIENCE_MS = 60_000


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> None:
    # A test cannot operate the system's own file dialog.
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    theme.dress(qapp)


@dataclass
class Screen:
    """A window, seen and used as a person does."""

    window: MainWindow
    service: Service
    bridge: Bridge
    bot: QtBot
    settings: WindowSettings

    def results(self) -> ResultsView:
        found = self.window.findChild(ResultsView)
        assert found is not None
        return found

    def predictions(self) -> list[Prediction]:
        """Those of all rows, scrolled into sight or not."""
        model = self.results().model()
        indexes = [model.index(row, 0) for row in range(model.rowCount())]
        self.wait_for(lambda: [index.data(ROW_ROLE) for index in indexes].count(None) == 0)
        return [index.data(ROW_ROLE).prediction for index in indexes]

    def chosen(self) -> Prediction:
        """What is looked at."""
        results = self.results()
        self.wait_for(lambda: results.chosen_row() is not None)
        return results.chosen_row().prediction

    def wait_for(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition, timeout=PATIENCE_MS)

    def wait_for_rows(self, count: int) -> list[Prediction]:
        self.wait_for(lambda: self.results().model().rowCount() >= count)
        return self.predictions()

    def words(self) -> list[str]:
        """All text in sight."""
        labels = self.window.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def wait_for_words(self, part: str) -> None:
        self.wait_for(lambda: any(part in words for words in self.words()))

    def button(self, text: str) -> QToolButton:
        buttons = self.window.findChildren(QToolButton)
        return next(each for each in buttons if each.text() == text and each.isVisible())

    def press(self, text: str) -> None:
        self.bot.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def answer_dialog(self, path: Path) -> None:
        """Type a path into the open file dialog and accept it."""
        dialog = self.window.findChild(QFileDialog)
        assert dialog is not None
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        assert edit is not None
        edit.setText(str(path))
        dialog.accept()

    def open_windows(self) -> list[QWidget]:
        return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile.open(tmp_path / "profile")


@pytest.fixture
def bundle() -> Path:
    return embedded_bundle()


@pytest.fixture
def foreign_bundle(tmp_path: Path) -> Path:
    """The embedded bundle, signed by somebody else."""
    from export.bundle.signature import create_key, load_key, sign

    folder = Path(shutil.copytree(embedded_bundle(), tmp_path / "foreign"))
    create_key(tmp_path / "key.pem")
    manifest = (folder / "manifest.json").read_bytes()
    (folder / "signature").write_bytes(sign(manifest, load_key(tmp_path / "key.pem")))
    return folder


@pytest.fixture
def make_screen(qtbot: QtBot) -> Callable[[MainWindow, Service, Bridge, WindowSettings], Screen]:
    """For tests that start more than one window."""
    return lambda window, service, bridge, settings: Screen(
        window, service, bridge, qtbot, settings
    )


@pytest.fixture
def idle(qtbot: QtBot, profile: Profile, bundle: Path, tmp_path: Path) -> Iterator[Screen]:
    """The window before its service is started."""
    bridge = Bridge()
    service = Service(profile, bundle, bridge.listen)
    settings = WindowSettings(profile)
    settings.folder = tmp_path  # in a home folder there may be a report.pdf: dialogs would ask
    window = MainWindow(service, bridge, settings, sample_images())

    def hear_the_end(_window: QWidget) -> None:
        """Let what the service says last arrive while there still is a window."""
        service.close()
        qtbot.wait(50)

    qtbot.addWidget(window, before_close_func=hear_the_end)
    window.show()
    yield Screen(window, service, bridge, qtbot, settings)
    service.close()


@pytest.fixture
def screen(idle: Screen) -> Screen:
    """The window with its service started."""
    idle.service.start()
    return idle


@dataclass
class Talk:
    """What stays when another language is spoken, and the window that does not."""

    speaking: Speaking
    service: Service
    bridge: Bridge
    bot: QtBot
    profile: Profile

    @property
    def screen(self) -> Screen:
        """The window of now."""
        settings = WindowSettings(self.profile)
        return Screen(self.speaking.window, self.service, self.bridge, self.bot, settings)

    def box(self) -> QComboBox:
        return self.screen.window.findChild(QComboBox, "language")

    def choose(self, code: str) -> None:
        """Choose a language as a person does, and wait for its window."""
        before = self.speaking.window
        box = self.box()
        box.setFocus()
        box.setCurrentIndex(box.findData(code))
        box.activated.emit(box.currentIndex())
        self.bot.waitUntil(lambda: self.speaking.window is not before, timeout=PATIENCE_MS)
        QApplication.sendPostedEvents(None, 52)  # deleteLater


@pytest.fixture
def talk(qtbot: QtBot, qapp: QApplication, profile: Profile, bundle: Path) -> Iterator[Talk]:
    bridge = Bridge()
    service = Service(profile, bundle, bridge.listen)
    WindowSettings(profile).language = "en"
    speaking = Speaking(qapp, profile, service, bridge, sample_images())
    speaking.window.show()
    yield Talk(speaking, service, bridge, qtbot, profile)
    service.close()
    qtbot.wait(50)
    speaking.window.close()
    speaking.window.deleteLater()
    speak(qapp, "en")


@pytest.fixture(scope="session")
def samples() -> list[Path]:
    return sorted(sample_images().glob("*.png"))
