"""File dialogs: they never block, and start where the last one ended."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.gui.settings import WindowSettings
from desktop.values import IMAGE_SUFFIXES

Taker = Callable[[list[Path]], object]


def choose_images(parent: QWidget, settings: WindowSettings, take: Taker) -> None:
    """Let one or more files be chosen; ``take`` gets them."""
    dialog = _dialog(parent, "Open images", settings, take)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    patterns = " ".join(f"*{suffix}" for suffix in IMAGE_SUFFIXES)
    dialog.setNameFilters([f"Images ({patterns})", "All files (*)"])
    dialog.open()


def choose_folder(parent: QWidget, title: str, settings: WindowSettings, take: Taker) -> None:
    """Let one folder be chosen; ``take`` gets it."""
    dialog = _dialog(parent, title, settings, take)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()


def choose_csv(parent: QWidget, settings: WindowSettings, take: Taker) -> None:
    """Let the name of a CSV file be chosen; ``take`` gets it."""
    dialog = _dialog(parent, "Export CSV", settings, take)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(["CSV (*.csv)"])
    dialog.setDefaultSuffix("csv")
    dialog.selectFile("predictions.csv")
    dialog.open()


def _dialog(parent: QWidget, title: str, settings: WindowSettings, take: Taker) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(settings.folder))
    # Qt's dialog would otherwise stay in memory until the window closes.
    dialog.finished.connect(dialog.deleteLater)

    def done(names: list[str]) -> None:
        settings.folder = Path(dialog.directory().absolutePath())
        take([Path(name) for name in names])

    dialog.filesSelected.connect(done)
    return dialog
