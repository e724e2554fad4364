"""What came of a comparison, as Qt tables: the images that differ, and which bundle was right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon, QPixmap

from desktop.comparison.result import Comparison
from desktop.comparison.words import said, share
from desktop.gui.detail.pixels import to_image
from desktop.gui.widgets.plain_text import plain_tip
from desktop.gui.widgets.text_table import TextTable
from desktop.language import tr
from desktop.values import Pixels
from desktop.words.bundle import bundle_name

_Index = QModelIndex | QPersistentModelIndex


class Disagreements(TextTable):
    """A row an image: its thumbnail and name, both answers, and a person's."""

    def __init__(self, comparison: Comparison) -> None:
        names = (bundle_name(comparison.first), bundle_name(comparison.second))
        super().__init__((tr("Image"), *names, tr("A person says")))
        found = comparison.disagreements
        self._files = [each.first.file for each in found]
        self._thumbnails = [each.thumbnail and _icon(each.thumbnail) for each in found]
        self.show_rows(
            [
                (Path(each.first.file).name, said(each.first), said(each.second), each.person or "")
                for each in found
            ]
        )

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a text, or the thumbnail beside the image's name."""
        if index.isValid() and index.column() == 0:
            if role == Qt.ItemDataRole.DecorationRole:
                return self._thumbnails[index.row()]
            if role == Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._files[index.row()])
        return super().data(index, role)


def _icon(thumbnail: Pixels) -> QIcon:
    """Return a thumbnail as an icon, which has the same colours in a selected row."""
    picture = QPixmap.fromImage(to_image(thumbnail))
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)
    return made


def right_answers(comparison: Comparison) -> TextTable:
    """Return a row for each class that people gave: how often each bundle says the same."""
    names = (
        #: Header above how often the bundle was right.
        tr("{bundle} right", bundle=bundle_name(each))
        for each in (comparison.first, comparison.second)
    )
    table = TextTable((tr("Class, by a person"), *names))
    table.show_rows(
        [
            (
                each.class_name,
                share(each.first_right, each.images),
                share(each.second_right, each.images),
            )
            for each in comparison.against
        ]
    )
    return table
