"""What is said to the person, in her own language.

English stands in the source, and is what a terminal and the records get. The window brings a
`Catalogue` of another language when it is made. Texts are looked up where they are said:

    tr("Watching {folder}", folder=name)
    several("{count} images", "", count, one="{count} image")

A constant of a module is only marked (`mark`) where it stands, and looked up (`tr`) where it is
said. Qt Linguist's lupdate finds the texts of all three (``python3 .dev translate``), so each must
stand there as a literal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol
from unicodedata import bidirectional


class Catalogue(Protocol):
    """A language: its texts, and how it writes numbers.

    Attributes:
        code: Of BCP 47: "en".
        right_to_left: Whether it is read so.
    """

    code: str
    right_to_left: bool

    def find(self, text: str, comment: str, count: int) -> str:
        """Return the translation of an English text; empty where there is none.

        Args:
            text: English; of a number of things the form for many.
            comment: What tells it from the same text with another meaning.
            count: How many things, which chooses the form; -1 where nothing is counted.
        """

    def number(self, value: int) -> str:
        """Return a whole number with its groups of digits: "12,345"."""

    def decimal(self, value: float, places: int) -> str:
        """Return a number with so many decimal places: "0.25"."""


class _English:
    code = "en"
    right_to_left = False

    def find(self, _text: str, _comment: str, _count: int) -> str:
        return ""

    def number(self, value: int) -> str:
        return f"{value:,}"

    def decimal(self, value: float, places: int) -> str:
        return f"{value:,.{places}f}"


_BARE_NUMBER = re.compile("\N{LEFT-TO-RIGHT MARK}?[-+]?[0-9.,]*")  # belongs to its unit
_LEFT_MARK, _RIGHT_MARK = "\N{LEFT-TO-RIGHT MARK}", "\N{RIGHT-TO-LEFT MARK}"
_ENGLISH = _English()
_catalogue: Catalogue = _ENGLISH
_in_english = ContextVar("_in_english", default=False)


def use(catalogue: Catalogue | None) -> None:
    """Say everything in a language from now on; None: in English."""
    global _catalogue  # noqa: PLW0603  (a process speaks one language)
    _catalogue = catalogue or _ENGLISH


@contextmanager
def in_english() -> Iterator[None]:
    """Say everything in English here, and in no other thread: what other programs read."""
    before = _in_english.set(True)
    try:
        yield
    finally:
        _in_english.reset(before)


def spoken() -> Catalogue:
    """Return the language that is spoken here and now."""
    return _ENGLISH if _in_english.get() else _catalogue


def mark(text: str) -> str:
    """Return ``text`` as it is; it is in the catalogue, and `tr` says it later."""
    return text


def tr(text: str, comment: str = "", /, **values: object) -> str:
    """Return a text in the person's language, with its ``{places}`` filled.

    Args:
        text: English, a literal or one that was marked.
        comment: For the translator, and what tells two meanings of one word apart; a literal.
        values: What the places stand for.
    """
    said = spoken().find(text, comment, -1) or text
    return said.format(**_isolated(values)) if values else said


def several(text: str, comment: str, count: int, /, *, one: str, **values: object) -> str:
    """Return a text about a number of things, in the form that the number wants.

    Args:
        text: English for many, with the place ``{count}``; a literal.
        comment: As in `tr`.
        count: How many; written with the groups of the language.
        one: English for a single one.
        values: What the other places stand for.
    """
    said = spoken().find(text, comment, count) or (one if count == 1 else text)
    return said.format(count=number(count), **_isolated(values))


def isolated(text: str) -> str:
    """Return a text so that it is read its own way, whatever it stands in.

    A name that begins or ends with a bracket would else lose it to the other end, where all else
    is read from right to left. These are marks, as not every font has Unicode's isolates, and one
    that stands in for it makes the line higher.
    """
    if not spoken().right_to_left or _BARE_NUMBER.fullmatch(text):
        return text
    own = text if has_right_to_left(text) else f"{_LEFT_MARK}{text}{_LEFT_MARK}"
    return f"{_RIGHT_MARK}{own}{_RIGHT_MARK}"


def has_right_to_left(text: str) -> bool:
    """Say whether any letter of a text is of a script that is read from right to left."""
    return any(bidirectional(letter) in {"R", "AL"} for letter in text)


def _isolated(values: dict[str, object]) -> dict[str, object]:
    return {
        name: isolated(value) if isinstance(value, str) else value for name, value in values.items()
    }


def number(value: int) -> str:
    """Return a whole number as the person writes it: "12,345"."""
    return spoken().number(value)


def decimal(value: float, places: int) -> str:
    """Return a number with so many decimal places as the person writes it: "0.25"."""
    return spoken().decimal(value, places)
