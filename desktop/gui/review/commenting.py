"""Writing a comment on the image that is looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.gui.review.workplace import Workplace
from desktop.gui.settings.store import WindowSettings
from desktop.language import tr
from desktop.service import Service
from desktop.values import Row


class Commenting(QObject):
    """Brings the line for a comment, and what is written there to the records."""

    def __init__(self, service: Service, settings: WindowSettings, place: Workplace) -> None:
        """Prepare.

        Args:
            service: Records.
            settings: The reviewer's name.
            place: Has the line, and the image that the keyboard goes back to.
        """
        super().__init__(place)
        self._service = service
        self._settings = settings
        self._place = place
        self._on: int | None = None  # the result that a comment is being written on
        place.comment.kept.connect(self._keep)
        place.comment.left.connect(self._end)

    def begin(self, row: Row | None) -> None:
        """Have a comment on an image written, unless one is being written."""
        if row is None or self._on is not None:
            return
        self._on = row.result_id
        self._place.comment.clear()
        self._place.comment.show()
        self._place.comment.setFocus()

    def take_over(self, before: Commenting) -> None:
        """Go on with a comment that is being written in another window."""
        if before._on is not None:
            self._on = before._on
            self._place.comment.setText(before._place.comment.text())
            self._place.comment.show()

    def settle(self) -> None:
        """Keep a comment that is half written, so that it is not lost; the keyboard stays."""
        if self._on is not None:
            self._keep(self._place.comment.text().strip(), keep_focus=True)

    def _keep(self, text: str, *, keep_focus: bool = False) -> None:
        if self._on is not None and text:
            self._service.comment(self._on, self._settings.reviewer, text)
            self._place.say(tr("Your comment is kept."))
        self._end(keep_focus=keep_focus)

    def _end(self, *, keep_focus: bool = False) -> None:
        self._on = None
        had = self._place.comment.hasFocus()
        self._place.comment.hide()
        if had or not keep_focus:
            self._place.image.setFocus()
