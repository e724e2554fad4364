"""Looks at a folder and says which image files there are at rest. The scan is the truth.

Nothing in the folder is ever moved, renamed, written or deleted.
"""

from __future__ import annotations

import errno
import heapq
import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from desktop.language import tr
from desktop.values import Observation
from desktop.watch.image_paths import is_image_name
from desktop.watch.number_map import NumberMap

SETTLE_S = 1.5
"""A file is at rest when two looks at least this far apart found it the same."""

PATIENCE_S = 5.0
"""How long a file whose end is not there yet must be at rest before it is taken as it is."""

MOST_READY = 10_000
"""So many of the files at rest are held, of 400 bytes each: 100,000 may wait."""

State = Literal["done", "open", "fresh"]
"""Of a file in the folder: no more to find out, on the queue, neither."""

_TAIL_BYTES = 64
_ENDS = ((b"\xff\xd8\xff", b"\xff\xd9"), (b"\x89PNG", b"IEND\xaeB`\x82"))


@dataclass(frozen=True)
class Scan:
    """One look at the folder.

    Attributes:
        counts: How many of the image files there were in which state.
        ready: Of the fresh ones at rest the first `MOST_READY`, in order of arrival; each is
            looked into for its end only when it is taken.
        is_cut: Whether there may be more.
        unread: Folders below that could not be read.
    """

    counts: Counter[State]
    ready: Iterator[Observation]
    is_cut: bool
    unread: tuple[str, ...]


@dataclass
class _Look:
    """What is found out in one scan.

    Attributes:
        now_ms: When it began.
        counts: As in the scan.
        since: Of the hash of each fresh observation, when it was first made, in milliseconds.
        unread: As in the scan.
    """

    now_ms: int
    counts: Counter[State] = field(default_factory=Counter)
    since: NumberMap = field(default_factory=NumberMap)
    unread: list[str] = field(default_factory=list)


class FolderAwayError(OSError):
    """In place of the folder stands an empty one: its drive is not connected, say."""


class Scanner:
    """Remembers since when each file in a folder has looked the way it does, in 16 bytes."""

    def __init__(self, folder: Path, subfolders: bool = False) -> None:
        """Prepare to look at a folder, and at those below if ``subfolders``."""
        self.folder = folder
        self._subfolders = subfolders
        self._identity: tuple[int, int] | None = None
        self._since = NumberMap()

    def scan(self, state: Callable[[Observation], State], now: float) -> Scan:
        """Look at the folder.

        Args:
            state: Says what is known of an observation.
            now: Seconds on a monotonic clock.

        Raises:
            FolderAwayError: If it is empty and not the folder that was looked at before.
            OSError: If the folder is not there or cannot be read.
        """
        look = _Look(round(1000 * now))
        rested = heapq.nsmallest(MOST_READY, self._rested(state, look), key=_arrival)
        self._expect_same_folder(empty=not look.counts)
        self._since = look.since
        ready = (seen for seen, age_s in rested if age_s >= PATIENCE_S or _has_end(seen.path))
        return Scan(look.counts, ready, len(rested) == MOST_READY, tuple(look.unread))

    def is_there(self) -> bool:
        """Say whether the folder is the one that was looked at before, and can be entered."""
        try:
            _expect_entry(str(self.folder))
            return _identity(self.folder) == self._identity
        except OSError:
            return False

    def _expect_same_folder(self, *, empty: bool) -> None:
        identity = _identity(self.folder)
        if empty and self._identity not in (None, identity):
            raise FolderAwayError(None, tr("an empty folder is in its place"))
        self._identity = identity

    def _rested(
        self, state: Callable[[Observation], State], look: _Look
    ) -> Iterator[tuple[Observation, float]]:
        """Look at every image file; return those at rest that are fresh, and for how long."""
        for seen in self._image_files(look.unread):
            known = state(seen)
            look.counts[known] += 1
            if known == "fresh":
                key = hash(seen)
                before = self._since.get(key)
                since = look.now_ms if before is None else before
                look.since.put(key, since)
                age_s = (look.now_ms - since) / 1000
                if age_s >= SETTLE_S:
                    yield seen, age_s

    def _image_files(self, unread: list[str]) -> Iterator[Observation]:
        """Look at every image file; a folder below that cannot be read is noted, no more."""
        folders = [str(self.folder)]
        while folders:
            folder = folders.pop()
            try:
                _expect_entry(folder)
                with os.scandir(folder) as entries:
                    for entry in entries:
                        if self._subfolders and entry.is_dir(follow_symlinks=False):
                            folders.append(entry.path)
                        elif is_image_name(entry.name) and (seen := observe(entry.path)):
                            yield seen
            except OSError:
                if folder == str(self.folder):
                    raise
                unread.append(folder)


def _arrival(rested: tuple[Observation, float]) -> tuple[int, int, str]:
    seen, _ = rested
    return seen.ctime_ns, seen.mtime_ns, seen.path


def _expect_entry(folder: str) -> None:
    """Raise OSError for a folder whose names alone can be read: it is not empty, it is closed."""
    if not os.access(folder, os.X_OK):
        os.stat(folder)  # noqa: PTH116  # raises where there is none
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _identity(folder: Path) -> tuple[int, int]:
    info = folder.stat()
    return info.st_dev, info.st_ino


def observe(path: str) -> Observation | None:
    """Look at one file; None if there is none.

    Not through ``os.DirEntry.stat``: on Windows that has no inode, and an outdated size.
    """
    try:
        info = os.stat(path)  # noqa: PTH116  # a Path each is slow for 100,000 files
    except (OSError, ValueError):  # ValueError: no file can have that name
        return None
    if not stat.S_ISREG(info.st_mode):
        return None
    return Observation(path, info.st_size, info.st_mtime_ns, info.st_ctime_ns, info.st_ino)


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
