"""Above the results: finding, filtering and sorting them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.results.find_field import FindField
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import mark, several, tr
from desktop.values import Query

TYPING_MS = 200
"""A person who types is not done yet."""

_Changes = Mapping[str, Any]
_BATCHES: Mapping[str, bool] = {mark("This batch"): False, mark("All batches"): True}
_SHOWN: Mapping[str, _Changes] = {
    mark("All images"): {},
    mark("Needs review"): {"shown": "review"},
    mark("Reviewed"): {"shown": "reviewed"},
    mark("Corrected"): {"shown": "corrected"},
    mark("Refused"): {"shown": "refused"},
    mark("Unreadable"): {"shown": "unreadable"},
    mark("With comments"): {"shown": "noted"},
}
_CONFIDENCES: Mapping[str, _Changes] = {
    mark("Any confidence"): {},
    mark("Below 60 %"): {"most": 0.6},
    mark("60 to 90 %"): {"least": 0.6, "most": 0.9},
    mark("Above 90 %"): {"least": 0.9},
}
_ORDERS: Mapping[str, _Changes] = {
    mark("In order of arrival"): {},
    mark("Newest first"): {"descending": True},
    mark("Least certain first"): {"order": "confidence"},
    mark("Most certain first"): {"order": "confidence", "descending": True},
    mark("By name"): {"order": "name"},
    mark("By class"): {"order": "answer"},
}
_ANY_CLASS = mark("Any class")


class FindBar(QWidget):
    """A field to type into, and the filters that a button unfolds.

    Attributes:
        changed: Emitted with the query when the person changed it, or another batch began.
        grid: The switch between the list and the images side by side.
    """

    changed = Signal(Query)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: int | None = None
        self._text = FindField()
        self._batch = _choice(tr("Batch"), _BATCHES)
        self._shown = _choice(tr("Which images"), _SHOWN)
        self._class = _choice(tr("Class"), [_ANY_CLASS])
        self._confidence = _choice(tr("Confidence"), _CONFIDENCES)
        self._order = _choice(tr("Order", "in which the images are listed"), _ORDERS)
        self._choices = (self._batch, self._shown, self._class, self._confidence, self._order)
        self._found = PlainLabel()
        self._found.setProperty("muted", True)
        self._unfold = action(
            self,
            tr("Filter"),
            tr("Filter and sort the images"),
            "Ctrl+Shift+F",
            self._show_filters,
        )
        self._unfold.setCheckable(True)
        self.grid = action(self, tr("Grid"), tr("Show the images side by side"), "G", lambda: None)
        self.grid.setCheckable(True)
        self._clear = button(
            action(self, tr("Clear"), tr("List all images of this batch"), None, self.clear),
            quiet=True,
        )
        find = action(
            self,
            tr("Find"),
            tr("Find images by name, folder, case or slide"),
            "Ctrl+F",
            self.begin,
        )
        self._text.setToolTip(find.toolTip())  # a narrow field says less itself
        self._timer = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._timer.timeout.connect(self._tell)
        self._text.textChanged.connect(lambda _text: self._timer.start())
        for choice in self._choices:
            choice.currentIndexChanged.connect(lambda _index: self._tell())
        self._arrange()

    def query(self) -> Query:
        """Return what is looked for."""
        whole = _BATCHES[self._batch.currentData()]
        session = -1 if self._session is None else self._session
        found = Query(None if whole else session, self._text.text().strip())
        for choice, meanings in (
            (self._shown, _SHOWN),
            (self._confidence, _CONFIDENCES),
            (self._order, _ORDERS),
        ):
            found = replace(found, **meanings[choice.currentData()])
        if self._class.currentIndex() > 0:
            found = replace(found, answers=(self._class.currentText(),))
        return found

    def use_session(self, session: int) -> None:
        """Let "this batch" be another one."""
        self._session = session
        self._tell()

    def use_classes(self, classes: Sequence[str]) -> None:
        """Offer the classes of a bundle."""
        chosen = self._class.currentText()
        with QSignalBlocker(self._class):
            self._class.clear()
            self._class.addItem(tr(_ANY_CLASS))
            self._class.addItems(classes)
            self._class.setCurrentIndex(max(0, self._class.findText(chosen)))
        if self._class.currentText() != chosen:
            self._tell()

    def take_over(self, before: FindBar) -> None:
        """Look for what another bar looks for, in the same view."""
        self._text.setText(before._text.text())
        for choice, other in zip(self._choices, before._choices, strict=True):
            with QSignalBlocker(choice):
                choice.setCurrentIndex(other.currentIndex())
        self._unfold.setChecked(before._unfold.isChecked())
        self._show_filters()
        self.grid.setChecked(before.grid.isChecked())
        self._tell()

    def show_found(self, count: int) -> None:
        """Say how many images there are, where not all of the batch are listed."""
        filtered = self._is_filtered()
        self._found.setText(several("{count} found", "", count, one="{count} found"))
        self._found.setVisible(filtered)
        self._clear.setVisible(filtered)

    def list_everything(self) -> None:
        """List all that is on record, the newest first."""
        self.clear()
        self._batch.setCurrentIndex(self._batch.findData("All batches"))
        self._order.setCurrentIndex(self._order.findData("Newest first"))
        self._unfold.setChecked(True)
        self._show_filters()

    def begin(self) -> None:
        """Let the person type."""
        self._text.setFocus()
        self._text.selectAll()

    def clear(self) -> None:
        """List all images of this batch, in order of arrival."""
        for widget in (self._text, *self._choices):
            widget.blockSignals(True)
        self._text.clear()
        for choice in self._choices:
            choice.setCurrentIndex(0)
        for widget in (self._text, *self._choices):
            widget.blockSignals(False)
        self._tell()

    def _is_filtered(self) -> bool:
        chosen = (self._batch, self._shown, self._class, self._confidence)
        return bool(self._text.text().strip()) or any(each.currentIndex() > 0 for each in chosen)

    def _show_filters(self) -> None:
        self._filters.setVisible(self._unfold.isChecked())

    def _tell(self) -> None:
        self._timer.stop()
        self.changed.emit(self.query())

    def _arrange(self) -> None:
        above, said = QHBoxLayout(), QHBoxLayout()
        for row in (above, said):
            row.setSpacing(theme.GAP)
        above.addWidget(self._text, 1)
        for of in (self._unfold, self.grid):
            above.addWidget(button(of, quiet=True))
        self._filters = QWidget()
        rows = QVBoxLayout(self._filters)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.TIGHT)
        for choice in self._choices:
            rows.addWidget(choice)
        self._filters.hide()
        said.addWidget(self._found, 1)
        said.addWidget(self._clear)
        self.show_found(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addLayout(above)
        column.addWidget(self._filters)
        column.addLayout(said)


def _choice(name: str, offered: Sequence[str] | Mapping[str, Any]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    for each in offered:
        box.addItem(tr(each), each)
    return box
