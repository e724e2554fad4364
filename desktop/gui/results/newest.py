"""What was used last, up to a limit: lists may be longer than memory."""

from __future__ import annotations

from collections import OrderedDict
from typing import Generic, TypeVar

_T = TypeVar("_T")


class Newest(Generic[_T]):
    """Values by number, of which those are forgotten that were not used for longest."""

    def __init__(self, most: int) -> None:
        """Start empty.

        Args:
            most: How many values are kept.
        """
        self._most = most
        self._kept: OrderedDict[int, _T] = OrderedDict()

    def __contains__(self, number: int) -> bool:
        return number in self._kept

    def keep(self, number: int, value: _T) -> None:
        """Keep a value in place of the last one under this number."""
        self._kept[number] = value
        self._kept.move_to_end(number)
        if len(self._kept) > self._most:
            self._kept.popitem(last=False)

    def get(self, number: int) -> _T | None:
        """Return the value under a number; None where there is none."""
        if number not in self._kept:
            return None
        self._kept.move_to_end(number)
        return self._kept[number]

    def forget(self, number: int) -> None:
        """Forget the value under a number, if there is one."""
        self._kept.pop(number, None)

    def items(self) -> list[tuple[int, _T]]:
        """Return all that is kept, by number."""
        return list(self._kept.items())

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
