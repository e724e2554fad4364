"""Which way a text is read: names and paths are often Latin in a report of any language."""

from __future__ import annotations

from unicodedata import bidirectional

from desktop.language import spoken

_MARK = "\N{LEFT-TO-RIGHT MARK}"


def has_right_to_left(text: str) -> bool:
    """Say whether any letter of a text is of a script that is read from right to left."""
    return any(bidirectional(letter) in {"R", "AL"} for letter in text)


def way(text: str) -> str:
    """Return the attribute of the HTML element of a text that is read against the report's way."""
    return ' dir="ltr"' if _is_against(text) else ""


def held(text: str) -> str:
    """Return a text that stands by itself within a paragraph of the report.

    One that is read against the report's way gets marks at its ends: else a full stop would come
    to its other end.
    """
    return f"{_MARK}{text}{_MARK}" if _is_against(text) else text


def _is_against(text: str) -> bool:
    return spoken().right_to_left and not has_right_to_left(text)
