"""Whole numbers by number, where there may be 100,000 of them: 16 bytes each instead of 120."""

from __future__ import annotations

from array import array
from bisect import bisect_left

_PARTS = 256  # so that making room for a number moves few others


class NumberMap:
    """A dictionary of 64-bit numbers in sorted arrays."""

    def __init__(self) -> None:
        """Start empty."""
        self._keys = [array("q") for _ in range(_PARTS)]
        self._values = [array("q") for _ in range(_PARTS)]

    def get(self, key: int) -> int | None:
        """Return the number under a key; None where there is none."""
        keys, values, at = self._place(key)
        return values[at] if at < len(keys) and keys[at] == key else None

    def put(self, key: int, value: int) -> None:
        """Keep a number in place of the last one under this key."""
        keys, values, at = self._place(key)
        if at < len(keys) and keys[at] == key:
            values[at] = value
        else:
            keys.insert(at, key)
            values.insert(at, value)

    def forget(self, key: int) -> None:
        """Forget the number under a key, if there is one."""
        keys, values, at = self._place(key)
        if at < len(keys) and keys[at] == key:
            del keys[at], values[at]

    def _place(self, key: int) -> tuple[array[int], array[int], int]:
        """Return the part where a key belongs, and where in it."""
        part = key % _PARTS
        keys = self._keys[part]
        return keys, self._values[part], bisect_left(keys, key)
