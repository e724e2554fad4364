"""Which way a text is read: names and paths are often Latin in a report of any language."""

from __future__ import annotations

from unicodedata import bidirectional

from desktop.language import spoken


def has_right_to_left(text: str) -> bool:
    """Say whether any letter of a text is of a script that is read from right to left."""
    return any(bidirectional(letter) in {"R", "AL"} for letter in text)


def way(text: str) -> str:
    """Return the attribute of the HTML element of a text that is read against the report's way."""
    against = spoken().right_to_left and not has_right_to_left(text)
    return ' dir="ltr"' if against else ""
