"""The batch that is worked on: which session the images of now belong to."""

from __future__ import annotations

from collections.abc import Callable

from desktop.events import Event, SessionBegan
from desktop.records.store import Records
from desktop.values import Label


class Batch:
    """Begins with the first image after the start, or after `begin`; an empty one is none.

    Belongs to the thread that writes records.

    Attributes:
        session: The session's number; None before the first image.
    """

    def __init__(self, records: Records, listen: Callable[[Event], None]) -> None:
        self._records = records
        self._listen = listen
        self._label: tuple[Label, str] | None = None
        self._is_told = False
        self.session: int | None = None

    def begin(self, label: Label | None, who: str) -> None:
        """Let the images that come next be a new batch.

        Args:
            label: Whose images they are; None where nobody says.
            who: The person who says so.
        """
        self.session = None
        self._label = None if label is None else (label, who)

    def open(self) -> int:
        """Return the session's number; there is one from now on, and SessionBegan told of it.

        Raises:
            RecordsError: If that cannot be recorded; asked again, it goes on where it was.
        """
        if self.session is None:
            self.session = self._records.begin_session()
            self._is_told = False
        if not self._is_told:
            if self._label is not None:
                self._records.label(self.session, self._label[1], self._label[0])
            self._is_told = True
            self._listen(SessionBegan(self.session, self._label[0] if self._label else None))
        return self.session
