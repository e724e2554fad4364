"""Images that were not done when Petriscope ended, however it ended: the next start says so."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from desktop.events import Progress
from desktop.gui.bridge import Bridge
from desktop.gui.notices.notices import Notices
from desktop.gui.settings.store import WindowSettings
from desktop.language import tr


class Unfinished(QObject):
    """Remembers from one start to the next whether images wait; a watch remembers its own."""

    def __init__(
        self, window: QMainWindow, bridge: Bridge, settings: WindowSettings, notices: Notices
    ) -> None:
        """Heed from now on what waits."""
        super().__init__(window)
        self._settings = settings
        self._notices = notices
        bridge.progress.connect(self._heed)

    def say(self) -> None:
        """Say once what became of the images of the last time."""
        if self._settings.unfinished:
            self._settings.unfinished = False
            self._notices.say(
                tr(
                    "Petriscope ended the last time before all images were done. What was done is "
                    "recorded. Open the images or the folder again for the others."
                ),
                trouble=True,
            )

    def _heed(self, progress: Progress) -> None:
        waits = progress.done < progress.total
        if waits != self._settings.unfinished:
            self._settings.unfinished = waits
