"""Every text has the room it needs in a small window, in each language and in a longer one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from desktop import language
from desktop.gui.images.images_page import ImagesPage
from desktop.gui.languages import LANGUAGES, speak
from desktop.gui.rail import Pages
from desktop.gui.review.workplace import Workplace
from desktop.gui.settings.looks import Looks
from desktop.gui.widgets.elided_label import ElidedLabel
from tests.gui.room import faults, lack, lack_of_placeholder, outside, said_by
from tests.gui.stand_in import StandIn
from tests.gui.tour import tour

SMALL = QSize(1024, 600)
LONGER = "40 % longer"
TRIES = 20


@pytest.fixture(params=[LONGER, *LANGUAGES])
def spoken(request, qapp) -> Iterator[str]:
    if request.param == LONGER:
        language.use(StandIn(longer=True))
    else:
        speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


def settled(screen) -> list[str]:
    """Return the faults that are left when the layouts have had the time they need."""
    left: list[str] = []
    for _ in range(TRIES):
        screen.bot.wait(50)
        windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        seen = [each for each in windows if not isinstance(each, QFileDialog)]
        left = [fault for window in seen for fault in faults(window)]
        if not left:
            break
    return left


@pytest.mark.usefixtures("spoken")
def test_every_text_has_the_room_it_needs_in_a_small_window(idle, samples: list[Path]):
    idle.window.resize(SMALL)
    found: dict[str, str] = {}
    for state in tour(idle, samples):
        for fault in settled(idle):
            found.setdefault(fault, state)
        assert idle.window.size() == SMALL, state
    assert not found, "\n".join(f"{state}: {fault}" for fault, state in found.items())


def test_a_text_without_room_is_found(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    label, short, box = ElidedLabel(window), QLabel("Too long for this", window), QComboBox(window)
    field = QLineEdit(window, placeholderText="Too long for this")
    label.setText("Too long for this")
    box.addItem("Too long for this")
    for each in (label, short, box, field):
        each.setGeometry(0, 0, 40, 30)
    outer = QLabel("Out", window)
    outer.setGeometry(180, 0, 40, 30)
    window.resize(200, 100)
    window.show()
    assert [bool(lack(each)) for each in (label, short, box, outer)] == [True, True, True, False]
    assert [bool(outside(each)) for each in (label, short, box, outer)] == [False] * 3 + [True]
    assert lack_of_placeholder(field)


@pytest.mark.parametrize(("width", "percent"), [(1024, 100), (1180, 100), (1440, 100), (1024, 300)])
@pytest.mark.usefixtures("spoken")
def test_what_a_field_is_for_is_read_whole(idle, qapp, width, percent):
    looks = Looks(qapp, idle.settings)
    idle.settings.text_size = percent
    idle.window.resize(QSize(width, 600))
    pages = idle.window.findChild(Pages)
    idle.window.findChild(ImagesPage).list_everything()
    found = []
    for title in pages.titles():
        pages.show_page(title)
        for place in idle.window.findChildren(Workplace):
            place.parentWidget().parentWidget().setCurrentIndex(1)
            place.comment.show()
        idle.bot.wait(50)
        for each in filter(QLineEdit.isVisible, idle.window.findChildren(QLineEdit)):
            fault = lack_of_placeholder(each)
            found += [f"{said_by(each)!r} {fault}"] if fault else []
    idle.settings.restore_defaults()
    looks.deleteLater()
    assert not found, "\n".join(found)
