"""The connection to the records: the one place where text becomes SQLite's, which is UTF-8."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence

_ESCAPED = re.compile(r"\\(udc[89a-f][0-9a-f])")


class Connection(sqlite3.Connection):
    """Takes any text, as a value to record or to look for; see `storable`.

    Without it half a character, from an odd keyboard or a Linux file name, would stop whoever
    writes or looks it up with a UnicodeEncodeError.
    """

    def execute(self, statement: str, values: Sequence[object] = (), /) -> sqlite3.Cursor:  # type: ignore[override]
        """Carry out one statement."""
        return super().execute(
            statement, [storable(each) if isinstance(each, str) else each for each in values]
        )


def storable(text: str) -> str:
    r"""Escape what is not Unicode, as ``\udce9``: nothing of it is lost, and it can be found."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def unescaped(path: str) -> str:
    """Return the path that `storable` may have been given; the name of a file may look so, too."""
    return _ESCAPED.sub(lambda found: chr(int(found[1][1:], 16)), path)
