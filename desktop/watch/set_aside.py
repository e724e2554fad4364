"""The files of a watch that have no answer: how many there are, and the latest with the reason."""

from __future__ import annotations

from collections import Counter

from desktop.values import Prediction, Status
from desktop.watch.number_map import NumberMap

KEPT = 200
"""Of so many the reason is at hand; all of them are on record."""

_STATUSES: tuple[Status, ...] = ("refused", "unreadable")


class SetAside:
    """Counts each file once, by the newest that is known of it; small, for there may be 100,000."""

    def __init__(self) -> None:
        self._status = NumberMap()  # of a path's hash, the place in `_STATUSES`
        self._counts: Counter[Status] = Counter()
        self._latest: dict[str, Prediction] = {}

    def note(self, prediction: Prediction) -> None:
        """Take notice of the newest prediction of a file."""
        file, status = prediction.file, prediction.status
        self._latest.pop(file, None)
        key = hash(file)
        before = self._status.get(key)
        if before is not None:
            self._status.forget(key)
            self._counts[_STATUSES[before]] -= 1
        if status != "answered":
            self._status.put(key, _STATUSES.index(status))
            self._counts[status] += 1
            self._latest[file] = prediction
            if len(self._latest) > KEPT:
                del self._latest[next(iter(self._latest))]

    def count(self, status: Status) -> int:
        """Return how many files are "refused" or "unreadable"."""
        return self._counts[status]

    def latest(self) -> tuple[Prediction, ...]:
        """Return the last `KEPT` of them, the newest first."""
        return tuple(reversed(self._latest.values()))
