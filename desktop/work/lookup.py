"""Reading the records for whoever looks at lists, beside the thread that works and writes."""

from __future__ import annotations

import collections
import itertools
import queue
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.errors import RecordsError, RecordsUnavailableError
from desktop.events import (
    AgreementRead,
    AnyRecorded,
    CommentsRead,
    Event,
    Listed,
    ReviewCounted,
    RowsRead,
    SessionsRead,
    Trouble,
)
from desktop.review import Review
from desktop.values import Query

if TYPE_CHECKING:
    from desktop.records.database import Database
    from desktop.records.overview import Overview
    from desktop.records.store import Records

_MOST_SESSIONS = 500
_RETRY_S = 1.0  # so long after the records could not be opened
_FIRST = 1_000  # numbers of a list are told before all of them are
_MOMENT_S = 0.1  # for whoever was told the beginning to ask for what it shows

_Read = Callable[["Overview", "Records"], Event | None]


class Lookup:
    """Answers questions about the records in the order they were asked, on a thread of its own.

    Every method but `close` returns at once; the answer is an event.

    A long search makes nobody wait who classifies, and an image that takes long nobody who
    scrolls.
    """

    def __init__(self, file: Path, review: Review, listen: Callable[[Event], None]) -> None:
        """Prepare; nothing is read before `start`.

        Args:
            file: The records.
            review: Whose thresholds say which rows need review.
            listen: Called with every answer, on this thread.
        """
        self._file = file
        self._review = review
        self._listen = listen
        self._questions: queue.SimpleQueue[_Read | None] = queue.SimpleQueue()
        self._rests: collections.deque[tuple[float, _Read]] = collections.deque()
        self._newest: dict[str, int] = {}
        self._requests = itertools.count(1)
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lookup", daemon=True)

    def start(self) -> None:
        """Begin to answer; the records must be there."""
        self._thread.start()

    def list_rows(self, asker: str, query: Query, after: int = 0) -> int:
        """Have the rows found listed; Listed comes of it, unless the asker has a newer request.

        Of a long list it comes twice: with its beginning, and a moment later, in which that can be
        read, with all of it, which may take a second.

        Args:
            asker: Which list this is for.
            query: Which rows.
            after: Only rows with larger numbers, which came later.

        Returns:
            The request's number, which comes back in Listed.
        """
        self._newest[asker] = request = next(self._requests)
        self._questions.put(lambda overview, _: self._list(overview, asker, request, query, after))
        return request

    def read_rows(self, numbers: Sequence[int]) -> None:
        """Have rows read; RowsRead comes of it."""
        self._questions.put(lambda overview, _: RowsRead(tuple(numbers), overview.rows(numbers)))

    def look_for_any(self) -> None:
        """Have it seen whether anything is on record; AnyRecorded comes of it."""
        self._questions.put(lambda overview, _: AnyRecorded(overview.has_any()))

    def count_review(self, session: int | None) -> None:
        """Have counted how many images wait for a person's eye; ReviewCounted comes of it."""
        self._questions.put(lambda overview, _: self._count_review(overview, session))

    def read_comments(self, result_id: int) -> None:
        """Have what people said to an image read; CommentsRead comes of it."""
        self._questions.put(
            lambda overview, records: CommentsRead(
                result_id, records.corrections(result_id), overview.comments(result_id)
            )
        )

    def read_sessions(self) -> None:
        """Have the last sessions read; SessionsRead comes of it."""
        self._questions.put(lambda overview, _: SessionsRead(overview.sessions(_MOST_SESSIONS)))

    def read_agreement(self, session: int | None) -> None:
        """Have counted how often people agreed; AgreementRead comes of it."""
        self._questions.put(lambda overview, _: AgreementRead(session, overview.agreement(session)))

    def close(self) -> None:
        """Answer no more."""
        self._closing.set()
        if self._thread.is_alive():
            self._questions.put(None)
            self._thread.join()

    def _list(
        self, overview: Overview, asker: str, request: int, query: Query, after: int
    ) -> Event | None:
        if request != self._newest[asker]:
            return None
        thresholds = self._review.thresholds
        first, total = overview.beginning(query, thresholds, after, _FIRST)
        if len(first) == total:
            return Listed(request, query, after, first, total)
        due = time.monotonic() + _MOMENT_S
        self._rests.append(
            (due, lambda overview, _: self._list_all(overview, asker, request, query, after, total))
        )
        return Listed(request, query, after, first, total, whole=False)

    def _list_all(
        self, overview: Overview, asker: str, request: int, query: Query, after: int, total: int
    ) -> Event | None:
        if request != self._newest[asker]:
            return None
        numbers = overview.numbers(query, self._review.thresholds, after)
        return Listed(request, query, after, numbers, total)

    def _count_review(self, overview: Overview, session: int | None) -> Event:
        thresholds, query = self._review.thresholds, Query(session)
        images = overview.count(query, thresholds)
        # An image that is listed twice is looked at once; a review asks for it once, too.
        needing = overview.count(replace(query, shown="review", once=True), thresholds)
        return ReviewCounted(session, images, needing)

    # The code for reading is loaded on this thread: the window does not wait for it.

    def _run(self) -> None:
        from desktop.records.overview import Overview  # noqa: PLC0415
        from desktop.records.store import Records  # noqa: PLC0415

        try:
            database = self._open()
        except RecordsError as error:
            self._listen(Trouble(str(error)))
            return
        if database is None:
            return
        with closing(database):
            overview, records = Overview(database), Records(database)
            while (read := self._next()) is not None:
                self._answer(read, overview, records)

    def _next(self) -> _Read | None:
        """Wait for a question, or until a list that is not whole is to be gone on with."""
        if not self._rests:
            return self._questions.get()
        due, rest = self._rests[0]
        # However much is asked, the rest is not put off: a list would never be whole.
        with suppress(queue.Empty):
            if (wait_s := due - time.monotonic()) > 0:
                return self._questions.get(timeout=wait_s)
        self._rests.popleft()
        return rest

    def _open(self) -> Database | None:
        """Open the records as soon as that can be; None if it was closed before."""
        from desktop.records.database import Database  # noqa: PLC0415

        while not self._closing.is_set():
            try:
                return Database(self._file)
            except RecordsUnavailableError:  # whoever wants to write there tells of it
                self._closing.wait(_RETRY_S)
        return None

    def _answer(self, read: _Read, overview: Overview, records: Records) -> None:
        try:
            event = read(overview, records)
        except RecordsError as error:
            event = Trouble(str(error))
        if event is not None:
            self._listen(event)
