"""Text that is no Unicode: how it is put on record, and which file a path on record names.

A file name on Linux is bytes, and what Python makes of bytes that are no Unicode, or of half a
character from an odd keyboard, cannot be written as UTF-8.
"""

from __future__ import annotations

import os
import re

_ESCAPED = re.compile(r"\\(udc[89a-f][0-9a-f])")


def storable(text: str) -> str:
    r"""Escape what is not Unicode, as ``\udce9``: nothing of it is lost, and it can be found."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def unescaped(path: str) -> str:
    """Return the path that `storable` may have been given; the name of a file may look so, too."""
    return _ESCAPED.sub(lambda found: chr(int(found[1][1:], 16)), path)


def on_disk(path: str) -> str:
    """Return the path of the file that a path on record names, if there is one."""
    real = unescaped(path)
    if real == path or os.path.lexists(path):
        return path
    return real
