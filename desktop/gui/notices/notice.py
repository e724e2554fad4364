"""What a person is told below the page: one message, and what can be done about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QWidget

from desktop.gui import theme
from desktop.gui.widgets import choosers
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.readable_label import LEAST_IN_LINES, ReadableLabel
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import tr


class Notice(WrappingRow):
    """A message with its buttons beside it; hidden while there is nothing to say.

    Attributes:
        said: Emitted when there is something new to read.
        settled: Emitted when there is nothing to say any more.
    """

    said = Signal()
    settled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=theme.ROOM)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = _Message()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = WrappingRow()
        self.row.setContentsMargins(2 * theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        self.row.addWidget(self._text, 1)
        self.row.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def message(self) -> str:
        """Return what is said; empty for nothing."""
        return self._text.text()

    def is_trouble(self) -> bool:
        """Say whether something is wrong."""
        return bool(self.property("trouble"))

    def tell(self, message: str, *, trouble: bool = False) -> None:
        """Show a message, and have a screen reader say it.

        Args:
            message: A sentence or a few.
            trouble: Whether something is wrong.
        """
        self.setProperty("trouble", trouble)
        for widget in (self, self._text):
            widget.style().polish(widget)
        self._text.setText(message)
        self._text.setToolTip(message)  # of which a long path may be cut off
        self.said.emit()
        self.announce()

    def add_buttons(self, *buttons: QWidget) -> None:
        """Add buttons beside the message; the keyboard comes to the last, which does the least."""
        for each in buttons:
            self._buttons.row.addWidget(each)
        self.setFocusProxy(buttons[-1])

    def announce(self) -> None:
        """Have a screen reader say the message."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.message()))

    def settle(self) -> None:
        """Say nothing any more."""
        self._text.setText("")
        self.settled.emit()


class NoticeLine(Notice):
    """Some trouble, or where a file went; stays until dismissed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file: Path | None = None
        dismiss = action(self, tr("Dismiss"), tr("Dismiss this line"), None, self.settle)
        self._open = button(action(self, tr("Open"), tr("Open the file"), None, self._open_it))
        self._offer = button(dismiss)
        self.add_buttons(self._open, self._offer, button(dismiss))

    def say(self, message: str, *, trouble: bool, file: Path | None, offer: QAction | None) -> None:
        """Show a message with what it is about.

        Args:
            message: A sentence or a few.
            trouble: Whether something is wrong.
            file: What the message is about, to be opened.
            offer: What helps, where something does.
        """
        for each in self._offer.actions():
            self._offer.removeAction(each)
        if offer is not None:
            self._offer.setDefaultAction(offer)
        self._offer.setVisible(offer is not None)
        self._file = file
        self._open.setVisible(file is not None)
        self.tell(message, trouble=trouble)

    def file(self) -> Path | None:
        """Return what the message is about, where that is a file."""
        return self._file

    def _open_it(self) -> None:
        if self._file is not None:
            choosers.open_outside(self._file)


class _Message(ReadableLabel):
    """Text in lines; a long path does not make the window wider."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LEAST_IN_LINES * self.fontMetrics().height()), hint.height())
