"""Reading which images a review is about."""

from __future__ import annotations

from array import array
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop import events
from desktop.gui.bridge import Bridge
from desktop.gui.review.bar import ReviewBar
from desktop.gui.settings.store import WindowSettings
from desktop.work.lookup import Lookup

_ASKER, _COUNTER = "review", "review count"


class Loading(QObject):
    """Asks for the batch, then for its images.

    Attributes:
        began: Emitted before other images come.
        found: Emitted with the numbers of their rows, and how many there are in all.
        counted: Emitted with how many of them have a person's answer already.
    """

    began = Signal()
    found = Signal(object, int)
    counted = Signal(int)

    def __init__(
        self, lookup: Lookup, bridge: Bridge, settings: WindowSettings, bar: ReviewBar
    ) -> None:
        """Prepare.

        Args:
            lookup: Reads the records.
            bridge: Brings what was read.
            settings: The reviewer's name and the sample's share.
            bar: Says which images are wanted.
        """
        super().__init__(bar)
        self._lookup = lookup
        self._settings = settings
        self._bar = bar
        self._wanted = False
        self._batch = -1
        self._request = self._count_request = 0
        bridge.sessions_read.connect(self._on_sessions)
        bridge.listed.connect(self._on_listed)

    def begin(self) -> None:
        """Look which images there are."""
        self._wanted = True
        self._lookup.read_sessions()

    def take_over(self, before: Loading) -> None:
        """Wait for what another one waits for."""
        self._batch = before._batch
        self._request, self._count_request = before._request, before._count_request

    def session(self) -> int | None:
        """Return among which images is looked; None for all."""
        return self._batch if self._bar.only_this_batch else None

    def _on_sessions(self, event: events.SessionsRead) -> None:
        if not self._wanted:  # somebody else asked: a review under way stays as it is
            return
        self._wanted = False
        self._batch = next((each.number for each in event.sessions if each.kind == "work"), -1)
        self.began.emit()
        share, reader = self._settings.sample_share / 100, self._settings.reviewer
        query = self._bar.queue.query(self.session(), share, reader)
        self._request = self._lookup.list_rows(_ASKER, query)
        self._count_request = 0
        if query.shown == "all":
            done = replace(query, shown="reviewed", order="arrival")
            self._count_request = self._lookup.list_rows(_COUNTER, done)

    def _on_listed(self, event: events.Listed) -> None:
        if event.request == self._count_request:
            self.counted.emit(event.total)
        elif event.request == self._request:
            numbers: array[int] = event.numbers
            self.found.emit(numbers, event.total)
