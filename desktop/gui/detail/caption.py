"""One line below the image: what it shows, and for a moment what was just done."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop.gui.widgets.elided_label import ElidedLabel

BRIEFLY_MS = 3000


class Caption(ElidedLabel):
    """A muted line that always has its height, so that the image keeps its place."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("muted", True)
        self._standing = ""
        self._timer = QTimer(self, interval=BRIEFLY_MS, singleShot=True)
        self._timer.timeout.connect(lambda: self.setText(self._standing))

    def say(self, message: str) -> None:
        """Say something until something else is to be said."""
        self._timer.stop()
        self._standing = message
        self.setText(message)

    def say_briefly(self, message: str) -> None:
        """Say what was just done, to a screen reader too, then again what was said before."""
        self.setText(message)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))
        self._timer.start()
