"""What the window says before there is a result."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.widgets.buttons import button
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import mark, tr

INVITATION = mark("Drop images or a folder here")


class EmptyState(QWidget):
    """An invitation with its buttons, what the first image is waiting for, or what to do next."""

    def __init__(
        self, actions: Sequence[QAction], way_out: QAction, parent: QWidget | None = None
    ) -> None:
        """Build it.

        Args:
            actions: What can be done while all is well, the likeliest first.
            way_out: What can be done while there can be no result.
            parent: As for any widget.
        """
        super().__init__(parent)
        self._title = PlainLabel(tr(INVITATION), word_wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        theme.set_type(self._title, "title")
        self._buttons = WrappingRow()
        buttons = [button(of, primary=number == 0) for number, of in enumerate(actions)]
        for each in buttons:
            self._buttons.row.addWidget(each)
        self.setFocusProxy(buttons[0])
        self._advice = PlainLabel(word_wrap=True)
        self._advice.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._way_out = button(way_out, primary=True)
        column = QVBoxLayout(self)
        column.setSpacing(theme.ROOM)
        column.addStretch()
        column.addWidget(self._title)
        column.addWidget(self._advice)
        for widget in (self._buttons, self._way_out):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.invite()

    def invite(self) -> None:
        """Say what to do."""
        self._show(tr(INVITATION))
        self._buttons.show()

    def say(self, words: str) -> None:
        """Say what is being waited for."""
        self._show(words)

    def say_stuck(self, words: str, advice: str) -> None:
        """Say that there can be no result, and what to do; the way out is the button below."""
        self.say_over(words, advice)
        self._way_out.show()

    def say_over(self, words: str, why: str) -> None:
        """Say that there can be no result, and why; there is no way out in this window."""
        self._show(words)
        self._advice.setText(why)
        self._advice.show()

    def _show(self, words: str) -> None:
        self._title.setText(words)
        for widget in (self._advice, self._buttons, self._way_out):
            widget.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outline the place to drop on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.colours(self).control), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.GAP, theme.GAP)
