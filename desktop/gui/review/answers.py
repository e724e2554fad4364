"""A person's answers: seen at once, on record soon, taken back step by step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import events
from desktop.gui.bridge import Bridge
from desktop.gui.review.queue_model import QueueModel
from desktop.service import Service
from desktop.values import Row

PATIENCE_MS = 1000
"""Answers that are not on record by then are told of."""


class Answers(QObject):
    """Stands between the queue and the records.

    Attributes:
        late: Emitted with how many answers wait for the records, when that is long; 0 when none
            does any more.
    """

    late = Signal(int)

    def __init__(
        self, service: Service, bridge: Bridge, queue: QueueModel, reader: Callable[[], str]
    ) -> None:
        """Prepare.

        Args:
            service: Records.
            bridge: Brings what is on record.
            queue: Shows the answers.
            reader: Returns who answers.
        """
        super().__init__(queue)
        self._service = service
        self._queue = queue
        self._reader = reader
        self._given: list[tuple[int, str | None]] = []
        self._waiting: list[int] = []
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._tell_late)
        bridge.reviewed.connect(self._on_reviewed)

    def give(self, row: Row, answer: str, why: str) -> None:
        """Give an answer to an image, with what is to stand beside it on record."""
        self._given.append((row.result_id, self._queue.person(row)))
        self._wait_for(row.result_id)
        self._service.answer(row.result_id, self._reader(), answer, why)
        self._queue.say(row.result_id, answer)

    def take_back(self) -> int | None:
        """Take back the last answer given here; returns of which result, None where none is."""
        if not self._given:
            return None
        result_id, before = self._given.pop()
        self._wait_for(result_id)
        self._service.undo_answer(self._reader())
        self._queue.say(result_id, before)
        return result_id

    def take_over(self, before: Answers) -> None:
        """Take back, when that is wanted, what was answered in another window."""
        self._given = before._given
        for result_id in before._waiting:
            self._wait_for(result_id)

    def _wait_for(self, result_id: int) -> None:
        self._waiting.append(result_id)
        if not self._patience.isActive():
            self._patience.start()

    def _on_reviewed(self, event: events.Reviewed) -> None:
        if event.result_id in self._waiting:
            self._waiting.remove(event.result_id)
            if not self._waiting:
                self._patience.stop()
                self.late.emit(0)
        else:  # somebody answers on another page
            self._queue.say(event.result_id, event.person)

    def _tell_late(self) -> None:
        self.late.emit(len(self._waiting))
        self._patience.start()
