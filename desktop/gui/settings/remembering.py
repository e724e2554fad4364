"""Place, size and heatmap from one day to the next, and settings that take effect at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QMainWindow, QSplitter

from desktop.gui.detail.detail_view import DetailView
from desktop.gui.settings.store import WindowSettings

USUAL_SIZE = QSize(1180, 740)
_SHOWN = ("opacity", "fine", "colours", "side_by_side")
"""The settings of the detail view, by the names of its methods."""


class Remembering(QObject):
    """Stands between the window's parts and the settings."""

    def __init__(
        self,
        window: QMainWindow,
        settings: WindowSettings,
        workspace: QSplitter,
        detail: DetailView,
    ) -> None:
        """Give the window its place and size of the last time, and the heatmap its looks."""
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._workspace = workspace
        self._detail = detail
        window.resize(USUAL_SIZE.boundedTo(window.screen().availableSize() * 0.95))
        window.restoreGeometry(settings.bytes_of("geometry"))
        workspace.restoreState(settings.bytes_of("splitter"))
        for name in _SHOWN:
            self._heed(name)
        settings.changed.connect(self._heed)
        detail.adjusted.connect(self._keep_heatmap)

    def keep(self) -> None:
        """Keep place and size; the heatmap's looks are kept as soon as they change."""
        self._settings.keep_bytes("geometry", self._window.saveGeometry())
        self._settings.keep_bytes("splitter", self._workspace.saveState())

    def _heed(self, name: str) -> None:
        if name in _SHOWN:
            getattr(self._detail, f"set_{name}")(getattr(self._settings, name))

    def _keep_heatmap(self) -> None:
        for name in _SHOWN:
            setattr(self._settings, name, getattr(self._detail, name)())
