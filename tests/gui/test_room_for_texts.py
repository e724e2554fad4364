"""Every text has the room it needs in a small window, in each language and in a longer one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QWidget,
)
from stand_in import StandIn
from tour import tour

from desktop import language
from desktop.gui.detail.legend import Legend
from desktop.gui.images.images_page import ImagesPage
from desktop.gui.languages import LANGUAGES, speak
from desktop.gui.quality.control_choices import ControlChoices
from desktop.gui.rail import Pages
from desktop.gui.widgets.elided_label import ElidedLabel

SMALL = QSize(1024, 600)
AROUND_TEXT = 4
"""So many pixels a field leaves beside its text, whatever the style."""
LONGER = "40 % longer"
GIVEN = ("/", "Superficial-Intermediate", "Pap-smear cells")
"""What holds one of these may be elided: paths, long names of classes and bundles."""


@pytest.fixture(params=[LONGER, *LANGUAGES])
def spoken(request, qapp) -> Iterator[str]:
    if request.param == LONGER:
        language.use(StandIn(longer=True))
    else:
        speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


def lack(of: QWidget) -> str:
    """Return what keeps the text of a widget from being seen whole; empty for nothing."""
    if isinstance(of, ElidedLabel):
        long = of.fontMetrics().horizontalAdvance(of.text()) > of.width()
        return f"elided at {of.width()}" if long and not _given(of) else ""
    if isinstance(of, QLabel) and of.text() and of.wordWrap():
        widest = max(map(of.fontMetrics().horizontalAdvance, of.text().split()))
        needed = QSize(widest, of.heightForWidth(of.width()))
    elif isinstance(of, QComboBox) and not isinstance(of, Legend):
        return _lack_of_field(of)
    elif isinstance(of, QTabBar):
        last = of.tabRect(of.count() - 1).united(of.tabRect(0))
        return "" if of.rect().contains(last) else "tabs outside"
    elif isinstance(of, QHeaderView):
        return _lack_of_header(of)
    elif isinstance(of, QToolButton | QCheckBox | Legend) or (isinstance(of, QLabel) and of.text()):
        needed = of.sizeHint()
    else:
        return ""
    less = needed.width() > of.width() or needed.height() > of.height()
    return f"needs {needed.toTuple()}, has {of.size().toTuple()}" if less else ""


def _given(label: ElidedLabel) -> bool:
    """Say whether a label holds what somebody else chose, or a sentence in the place of that."""
    in_place = isinstance(label.parent(), ControlChoices)
    return in_place or any(each in label.text() for each in GIVEN)


def _lack_of_field(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(kind, option, part, box).width()
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    return f"needs {needed}, has {room}" if needed > room else ""


def lack_of_placeholder(field: QWidget) -> str:
    """Return what keeps what a field is for from being read whole; empty for nothing."""
    if not isinstance(field, QLineEdit) or field.text():
        return ""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    part = QStyle.SubElement.SE_LineEditContents
    room = field.style().subElementRect(part, option, field).width() - AROUND_TEXT
    needed = field.fontMetrics().horizontalAdvance(field.placeholderText())
    return f"needs {needed}, has {room}" if needed > room else ""


def _lack_of_header(header: QHeaderView) -> str:
    if header.orientation() != Qt.Orientation.Horizontal or header.model() is None:
        return ""
    short = [
        header.model().headerData(each, Qt.Orientation.Horizontal)
        for each in range(header.count())
        if not header.isSectionHidden(each)
        and header.sectionSizeHint(each) > header.sectionSize(each)
    ]
    return f"columns {short}" if short else ""


def outside(of: QWidget) -> str:
    """Return what a widget reaches out of, so that nobody can see it whole; empty for nothing."""
    inner = of
    while not inner.isWindow():
        around = inner.parentWidget()
        scroll = around.parentWidget() if around is not None else None
        if isinstance(scroll, QScrollArea) and scroll.widget() is inner:
            policy = scroll.horizontalScrollBarPolicy()
            if policy == Qt.ScrollBarPolicy.ScrollBarAlwaysOff and inner.width() > around.width():
                return f"is in what is wider than {type(scroll).__name__}"
            return ""
        place = QRect(of.mapTo(around, QPoint()), of.size())
        if not around.rect().contains(place):
            return f"reaches out of {type(around).__name__}: {place.getRect()}"
        inner = around
    return ""


def said_by(of: QWidget) -> str:
    if isinstance(of, QLineEdit):
        return of.text() or of.placeholderText()
    text = getattr(of, "text", None) or getattr(of, "currentText", None)
    return text() if text is not None else of.accessibleName()


def faults(window: QWidget) -> Iterator[str]:
    """Return which texts in sight are not whole."""
    kinds = (QLabel, QToolButton, QCheckBox, QComboBox, QLineEdit, QTabBar, QHeaderView)
    for each in window.findChildren(QWidget):
        if isinstance(each, kinds) and each.isVisible() and each.window() is window:
            for fault in filter(None, (lack(each), lack_of_placeholder(each), outside(each))):
                yield f"{type(each).__name__} {said_by(each)!r} {fault}"
    for each in window.findChildren(QScrollArea):
        hidden = each.horizontalScrollBar().maximum()
        if each.isVisible() and hidden:
            yield f"{type(each.widget()).__name__} is too wide by {hidden}"


@pytest.mark.usefixtures("spoken")
def test_every_text_has_the_room_it_needs_in_a_small_window(idle, samples: list[Path]):
    idle.window.resize(SMALL)
    found: dict[str, str] = {}
    for state in tour(idle, samples):
        idle.bot.wait(50)  # layouts settle
        assert idle.window.size() == SMALL, state
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and not isinstance(window, QFileDialog):
                for fault in faults(window):
                    found.setdefault(fault, state)
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


@pytest.mark.parametrize("width", [1024, 1180, 1440])
@pytest.mark.usefixtures("spoken")
def test_what_a_field_is_for_is_read_whole(idle, width):
    idle.window.resize(QSize(width, 600))
    pages = idle.window.findChild(Pages)
    idle.window.findChild(ImagesPage).list_everything()
    found = []
    for title in pages.titles():
        pages.show_page(title)
        idle.bot.wait(50)
        for each in filter(QLineEdit.isVisible, idle.window.findChildren(QLineEdit)):
            fault = lack_of_placeholder(each)
            found += [f"{said_by(each)!r} {fault}"] if fault else []
    assert not found, "\n".join(found)
