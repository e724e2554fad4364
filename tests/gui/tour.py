"""A tour of the whole window, in any language: every page, fold, notice and dialog."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QListView,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop.events import (
    BundleInstalled,
    ControlProgress,
    Progress,
    QualityRead,
    ReportProgress,
    SignerChecked,
    Trouble,
    WatchChanged,
)
from desktop.gui.bundles.compare_view import CompareView
from desktop.gui.help.tutorial import TutorialLine
from desktop.gui.images.images_page import ImagesPage
from desktop.gui.quality.quality_page import QualityPage
from desktop.gui.rail import Pages
from desktop.gui.results.grid_view import GridView
from desktop.gui.review.bar import ReviewBar
from desktop.gui.review.page import ReviewPage
from desktop.gui.status_strip import StatusStrip
from desktop.gui.watch.watch_line import WatchLine
from desktop.language import tr
from desktop.quality.settings import ControlSettings
from tests.gui.quality.made_quality import made_up

IMAGES, REVIEW, BUNDLES, QUALITY, SETTINGS, HELP = range(6)
GONE = "The folder cannot be read. Watching goes on when it is there again."
SIGNER = "0123456789ab" * 2
FILE_DIALOGS = ("Ctrl+O", "Ctrl+Shift+O", "W", "Ctrl+E")


def tour(screen, samples: list[Path]) -> Iterator[str]:
    """Bring the window into one state after the other, and name each when it is there."""
    window, pages = screen.window, screen.window.findChild(Pages)
    screen.service.start()
    ready = screen.bot.waitSignal(screen.bridge.engine_ready, timeout=60_000)
    ready.wait()
    yield "before the first image"
    yield from _work(screen)
    yield from _images(screen, samples)
    yield from _review(screen)
    yield from _bundles(screen)
    yield from _quality(screen)
    for page, name in ((SETTINGS, "settings"), (HELP, "help")):
        go(screen, page)
        yield name
    tabs = pages.stack.currentWidget().findChild(QTabBar)
    for tab in range(1, tabs.count()):
        tabs.setCurrentIndex(tab)
        yield f"help, part {tab + 1}"
    go(screen, IMAGES)
    yield from _watch(screen)
    yield from _notices(screen)
    yield from _file_dialogs(screen)
    press_keys(window, "Shift+F1")
    yield from _tutorial(screen)


def go(screen, page: int) -> None:
    pages = screen.window.findChild(Pages)
    pages.show_page(pages.titles()[page])
    screen.bot.wait(50)


def press_keys(window: QWidget, keys: str) -> None:
    """Do what the keys do."""
    wanted = QKeySequence(keys)
    next(each for each in window.findChildren(QAction) if each.shortcut() == wanted).trigger()


def unfold(parent: QWidget) -> None:
    """Press every switch in sight that is off, but for those that lead elsewhere."""
    for each in parent.findChildren(QToolButton):
        if each.isVisible() and each.isCheckable() and not each.isChecked():
            each.click()


def _work(screen) -> Iterator[str]:
    for signal, event in (
        (screen.bridge.progress, Progress(3, 10)),
        (screen.bridge.progress, Progress(3, 10, paused=True)),
        (screen.bridge.report_progress, ReportProgress(3, 10)),
        (screen.bridge.control_progress, ControlProgress(3, 10)),
    ):
        signal.emit(event)
        yield f"{event}"
        signal.emit(type(event)(10, 10))


def _images(screen, samples: list[Path]) -> Iterator[str]:
    go(screen, IMAGES)
    explained = screen.bot.waitSignal(screen.bridge.explained, timeout=60_000)
    screen.window.submit(samples)
    screen.wait_for_rows(len(samples))
    explained.wait()
    yield "images"
    page = screen.window.findChild(ImagesPage)
    unfold(page)
    screen.wait_for(lambda: page.findChild(GridView).isVisible())
    yield "images, unfolded"
    press_keys(screen.window, "Ctrl+D")
    press_keys(screen.window, "Ctrl+Shift+D")
    yield "case and slide"
    page.thresholds.trigger()
    yield "review thresholds"
    _close_dialogs()


def _review(screen) -> Iterator[str]:
    go(screen, REVIEW)
    page = screen.window.findChild(ReviewPage)
    queue = page.findChild(ReviewBar).findChild(QComboBox)
    yield "review, nothing to do"
    screen.bot.keyClick(queue, Qt.Key.Key_Down)
    screen.wait_for(lambda: page.findChild(QListView).model().rowCount() > 0)
    for _ in range(2):
        screen.bot.keyClick(queue, Qt.Key.Key_Down)  # all shares are in sight
    screen.bot.wait(300)
    yield "review, a sample"
    for _ in range(2):
        screen.bot.keyClick(queue, Qt.Key.Key_Up)
    screen.bot.wait(300)
    press_keys(page, "Return")
    press_keys(page, "C")
    for keys in ("Ctrl+T", "Ctrl+H"):
        press_keys(page, keys)
    page.findChild(QListView).setCurrentIndex(page.findChild(QListView).model().index(0, 0))
    screen.bot.wait(600)
    yield "review"


def _bundles(screen) -> Iterator[str]:
    listed = screen.bot.waitSignal(screen.bridge.bundles_listed, timeout=60_000)
    go(screen, BUNDLES)
    listed.wait()
    yield "bundles"
    (event,) = listed.args
    screen.bridge.bundle_installed.emit(BundleInstalled(event.bundles[0], False))
    yield "a bundle was installed"
    view = screen.window.findChild(CompareView)
    view.offer(list(event.bundles), event.bundles[0].digest)
    stack = view.parentWidget()
    assert isinstance(stack, QStackedWidget)
    stack.setCurrentWidget(view)
    yield "compare"
    stack.setCurrentIndex(0)


def _quality(screen) -> Iterator[str]:
    read = screen.bot.waitSignal(screen.bridge.quality_read, timeout=60_000)
    go(screen, QUALITY)
    read.wait()
    yield "quality, nothing yet"
    for name, quality in (
        ("few", made_up(count=3)),
        ("steady", made_up()),
        ("out of control", made_up(0.7, 0.9)),
    ):
        screen.bridge.quality_read.emit(QualityRead(quality, ControlSettings()))
        page = screen.window.findChild(QualityPage)
        quantity = page.findChild(QComboBox)
        for each in range(quantity.count()):
            quantity.setCurrentIndex(each)
        yield f"quality, {name}"


def _watch(screen) -> Iterator[str]:
    trouble = tr(GONE)
    without = screen.predictions()[:1]
    for away in (False, True):
        screen.bridge.watch_changed.emit(
            WatchChanged(("/data/in",), 12_345, 678, trouble, away, 1, 0, tuple(without))
        )
        yield f"watching, {away=}"
    line = screen.window.findChild(WatchLine)
    line.findChild(QToolButton).click()
    yield "files without an answer"
    _close_dialogs()
    screen.bridge.watch_changed.emit(WatchChanged((), 0, 0, None))


def _notices(screen) -> Iterator[str]:
    screen.bridge.trouble.emit(Trouble(tr(GONE), fault=True))
    yield "trouble"
    screen.bridge.signer_checked.emit(SignerChecked(SIGNER, False))
    screen.window.findChild(StatusStrip).trust_wanted.emit(SIGNER)
    yield "an unknown signer"
    screen.window.say_crashed()
    yield "after a crash"


def _file_dialogs(screen) -> Iterator[str]:
    for keys in FILE_DIALOGS:
        press_keys(screen.window, keys)
        assert screen.window.findChild(QFileDialog) is not None
        yield f"dialog of {keys}"
        _close_dialogs()


def _tutorial(screen) -> Iterator[str]:
    line = screen.window.findChild(TutorialLine)
    step, (_, forth, _) = 1, line.findChildren(QToolButton)
    while forth.isVisible():
        yield f"tutorial, step {step}"
        forth.click()
        screen.bot.wait(600)  # until the page of the step has what it shows
        step += 1
    yield f"tutorial, step {step}"


def _close_dialogs() -> None:
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog) and each.isVisible():
            each.reject()
    QApplication.sendPostedEvents(None, 52)  # deleteLater
