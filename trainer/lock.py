"""A lock that several processes on one computer respect, and that no crash leaves behind."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

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
    with path.open("wb") as stream:
        if not _taken(stream):
            print(waiting, file=sys.stderr)
            while not _taken(stream):
                time.sleep(0.2)
        yield
