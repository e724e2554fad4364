"""The files that come with the window: icons, catalogues, the guide.

They lie under ``desktop`` in a checkout. The frozen app has one file of Qt resources that holds
them all (build.spec makes it), which Qt opens by names that begin with a colon.
"""

from __future__ import annotations

import errno
import sys
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QLibraryInfo, QResource

_FROZEN = getattr(sys, "frozen", False)
_DESKTOP = Path(__file__).parents[1]
_ROOT = ":" if _FROZEN else _DESKTOP.as_posix()


def open_resources() -> None:
    """Make the files known to Qt, before any of them is used."""
    if _FROZEN:
        QResource.registerResource(str(_DESKTOP / "window.rcc"))


def shipped(name: str) -> str:
    """Return what Qt opens for a file.

    Args:
        name: Of a file under ``desktop``: "help/technician.md".
    """
    return f"{_ROOT}/{name}"


def qt_texts() -> str:
    """Return the folder of Qt's own catalogues, as Qt opens it."""
    return ":/qt" if _FROZEN else QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def read_text(path: str) -> str:
    """Return the text of a file.

    Args:
        path: As Qt opens it.

    Raises:
        OSError: It cannot be read.
    """
    file = QFile(path)
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise OSError(errno.EIO, file.errorString(), path)
    return bytes(file.readAll().data()).decode("utf-8")
