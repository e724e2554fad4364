"""What the image is like and where it lies: folded away until somebody asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.gui import theme
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import decimal, mark, tr
from desktop.values import Label, Measured, Prediction
from desktop.words import wording

_FOLDER, _SIZE, _FORMAT = mark("Folder"), mark("Size"), mark("Format")
_CHANGED, _FOCUS = mark("Changed"), mark("Focus")
_BRIGHTNESS, _COLOUR = mark("Brightness"), mark("Colour")
_WHOSE = mark("Case and slide")
_MEASURED = (_FOLDER, _SIZE, _FORMAT, _CHANGED, _FOCUS, _BRIGHTNESS, _COLOUR)
_TIPS = {
    _FOCUS: mark(
        "How strong the finest structure is beside the contrast, as a multiple of the least\n"
        "that this bundle accepts. Below 2 an image is softer than those the bundle was made from."
    ),
    _BRIGHTNESS: mark("Mean grey value: 0 is black, 255 is white."),
    _COLOUR: mark("Mean colour as L* (light), a* (green to red), b* (blue to yellow) of CIELAB."),
}


class ImageDetails(QWidget):
    """One line a fact, and a way to the file.

    Attributes:
        show_in_folder: Opens the folder that the image is in.
        opener: The button for it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._measured: Measured | None = None
        self._values: dict[str, PlainLabel] = {}
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(theme.GAP, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(theme.TIGHT)
        grid.setColumnStretch(1, 1)
        for name in (_WHOSE, *_MEASURED):
            self._add(name)
        self.show_in_folder = action(
            self, tr("Show in folder"), tr("Open the folder that the image is in"), None, self._go
        )
        self.opener = button(self.show_in_folder, quiet=True)
        grid.addWidget(self.opener, len(self._values), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setRowStretch(len(self._values) + 1, 1)  # what room is left goes below the lines

    def use_bundle(self, measured: Measured | None) -> None:
        """Judge the focus by what this bundle needs."""
        self._measured = measured

    def show_facts(self, prediction: Prediction) -> None:
        """Show what is known of an image; of an unreadable one that is little."""
        self._folder = Path(prediction.file).absolute().parent
        said = {_FOLDER: str(self._folder)}
        facts = prediction.facts
        if facts is not None:
            said[_SIZE] = _kept_whole(wording.size(facts))
            said[_FORMAT] = wording.file_format(facts)
            said[_FOCUS] = wording.focus(facts, self._measured)
            said[_BRIGHTNESS] = tr("{value} of 255", value=decimal(facts.brightness, 0))
            said[_COLOUR] = wording.colour(facts)
            if facts.changed is not None:
                said[_CHANGED] = _local_time(facts.changed)
        for name in _MEASURED:
            label = self._values[name]
            label.setText(said.get(name) or tr("not known"))
            if name in _TIPS:
                label.setToolTip(tr(_TIPS[name]))

    def show_label(self, label: Label | None) -> None:
        """Show whose image it is; None where nobody said."""
        said = wording.labelled(label) if label else ""
        self._values[_WHOSE].setText(said or tr("no case or slide"))

    def _add(self, name: str) -> None:
        row, title = len(self._values), PlainLabel(tr(name))
        title.setProperty("muted", True)
        if name == _FOLDER:
            self._values[name] = ElidedLabel(elide=Qt.TextElideMode.ElideMiddle)
        else:
            self._values[name] = PlainLabel(word_wrap=True)
        self._grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self._values[name], row, 1, Qt.AlignmentFlag.AlignTop)

    def _go(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _kept_whole(size: str) -> str:
    """Keep the last number of a size with its unit where the line is broken."""
    begun, _, unit = size.rpartition(" ")
    return f"{begun}\N{NO-BREAK SPACE}{unit}"


def _local_time(seconds: float) -> str:
    """Say a time in the words of this computer's country."""
    when = QDateTime.fromSecsSinceEpoch(round(seconds))
    return QLocale.system().toString(when, QLocale.FormatType.ShortFormat)
