"""Theme and text size as the person set them, in the whole application and at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from desktop.gui import theme
from desktop.gui.settings.store import WindowSettings

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Looks(QObject):
    """Follows the settings, and the system where they say so."""

    def __init__(self, app: QApplication, settings: WindowSettings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        settings.changed.connect(self._heed)
        app.styleHints().colorSchemeChanged.connect(self._on_system)
        self._apply()

    def _heed(self, name: str) -> None:
        if name in {"theme", "text_size"}:
            self._apply()

    def _on_system(self, _scheme: Qt.ColorScheme) -> None:
        self._apply()

    def _apply(self) -> None:
        hints, chosen = self._app.styleHints(), _SCHEMES[self._settings.theme]
        # The system's frame around the window follows too, where it can.
        hints.setColorScheme(chosen)
        if chosen == Qt.ColorScheme.Unknown:
            chosen = hints.colorScheme()
        theme.size_text(self._app, self._settings.text_size)
        theme.recolour(self._app, chosen)
