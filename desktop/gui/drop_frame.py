"""The window's content as one place to drop files and folders on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class DropFrame(QWidget):
    """Takes what is dragged from anywhere on this computer, and shows a frame meanwhile.

    Attributes:
        dropped: Emitted with the paths that were dropped.
        refused: Emitted when addresses elsewhere, such as of the web, were dropped.
    """

    dropped = Signal(list)
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._sign = QWidget(self)  # above everything else here, whose edges would hide a border
        self._sign.setObjectName("dropping")
        self._sign.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._sign.hide()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and folders, and not those of this window.

        Other addresses are let in without the frame, as only who drops them can be told of it.
        """
        if event.source() is None and event.mimeData().hasUrls():
            self._show_frame(bool(_local_paths(event)))
            _accept_copy(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Take the frame away."""
        self._show_frame(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the paths; the files stay where they are."""
        self._show_frame(False)
        _accept_copy(event)
        paths = _local_paths(event)
        if paths:
            self.dropped.emit(paths)
        if len(paths) < len(event.mimeData().urls()):
            self.refused.emit()

    def _show_frame(self, shown: bool) -> None:
        self._sign.setGeometry(self.rect())
        self._sign.raise_()
        self._sign.setVisible(shown)


def _local_paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _accept_copy(event: QDropEvent) -> None:
    # Never "move": the sender would then delete the originals.
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
