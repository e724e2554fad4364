"""Dragging the files of images out of the window, into another program."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QImage, QPixmap
from PySide6.QtWidgets import QWidget


def drag_files(source: QWidget, files: Sequence[str], thumbnail: QImage | None) -> None:
    """Let the person drop files somewhere; returns when they did, or let go of them.

    Args:
        source: Where the drag begins.
        files: As in their predictions.
        thumbnail: What is seen under the pointer meanwhile.
    """
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(Path(file).absolute())) for file in files])
    drag = QDrag(source)
    drag.setMimeData(data)
    if thumbnail is not None:
        drag.setPixmap(QPixmap.fromImage(thumbnail))
    drag.exec(Qt.DropAction.CopyAction)  # never a move: the files stay where they are
