"""The watched folders at a glance: state, counts, what has no answer and why, any problem."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.events import WatchChanged
from desktop.gui import theme
from desktop.gui.watch.set_aside_list import SetAsideList
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import mark, number, tr

State = Literal["watching", "working", "waiting", "problem"]
_SAID: dict[State, str] = {
    "watching": mark("Watching {folders}"),
    "working": mark("Working in {folders}"),
    "waiting": mark("Waiting for {folders}"),
    "problem": mark("Problem in {folders}"),
}


class WatchLine(QWidget):
    """What the last scan found; a problem stands below it, whole.

    Attributes:
        another_wanted: Emitted when the person wants to watch one more folder.
    """

    another_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watch = WatchChanged((), 0, 0, None)
        self._list: SetAsideList | None = None
        self._dot = Dot()
        self._folder = ElidedLabel(elide=Qt.TextElideMode.ElideMiddle)
        self._counts = ElidedLabel()
        self._counts.setProperty("muted", True)
        for label in (self._folder, self._counts):
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._aside = action(
            self, "", tr("Show which files have no answer, and why"), None, self._ask
        )
        self._aside_button = button(self._aside, quiet=True)
        self._another = action(
            self,
            tr("Add folder"),
            tr("Watch another folder as well"),
            None,
            self.another_wanted.emit,
        )
        self._problem = PlainLabel(word_wrap=True)
        self._problem.setProperty("caution", True)
        self._arrange()
        self.hide()

    def show_watch(self, watch: WatchChanged) -> None:
        """Show what the last scan found; nothing when no folder is watched."""
        self._watch = watch
        state = state_of(watch)
        self._dot.show_state(state)
        self._folder.setText(tr(_SAID[state], folders=", ".join(watch.folders)))
        self._counts.setText(
            tr(
                "{seen} seen, {waiting} waiting",
                seen=number(watch.seen),
                waiting=number(watch.waiting),
            )
        )
        self._aside.setText(
            tr(
                "{refused} refused, {unreadable} unreadable",
                refused=number(watch.refused),
                unreadable=number(watch.unreadable),
            )
        )
        self._aside_button.setVisible(bool(watch.set_aside))
        self._problem.setText(watch.problem or "")
        self._problem.setVisible(watch.problem is not None)
        self.setVisible(bool(watch.folders))
        self._fit()
        if self._list is not None:
            self._list.show_watch(watch)

    def _ask(self) -> None:
        if self._list is None:
            self._list = SetAsideList(self)
        self._list.show_watch(self._watch)
        self._list.show()
        self._list.raise_()
        self._list.activateWindow()

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: where there is little, the buttons go below."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Fit what the parts need now, as in another text size."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Put the counts beside the state, and the buttons beside both, or below."""
        # Of the folders only so much is left that the state is read, where there is little room.
        briefly = tr(_SAID[state_of(self._watch)], folders="...")
        room = self.fontMetrics().horizontalAdvance(briefly) + 2 * theme.GAP
        self._folder.setMinimumWidth(min(room, self._folder.sizeHint().width()))
        counts = self._counts.sizeHint().width()
        words = self._state.minimumSize().width() + 2 * theme.GAP + counts
        fits = words <= self.width()
        self._counts.setMinimumWidth(counts if fits else 0)
        self._words.setDirection(_direction(beside=fits))
        needed = words + theme.ROOM + self._buttons.minimumSize().width()
        self._row.setDirection(_direction(beside=needed <= self.width()))

    def _arrange(self) -> None:
        self._state, self._buttons = QHBoxLayout(), QHBoxLayout()
        self._state.setSpacing(theme.GAP)
        self._state.addWidget(self._dot)
        self._state.addWidget(self._folder)
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(2 * theme.GAP)
        self._words.addLayout(self._state)
        self._words.addWidget(self._counts)
        self._buttons.addWidget(self._aside_button)
        self._buttons.addStretch()
        self._buttons.addWidget(button(self._another, quiet=True))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.GAP)
        self._row.addLayout(self._words)
        self._row.addLayout(self._buttons, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.TIGHT)
        whole.addLayout(self._row)
        whole.addWidget(self._problem)


def _direction(*, beside: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom


def state_of(watch: WatchChanged) -> State:
    """Return the state of a watch in one word."""
    if watch.away:
        return "waiting"
    if watch.problem is not None:
        return "problem"
    return "working" if watch.waiting else "watching"


class Dot(QWidget):
    """A ring with nothing to do, a disc with something to see; in the colour of trouble in it."""

    def __init__(self) -> None:
        super().__init__()
        self._state: State = "watching"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: State) -> None:
        """Show another state."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        """Be a little lower than the text beside it."""
        side = round(0.7 * self.fontMetrics().height())
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the state."""
        roles = theme.colours(self)
        trouble = self._state in {"waiting", "problem"}
        colour = QColor(roles.caution if trouble else roles.accent)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 2))
        if self._state in {"working", "problem"}:
            painter.setBrush(colour)
        painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
