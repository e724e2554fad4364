"""Starting Petriscope again: the window that there is takes what was asked for, and comes to front.

What is asked for passes through a small file in the profile, for Petriscope opens no connection.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from desktop.errors import WatchError
from desktop.system.folder_lock import FolderLock
from desktop.system.whole_file import whole_file

PATIENCE_S = 5.0
_PAUSE_S = 0.05
_HOLDER = "open-by"


@dataclass(frozen=True)
class Holder:
    """Who has a profile's window open.

    Attributes:
        user: The account's name; empty where it has none.
        computer: The computer's name in the network.
    """

    user: str
    computer: str

    @classmethod
    def here(cls) -> Holder:
        """Return who this is."""
        try:
            return cls(getpass.getuser(), platform.node())
        except (OSError, KeyError, ImportError):  # an account without a name
            return cls("", platform.node())


class FirstWindow(QObject):
    """Stands for the one window of a profile, until `close` or the end of the process.

    Attributes:
        asked: Emitted with the images and folders that a later start named, which may be none.
    """

    asked = Signal(list)

    def __init__(self, locks: Path, wishes: Path) -> None:
        """Become the first; whoever starts later is heard from `listen` on.

        Args:
            locks: The profile's folder for locks.
            wishes: The folder for what later starts ask for; it is made if it is not there.

        Raises:
            WatchError: If another process is the first already, or none can be.
            OSError: If the folder cannot be used.
        """
        super().__init__()
        self._wishes = wishes
        self._lock = FolderLock(locks, wishes)
        wishes.mkdir(exist_ok=True)
        for left in wishes.iterdir():  # of a start that was killed while it waited
            left.unlink()
        with contextlib.suppress(OSError):  # a full disk: whoever comes is heard all the same
            text = json.dumps(asdict(Holder.here()))
            (wishes / _HOLDER).write_text(text, encoding="utf-8")

    def listen(self) -> None:
        """Hear of later starts from now on, and of those that wait already."""
        watcher = QFileSystemWatcher([str(self._wishes)], self)
        watcher.directoryChanged.connect(self._take)
        self._take()

    def close(self) -> None:
        """Hear no more, and let another one be the first."""
        self._lock.release()

    def _take(self) -> None:
        for wish in sorted(self._wishes.glob("*.json")):
            with contextlib.suppress(OSError, ValueError):  # it asks no more, or is damaged
                paths = json.loads(wish.read_text(encoding="utf-8"))
                wish.unlink()
                self.asked.emit([Path(path) for path in paths])


def first_window(locks: Path, wishes: Path) -> FirstWindow | None:
    """Become the first window of a profile; None where another one is, or the disk is full."""
    try:
        return FirstWindow(locks, wishes)
    except (WatchError, OSError):
        return None


def elsewhere(wishes: Path) -> Holder | None:
    """Return who has the window open on another screen; None for this user on this computer.

    Args:
        wishes: The folder that the first window listens to. Where it does not say whose it is,
            it counts as this user's.
    """
    try:
        match json.loads((wishes / _HOLDER).read_text(encoding="utf-8")):
            case {"user": str(user), "computer": str(computer)}:
                found = Holder(user, computer)
                return found if found != Holder.here() else None
    except (OSError, ValueError, RecursionError):
        pass
    return None


def hand_over(wishes: Path, paths: Sequence[Path], patience_s: float = PATIENCE_S) -> bool:
    """Ask the first window to take paths and come to front; say whether it did.

    Args:
        wishes: The folder that the first window listens to.
        paths: Images and folders; none to have the window come to front.
        patience_s: How long it may take to answer, in seconds.
    """
    wish = wishes / f"{os.getpid()}.json"
    try:
        with whole_file(wish) as draft:
            names = [str(path.absolute()) for path in paths]
            draft.write_text(json.dumps(names), encoding="utf-8")
    except OSError:
        return False
    end = time.monotonic() + patience_s
    while wish.exists() and time.monotonic() < end:
        time.sleep(_PAUSE_S)
    try:
        wish.unlink()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return False
