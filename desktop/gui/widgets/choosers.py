"""File dialogs: they never block, and start where the last file or folder was chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.gui.settings.store import WindowSettings
from desktop.language import tr
from desktop.values import IMAGE_SUFFIXES

if TYPE_CHECKING:
    from desktop.reports.content import Kind

Taker = Callable[[list[Path]], object]


def choose_images(parent: QWidget, settings: WindowSettings, take: Taker) -> None:
    """Let one or more files be chosen; ``take`` gets them."""
    dialog = _dialog(parent, tr("Open images"), settings, take)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    patterns = " ".join(f"*{suffix}" for suffix in IMAGE_SUFFIXES)
    images = tr("Images ({patterns})").format(patterns=patterns)  # the dialog reads them, bare
    dialog.setNameFilters([images, tr("All files (*)")])
    dialog.open()


def choose_folder(parent: QWidget, title: str, settings: WindowSettings, take: Taker) -> None:
    """Let one folder be chosen; ``take`` gets it."""
    # Qt's own dialog gives each one that is typed, though only one may be chosen.
    dialog = _dialog(parent, title, settings, lambda folders: take(folders[-1:]))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()


def choose_bundle(parent: QWidget, settings: WindowSettings, take: Taker) -> None:
    """Let one or more bundle files be chosen; ``take`` gets them."""
    dialog = _dialog(parent, tr("Install a bundle"), settings, take)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([tr("Bundles (*.petriscope)"), tr("All files (*)")])
    dialog.open()


def choose_report(
    parent: QWidget,
    settings: WindowSettings,
    kinds: Sequence[Kind],
    take: Callable[[Path, Kind], object],
) -> None:
    """Let the name of a report's file be chosen; ``take`` gets it and the kind of report.

    The suffix that is typed decides; without one, the kind that is chosen in the dialog.
    """
    from desktop.reports.kinds import kind_of  # noqa: PLC0415  # loaded with the first report

    titles = {f"{tr(kind.title)} (*{kind.suffix})": kind for kind in kinds}

    def take_file(names: list[Path]) -> None:
        file = names[0]
        kind = kind_of(file, kinds)
        if kind is None:
            kind = titles[dialog.selectedNameFilter()]
            file = file.with_name(file.name + kind.suffix)
        take(file, kind)

    dialog = _dialog(parent, tr("Export"), settings, take_file)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(titles))
    dialog.filterSelected.connect(lambda title: dialog.setDefaultSuffix(titles[title].suffix))
    dialog.setDefaultSuffix(kinds[0].suffix)
    dialog.selectFile("report")
    dialog.open()


def choose_new_file(
    parent: QWidget,
    settings: WindowSettings,
    title: str,
    name: str,
    take: Callable[[Path], object],
) -> None:
    """Let the place of a new file be chosen; ``take`` gets it.

    Args:
        parent: The window.
        settings: Where the last dialog ended.
        title: Of the dialog.
        name: Of the file, to begin with; its suffix is added where none is typed.
        take: Gets the file.
    """
    dialog = _dialog(parent, title, settings, lambda files: take(files[0]))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix)
    dialog.selectFile(name)
    dialog.open()


def open_outside(file: Path) -> None:
    """Open a file with the system's program for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def choose_chart(parent: QWidget, settings: WindowSettings, take: Callable[[Path], object]) -> None:
    """Let the name of a chart's file be chosen, a picture or a table; ``take`` gets it."""
    suffixes = {tr("Picture (*.png)"): ".png", tr("Table (*.csv)"): ".csv"}

    def take_file(names: list[Path]) -> None:
        file = names[0]
        if file.suffix.lower() not in suffixes.values():
            file = file.with_name(file.name + suffixes[dialog.selectedNameFilter()])
        take(file)

    dialog = _dialog(parent, tr("Export chart"), settings, take_file)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(list(suffixes))
    dialog.filterSelected.connect(lambda title: dialog.setDefaultSuffix(suffixes[title]))
    dialog.setDefaultSuffix(".png")
    dialog.selectFile("control-chart")
    dialog.open()


def _dialog(parent: QWidget, title: str, settings: WindowSettings, take: Taker) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(settings.folder))
    # Qt's dialog would otherwise stay in memory until the window closes.
    dialog.finished.connect(dialog.deleteLater)

    def done(names: list[str]) -> None:
        paths = [Path(name) for name in names]
        settings.folder = paths[0].absolute().parent  # where the next one lies, beside it
        take(paths)

    dialog.filesSelected.connect(done)
    return dialog
