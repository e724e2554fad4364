"""Watching from the window: which folders, until the person stops it, from one day to the next."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from desktop import events
from desktop.gui.bridge import Bridge
from desktop.gui.command_row import Commands
from desktop.gui.notices.notices import Notices
from desktop.gui.settings.store import WindowSettings
from desktop.gui.watch.watch_line import WatchLine
from desktop.gui.widgets import choosers
from desktop.language import tr
from desktop.service import Service


class Watching(QObject):
    """Asks the service to watch what the settings say.

    Attributes:
        line: Says what is being watched.
    """

    def __init__(
        self,
        window: QMainWindow,
        service: Service,
        bridge: Bridge,
        settings: WindowSettings,
        commands: Commands,
        notices: Notices,
    ) -> None:
        """Prepare."""
        super().__init__(window)
        self._window = window
        self._service = service
        self._settings = settings
        self._commands = commands
        self._notices = notices
        self._watching = False
        self._before: Sequence[Path] = ()
        self.line = WatchLine()
        self.line.another_wanted.connect(self._choose_another)
        bridge.watch_changed.connect(self._on_changed)
        bridge.watch_refused.connect(self._on_refused)
        settings.changed.connect(self._heed)

    def go_on(self) -> None:
        """Go on watching what was being watched when Petriscope ended, if that is wanted."""
        if self._settings.watch_again and self._settings.watched:
            self._watch(self._settings.watched)

    def toggle(self) -> None:
        """Let a folder be chosen and watch it; or stop, and forget what was watched."""
        if self._watching:
            self._settings.watched = ()
            self._service.unwatch()
        else:
            choosers.choose_folder(self._window, tr("Watch folder"), self._settings, self._watch)

    def _choose_another(self) -> None:
        choosers.choose_folder(
            self._window,
            tr("Watch another folder"),
            self._settings,
            lambda chosen: self._watch((*self._settings.watched, *chosen)),
        )

    def _watch(self, folders: Sequence[Path]) -> None:
        self._before = self._settings.watched if self._watching else ()
        self._settings.watched = folders
        self._service.watch(folders, subfolders=self._settings.subfolders)

    def _on_refused(self, event: events.WatchRefused) -> None:
        """Say why, and go on with what was watched before."""
        self._notices.say(event.message, trouble=True)
        if self._before:
            self._watch(self._before)

    def _heed(self, name: str) -> None:
        if name == "subfolders" and self._watching:
            self._watch(self._settings.watched)

    def _on_changed(self, watch: events.WatchChanged) -> None:
        self._watching = bool(watch.folders)
        self._commands.say_watching(self._watching)
        self.line.show_watch(watch)
