"""Names of files can be names of people: none reaches a log.

Two nets. The names of the files in work are known and taken out wherever they stand, in any
spelling that a message may give them. And whatever looks like a path or like an image's name is
taken out though it is not known. What is taken out becomes ``<file 1a2b3c>``: the same for the
same name as long as this process lives, and nothing to search for in any other list of names.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import secrets
import sys
import threading
import unicodedata
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path, PurePath
from urllib.parse import quote

from desktop.values import IMAGE_SUFFIXES

_KNOWN = 1000
_SHORTEST = 4  # characters of a folder's name that is looked for by itself, outside of paths
_SHORTEST_NUMBER = 5  # digits of a name that is looked for outside of paths and quotations
_LONGEST = 2000  # characters of a line that are kept; the patterns take their time
_SALT = secrets.token_bytes(16)

_FRAME = re.compile(r'(\s*File ")(.+?)(", line \d+.*)')
_SUFFIXES = "|".join(re.escape(suffix) for suffix in sorted(IMAGE_SUFFIXES, key=len, reverse=True))
_QUOTED = re.compile(r"""(?P<mark>['"`])(?P<name>(?:(?!(?P=mark)).)*)(?P=mark)""")
_NAME_LIKE = re.compile(rf"[\\/]|\S(?:{_SUFFIXES})\b", re.IGNORECASE)
_CUT_SHORT = re.compile(r"""(?<![\w'"`>)\].])['"`][^'"`]*$""")  # a quotation that does not end
_ABSOLUTE = re.compile(r"(?<![\w<>])(?:[A-Za-z]:[\\/]|~?[\\/]|\\\\|file:)(?=\S).*")
_RELATIVE = re.compile(r"(?<!\S)(?![\d/.,]+(?!\S))[^\s<>'\"]+[\\/]\S*")
_IMAGE = re.compile(rf"[^'\"`:=(\[{{<>]*[^\s'\"`:=(\[{{<>](?:{_SUFFIXES})\b", re.IGNORECASE)

_lock = threading.Lock()
_known: OrderedDict[str, None] = OrderedDict()


def hide(path: str | Path) -> None:
    """Know a path that is worked on, so that `scrub` takes out all its names."""
    with _lock:
        _known[str(path)] = None
        _known.move_to_end(str(path))
        if len(_known) > _KNOWN:
            _known.popitem(last=False)


def scrub(text: str) -> str:
    """Return a text for a log without the names of files; where a program's code is stays."""
    return "\n".join(_scrub_line(line) for line in text.split("\n"))


def _scrub_line(line: str) -> str:
    frame = _FRAME.fullmatch(line)
    if frame:
        return frame[1] + _place_of_code(frame[2]) + frame[3]
    return _scrub_unknown(_scrub_known(line)[:_LONGEST])


def _place_of_code(file: str) -> str:
    """Return where code is, below the folder that it was imported from."""
    for root in sorted(filter(os.path.isabs, sys.path), key=len, reverse=True):
        if file.startswith(root + os.sep):
            return file[len(root) + 1 :].replace(os.sep, "/")
    return file if file.startswith("<") else _mark(file)


def _scrub_known(line: str) -> str:
    with _lock:
        paths = list(_known)
    lowered = line.lower()
    spellings = {spelling for path in paths for spelling in _spellings(path)}
    present = [each for each in spellings if each.lower() in lowered]
    for spelling in sorted(present, key=len, reverse=True):
        line = re.sub(_pattern(spelling), _mark(spelling), line, flags=re.IGNORECASE)
    return line


def _pattern(name: str) -> str:
    """Return what finds a name; one that other words or numbers may hold, only by itself.

    A microscope that counts its images calls one ``12.png``, and "12 images" is not about it.
    """
    stem, found = PurePath(name).stem, re.escape(name)
    may_be_counted = stem.isdecimal() or len(stem) < _SHORTEST
    if not name.isascii() or not may_be_counted or "/" in name or "\\" in name:
        return found
    if name.isdecimal() and len(name) < _SHORTEST_NUMBER:
        return rf"""(?<=['"`]){found}(?=['"`])"""
    return rf"(?<!\w)(?<!\d[.,]){found}(?!\w|[.,]\d)"


def _spellings(path: str) -> Iterator[str]:
    """Return what a message may call a path: whole, by its last name, by a folder's."""
    pure = PurePath(path)
    folders = (part for part in pure.parts[:-1] if len(part) >= _SHORTEST)
    for name in (path, pure.name, pure.stem, *folders):
        if name.strip("./\\"):
            yield from _written(name)


def _written(name: str) -> Iterator[str]:
    """Return a name as it is, and as Unicode, JSON, Python and URLs write it."""
    for form in ("NFC", "NFD"):
        normal = unicodedata.normalize(form, name)
        yield normal
        yield json.dumps(normal)[1:-1]
        yield ascii(normal)[1:-1]
        yield normal.encode("utf-8", "backslashreplace").decode()
        yield quote(normal, errors="replace")


def _scrub_unknown(line: str) -> str:
    line = _QUOTED.sub(_scrub_quoted, line)
    for pattern in (_CUT_SHORT, _ABSOLUTE, _IMAGE, _RELATIVE):
        line = pattern.sub(lambda found: _mark(found[0]), line)
    return line


def _scrub_quoted(found: re.Match[str]) -> str:
    name, mark = found["name"], found["mark"]
    return mark + _mark(name) + mark if _NAME_LIKE.search(name) else found[0]


def _mark(name: str) -> str:
    """Return what stands for a name; for a path, the same as for the file in it."""
    last = re.split(r"[\\/]+", name.strip(" \t\\/"))[-1].casefold()
    digest = hashlib.sha256(_SALT + last.encode("utf-8", "backslashreplace")).hexdigest()
    return f"<file {digest[:6]}>"
