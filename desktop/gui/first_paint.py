"""What waits until a window is seen, so that it is seen soon."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

LONGEST_MS = 500


class FirstPaint(QObject):
    """Does something once, when a window has painted itself for the first time.

    One that is not painted, since it is shown as an icon, is not waited for.
    """

    def __init__(self, window: QWidget, then: Callable[[], object]) -> None:
        """Wait, for `LONGEST_MS` at most.

        Args:
            window: Is about to be shown; owns this.
            then: What to do.
        """
        super().__init__(window)
        self._then = then
        self._timer = QTimer(self, interval=LONGEST_MS, singleShot=True)
        self._timer.timeout.connect(self._do)
        self._timer.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have it done right after the painting that begins here."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _do(self) -> None:
        self.parent().removeEventFilter(self)
        self._then()
