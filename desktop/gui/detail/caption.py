"""One line below the image: what it shows, and for a moment what was just done."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop.gui.widgets.elided_label import ElidedLabel

BRIEFLY_MS, READING_MS = 3000, 60
"""What is said for a moment stays so long at least, and so long for each character."""


class Caption(ElidedLabel):
    """A muted line that always has its height, so that the image keeps its place."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("muted", True)
        self._standing = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(lambda: self.setText(self._standing))

    def say(self, message: str) -> None:
        """Say something until something else is to be said."""
        self._timer.stop()
        self._standing = message
        self.setText(message)

    def say_briefly(self, message: str) -> None:
        """Say something for as long as it takes to read, then again what was said before.

        A screen reader says it too.
        """
        self.setText(message)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))
        self._timer.start(max(BRIEFLY_MS, READING_MS * len(message)))
