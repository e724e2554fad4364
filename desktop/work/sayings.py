"""What people say of images: put on record one after the other, and taken back step by step."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from desktop.events import Commented, Event, Labelled, Reviewed, Trouble
from desktop.language import tr
from desktop.records.store import UNDONE, Records
from desktop.values import Label

_AT_ONCE = 500  # images: a transaction of a tenth of a second


class Sayings:
    """Answers, comments and labels by people. Belongs to the thread that writes records.

    While the records cannot be written they wait, in their order: an opinion is not lost.
    """

    def __init__(self, records: Records, listen: Callable[[Event], None]) -> None:
        self._records = records
        self._listen = listen
        self._waiting: deque[Callable[[], Event | None]] = deque()
        self._given: list[tuple[int, str | None]] = []

    def has_work(self) -> bool:
        """Say whether something is not on record yet."""
        return bool(self._waiting)

    def step(self) -> None:
        """Record the next; it is the next again where that cannot be.

        Raises:
            RecordsError: If the records cannot be written.
        """
        event = self._waiting[0]()
        self._waiting.popleft()
        if event is not None:
            self._listen(event)

    def answer(self, result_id: int, who: str, new: str | None, why: str) -> None:
        """Give an answer beside the bundle's, or, for None, take the last one back."""
        self._waiting.append(lambda: self._answer(result_id, who, new, why))

    def undo(self, who: str) -> None:
        """Take back the last answer that was given since Petriscope started."""
        self._waiting.append(lambda: self._undo(who))

    def comment(self, result_id: int, who: str, text: str) -> None:
        """Write something about an image."""
        self._waiting.append(lambda: self._comment(result_id, who, text))

    def label(self, session: int, who: str, label: Label) -> None:
        """Say whose the images of a session are."""
        self._waiting.append(lambda: self._label(session, who, label))

    def label_images(self, numbers: Sequence[int], who: str, label: Label) -> None:
        """Say whose the images of some rows are; of many in turns, so that nobody waits long."""
        for start in range(0, len(numbers), _AT_ONCE):
            some = numbers[start : start + _AT_ONCE]
            self._waiting.append(partial(self._label_images, some, who, label))

    def flush(self) -> None:
        """Record all there is.

        Raises:
            RecordsUnavailableError: If that cannot be; what waits is lost when Petriscope ends.
        """
        while self._waiting:
            self.step()

    def _answer(self, result_id: int, who: str, new: str | None, why: str) -> Event:
        before = self._records.person(result_id)
        self._records.correct(result_id, who, new, why)
        self._given.append((result_id, before))
        return Reviewed(result_id, new)

    def _undo(self, who: str) -> Event | None:
        if not self._given:
            return None
        result_id, before = self._given[-1]
        self._records.correct(result_id, who, before, UNDONE)
        self._given.pop()
        return Reviewed(result_id, before)

    def _comment(self, result_id: int, who: str, text: str) -> Event:
        self._records.comment(result_id, who, text)
        return Commented(result_id)

    def _label(self, session: int, who: str, label: Label) -> Event:
        self._records.label(session, who, label)
        return Labelled(frozenset({session}))

    def _label_images(self, numbers: Sequence[int], who: str, label: Label) -> Event:
        sessions = self._records.label_images(numbers, who, label)
        if 0 in sessions:
            self._listen(
                Trouble(
                    tr(
                        "Images from before there were batches are on record without case and "
                        "slide. Classify them again to say whose they are."
                    )
                )
            )
        return Labelled(sessions - {0})
