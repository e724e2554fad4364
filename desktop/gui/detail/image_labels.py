"""Whose images the selected ones are, where that is not what is said of their batch."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets.buttons import action
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.label_fields import SAID_IN_LINES, LabelFields
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import several, tr
from desktop.service import Service
from desktop.values import Label, Row
from desktop.words.wording import image_name

Selected = tuple[Sequence[int], Row]
"""The numbers of the images that are selected, and the row of the one that is looked at."""


class ImageLabels(WrappingRow):
    """A line that is there while case and slide of images are written.

    It goes on being about the images that were selected when it came, whatever is selected since.

    Attributes:
        ask: Lets the person write.
    """

    def __init__(
        self,
        page: QWidget,
        service: Service,
        settings: WindowSettings,
        tip: str,
        selected: Callable[[], Selected | None],
        go_back: Callable[[], object],
    ) -> None:
        """Make the line.

        Args:
            page: While it is in sight the key works.
            service: Records.
            settings: The reviewer's name, which stands beside what is said.
            tip: What the action does.
            selected: Returns what is selected; None for nothing.
            go_back: Gives the keyboard to where the person goes on.
        """
        super().__init__()
        self._service = service
        self._settings = settings
        self._selected = selected
        self._go_back = go_back
        self._about: Selected | None = None
        self._said = ElidedLabel(least_in_lines=SAID_IN_LINES)
        self._said.setProperty("muted", True)
        self._fields = LabelFields()
        self._fields.kept.connect(self._keep)
        self._fields.left.connect(self._end)
        self.ask = action(page, tr("Case and slide"), tip, "Ctrl+Shift+D", self._begin)
        self.row.addWidget(self._said, 1)
        self.row.addWidget(self._fields)
        self.hide()

    def take_over(self, before: ImageLabels) -> None:
        """Go on with what is written in another line."""
        if before._about is not None and not before.isHidden():
            self._write(before._about)
            self._fields.take_over(before._fields)

    def _begin(self) -> None:
        selected = self._selected()
        if selected is not None:
            self._write(selected)

    def _write(self, about: Selected) -> None:
        self._about = about
        numbers, row = about
        self._said.setText(_whose(len(numbers), row))
        self.show()
        self._fields.write(row.label)

    def _keep(self, label: Label) -> None:
        if self._about is not None:
            self._service.label_images(self._about[0], self._settings.reviewer, label)
        kept = tr("Case and slide are kept.")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, kept))
        self._end()

    def _end(self) -> None:
        self.hide()
        self._go_back()


def _whose(count: int, row: Row) -> str:
    if count == 1:
        return tr("Case and slide of {image}", image=image_name(row.prediction))
    return several(
        "Case and slide of {count} images", "", count, one="Case and slide of {count} image"
    )
