"""The window ends as if it were closed when the system or its terminal asks for that."""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from desktop.system.ending import ending_signals


class AskedToEnd(QObject):
    """Tells of a signal that asks the process to end, when Qt is at leisure.

    A handler of Python's own would run in the midst of whatever Qt has just called, and what it
    raises would end that instead of the program: a row is lost, and the window stays. So the
    signal is only written into a pipe, which Qt reads. Windows sends a window no such signals.

    Attributes:
        asked: Once for each signal.
        was_asked: Whether one has come.
    """

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.was_asked = False
        if sys.platform != "win32":
            self._pipe, written = os.pipe()
            for end in (self._pipe, written):
                os.set_blocking(end, False)
            signal.set_wakeup_fd(written, warn_on_full_buffer=False)
            for number in ending_signals():
                signal.signal(number, _do_nothing)
            notifier = QSocketNotifier(self._pipe, QSocketNotifier.Type.Read, self)
            notifier.activated.connect(self._on_signal)

    def _on_signal(self) -> None:
        os.read(self._pipe, 1)
        self.was_asked = True
        self.asked.emit()


def _do_nothing(*_: object) -> None:
    """Stand in for what would end the process at once."""
