"""Looks at a folder and says which image files there are at rest. The scan is the truth.

Nothing in the folder is ever moved, renamed, written or deleted.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.image_paths import is_image_name
from desktop.language import tr
from desktop.values import Observation

SETTLE_S = 1.5
"""A file is at rest when two looks at least this far apart found it the same."""

PATIENCE_S = 5.0
"""How long a file whose end is not there yet must be at rest before it is taken as it is."""

_TAIL_BYTES = 64
_ENDS = ((b"\xff\xd8\xff", b"\xff\xd9"), (b"\x89PNG", b"IEND\xaeB`\x82"))


@dataclass(frozen=True)
class Scan:
    """One look at the folder.

    Attributes:
        known: How many of the image files there were known.
        fresh: How many were not.
        ready: Those of the fresh ones that are at rest, in order of arrival; each is looked into
            for its end only when it is taken.
        unread: Folders below that could not be read.
    """

    known: int
    fresh: int
    ready: Iterator[Observation]
    unread: tuple[str, ...]


class FolderAwayError(OSError):
    """In place of the folder stands an empty one: its drive is not connected, say."""


class Scanner:
    """Remembers since when each file in a folder has looked the way it does."""

    def __init__(self, folder: Path, subfolders: bool = False) -> None:
        """Prepare to look at a folder, and at those below if ``subfolders``."""
        self.folder = folder
        self._subfolders = subfolders
        self._identity: tuple[int, int] | None = None
        self._since: dict[Observation, tuple[float, int]] = {}
        self._scans = 0

    def scan(self, known: Callable[[Observation], bool], now: float) -> Scan:
        """Look at the folder.

        Args:
            known: Says of which observations there is no more to find out.
            now: Seconds on a monotonic clock.

        Raises:
            FolderAwayError: If it is empty and not the folder that was looked at before.
            OSError: If the folder is not there or cannot be read.
        """
        self._scans += 1
        unread: list[str] = []
        count = fresh = 0
        moments: dict[float, tuple[float, int]] = {}
        for seen in self._image_files(unread):
            count += 1
            if not known(seen):
                fresh += 1
                since = self._since.get(seen, (now, 0))[0]
                # An equal key that is there stays, so memory holds each observation once, and
                # files that came together share their moment.
                self._since[seen] = moments.setdefault(since, (since, self._scans))
        self._expect_same_folder(empty=count == 0)
        for seen in [seen for seen, (_, at) in self._since.items() if at != self._scans]:
            del self._since[seen]
        return Scan(count - fresh, fresh, self._ready(now), tuple(unread))

    def fresh(self) -> Iterator[Observation]:
        """Return what the last scan saw and did not know, in no order."""
        return iter(self._since)

    def is_there(self) -> bool:
        """Say whether the folder is the one that was looked at before, and can be entered."""
        try:
            _expect_entry(str(self.folder))
            return _identity(self.folder) == self._identity
        except OSError:
            return False

    def forget(self, seen: Observation) -> None:
        """Forget an observation that is known from now on."""
        self._since.pop(seen, None)

    def _expect_same_folder(self, *, empty: bool) -> None:
        identity = _identity(self.folder)
        if empty and self._identity not in (None, identity):
            raise FolderAwayError(None, tr("an empty folder is in its place"))
        self._identity = identity

    def _ready(self, now: float) -> Iterator[Observation]:
        rested = [seen for seen, (since, _) in self._since.items() if now - since >= SETTLE_S]
        rested.sort(key=lambda seen: (seen.ctime_ns, seen.mtime_ns, seen.path))
        return (seen for seen in rested if seen in self._since and self._is_whole(seen, now))

    def _is_whole(self, seen: Observation, now: float) -> bool:
        return now - self._since[seen][0] >= PATIENCE_S or _has_end(seen.path)

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
