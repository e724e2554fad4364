"""Start the window, or prove that it can be built."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.command_line.console import say
from desktop.command_line.exits import EXIT_INTERRUPTED
from desktop.errors import ProfileError
from desktop.gui import theme
from desktop.gui.asked_to_end import AskedToEnd
from desktop.gui.bridge import Bridge
from desktop.gui.first_paint import FirstPaint
from desktop.gui.front import bring_to_front
from desktop.gui.icon import app_icon
from desktop.gui.languages import speak
from desktop.gui.main_window import MainWindow
from desktop.gui.notices.fault import faults_reported
from desktop.gui.second_start import FirstWindow, elsewhere, first_window, hand_over
from desktop.gui.settings.store import WindowSettings
from desktop.gui.shipped import open_resources
from desktop.gui.speaking import Speaking
from desktop.language import tr
from desktop.logs.crash_trace import crashes_traced
from desktop.profile import Profile
from desktop.service import Service
from desktop.system.screen import has_screen

if TYPE_CHECKING:
    from desktop.reports.content import Kind


def run_window(
    data_dir: Path | None, bundle: Path | None, samples: Path, paths: Sequence[Path]
) -> int:
    """Show the window and return its exit status when it was closed.

    Where the profile has a window already, that one takes the paths and comes to front; where it
    stands on another screen, there is none here.

    Args:
        data_dir: The profile's folder; None for the user's own.
        bundle: The bundle to use; None for the one that the person chose.
        samples: A folder of images to try.
        paths: Images and folders to classify at once.

    Raises:
        ProfileError: The profile's folder cannot be used, or is in use elsewhere.
    """
    app = _application()
    speak(app, "system")  # until the settings are read
    try:
        profile = Profile.open(data_dir)
        first = first_window(profile.locks, profile.wishes) if bundle is None else None
        if first is None and bundle is None:
            _expect_here(profile)
    except ProfileError as error:
        _say_before_window(str(error))
        raise
    if first is None and bundle is None and hand_over(profile.wishes, paths):
        say("Petriscope is open already. Its window was brought to front.")
        return 0
    bridge = Bridge()
    service = Service(profile, bundle, bridge.listen)
    with (
        crashes_traced(profile.logs) as crashed,
        faults_reported(profile.logs, bridge.listen),
        _closed_soon(service),
    ):
        speaking = Speaking(app, profile, service, bridge, samples)
        if crashed:
            speaking.window.say_crashed()
        ending = AskedToEnd()
        ending.asked.connect(lambda: speaking.window.end())  # noqa: PLW0108  # another by then
        FirstPaint(speaking.window, lambda: _begin(service, speaking, paths))
        speaking.window.show()
        if first is not None:
            _heed_later_starts(app, first, speaking)
        code = app.exec()
    return EXIT_INTERRUPTED if ending.was_asked else code


def _expect_here(profile: Profile) -> None:
    """Raise ProfileError where the window that is open stands on another person's screen."""
    holder = elsewhere(profile.wishes)
    if holder is not None:
        raise ProfileError(
            tr(
                "Petriscope is open with the same records already: on {computer}, by {user}. "
                "Close it there first. Only one can use the folder {folder} at a time.",
                computer=holder.computer,
                user=holder.user,
                folder=profile.root,
            )
        )


def _begin(service: Service, speaking: Speaking, paths: Sequence[Path]) -> None:
    """Let the work begin, now that the window is seen."""
    gc.enable()  # see desktop.command_line.window
    service.start()
    speaking.window.submit(paths)


@contextmanager
def _closed_soon(service: Service) -> Iterator[None]:
    """Close the service in the end, and let nobody wait who closes a window."""
    try:
        yield
    finally:
        service.close(hurried=True)


def _heed_later_starts(app: QApplication, first: FirstWindow, speaking: Speaking) -> None:
    def take(paths: list[Path]) -> None:
        bring_to_front(speaking.window)
        speaking.window.submit(paths)

    first.asked.connect(take)
    app.aboutToQuit.connect(first.close)
    QTimer.singleShot(0, first.listen)


def _say_before_window(message: str) -> None:
    """Say why there will be no window: started by a double click, nobody reads a terminal."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415  # seldom wanted

    box = QMessageBox(QMessageBox.Icon.Critical, "Petriscope", message)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def pdf_without_window() -> Kind:
    """Return the PDF report, once Qt has what it needs for it; a screen it does not."""
    from desktop.gui.reports.case_pages import PDF  # noqa: PLC0415  # the window does not wait for it

    _do_without_screen()
    _application()
    return PDF


def self_test_window() -> None:
    """Build, show and close the window without starting the service."""
    _do_without_screen()
    app = _application()
    with TemporaryDirectory(prefix="petriscope-") as folder:
        profile = Profile.open(Path(folder))
        bridge = Bridge()
        service = Service(profile, None, bridge.listen)
        window = MainWindow(service, bridge, WindowSettings(profile), Path(folder))
        window.show()
        QTimer.singleShot(0, window.close)
        app.exec()


def _do_without_screen() -> None:
    """Give a machine without a screen an invisible one."""
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _application() -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = QApplication(["petriscope"])
    app.setApplicationName("Petriscope")
    open_resources()
    app.setWindowIcon(app_icon())
    theme.dress(app)
    return app
