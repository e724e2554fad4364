"""The page of settings: few, explained, found by a word, effective at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Self

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import theme
from desktop.gui.languages import LANGUAGES
from desktop.gui.page import Page
from desktop.gui.settings.setting_rows import SettingRow, choice, percent, switch, text
from desktop.gui.settings.store import TEXT_SIZES, WindowSettings
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.hinted_field import HintedField
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.gui.widgets.scrolling import scroll_as, scrolled
from desktop.language import mark, number, tr
from desktop.values import COLOUR_MAPS

NAME_LIMIT = 80
WIDTH_IN_LINES = 44  # lines of text that are longer are hard to read
_SYSTEM = mark("As the system")
_THEMES = {"system": _SYSTEM, "light": mark("Light"), "dark": mark("Dark")}
_COLOURS = {
    "inferno": mark("Inferno"),
    "magma": mark("Magma"),
    "viridis": mark("Viridis"),
    "cividis": mark("Cividis"),
}


class SettingsPage(Page):
    """All settings in one column, under a field to find them and the way back to the defaults."""

    def __init__(
        self,
        settings: WindowSettings,
        thresholds: QAction,
        show_quality: Callable[[], object],
        root: Path,
    ) -> None:
        """Make the page.

        Args:
            settings: What is shown and set.
            thresholds: Shows the review thresholds.
            show_quality: Brings the page to front where the control is chosen.
            root: The folder that everything is kept in.
        """
        super().__init__()
        control = action(self, tr("Choose"), tr("Go to the page Quality"), None, show_quality)
        self._groups = {
            tr("Looks"): _looks(settings),
            tr("Answers"): _answers(settings, thresholds),
            tr("Watching"): _watching(settings),
            tr("Quality"): [_control(control)],
            tr("Storage"): [_storage(root)],
        }
        self._titles = {name: PlainLabel(name) for name in self._groups}
        self._find = HintedField()
        self._find.setClearButtonEnabled(True)
        self._find.set_hint(tr("Find a setting"), tr("Find"))
        self._find.setAccessibleName(tr("Find a setting"))
        self._find.textChanged.connect(self._filter)
        self._nothing = PlainLabel(tr("No setting has these words."))
        self._nothing.setProperty("muted", True)
        self._nothing.hide()
        self._restore = action(
            self,
            tr("Restore defaults"),
            tr("Set everything on this page but your name as it was at first"),
            None,
            settings.restore_defaults,
        )
        self.setFocusProxy(self._find)
        self._arrange()

    def take_over(self, before: Self) -> None:
        """Find what is looked for, where it was scrolled to."""
        self._find.setText(before._find.text())
        scroll_as(self._area, before._area)

    def _filter(self, words: str) -> None:
        found = False
        for name, rows in self._groups.items():
            for row in rows:
                row.setVisible(row.has_words(words))
            some = any(row.has_words(words) for row in rows)
            self._titles[name].setVisible(some)
            found = found or some
        self._nothing.setVisible(not found)
        self._restore.setEnabled(not words)  # it would set what is out of sight, too

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, 0)
        above.setSpacing(theme.GAP)
        above.addWidget(self._find, 1)
        above.addWidget(button(self._restore))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GAP)
        whole.addLayout(above)
        self._area = scrolled(_column(self._titles, self._groups, self._nothing))
        whole.addWidget(self._area, 1)


def _looks(settings: WindowSettings) -> list[SettingRow]:
    return [
        SettingRow(
            tr("Theme"),
            tr("Light or dark colours, or those that the system has now."),
            choice(settings, "theme", {key: tr(name) for key, name in _THEMES.items()}),
        ),
        SettingRow(
            tr("Language"),
            tr("Of the window and its reports."),
            choice(settings, "language", {"system": tr(_SYSTEM), **LANGUAGES}),
        ),
        SettingRow(
            tr("Text size"),
            tr("How large all text is, compared with the system's own size."),
            choice(settings, "text_size", {size: _size(size) for size in TEXT_SIZES}),
        ),
    ]


def _answers(settings: WindowSettings, thresholds: QAction) -> list[SettingRow]:
    return [
        SettingRow(
            tr("Your name"),
            tr(
                "Stands in the records beside each answer that you give. Anybody can change it "
                "here."
            ),
            text(settings, "reviewer", NAME_LIMIT),
        ),
        SettingRow(
            tr("Heatmap"),
            tr("How strong the heatmap is over the image. The slider below the image is the same."),
            percent(settings, "opacity"),
        ),
        SettingRow(
            tr("Finer heatmap"),
            tr("Twice the rows and columns. Each heatmap takes a little longer."),
            switch(settings, "fine"),
        ),
        SettingRow(
            tr("Heatmap colours"),
            tr(
                "Colour-blind people read each of these alike. Choose what stands out from your "
                "stain."
            ),
            choice(settings, "colours", {name: tr(_COLOURS[name]) for name in COLOUR_MAPS}),
        ),
        SettingRow(
            tr("Review thresholds"),
            tr("Below which confidence an answer needs review, class by class."),
            button(thresholds),
        ),
    ]


def _watching(settings: WindowSettings) -> list[SettingRow]:
    return [
        SettingRow(
            tr("Watch again"),
            tr(
                "When Petriscope starts, go on watching the folders that were watched when it "
                "ended."
            ),
            switch(settings, "watch_again"),
        ),
        SettingRow(
            tr("Folders below"),
            tr("Watch the folders in a watched folder too, and those in them."),
            switch(settings, "subfolders"),
        ),
        SettingRow(
            tr("Go on in the tray"),
            tr(
                "Closing the window during a watch hides it, and watching goes on. The icon in the "
                "system's tray brings it back, and ends Petriscope."
            ),
            switch(settings, "stay"),
        ),
        SettingRow(
            tr("Notifications"),
            tr(
                "While the window is not looked at, the system says when a watch has a problem and "
                "when a long queue is done."
            ),
            switch(settings, "notify"),
        ),
    ]


def _control(choose: QAction) -> SettingRow:
    return SettingRow(
        tr("Control"),
        tr(
            "Which images the control looks at, whether it runs by itself once a day, and since "
            "when it compares."
        ),
        button(choose),
    )


def _storage(root: Path) -> SettingRow:
    place = QLineEdit(str(root), readOnly=True)  # to copy, and to go along where it is long
    place.setCursorPosition(0)
    place.setAcceptDrops(False)  # files are for the window
    return SettingRow(
        tr("Folder of your records"),
        tr("Records, settings and logs are kept in this folder and nowhere else."),
        place,
    )


def _size(percent: int) -> str:
    return tr("{number} %", number=number(percent))


def _column(
    titles: Mapping[str, QWidget], groups: Mapping[str, Sequence[QWidget]], nothing: QWidget
) -> QWidget:
    content = _Content()
    column = QVBoxLayout(content)
    column.setContentsMargins(theme.ROOM, theme.GAP, theme.ROOM, theme.GAP)
    column.setSpacing(theme.TIGHT)
    for name, rows in groups.items():
        titles[name].setProperty("heading", True)
        titles[name].setContentsMargins(0, theme.GAP, 0, 0)  # a gap that goes where it goes
        column.addWidget(titles[name])
        for row in rows:
            column.addWidget(row)
    column.addWidget(nothing)
    column.addStretch()
    return content


class _Content(QWidget):
    """No wider than lines that are read well, at any text size."""

    def __init__(self) -> None:
        super().__init__()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMaximumWidth(WIDTH_IN_LINES * self.fontMetrics().height())
