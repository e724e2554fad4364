"""What the gallery takes pictures of: the real window and engine, brought from scene to scene.

Each function yields the name of a scene when the window shows it.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Self

from PySide6.QtGui import QAction, QColor, QImage, QKeySequence
from PySide6.QtWidgets import QDialog, QListView, QTabBar, QToolButton, QWidget

from desktop.embedded import embedded_bundle, sample_images
from desktop.events import Trouble
from desktop.gui.bridge import Bridge
from desktop.gui.bundles.bundles_model import BundlesModel
from desktop.gui.bundles.bundles_page import BundlesPage
from desktop.gui.bundles.compare_view import CompareView
from desktop.gui.main_window import MainWindow
from desktop.gui.reports.case_pages import PDF
from desktop.gui.results.results_view import ResultsView
from desktop.gui.settings.store import WindowSettings
from desktop.language import tr
from desktop.profile import Profile
from desktop.reports.kinds import KINDS
from desktop.service import Service
from docs.screenshots import (
    after,
    answer_three,
    begin_review,
    classify_samples,
    go_to,
    show_quality,
    wait,
)
from export.bundle.signature import create_key, load_key, sign


class Stage:
    """A window with its service, on a profile of its own.

    Attributes:
        place: A folder to work in.
        window: The window, shown.
        bridge: Brings the service's events.
        service: Not started.
    """

    def __init__(self, place: Path, bundle: Path | None = None) -> None:
        """Show the window.

        Args:
            place: A folder to work in, which is made.
            bundle: The one to use; None for the embedded one.
        """
        self.place = place
        profile = Profile.open(place / "profile")
        self.bridge = Bridge()
        self.service = Service(profile, bundle, self.bridge.listen)
        settings = WindowSettings(profile)
        settings.reviewer = "Asha Rao"
        self.window = MainWindow(self.service, self.bridge, settings, sample_images())
        self.window.show()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.service.close()
        self.window.close()


def main_scenes(stage: Stage, reports: Path) -> Iterator[str]:
    """Every page as it is most of the time, and the reports."""
    window, bridge = stage.window, stage.bridge
    after(bridge.engine_ready, stage.service.start)
    yield "images-empty"
    classify_samples(bridge, window)
    yield "images-table"
    press_keys(window, "G")
    yield "images-grid"
    press_keys(window, "G")
    press_keys(window, "S")
    yield "images-side-by-side"
    press_keys(window, "S")
    press_keys(window, "I")
    yield "images-details"
    press_keys(window, "I")
    begin_review(bridge, window)
    answer_three(bridge, window)
    yield "review"
    go_to(window, "Images")
    yield from _images_without_answer(stage)
    after(bridge.bundles_listed, lambda: go_to(window, "Bundles"))
    yield "bundles"
    after(bridge.quality_read, lambda: go_to(window, "Quality"))
    show_quality(bridge, window)
    yield "quality"
    for page in ("Settings", "Help"):
        go_to(window, page)
        yield page.lower()
    go_to(window, "Images")
    yield from _watch(stage)
    yield from _reports(stage, reports)


def other_scenes(stage: Stage) -> Iterator[str]:
    """What is seen less often: folds, comparisons, questions, trouble."""
    window = stage.window
    press_keys(window, "Shift+F1")
    yield "tutorial"
    press_button(window, tr("End"))
    press_button(window, tr("Filter"))
    yield "images-filter"
    press_button(window, tr("Filter"))
    press_keys(window, "R")
    yield "review-thresholds"
    close_dialogs(window)
    go_to(window, "Help")
    tabs = window.findChild(QTabBar)
    for tab, name in ((1, "keys"), (2, "about")):
        tabs.setCurrentIndex(tab)
        yield f"help-{name}"
    yield from _two_bundles(stage)
    go_to(window, "Images")
    yield from _trouble(stage)


def broken_bundle_scenes(place: Path) -> Iterator[tuple[str, Callable[[], Stage]]]:
    """Name the windows whose bundle is not there, or broken, and how each comes about."""
    damaged = Path(shutil.copytree(embedded_bundle(), place / "damaged"))
    with (damaged / "classifier.onnx").open("r+b") as file:
        file.seek(1000)
        file.write(bytes(8))
    for scene, bundle in (("no-bundle", place / "none"), ("broken-bundle", damaged)):

        def make(name: str = scene, bundle: Path = bundle) -> Stage:
            stage = Stage(place / name, bundle)
            after(stage.bridge.bundle_unusable, stage.service.start)
            stage.window.submit([sample_images()])
            wait()
            return stage

        yield scene, make


def _images_without_answer(stage: Stage) -> Iterator[str]:
    window, results = stage.window, stage.window.findChild(ResultsView)
    blank, cut = stage.place / "blank.png", stage.place / "cut short.png"
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(235, 235, 235))
    image.save(str(blank))
    sample = next(iter(sorted(sample_images().glob("*.png"))))
    cut.write_bytes(sample.read_bytes()[:500])
    before = results.model().rowCount()
    window.submit([blank, cut])
    while results.model().rowCount() < before + 2:
        after(results.model().listed, lambda: None)
    for row, scene in ((before, "images-refused"), (before + 1, "images-unreadable")):
        results.choose(row)
        while results.chosen_row() is None:  # it is being read
            wait()
        yield scene
    results.choose(1)


def _watch(stage: Stage) -> Iterator[str]:
    """Watch a folder with images in it, and lose it."""
    service, bridge = stage.service, stage.bridge
    folder = stage.place / "Microscope 2"
    shutil.copytree(sample_images(), folder)
    shutil.copy(stage.place / "cut short.png", folder)
    service.watch([folder])
    after(bridge.watch_changed, lambda: None)
    wait(2500)
    yield "watching"
    folder.rename(stage.place / "gone")
    after(bridge.watch_changed, lambda: None)
    wait(3000)
    yield "folder-gone"
    after(bridge.watch_changed, service.unwatch)


def _reports(stage: Stage, folder: Path) -> Iterator[str]:
    """Write the case reports beside the pictures, and show what would be printed."""
    for kind in (PDF, KINDS[0]):
        write = partial(stage.service.report, folder / f"report{kind.suffix}", kind)
        after(stage.bridge.report_written, write)
    after(stage.bridge.report_gathered, lambda: press_keys(stage.window, "Ctrl+P"))
    wait(1000)
    yield "printed-report"
    close_dialogs(stage.window)


def _two_bundles(stage: Stage) -> Iterator[str]:
    """Install another bundle, compare both, and be asked before it is removed."""
    window, bridge = stage.window, stage.bridge
    other = _signed_by_another(stage.place)
    after(bridge.bundle_installed, lambda: window.submit([other]))
    go_to(window, "Bundles")
    page = window.findChild(BundlesPage)
    views = page.findChildren(QListView)
    bundles = next(each for each in views if isinstance(each.model(), BundlesModel))
    while bundles.model().rowCount() < 2:
        wait()
    wait()  # until the one in use is chosen
    bundles.setCurrentIndex(bundles.model().index(1, 0))
    yield "bundles-installed"
    press_keys(window, "Del")
    yield "bundles-remove"
    press_button(window, tr("Keep it"))
    press_keys(window, "Ctrl+K")
    yield "compare-before"
    compare = page.findChild(CompareView)
    after(bridge.compared, lambda: press_button(compare, tr("Listed images")))
    yield "compare"
    press_keys(window, "Alt+Left")


def _signed_by_another(place: Path) -> Path:
    """Make a copy of the embedded bundle of another name and signer."""
    folder = Path(shutil.copytree(embedded_bundle(), place / "other"))
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    text = json.dumps({**manifest, "title": "Pap smear 2026", "version": "2"}).encode()
    create_key(place / "key.pem")
    (folder / "manifest.json").write_bytes(text)
    (folder / "signature").write_bytes(sign(text, load_key(place / "key.pem")))
    return Path(shutil.make_archive(str(folder), "zip", folder)).rename(
        folder.with_suffix(".petriscope")
    )


def _trouble(stage: Stage) -> Iterator[str]:
    window, bridge = stage.window, stage.bridge
    empty = stage.place / "empty"
    empty.mkdir()
    after(bridge.trouble, lambda: window.submit([empty]))
    yield "empty-folder"
    for child in _children():
        os.kill(child, signal.SIGKILL)
    window.submit([sample_images()])
    after(bridge.engine_ready, lambda: None)
    yield "engine-restarted"
    bridge.trouble.emit(  # a disk cannot be filled here
        Trouble(
            tr(
                "The records {file} cannot be written ({why}). Free some disk space: "
                "Petriscope waits and goes on by itself.",
                file="C:\\Users\\lab\\AppData\\Local\\petriscope\\records.db",
                why="database or disk is full",
            )
        )
    )
    yield "disk-full"


def _children() -> list[int]:
    """Return the processes that this one started; on Linux."""
    tasks = Path("/proc/self/task").iterdir()
    return [int(each) for task in tasks for each in (task / "children").read_text().split()]


def press_keys(window: QWidget, keys: str) -> None:
    """Do what the keys do."""
    wanted = QKeySequence(keys)
    next(each for each in window.findChildren(QAction) if each.shortcut() == wanted).trigger()


def press_button(parent: QWidget, text: str) -> None:
    """Press the button in sight that says so."""
    buttons = parent.findChildren(QToolButton)
    next(each for each in buttons if each.text() == text and each.isVisible()).click()


def close_dialogs(window: QWidget) -> None:
    """Close what is open above the window."""
    for each in window.findChildren(QDialog):
        each.close()
