"""The tutorial: a few sentences, one after the other, over the sample images."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import mark, number, tr

STEPS = (
    mark(
        "Ten drawn cells are being classified, as your own images will be. Each row has the class "
        "and the confidence. Go through them with the mouse or the arrow keys."
    ),
    mark(
        "The coloured spots show where the evidence for the class lies. The slider makes them "
        "stronger. Hold H to see the image without them."
    ),
    mark(
        "Click another class beside the image to see what speaks for it. Compare with asks why one "
        "class and not the other."
    ),
    mark(
        "A row marked Review is one that a person has to look at. On the page Review, Enter "
        "confirms the answer and a digit sets another class. The bundle's answer stays beside "
        "yours."
    ),
    mark(
        "Watch folder classifies whatever the microscope writes there. Export and Print are about "
        "the images that are listed."
    ),
    mark(
        "Now drop your own images anywhere in the window. The page Help has a guide, all keys and "
        "this tutorial."
    ),
)


class TutorialLine(QWidget):
    """One step at a time; hidden until it is begun, and when it has ended."""

    def __init__(self, begin: Callable[[], object], parent: QWidget | None = None) -> None:
        """Make the line.

        Args:
            begin: Has the sample images classified, and brings them to front.
            parent: The owner.
        """
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._begin = begin
        self._step = 0
        self._text = PlainLabel(word_wrap=True)
        back = action(
            self, tr("Back"), tr("The step before"), None, lambda: self._go(self._step - 1)
        )
        forth = action(
            self, tr("Next"), tr("The next step"), None, lambda: self._go(self._step + 1)
        )
        end = action(self, tr("End"), tr("End the tutorial"), None, self.hide)
        self._back, self._next, self._end = button(back), button(forth, primary=True), button(end)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.ROOM, theme.GAP, theme.ROOM, theme.GAP)
        row.setSpacing(theme.GAP)
        row.addWidget(self._text, 1)
        for each in (self._back, self._next, self._end):
            row.addWidget(each)
        self.hide()

    def begin(self) -> None:
        """Begin, with the sample images."""
        self._begin()
        self.show()
        self._go(0)

    def take_over(self, before: TutorialLine) -> None:
        """Show the step that another line shows."""
        if not before.isHidden():
            self.show()
            self._go(before._step)

    def _go(self, step: int) -> None:
        self._step = step
        self._text.setText(
            tr(
                "{step} of {steps}: {text}",
                step=number(step + 1),
                steps=number(len(STEPS)),
                text=tr(STEPS[step]),
            )
        )
        self._back.setEnabled(step > 0)
        self._next.setVisible(step + 1 < len(STEPS))
        (self._next if self._next.isVisibleTo(self) else self._end).setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text.text()))
