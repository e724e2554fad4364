"""What the control looks at and when: chosen once, at the bottom of the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.quality.quality_words import moment
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets import choosers
from desktop.gui.widgets.aligning import align
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.gui.widgets.wrapping_box import WrappingBox
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import mark, tr
from desktop.quality.settings import ControlSettings, with_new_baseline

_NO_SLIDE = mark("No folder yet: where photographs of the control slide arrive")
_WHOLE = mark("Since the first run")
_SAMPLES = mark("The samples that come with Petriscope")
_SAID_IN_LINES = 8
"""How much is read at least of what is chosen, in heights of a line."""


class ControlChoices(QWidget):
    """Two folders, whether it runs by itself, and a new baseline.

    Attributes:
        changed: Emitted with all choices when the person changed one.
    """

    changed = Signal(ControlSettings)

    def __init__(self, settings: WindowSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._window_settings = settings
        self._chosen = ControlSettings()
        middle = Qt.TextElideMode.ElideMiddle
        self._slide, self._stored, self._since = (
            ElidedLabel(elide=elide, least_in_lines=_SAID_IN_LINES)
            for elide in (middle, middle, Qt.TextElideMode.ElideRight)
        )
        self._daily = WrappingBox(tr("Run the control once a day, before the first image"))
        self._daily.setToolTip(tr("The control then runs by itself"))
        self._daily.toggled.connect(lambda daily: self._change(daily=daily))
        self._samples = self._button(
            tr("Use samples"),
            tr("Use the samples as stored images"),
            lambda: self._change(stored=None),
        )
        self._no_slide = self._button(
            tr("No slide"), tr("Use no control slide"), lambda: self._change(slide=None)
        )
        self._arrange()
        self.show_settings(self._chosen)

    def show_settings(self, chosen: ControlSettings) -> None:
        """Show what is in use."""
        self._chosen = chosen
        self._slide.setText(str(chosen.slide or tr(_NO_SLIDE)))
        self._stored.setText(str(chosen.stored or tr(_SAMPLES)))
        begun = chosen.since != ControlSettings.since
        since = tr("Since {moment}", moment=moment(chosen.since)) if begun else tr(_WHOLE)
        self._since.setText(since)
        self._samples.setEnabled(chosen.stored is not None)
        self._no_slide.setEnabled(chosen.slide is not None)
        with QSignalBlocker(self._daily):
            self._daily.setChecked(chosen.daily)

    def _arrange(self) -> None:
        slide = self._button(
            tr("Choose slide folder"),
            tr("Choose the folder where photographs of the control slide arrive"),
            lambda: self._choose(tr("Control slide"), "slide"),
        )
        stored = self._button(
            tr("Choose stored images"),
            tr("Choose a folder of images that never change"),
            lambda: self._choose(tr("Stored control images"), "stored"),
        )
        baseline = self._button(
            tr("New baseline"),
            tr("Compare with what comes from now on: after a new slide, stain or camera"),
            lambda: self._use(with_new_baseline(self._chosen)),
        )
        rows = (
            (PlainLabel(tr("Control slide")), self._slide, slide, self._no_slide),
            (PlainLabel(tr("Stored images")), self._stored, stored, self._samples),
            (PlainLabel(tr("Baseline")), self._since, baseline, QWidget()),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        for name, said, *buttons in rows:
            column.addWidget(_row(name, said, buttons))
        column.addWidget(self._daily)
        names, _, first, second = zip(*rows, strict=True)
        align(self, names, first, second)

    def _button(self, text: str, tip: str, do: Callable[[], object]) -> QToolButton:
        made = button(action(self, text, tip, None, do))
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return made

    def _choose(self, title: str, which: str) -> None:
        def take(folders: list[Path]) -> None:
            self._change(**{which: folders[0]})

        choosers.choose_folder(self, title, self._window_settings, take)

    def _change(self, **changes: Path | bool | None) -> None:
        self._use(replace(self._chosen, **changes))  # type: ignore[arg-type]

    def _use(self, chosen: ControlSettings) -> None:
        self.show_settings(chosen)
        self.changed.emit(chosen)


def _row(name: QWidget, said: QWidget, buttons: Sequence[QWidget]) -> QWidget:
    """Return a row of which the buttons come below where there is little room."""
    row, words, ways = WrappingRow(), WrappingRow(), WrappingRow()
    words.row.addWidget(name)
    words.row.addWidget(said, 1)
    for each in buttons:
        ways.row.addWidget(each)
    row.row.addWidget(words, 1)
    row.row.addWidget(ways)
    return row
