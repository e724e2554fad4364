"""Every text of the window is looked up: in a language of other letters no plain ones are left."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QSystemTrayIcon,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from desktop import language
from desktop.gui.help.about import _LICENCES
from desktop.gui.languages import LANGUAGES
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import tr
from desktop.values import BundleInfo
from tests.gui.stand_in import StandIn
from tests.gui.tour import tour

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
MOST_ROWS = 20
WORD = re.compile(r"[A-Za-z]{2,}")
KEYS = r"\b(?:Tab|Shift|Ctrl|Enter|Space|Up|Down)\b"
PATTERN = r"\*\.\w+|All Files \(\*\)"  # of files, and Qt's own before ours are set
DATE = r"\b\d{1,2} [A-Z][a-z]{2} \d{4}\b"
HEXADECIMAL = r"\b[0-9a-f]{4}(?: ?[0-9a-f]{4})+\b"


@pytest.fixture(autouse=True)
def other_letters() -> Iterator[None]:
    language.use(StandIn())
    yield
    language.use(None)


def texts(of: QWidget) -> Iterator[tuple[str, str]]:
    """Return what a widget says, and where."""
    yield "tooltip", of.toolTip()
    yield "status tip", of.statusTip()
    yield "accessible name", of.accessibleName()
    yield "accessible description", of.accessibleDescription()
    if of.isWindow():
        yield "title", of.windowTitle()
    if isinstance(of, QLabel | QAbstractButton):
        yield "text", of.text()
    if isinstance(of, QLineEdit):
        yield "placeholder", of.placeholderText()
    if isinstance(of, QComboBox):
        yield from (("item", of.itemText(each)) for each in range(of.count()))
    if isinstance(of, QTabBar):
        yield from (("tab", of.tabText(each)) for each in range(of.count()))
    if isinstance(of, QAbstractItemView) and of.model() is not None:
        yield from _of_model(of.model())


def _of_model(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
        header = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(header, str):
            yield "header", header
        for row in range(min(MOST_ROWS, model.rowCount())):
            for role in ROLES:
                said = model.index(row, column).data(role)
                if isinstance(said, str):
                    yield f"row, {role.name}", said


def said_in(window: QWidget) -> Iterator[tuple[QObject, str, str]]:
    """Return everything that a window says, in sight or not; what Qt's own dialogs say is Qt's."""
    if isinstance(window, QFileDialog):
        yield window, "title", window.windowTitle()
        yield from ((window, "filter", each) for each in window.nameFilters())
    for each in (window, *window.findChildren(QWidget)):
        if not isinstance(each, QTextBrowser) and not _is_of_qt(each):
            yield from ((each, place, said) for place, said in texts(each))
    for each in window.findChildren(QAction):
        if not _is_of_qt(each):
            yield each, "text", each.text()
            yield each, "tooltip", each.toolTip()
            yield each, "status tip", each.statusTip()
    for icon in window.findChildren(QSystemTrayIcon):
        yield icon, "tooltip", icon.toolTip()


def _is_of_qt(of: QObject) -> bool:
    """Say whether something is part of what Qt brings whole: its dialog, its row of tabs."""
    around = of.parent()
    return isinstance(of, QFileDialog) or (
        around is not None and (isinstance(around, QTabBar) or _is_of_qt(around))
    )


class Names:
    """What is the same in every language, because nobody of us chose the words."""

    def __init__(self, screen, samples: list[Path]) -> None:
        self._window = screen.window
        self._given: set[str] = {
            "Petriscope",
            "PNG",
            "Python",
            "Qt",
            platform.platform(),
            "/data/in",
            str(screen.settings.root),
            screen.settings.reviewer,
        }
        self._given |= {*LANGUAGES.values(), *(each.name for each in samples)}
        self._given |= {str(samples[0].parent), samples[0].parent.name}
        self._given |= {text for licence in _LICENCES for text in licence}

    def learn(self, bundle: BundleInfo) -> None:
        """Take in what a bundle says of itself."""
        self._given |= {bundle.name, bundle.version, *bundle.classes, *bundle.descriptions}

    def pattern(self) -> re.Pattern[str]:
        """Return what finds them all, the keys of now, dates and fingerprints too."""
        keys = {
            each.toString(QKeySequence.SequenceFormat.NativeText)
            for action in self._window.findChildren(QAction)
            for each in action.shortcuts()
        }
        longest_first = sorted(self._given | {each for each in keys if len(each) > 1}, key=len)
        names = (re.escape(each) for each in reversed(longest_first))
        return re.compile("|".join((*names, KEYS, PATTERN, DATE, HEXADECIMAL)))


def unmarked(screen, samples: list[Path]) -> list[str]:
    """Return what is left in plain letters after a tour of the window, and where it stands."""
    names, heard = Names(screen, samples), {}
    screen.bridge.engine_ready.connect(lambda event: names.learn(event.bundle))
    for _ in tour(screen, samples):
        for window in QApplication.topLevelWidgets():
            for where, place, said in said_in(window):
                if said not in heard and WORD.search(said):
                    heard[said] = f"{type(where).__name__} {place}: {said!r}"
    known = names.pattern()
    return sorted(where for said, where in heard.items() if WORD.search(known.sub("", said)))


def test_every_text_is_in_the_language_of_the_window(idle, samples, monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    found = unmarked(idle, samples)
    assert not found, "\n".join(found)


def test_a_text_that_was_not_looked_up_is_found(qtbot):
    for said in (tr("Watching {folder}", folder="/data/in"), "Watching"):
        label = PlainLabel(said)
        qtbot.addWidget(label)
        assert bool(WORD.search(said.replace("/data/in", ""))) == (said == "Watching")
        assert ("text", said) in texts(label)
