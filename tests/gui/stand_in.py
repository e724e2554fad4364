"""A language that nobody speaks: English in other letters, and longer if wanted."""

from __future__ import annotations

import re

PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
OTHER = "ÄƁĈĎËƑĜĤÏĴĶĻṀŃÖÞǪŔŠŢÜṼŴẊŸŽäƀĉďëƒĝĥïĵķļṁńöþǫŕšţüṽŵẋÿž"
_LETTERS = str.maketrans(PLAIN, OTHER)
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>)")  # places and markup
_VOWELS = re.compile("([äëïöüÄËÏÖÜ])")


class StandIn:
    """A catalogue that has every text, so that what was not looked up stays in plain letters."""

    code = "en"  # what a page beside the catalogue is read in: the guide
    right_to_left = False

    def __init__(self, *, longer: bool = False) -> None:
        """Make it.

        Args:
            longer: Whether every vowel stands twice, which makes texts about 40 % longer.
        """
        self._longer = longer

    def find(self, text: str, _comment: str, _count: int) -> str:
        return "".join(
            each if _KEPT.fullmatch(each) else self._say(each) for each in _KEPT.split(text)
        )

    def _say(self, text: str) -> str:
        said = text.translate(_LETTERS)
        return (
            _VOWELS.sub(lambda found: found[0] + found[0].lower(), said) if self._longer else said
        )

    def number(self, value: int) -> str:
        return f"{value:,}"

    def decimal(self, value: float, places: int) -> str:
        return f"{value:,.{places}f}"
