"""What the window says before there is a result."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.buttons import button
from desktop.gui.plain_text import PlainLabel
from desktop.language import mark, tr

INVITATION = mark("Drop images or a folder here")


class EmptyState(QWidget):
    """An invitation with its buttons, or what the first image is waiting for."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel(tr(INVITATION))
        theme.set_type(self._title, "title")
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        buttons = [button(of, primary=number == 0) for number, of in enumerate(actions)]
        for each in buttons:
            row.addWidget(each)
        self.setFocusProxy(buttons[0])
        column = QVBoxLayout(self)
        column.setSpacing(theme.ROOM)
        column.addStretch()
        for widget in (self._title, self._buttons):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def invite(self) -> None:
        """Say what to do."""
        self._title.setText(tr(INVITATION))
        self._buttons.show()

    def say(self, words: str) -> None:
        """Say what is being waited for."""
        self._title.setText(words)
        self._buttons.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outline the place to drop on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colours(self).control), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.GAP, theme.GAP)
