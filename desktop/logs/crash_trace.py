"""What is left of a crash that no exception tells of: where each thread was, for the next start."""

from __future__ import annotations

import contextlib
import faulthandler
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NAME, _KEPT = "crash.log", "crash.old"


@contextmanager
def crashes_traced(logs: Path) -> Iterator[bool]:
    """Have a crash of this process write down where each thread was; say whether the last one did.

    The file is there while the process runs and gone after a good end; what a crash left in it
    is kept as ``crash.old``, in place of the one before. A process that was killed, or lost its
    power, leaves an empty file, which tells nothing and counts for nothing.

    Args:
        logs: The folder for it. Where it cannot be written, nothing is traced.
    """
    file = logs / _NAME
    with contextlib.ExitStack() as stack:
        crashed = False
        try:
            crashed = _put_aside(file)
            trace = stack.enter_context(file.open("w", encoding="utf-8"))
        except OSError:
            yield crashed
            return
        faulthandler.enable(trace)
        try:
            yield crashed
        finally:
            faulthandler.disable()
            trace.close()
            with contextlib.suppress(OSError):
                file.unlink()


def _put_aside(file: Path) -> bool:
    """Keep what a crash left behind, and say whether there was something."""
    with contextlib.suppress(FileNotFoundError):
        if file.stat().st_size:
            file.replace(file.with_name(_KEPT))
            return True
    return False
