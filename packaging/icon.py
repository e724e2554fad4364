"""Writes the app's icon, as the window draws it, for a desktop: icon.py FOLDER."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop.gui.icon import app_icon

SIDES = (16, 24, 32, 48, 64, 128, 256)


def png(side: int) -> bytes:
    """Return the icon as a PNG of so many pixels a side."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    app_icon().pixmap(side, side).save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: list[bytes]) -> bytes:
    """Return a Windows icon that holds the PNGs of SIDES.

    The format: https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
    """
    offset = 6 + 16 * len(pictures)
    entries = b""
    for side, picture in zip(SIDES, pictures, strict=True):
        entries += struct.pack(
            "<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), offset
        )
        offset += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    running = QGuiApplication([])
    (folder / "petriscope.png").write_bytes(png(256))
    (folder / "petriscope.ico").write_bytes(ico([png(side) for side in SIDES]))
