"""How fast a person reviews."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

WITHIN_S = 300.0
"""What is longer ago says nothing of the pace of now."""

FEWEST_ANSWERS, FEWEST_S = 5, 60.0
"""Fewer answers, or those of a shorter time, say nothing of a pace that is kept up."""


class Pace:
    """Counts the answers of the last minutes."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin to count.

        Args:
            clock: Returns seconds that never go back.
        """
        self._clock = clock
        self._times: deque[float] = deque()

    def count(self) -> None:
        """Count an answer given now."""
        self._times.append(self._clock())

    def take_back(self) -> None:
        """Count the last answer no more; nothing where all of them are longer ago."""
        if self._times:
            self._times.pop()

    def per_minute(self) -> float | None:
        """Return how many answers are given in a minute; None where that cannot be known yet."""
        while self._times and self._times[0] < self._clock() - WITHIN_S:
            self._times.popleft()
        if len(self._times) < FEWEST_ANSWERS or self._times[-1] - self._times[0] < FEWEST_S:
            return None
        return 60 * (len(self._times) - 1) / (self._times[-1] - self._times[0])
