"""Which way a text is read: names and paths are often Latin in a report of any language."""

from __future__ import annotations

from desktop.language import has_right_to_left, spoken

_MARK = "\N{LEFT-TO-RIGHT MARK}"


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
