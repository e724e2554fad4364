"""What a process does when the system, or the terminal that closes, asks it to end."""

from __future__ import annotations

import signal

_NUMBERS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)  # Windows has no SIGHUP


def end_as_by_ctrl_c() -> None:
    """Raise KeyboardInterrupt for each of them; those that are ignored, as by nohup, stay so."""
    for number in _NUMBERS:
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, signal.default_int_handler)


def leave_ending_to_parent() -> None:
    """Ignore them: they go to all processes of a terminal, and the parent ends this one."""
    for number in _NUMBERS:
        signal.signal(number, signal.SIG_IGN)
