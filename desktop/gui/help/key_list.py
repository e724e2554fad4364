"""All keys on one page, read from the actions themselves, so that it is never wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QGridLayout, QMainWindow, QWidget

from desktop.gui import theme
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import mark, tr

_OF_WIDGETS = (
    ("{keys}", "Tab, Shift+Tab", mark("Go to the next control, or back")),
    ("{keys}", "Space", mark("Press the button, tick the box")),
    (
        "{keys}",
        "Up, Down",
        mark("In a list, a group of bars or the rail: go to the next, or the one before"),
    ),
    (mark("{keys}, held"), "H", mark("Hide the heatmap")),
)
"""Keys that a widget takes itself: how they are pressed, which they are, what they do."""


class KeyList(QWidget):
    """A row a shortcut: the keys, and what they do."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__()
        self._window = window
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        self._grid.setHorizontalSpacing(2 * theme.ROOM)
        self._grid.setVerticalSpacing(theme.GAP)
        self._grid.setColumnStretch(1, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """List what there is now: a page brings its own when it is first shown."""
        super().showEvent(event)
        while self._grid.count():
            self._grid.takeAt(0).widget().deleteLater()
        for row, (keys, what) in enumerate((*shortcuts(self._window), *_of_widgets())):
            name, does = PlainLabel(keys), PlainLabel(what, word_wrap=True)
            theme.set_type(name, "text", strong=True)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(does, row, 1)
            self._grid.setRowStretch(row, 0)
            self._grid.setRowStretch(row + 1, 1)


def shortcuts(window: QMainWindow) -> list[tuple[str, str]]:
    """Return the keys of every action in the window, and what each does, in order of the keys."""
    return sorted(
        (_keys(each), each.statusTip() or each.text())
        for each in window.findChildren(QAction)
        if not each.shortcut().isEmpty()
    )


def _of_widgets() -> list[tuple[str, str]]:
    return [
        (tr(how, keys=_native([QKeySequence(each) for each in keys.split(", ")])), tr(what))
        for how, keys, what in _OF_WIDGETS
    ]


def _keys(of: QAction) -> str:
    return _native(of.shortcuts())


def _native(keys: Sequence[QKeySequence]) -> str:
    """Return keys as they are called on this system, in the person's language."""
    return ", ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in keys)
