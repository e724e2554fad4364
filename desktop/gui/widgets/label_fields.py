"""Where case and slide are written: two fields, Enter keeps what stands in them, Esc leaves it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from desktop.gui.review.written_line import WrittenLine
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import tr
from desktop.values import Label

MOST_LETTERS = 100
SAID_IN_LINES = 14
"""How much is read at least of what the fields are about, in heights of a line."""


class LabelFields(WrappingRow):
    """Two fields, and a button each to keep and to leave.

    Attributes:
        kept: Emitted with the label that was written.
        left: Emitted when the person wants to change nothing.
    """

    kept = Signal(Label)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._case, self._slide = _field(tr("Case")), _field(tr("Slide"))
        keep = action(self, tr("Keep"), tr("Keep case and slide (Enter)"), None, self._keep)
        leave = action(self, tr("Leave"), tr("Change nothing (Esc)"), None, self.left.emit)
        for field in (self._case, self._slide):
            field.kept.connect(lambda _text: self._keep())
            field.left.connect(self.left)
            self.row.addWidget(field)
        for each in (keep, leave):
            self.row.addWidget(button(each))

    def write(self, label: Label | None) -> None:
        """Let the person write, beginning with a label; None for empty fields."""
        self._case.setText(label.case if label else "")
        self._slide.setText(label.slide if label else "")
        self.show()
        self._case.setFocus()
        self._case.selectAll()

    def take_over(self, before: LabelFields) -> None:
        """Go on with what is written in other fields."""
        self._case.setText(before._case.text())
        self._slide.setText(before._slide.text())

    def _keep(self) -> None:
        self.kept.emit(Label(self._case.text().strip(), self._slide.text().strip()))


def _field(name: str) -> WrittenLine:
    field = WrittenLine()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setMaxLength(MOST_LETTERS)
    field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return field
