"""Where the window tells what happened: one notice is seen, and the others wait behind it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.notices.notice import Notice, NoticeLine
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import number, tr

TROUBLES = 9
"""So many troubles are kept; the oldest gives way to one more."""


class Notices(WrappingRow):
    """Leaves the page its room, however much there is to tell: one notice after the other.

    The newest is seen, unless the keyboard is at another one. Trouble waits until it is dismissed;
    other news gives way to the next.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")  # the band goes on behind the way to the others
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._waiting: list[Notice] = []  # what has something to say, the oldest first
        self._shown: Notice | None = None
        self._news = NoticeLine()
        told = QWidget()  # of its own: a row in a row would want all its width
        self._lines = QVBoxLayout(told)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._count = PlainLabel()
        self._count.setProperty("muted", True)
        step = action(self, tr("Next"), tr("Show the next notice"), None, self._step)
        self._next = button(step)
        self._others = QWidget()
        self.row.addWidget(told, 1)
        self._take(self._news)  # first, as the keyboard goes along in this order
        self._arrange_others()
        self.hide()

    def add(self, notice: Notice) -> None:
        """Let a notice be told here whenever it says something."""
        self._take(notice)
        before: QWidget = self._news.focusProxy() or self._news
        for each in notice.findChildren(QToolButton):  # the keyboard comes to them before "Next"
            QWidget.setTabOrder(before, each)
            before = each

    def _take(self, notice: Notice) -> None:
        self._lines.addWidget(notice)
        notice.said.connect(lambda: self._on_said(notice))
        notice.settled.connect(lambda: self._on_settled(notice))

    def say(
        self,
        message: str,
        *,
        trouble: bool,
        file: Path | None = None,
        offer: QAction | None = None,
    ) -> None:
        """Tell a message; see `NoticeLine.say`. Trouble that waits already is told anew."""
        line = self._line_of(message) if trouble else self._news
        line.say(message, trouble=trouble, file=file, offer=offer)

    def dismiss(self) -> None:
        """Have done with the notice that is seen."""
        if self._shown is not None:
            self._shown.settle()

    def take_over(self, before: Notices) -> None:
        """Tell the messages that another window tells and no others, without what they offer."""
        for each in self._messages():
            each.settle()
        for each in before._messages():
            self.say(each.message(), trouble=each.is_trouble(), file=each.file())

    def _messages(self) -> list[NoticeLine]:
        return [each for each in self._waiting if isinstance(each, NoticeLine)]

    def _line_of(self, trouble: str) -> NoticeLine:
        lines = [each for each in self._messages() if each.is_trouble()]
        for each in lines:
            if each.message() == trouble:
                return each
        if len(lines) >= TROUBLES:
            lines[0].settle()
        line = NoticeLine()
        self.add(line)
        return line

    def _on_said(self, notice: Notice) -> None:
        if notice in self._waiting:
            self._waiting.remove(notice)
        self._waiting.append(notice)
        self._show(self._shown if _has_keyboard(self._shown) else notice)

    def _on_settled(self, notice: Notice) -> None:
        if notice not in self._waiting:
            return
        place = self._waiting.index(notice)
        self._waiting.remove(notice)
        if notice is self._shown:
            self._show(self._waiting[max(0, place - 1)] if self._waiting else None)
        else:
            self._show(self._shown)
        if isinstance(notice, NoticeLine) and notice is not self._news:
            notice.deleteLater()

    def _step(self) -> None:
        """Show the notice after the one that is seen, and after the last the first."""
        if self._shown is not None:
            place = self._waiting.index(self._shown) + 1
            self._show(self._waiting[place % len(self._waiting)])
            self._shown.announce()

    def _show(self, notice: Notice | None) -> None:
        """Show one of those that wait; None where there is none left."""
        before, self._shown = self._shown, notice
        if notice is not None:
            notice.show()
            if before is not notice and _has_keyboard(before):
                notice.setFocus()
            self._say_count(self._waiting.index(notice) + 1)
            self._colour(notice)
        if before is not None and before is not notice:
            before.hide()
        self.setVisible(notice is not None)

    def _colour(self, notice: Notice) -> None:
        """Colour the band, and what is written on it, which was polished on the last one's."""
        self.setProperty("trouble", notice.is_trouble())
        for widget in (self, *self.findChildren(PlainLabel)):
            widget.style().polish(widget)

    def _say_count(self, place: int) -> None:
        count = len(self._waiting)
        words = tr("{place} of {count}", place=number(place), count=number(count))
        self._count.setText(words)
        self._others.setVisible(count > 1)

    def _arrange_others(self) -> None:
        row = QHBoxLayout(self._others)
        row.setContentsMargins(0, theme.GAP, theme.GAP, theme.GAP)
        row.setSpacing(theme.GAP)
        row.addStretch()
        row.addWidget(self._count)
        row.addWidget(self._next)
        self.row.addWidget(self._others)


def _has_keyboard(notice: Notice | None) -> bool:
    focused = QApplication.focusWidget()
    return notice is not None and focused is not None and notice.isAncestorOf(focused)
