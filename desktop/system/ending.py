"""What a process does when the system, or the terminal that closes, asks it to end."""

from __future__ import annotations

import signal

_NUMBERS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)  # Windows has no SIGHUP


def ending_signals() -> tuple[int, ...]:
    """Return the signals that ask to end; those that are ignored, as by nohup, do not."""
    return tuple(each for each in _NUMBERS if signal.getsignal(each) != signal.SIG_IGN)


def end_as_by_ctrl_c() -> None:
    """Raise KeyboardInterrupt for each of them, and note that one has come.

    After the first one only Ctrl-C does: a terminal that closes sends its own more than once, and
    what was begun is to be finished.
    """
    for number in ending_signals():
        signal.signal(number, _note_and_raise)


def expect_not_told_to_end() -> None:
    """Raise KeyboardInterrupt if a signal has come, for that of the handler may have been lost.

    Python throws away what is raised while it cleans up behind an import or an object.
    """
    if _came:
        raise KeyboardInterrupt


_came: list[int] = []


def _note_and_raise(number: int, _frame: object) -> None:
    _came.append(number)
    for each in ending_signals():
        if each != signal.SIGINT:
            signal.signal(each, signal.SIG_IGN)
    raise KeyboardInterrupt


def leave_ending_to_parent() -> None:
    """Ignore them: they go to all processes of a terminal, and the parent ends this one."""
    for number in _NUMBERS:
        signal.signal(number, signal.SIG_IGN)
