"""The tutorial: a few sentences, one after the other, over the sample images."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.gui import theme
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.readable_label import ReadableLabel
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import mark, number, tr

IMAGES, REVIEW = "Images", "Review"


@dataclass(frozen=True)
class Step:
    """One step.

    Attributes:
        text: What is to be seen and tried; a marked text.
        page: Where, as the rail calls it.
    """

    text: str
    page: str = IMAGES


STEPS = (
    Step(
        mark(
            "Ten drawn cells are being classified, as your own images will be. Each row has the "
            "class and the confidence. Go through them with the mouse or the arrow keys. Next, or "
            "Alt+Right, goes on."
        )
    ),
    Step(
        mark(
            "The coloured spots show where the evidence for the class lies. The slider makes them "
            "stronger. Hold H to see the image without them."
        )
    ),
    Step(
        mark(
            "Click another class beside the image to see what speaks for it. Compare with asks why "
            "one class and not the other."
        )
    ),
    Step(
        mark(
            "Here a person looks at the images marked Review in the list. Where there are none, "
            "press All images. Enter confirms the bundle's answer, a digit sets another class."
        ),
        REVIEW,
    ),
    Step(
        mark(
            "Watch folder classifies whatever the microscope writes there. Export and Print are "
            "about the images that are listed."
        )
    ),
    Step(
        mark(
            "Now drop your own images anywhere in the window. The page Help has a guide, all keys "
            "and this tutorial."
        )
    ),
)


class TutorialLine(WrappingRow):
    """One step at a time, each with its page; hidden until it is begun, and when it has ended.

    A click leaves the keyboard where it is, so that what a step says can be tried at once.
    """

    def __init__(
        self,
        begin: Callable[[], object],
        show_page: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        """Make the line.

        Args:
            begin: Has the sample images classified.
            show_page: Brings a page to front, and the keyboard to it.
            parent: The owner.
        """
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._begin = begin
        self._show_page = show_page
        self._step = 0
        self._text = ReadableLabel()
        back = action(
            self,
            tr("Back"),
            tr("Tutorial: the step before"),
            "Alt+Left",
            lambda: self._go(self._step - 1),
        )
        forth = action(
            self,
            tr("Next"),
            tr("Tutorial: the next step"),
            "Alt+Right",
            lambda: self._go(self._step + 1),
        )
        end = action(self, tr("End"), tr("End the tutorial"), None, self.hide)
        self._back, self._next, self._end = button(back), button(forth, primary=True), button(end)
        buttons = WrappingRow()
        for each in (self._back, self._next, self._end):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.row.addWidget(each)
        self.row.setContentsMargins(theme.ROOM, theme.GAP, theme.GAP, theme.GAP)
        self.row.addWidget(self._text, 1)
        self.row.addWidget(buttons, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def begin(self) -> None:
        """Begin, with the sample images."""
        self._begin()
        self.show()
        self._go(0)

    def take_over(self, before: TutorialLine) -> None:
        """Show the step that another line shows; its page is shown already."""
        if not before.isHidden():
            self.show()
            self._say(before._step)

    def _go(self, step: int) -> None:
        buttons = (self._back, self._next, self._end)
        has_keyboard = any(each.hasFocus() for each in buttons)
        self._show_page(STEPS[step].page)
        self._say(step)
        if has_keyboard:
            (self._next if self._next.isVisibleTo(self) else self._end).setFocus()

    def _say(self, step: int) -> None:
        self._step = step
        self._text.setText(
            tr(
                "{step} of {steps}: {text}",
                step=number(step + 1),
                steps=number(len(STEPS)),
                text=tr(STEPS[step].text),
            )
        )
        self._back.setEnabled(step > 0)
        self._next.setVisible(step + 1 < len(STEPS))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text.text()))
