"""Copying what is looked at: the picture as it is seen, the row as text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from desktop.gui.widgets.buttons import action
from desktop.language import tr
from desktop.values import Prediction
from desktop.words import wording


class Copying:
    """Two keys, which work as long as their owner is in sight.

    Attributes:
        actions: The same for a menu.
    """

    def __init__(
        self,
        owner: QWidget,
        picture: Callable[[], QImage | None],
        prediction: Callable[[], Prediction | None],
        say: Callable[[str], None],
    ) -> None:
        """Make the keys.

        Args:
            owner: What is looked at is in it.
            picture: Returns the picture as it is seen, if there is one.
            prediction: Returns the one that is looked at, if there is one.
            say: Told what was copied.
        """
        self._picture = picture
        self._prediction = prediction
        self._say = say
        self.actions = (
            action(
                owner,
                tr("Copy picture"),
                tr("Copy the picture as it is seen"),
                "Ctrl+C",
                self._copy,
            ),
            action(
                owner,
                tr("Copy text"),
                tr("Copy the row as text"),
                "Ctrl+Shift+C",
                self._copy_text,
            ),
        )

    def _copy(self) -> None:
        picture = self._picture()
        if picture is not None:
            QGuiApplication.clipboard().setImage(picture)
            self._say(tr("The picture was copied."))

    def _copy_text(self) -> None:
        prediction = self._prediction()
        if prediction is not None:
            QGuiApplication.clipboard().setText(wording.row(prediction))
            self._say(tr("The row was copied as text."))
