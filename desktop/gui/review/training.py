"""Exporting what people reviewed, for the trainer: where to, and what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from desktop import events
from desktop.gui.bridge import Bridge
from desktop.gui.notices.notices import Notices
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets import choosers
from desktop.gui.widgets.buttons import action
from desktop.language import several, tr
from desktop.service import Service


class Training(QObject):
    """Asks the service for the class folders and says what came of it.

    Attributes:
        export: Lets a folder be chosen.
    """

    def __init__(
        self,
        window: QMainWindow,
        service: Service,
        bridge: Bridge,
        settings: WindowSettings,
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._service = service
        self._settings = settings
        self._notices = notices
        self.export = action(
            window,
            tr("Export for training"),
            tr("Copy every image that a person answered into class folders for the trainer"),
            "Ctrl+Shift+E",
            self._choose,
        )
        bridge.training_exported.connect(self._on_exported)
        bridge.training_not_exported.connect(lambda event: notices.say(event.message, trouble=True))

    def _choose(self) -> None:
        choosers.choose_folder(
            self._window, tr("Choose a new or empty folder"), self._settings, self._export
        )

    def _export(self, folders: list[Path]) -> None:
        self._service.export_training(folders[0])

    def _on_exported(self, event: events.TrainingExported) -> None:
        self._notices.say(
            _said(event),
            trouble=bool(event.left_out),
            file=Path(event.folder),
        )


def _said(event: events.TrainingExported) -> str:
    if not event.left_out:
        return several(
            "{count} images are in {folder}",
            "",
            event.images,
            one="{count} image is in {folder}",
            folder=event.folder,
        )
    path, why = event.left_out[0]
    left_out = several(
        "{count} images are left out, the first {path}: {why}.",
        "",
        len(event.left_out),
        one="{count} image is left out, the first {path}: {why}.",
        path=path,
        why=why,
    )
    return several(
        "{count} images are in {folder}. {left_out}",
        "",
        event.images,
        one="{count} image is in {folder}. {left_out}",
        folder=event.folder,
        left_out=left_out,
    )
