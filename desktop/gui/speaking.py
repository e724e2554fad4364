"""The language of the settings, spoken at once: another one is another window in its place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.gui.bridge import Bridge
from desktop.gui.languages import code_of, speak
from desktop.gui.main_window import MainWindow
from desktop.gui.settings.looks import Looks
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets.scrolling import bring_into_sight
from desktop.language import spoken
from desktop.profile import Profile
from desktop.service import Service

AGAIN_MS = 200


class Speaking(QObject):
    """Has the window, and makes it anew around the same service when it is to speak otherwise.

    Texts are said when a widget is made, so all widgets are made again. A window has settings and
    a bridge of its own, which end with it, and with them whatever heeded them.

    Attributes:
        window: The one that is there now.
    """

    def __init__(
        self, app: QApplication, profile: Profile, service: Service, bridge: Bridge, samples: Path
    ) -> None:
        """Make the first window.

        Args:
            app: Speaks what Qt itself brings.
            profile: Has the settings.
            service: Does the work.
            bridge: Brings the service's events to whichever window there is.
            samples: A folder of images to try.
        """
        super().__init__()
        self._app = app
        self._profile = profile
        self._service = service
        self._bridge = bridge
        self._samples = samples
        self.window = self._make(None)

    def _make(self, before: MainWindow | None) -> MainWindow:
        self._settings = settings = WindowSettings(self._profile)
        self._own_bridge = bridge = Bridge()
        looks = Looks(self._app, settings)
        speak(self._app, settings.language)
        window = MainWindow(self._service, bridge, settings, self._samples, before)
        for each in (settings, bridge, looks):
            each.setParent(window)
        self._bridge.told.connect(bridge.tell)
        settings.changed.connect(self._heed)
        return window

    def _heed(self, name: str) -> None:
        if name == "language":  # the list that it was chosen from is still at work
            QTimer.singleShot(0, self._speak)

    def _speak(self) -> None:
        """Speak as is set, unless that is spoken already."""
        if code_of(self._settings.language) == spoken().code:
            return
        if self.window.is_packing():
            QTimer.singleShot(AGAIN_MS, self._speak)
            return
        self._replace(self.window)

    def _replace(self, before: MainWindow) -> None:
        self.window = self._make(before)
        before.hide()  # never are two of them seen
        self._bridge.tell_again(self._own_bridge)
        self.window.take_over(before)
        self.window.show()
        self._focus_as(before)
        before.deleteLater()

    def _focus_as(self, before: MainWindow) -> None:
        """Bring the keyboard to where it was, as far as that has a name."""
        had = before.focusWidget()
        name = had.objectName() if had is not None else ""
        found = self.window.findChild(QWidget, name) if name else None
        if isinstance(found, QWidget):
            found.setFocus()
            bring_into_sight(found)
