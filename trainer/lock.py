"""A lock that several processes on one computer respect, and that no crash leaves behind."""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from trainer.places import cache_folder

if sys.platform == "win32":
    import msvcrt

    def _taken(stream: BinaryIO) -> bool:
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True
else:
    import fcntl

    def _taken(stream: BinaryIO) -> bool:
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextmanager
def locked(path: Path, waiting: str) -> Iterator[None]:
    """Hold a lock; the system gives it back however the process ends.

    Args:
        path: The lock file, which is made where there is none and stays.
        waiting: Said once on stderr when another process holds the lock.

    Raises:
        OSError: The file cannot be made, or its file system knows no locks.
    """
    with path.open("ab") as stream:  # nothing is cut off from what another process has locked
        if not _taken(stream):
            print(waiting, file=sys.stderr)
            while not _taken(stream):
                time.sleep(0.2)
        yield


@contextmanager
def reserved(place: Path, waiting: str) -> Iterator[None]:
    """Hold a lock on what is still to be made; the lock file is in the user's cache folder.

    Args:
        place: What no other process of this user is to make meanwhile.
        waiting: See `locked`.

    Raises:
        OSError: See `locked`.
    """
    folder = cache_folder() / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    name = hashlib.sha256(str(place.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    with locked(folder / name, waiting):
        yield
