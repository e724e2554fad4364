"""How fast work goes, and how long it will still take, from what was done lately."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

_WINDOW_S = 30.0  # one slow image, or a burst of small ones, moves this by little
_FIRST_S = 5.0  # before that it would be a guess
_SHORT_S = 30.0  # work that takes less in all is over before a person has read it
_LEAST_STEPS = 8  # looked back at, however long they took
_STILL_S = 10.0  # nothing goes on when no image is done for so long,
_STILL_STEPS = 4  # in which so many would have been


class Speed:
    """The images a second of the last half minute; of slow images, of the last eight."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin with nothing known.

        Args:
            clock: Returns the time in seconds.
        """
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque()

    def mark(self, done: int) -> None:
        """Note that so many images are done now; what was before a standstill does not count."""
        now = self._clock()
        if self._marks and self._marks[-1][1] == done:
            return
        if self._stands_still(now):
            self.forget()
        self._marks.append((now, done))
        while len(self._marks) > _LEAST_STEPS + 1 and self._marks[1][0] <= now - _WINDOW_S:
            self._marks.popleft()

    def forget(self) -> None:
        """Leave out what was before, such as a pause."""
        self._marks.clear()

    def of(self, total: int) -> tuple[float, float] | None:
        """Return how fast work goes and how long it still takes.

        Args:
            total: How many images the work has, with those done.

        Returns:
            Images a second, above 0, and seconds left; None for the first seconds, where the
            whole work takes less than half a minute, and while it stands still.
        """
        rate = self._rate()
        if rate is None or self._stands_still(self._clock()) or total / rate < _SHORT_S:
            return None
        return rate, (total - self._marks[-1][1]) / rate

    def _rate(self) -> float | None:
        if not self._marks:
            return None
        (began, before), (last, done) = self._marks[0], self._marks[-1]
        return (done - before) / (last - began) if last - began >= _FIRST_S else None

    def _stands_still(self, now: float) -> bool:
        """Say whether the next image is long overdue: the disk is full, say."""
        rate = self._rate()
        return rate is not None and now - self._marks[-1][0] > max(_STILL_S, _STILL_STEPS / rate)
