"""What a person does in a review, each by a button and a key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.gui.widgets.buttons import action
from desktop.language import tr


class Steps:
    """The actions of the page.

    Attributes:
        refresh: Looks anew which images there are.
        confirm: Confirms the bundle's answer.
        skip: Goes on without an answer.
        back: Takes back the last answer.
        comment: Begins a comment.
    """

    def __init__(
        self,
        page: QWidget,
        *,
        refresh: Callable[[], object],
        confirm: Callable[[], object],
        skip: Callable[[], object],
        back: Callable[[], object],
        comment: Callable[[], object],
    ) -> None:
        """Make the actions.

        Args:
            page: While it is in sight the keys work.
            refresh: What the action of this name does; so are the others.
        """
        self._do_confirm = confirm
        again = tr("Review: look anew which images there are")
        self.refresh = action(page, tr("Refresh"), again, "F5", refresh)
        self.confirm = self._confirm_by(page, "Return")
        self.confirm.setShortcuts([QKeySequence("Return"), QKeySequence("Enter")])
        self.skip = action(page, tr("Skip"), tr("Review: go on without an answer"), "K", skip)
        undo = tr("Review: take back the last answer")
        self.back = _said_once(action(page, tr("Undo"), undo, "Backspace", back))
        self.back.setShortcuts([QKeySequence("Backspace"), QKeySequence("Ctrl+Z")])
        self.comment = action(page, tr("Comment"), tr("Review: write a comment"), "C", comment)

    def confirm_by_space(self, image: QWidget) -> None:
        """Have Space confirm, too, where the image has the keyboard.

        Not in the whole window: there it presses the button that has the keyboard.
        """
        space = self._confirm_by(image, "Space")
        space.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def enable(self, there: bool) -> None:
        """Allow what is done to an image, if there is one."""
        for each in (self.confirm, self.skip, self.comment):
            each.setEnabled(there)

    def _confirm_by(self, owner: QWidget, key: str) -> QAction:
        tip = tr("Review: confirm the bundle's answer")
        return _said_once(action(owner, tr("Confirm"), tip, key, self._do_confirm))


def _said_once(of: QAction) -> QAction:
    """Have a key that is held say one thing, not a hundred."""
    of.setAutoRepeat(False)
    return of
