"""One setting on the page: what it is called, what it does, and the control for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QSlider,
    QWidget,
)

from desktop.gui import theme
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import tr

_ACCENTS = re.compile("[\u0300-\u036f\u064b-\u0655]")


class SettingRow(QWidget):
    """Title and explanation, with the control beside them."""

    def __init__(self, title: str, explanation: str, control: QWidget) -> None:
        super().__init__()
        self._words = _plainly(f"{title} {explanation}")
        self._control = control
        control.setAccessibleName(title)
        control.setAccessibleDescription(explanation)
        name, what = PlainLabel(title, word_wrap=True), PlainLabel(explanation, word_wrap=True)
        theme.set_type(name, "text", strong=True)
        what.setProperty("muted", True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, theme.GAP, 0, theme.GAP)
        grid.setHorizontalSpacing(theme.ROOM)
        grid.setVerticalSpacing(theme.TIGHT)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 2)
        grid.addWidget(name, 0, 0)
        grid.addWidget(what, 1, 0)
        where = Qt.AlignmentFlag.AlignVCenter
        if control.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed:
            where |= Qt.AlignmentFlag.AlignLeft  # else the column were no wider than a button
        grid.addWidget(control, 0, 1, 2, 1, where)

    def has_words(self, text: str) -> bool:
        """Say whether title and explanation hold all words of a text, accents or not."""
        return all(word in self._words for word in _plainly(text).split())


def choice(settings: WindowSettings, name: str, names: Mapping[Any, str]) -> QComboBox:
    """Make a list to choose a setting from.

    Args:
        settings: Where it is kept.
        name: Of the setting.
        names: Value to what is read, in order.
    """
    box = _Chooser()
    box.setObjectName(name)
    for value, said in names.items():
        box.addItem(said, value)
    box.activated.connect(lambda _row: setattr(settings, name, box.currentData()))
    _follow(settings, name, box, lambda: box.setCurrentIndex(_nearest(box, settings, name)))
    return box


def switch(settings: WindowSettings, name: str) -> QCheckBox:
    """Make a box to tick for a setting that is on or off."""
    box = QCheckBox(tr("On", "a setting"))
    box.clicked.connect(lambda on: setattr(settings, name, on))
    _follow(settings, name, box, lambda: box.setChecked(getattr(settings, name)))
    return box


def text(settings: WindowSettings, name: str, limit: int) -> QLineEdit:
    """Make a field for a setting that is a text of at most ``limit`` characters."""
    field = _Field(settings, name)
    field.setMaxLength(limit)
    _follow(settings, name, field, field.show_kept)
    return field


def percent(settings: WindowSettings, name: str) -> QSlider:
    """Make a slider for a setting from 0 to 100."""
    slider = _Slider(Qt.Orientation.Horizontal)
    slider.setRange(0, 100)
    slider.valueChanged.connect(lambda value: setattr(settings, name, value))
    _follow(settings, name, slider, lambda: slider.setValue(getattr(settings, name)))
    return slider


def _follow(
    settings: WindowSettings, name: str, control: QWidget, show: Callable[[], object]
) -> None:
    """Show a setting now and whenever it changes, without setting it by that."""

    def heed(changed: str) -> None:
        if changed == name:
            with QSignalBlocker(control):
                show()

    settings.changed.connect(heed)
    heed(name)


def _nearest(box: QComboBox, settings: WindowSettings, name: str) -> int:
    """Return the row of a setting's value; that below it of one that is not on the list."""
    value = getattr(settings, name)
    if isinstance(value, int):
        return max(row for row in range(box.count()) if row == 0 or box.itemData(row) <= value)
    return box.findData(value)


class _Chooser(QComboBox):
    """A list, as tall as a field, that the wheel leaves alone as it scrolls past."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("tall", True)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Slider(QSlider):
    """A slider that the wheel leaves alone, as it scrolls past."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Field(QLineEdit):
    """A text that is kept while it is typed; leaving the field shows it as it was kept."""

    def __init__(self, settings: WindowSettings, name: str) -> None:
        super().__init__()
        self._settings = settings
        self._name = name
        self._typing = False
        self.setAcceptDrops(False)  # files are dropped on the window
        self.textEdited.connect(self._take)
        self.editingFinished.connect(self.show_kept)

    def show_kept(self) -> None:
        if not self._typing:
            self.setText(getattr(self._settings, self._name))

    def _take(self, words: str) -> None:
        self._typing = True
        setattr(self._settings, self._name, words)
        self._typing = False


def _plainly(text: str) -> str:
    """Return letters as they are typed in a hurry: small, without accents or Arabic vowels."""
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).casefold()
