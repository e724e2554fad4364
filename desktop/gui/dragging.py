"""Dragging an image's file out of the window, into another program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QImage, QPixmap
from PySide6.QtWidgets import QWidget


def drag_file(source: QWidget, file: str, thumbnail: QImage | None) -> None:
    """Let the person drop a file somewhere; returns when they did, or let go of it.

    Args:
        source: Where the drag begins.
        file: As in its prediction.
        thumbnail: What is seen under the pointer meanwhile.
    """
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path(file).absolute()))])
    drag = QDrag(source)
    drag.setMimeData(data)
    if thumbnail is not None:
        drag.setPixmap(QPixmap.fromImage(thumbnail))
    drag.exec(Qt.DropAction.CopyAction)  # never a move: the file stays where it is
