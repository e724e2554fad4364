"""Looks at a folder and says which image files there are at rest. The scan is the truth.

Nothing in the folder is ever moved, renamed, written or deleted.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop.image_paths import is_image_name
from desktop.values import Observation

SETTLE_S = 1.5
"""A file is at rest when two looks at least this far apart found it the same."""

PATIENCE_S = 5.0
"""How long a file whose end is not there yet must be at rest before it is taken as it is."""

MAX_READY = 1000
"""Of one scan, so that whoever waits for an explanation does not wait for 30,000 files."""

_TAIL_BYTES = 64
_ENDS = ((b"\xff\xd8\xff", b"\xff\xd9"), (b"\x89PNG", b"IEND\xaeB`\x82"))


@dataclass(frozen=True)
class Scan:
    """One look at the folder.

    Attributes:
        present: Every image file.
        ready: Those that are at rest and not known yet, oldest first; at most `MAX_READY`.
    """

    present: tuple[Observation, ...]
    ready: tuple[Observation, ...]


class Scanner:
    """Remembers since when each file in a folder has looked the way it does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._since: dict[Observation, float] = {}

    def scan(self, known: Callable[[Observation], bool], now: float) -> Scan:
        """Look at the folder.

        Args:
            known: Says of which observations there is no more to find out.
            now: Seconds on a monotonic clock.

        Raises:
            OSError: If the folder is not there or cannot be read.
        """
        present = tuple(_image_files(self.folder))
        fresh = [seen for seen in present if not known(seen)]
        self._since = {seen: self._since.get(seen, now) for seen in fresh}
        oldest_first = sorted(fresh, key=lambda seen: seen.mtime_ns)
        ready = (seen for seen in oldest_first if self._is_ready(seen, now))
        return Scan(present, tuple(islice(ready, MAX_READY)))

    def _is_ready(self, seen: Observation, now: float) -> bool:
        rested = now - self._since[seen]
        return rested >= SETTLE_S and (rested >= PATIENCE_S or _has_end(seen.path))


def _image_files(folder: Path) -> Iterator[Observation]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if not is_image_name(entry.name):
                continue
            seen = observe(entry.path)
            if seen is not None:
                yield seen


def observe(path: str) -> Observation | None:
    """Look at one file; None if there is none.

    Not through ``os.DirEntry.stat``: on Windows that has no inode, and an outdated size.
    """
    try:
        info = Path(path).stat()
    except (OSError, ValueError):  # ValueError: no file can have that name
        return None
    if not stat.S_ISREG(info.st_mode):
        return None
    return Observation(path, info.st_size, info.st_mtime_ns, info.st_ino)


def _has_end(path: str) -> bool:
    """Say whether a JPEG or PNG ends the way its format does; True for any other file."""
    try:
        with Path(path).open("rb") as stream:
            start = stream.read(4)
            stream.seek(max(0, os.fstat(stream.fileno()).st_size - _TAIL_BYTES))
            tail = stream.read(_TAIL_BYTES)
    except OSError:
        return False
    return all(end in tail for signature, end in _ENDS if start.startswith(signature))
