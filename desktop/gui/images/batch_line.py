"""Whose images those of the batch are, and the beginning of another batch."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop import events
from desktop.gui.bridge import Bridge
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.label_fields import SAID_IN_LINES, LabelFields
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import mark, tr
from desktop.service import Service
from desktop.values import Label
from desktop.words.wording import labelled


class BatchLine(WrappingRow):
    """Case and slide of the batch; two fields in their place while they are written."""

    def __init__(self, service: Service, bridge: Bridge, settings: WindowSettings) -> None:
        """Make the line.

        Args:
            service: Records.
            bridge: Brings what is on record.
            settings: The reviewer's name, which stands beside what is said.
        """
        super().__init__()
        self._service = service
        self._settings = settings
        self._session: int | None = None
        self._label: Label | None = None
        self._anew = False
        self._said = ElidedLabel(least_in_lines=SAID_IN_LINES)
        self._said.setProperty("muted", True)
        self._fields = LabelFields()
        self._fields.kept.connect(self._take)
        self._fields.left.connect(self._end)
        self._ask_label = action(
            self,
            tr("Case and slide"),
            tr("Say whose images those of this batch are"),
            "Ctrl+D",
            self._ask,
        )
        self._ask_new = action(
            self,
            tr("New batch"),
            tr("Begin another batch with the next image"),
            "Ctrl+N",
            self._begin_anew,
        )
        self._arrange()
        self._end()
        bridge.session_began.connect(self._on_began)

    def _arrange(self) -> None:
        self._ways = WrappingRow()
        for way in (self._ask_label, self._ask_new):
            self._ways.row.addWidget(button(way, quiet=True))
        self.row.addWidget(self._said, 1)
        for each in (self._fields, self._ways):
            self.row.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)

    def take_over(self, before: BatchLine) -> None:
        """Say what another line says, and go on writing what is written there."""
        self._session, self._label = before._session, before._label
        self._end()
        if not before._fields.isHidden():
            self._begin(anew=before._anew)
            self._fields.take_over(before._fields)

    def _ask(self) -> None:
        self._begin(anew=False)

    def _begin_anew(self) -> None:
        self._begin(anew=True)

    def _begin(self, *, anew: bool) -> None:
        self._anew = anew
        self._said.setText(tr("New batch") if anew else tr("This batch"))
        self._show(writing=True)
        self._fields.write(None if anew else self._label)

    def _take(self, label: Label) -> None:
        """Put on record what was written; before the first image of a batch it waits for that."""
        said = label if label.case or label.slide else None
        if self._anew or self._session is None:
            self._session = None
            self._service.begin_session(said, self._settings.reviewer)
        else:
            self._service.label(self._session, self._settings.reviewer, label)
        self._label = said
        self._end()

    def _end(self) -> None:
        whose = labelled(self._label) if self._label else tr("no case or slide")
        said = mark("Next batch: {whose}") if self._session is None else mark("Batch: {whose}")
        self._said.setText(tr(said, whose=whose))
        self._show(writing=False)

    def _show(self, *, writing: bool) -> None:
        self._fields.setVisible(writing)
        self._ways.setVisible(not writing)

    def _on_began(self, event: events.SessionBegan) -> None:
        self._session, self._label = event.number, event.label
        if not self._fields.isVisible():
            self._end()
