"""Whose images those of the batch are, and the beginning of another batch."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import events
from desktop.gui import theme
from desktop.gui.bridge import Bridge
from desktop.gui.buttons import action, button
from desktop.gui.elided_label import ElidedLabel
from desktop.gui.review.written_line import WrittenLine
from desktop.gui.settings import WindowSettings
from desktop.language import mark, tr
from desktop.service import Service
from desktop.values import Label
from desktop.wording import labelled

MOST_LETTERS = 100


class BatchLine(QWidget):
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
        self._said = ElidedLabel()
        self._said.setProperty("muted", True)
        self._case, self._slide = _field(tr("Case")), _field(tr("Slide"))
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
            self._ask_anew,
        )
        self._keep = action(self, tr("Keep"), tr("Keep case and slide (Enter)"), None, self._take)
        self._leave = action(self, tr("Leave"), tr("Change nothing (Esc)"), None, self._end)
        self._arrange()
        self._end()
        for field in (self._case, self._slide):
            field.kept.connect(lambda _text: self._take())
            field.left.connect(self._end)
        bridge.session_began.connect(self._on_began)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self._said, 1)
        row.addWidget(self._case)
        row.addWidget(self._slide)
        self._writing = [self._case, self._slide, button(self._keep), button(self._leave)]
        self._idle = [button(self._ask_label, quiet=True), button(self._ask_new, quiet=True)]
        for each in (*self._writing[2:], *self._idle):
            row.addWidget(each)

    def _ask(self) -> None:
        self._begin(anew=False)

    def _ask_anew(self) -> None:
        self._begin(anew=True)

    def _begin(self, *, anew: bool) -> None:
        self._anew = anew
        label = None if anew else self._label
        self._case.setText(label.case if label else "")
        self._slide.setText(label.slide if label else "")
        self._said.setText(tr("New batch") if anew else tr("This batch"))
        self._show(writing=True)
        self._case.setFocus()

    def _take(self) -> None:
        """Put on record what was written; before the first image of a batch it waits for that."""
        label = Label(self._case.text().strip(), self._slide.text().strip())
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
        for each in self._writing:
            each.setVisible(writing)
        for each in self._idle:
            each.setVisible(not writing)

    def _on_began(self, event: events.SessionBegan) -> None:
        self._session, self._label = event.number, event.label
        if not self._case.isVisible():
            self._end()


def _field(name: str) -> WrittenLine:
    field = WrittenLine()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setMaxLength(MOST_LETTERS)
    field.setMaximumWidth(10 * theme.ROOM)
    return field
