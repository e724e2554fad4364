"""Sees to it that no two Petriscopes of one profile watch the same folder."""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path
from typing import BinaryIO

from desktop.errors import FolderTakenError, WatchError
from desktop.language import tr


class FolderLock:
    """A lock on a folder, kept until `release` or the process ends, however it ends.

    The lock's file stands in the profile: nothing is ever written in a watched folder.
    """

    def __init__(self, locks: Path, folder: Path) -> None:
        """Take the lock.

        Args:
            locks: The profile's folder for locks; it is made if it is not there.
            folder: Which folder is locked.

        Raises:
            FolderTakenError: If another Petriscope has it.
            WatchError: If the lock's file cannot be made.
        """
        name = os.path.normcase(os.path.realpath(folder))
        digest = hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()
        try:
            locks.mkdir(exist_ok=True)
            self._file: BinaryIO = (locks / digest[:32]).open("ab")
        except OSError as error:
            raise WatchError(
                tr(
                    "The folder {folder} cannot be watched: its lock in {locks} cannot be made "
                    "({why}). Free some disk space.",
                    folder=folder,
                    locks=locks,
                    why=error.strerror,
                )
            ) from error
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            raise FolderTakenError(
                tr(
                    "The folder {folder} is watched by another Petriscope already. "
                    "Use that one, or close it first.",
                    folder=folder,
                )
            ) from error

    def release(self) -> None:
        """Give the lock back."""
        self._file.close()


def _lock(file: BinaryIO) -> None:
    """Lock or raise OSError at once."""
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  # exists on Windows only

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415  # does not exist on Windows

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
