"""With large text in a small window, everything can be reached and nothing lies over another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSlider,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop.events import EngineReady, Progress, QualityRead, SignerChecked
from desktop.gui.detail.image_view import ImageView
from desktop.gui.help.tutorial import TutorialLine
from desktop.gui.images.empty_state import EmptyState
from desktop.gui.images.images_page import ImagesPage
from desktop.gui.notices.notices import Notices
from desktop.gui.rail import Pages, Rail
from desktop.gui.review.workplace import Workplace
from desktop.gui.settings.looks import Looks
from desktop.gui.status_strip import StatusStrip
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.text_table import TextTableView
from desktop.quality.settings import ControlSettings
from tests.gui.detail.test_image_details import BUNDLE, answered
from tests.gui.quality.made_quality import made_up
from tests.gui.room import lack, outside, said_by
from tests.gui.tour import press_keys

SIZES = (QSize(1024, 600), QSize(1280, 800))
KINDS = (QAbstractButton, QComboBox, QLabel, QLineEdit, QSlider, QTabBar)
LEAST_IMAGE_IN_LINES = 6
LEAST_NAME_IN_LINES = 5
TRIES = 20


def crowded(window: QWidget) -> Iterator[str]:
    """Return what is out of reach, smaller than it may be, or over something else."""
    seen = [each for each in window.findChildren(QWidget) if each.isVisible()]
    for each in filter(lambda one: isinstance(one, KINDS), seen):
        said = f"{type(each).__name__} {said_by(each)!r}"
        least = each.minimumSizeHint()
        if fault := outside(each):
            yield f"{said} {fault}"
        if least.width() > each.width() or least.height() > each.height():
            yield f"{said} needs {least.toTuple()}, has {each.size().toTuple()}"
        if isinstance(each, QLabel) and each.wordWrap() and (fault := lack(each)):
            yield f"{said} {fault}"
    for one, other in combinations(seen, 2):
        beside = one.parentWidget() is other.parentWidget()
        if beside and one.geometry().intersects(other.geometry()):
            yield f"{said_by(one)!r} lies over {said_by(other)!r} in {type(one.parent()).__name__}"


def lost(window: QWidget) -> Iterator[str]:
    """Return what is there but says nothing any more: images, pages' names, the bundle's name."""
    line = window.fontMetrics().height()
    for image in filter(QWidget.isVisible, window.findChildren(ImageView)):
        if image.height() < LEAST_IMAGE_IN_LINES * line:
            yield f"an image is {image.height()} high"
    for way in window.findChild(Rail).findChildren(QToolButton):
        if way.visibleRegion().boundingRect() != way.rect():
            yield f"{way.text()!r} is scrolled out of the rail"
    name, signer = window.findChild(StatusStrip).findChildren(ElidedLabel)
    for label in (name, signer):
        if label.width() < min(LEAST_NAME_IN_LINES * line, label.sizeHint().width()):
            yield f"{label.text()!r} in the strip is {label.width()} wide"


def states(screen) -> Iterator[str]:
    """Bring every page to front; none waits for an engine."""
    pages = screen.window.findChild(Pages)
    images = screen.window.findChild(ImagesPage)
    screen.bridge.engine_ready.emit(EngineReady(BUNDLE))
    screen.bridge.signer_checked.emit(SignerChecked(BUNDLE.signer, True))
    yield "before the first image"
    images.list_everything()
    images.detail.show_prediction(answered(0.9), None)
    yield "an image"
    for title in pages.titles()[1:]:
        pages.show_page(title)
        if title == "Review":
            yield "nothing to review"
            place = screen.window.findChild(Workplace)
            stack = place.parentWidget().parentWidget()
            assert isinstance(stack, QStackedWidget)
            stack.setCurrentIndex(1)
        if title == "Quality":
            screen.bridge.quality_read.emit(QualityRead(made_up(0.7), ControlSettings()))
        yield title
    tabs = pages.stack.currentWidget().findChild(QTabBar)
    for tab in range(1, tabs.count()):
        tabs.setCurrentIndex(tab)
        yield f"Help, part {tab + 1}"
    pages.show_page(pages.titles()[0])
    yield from going_on(screen)


def going_on(screen) -> Iterator[str]:
    """Say below the page what is going on, one thing after the other, until all is said."""
    screen.bridge.progress.emit(Progress(3, 10, paused=True))
    yield "paused"
    screen.bridge.progress.emit(Progress(10, 10))
    screen.window.say_crashed()
    yield "after a crash"
    screen.window.findChild(Notices).dismiss()
    press_keys(screen.window, "Ctrl+D")
    yield "case and slide"
    screen.window.findChild(TutorialLine).show()
    press_keys(screen.window, "Alt+Right")
    yield "tutorial"


def too_wide(window: QWidget) -> Iterator[str]:
    """Return what scrolls sideways as well; only tables of many columns may."""
    for area in filter(QWidget.isVisible, window.findChildren(QAbstractScrollArea)):
        hidden = area.horizontalScrollBar().maximum()
        inner = area.widget() if isinstance(area, QScrollArea) else area
        if hidden and not isinstance(area, TextTableView):
            yield f"{type(inner).__name__} is too wide by {hidden}"


@pytest.fixture(params=[200, 300])
def enlarged(request, idle, qapp: QApplication) -> Iterator[None]:
    looks = Looks(qapp, idle.settings)
    idle.settings.text_size = request.param
    yield
    idle.settings.restore_defaults()
    looks.deleteLater()


def settled(screen) -> list[str]:
    """Return the faults that are left when the layouts have had the time they need."""
    faults: list[str] = []
    for _ in range(TRIES):
        screen.bot.wait(50)
        faults = [*crowded(screen.window), *lost(screen.window), *too_wide(screen.window)]
        if not faults:
            break
    return faults


@pytest.mark.usefixtures("enlarged")
def test_with_large_text_everything_can_be_reached(idle):
    found: list[str] = []
    for state in states(idle):
        for size in SIZES:
            idle.window.resize(size)
            found += [f"{state}, {size.toTuple()}: {fault}" for fault in settled(idle)]
            assert idle.window.size() == size, state
    assert not found, "\n".join(found)


def test_the_invitation_takes_no_room_for_results_that_are_not_there(idle, qapp):
    looks = Looks(qapp, idle.settings)
    empty, page = idle.window.findChild(EmptyState), idle.window.findChild(ImagesPage)
    area = page.window().findChild(Pages).stack.currentWidget()
    idle.settings.text_size = 300
    idle.window.resize(SIZES[1])
    idle.wait_for(lambda: empty.height() <= empty.heightForWidth(empty.width()))
    idle.settings.text_size = 100
    idle.wait_for(lambda: page.height() <= area.viewport().height())
    idle.settings.restore_defaults()
    looks.deleteLater()
