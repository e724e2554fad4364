"""What becomes of a bug in the window: the log has the details, the window a line, and lives on."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from desktop.events import Trouble
from desktop.language import tr
from desktop.logs.bounded_log import BoundedLog
from desktop.logs.privacy import scrub


@contextmanager
def faults_reported(logs: Path, listen: Callable[[Trouble], None]) -> Iterator[None]:
    """Log every exception that nobody caught meanwhile, and tell of those on this thread.

    Qt hands what a slot raises to ``sys.excepthook`` and goes on. A fault on another thread is
    only logged: the service tells of its own.

    Args:
        logs: The folder for ``faults.log``.
        listen: Told what to show; must return at once, on any thread.
    """
    log = BoundedLog(logs / "faults.log")
    usual, usual_in_thread = sys.excepthook, threading.excepthook

    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception):  # Ctrl-C is no fault
            usual(kind, error, trace)
        else:
            _log(log, error)
            message = tr(
                "Petriscope has a fault: {kind}. What was just done may be incomplete. The log "
                "{log} has the details.",
                kind=kind.__name__,
                log=log.file,
            )
            listen(Trouble(message, fault=True))

    def report_in_thread(fault: threading.ExceptHookArgs) -> None:
        _log(log, fault.exc_value)

    sys.excepthook, threading.excepthook = report, report_in_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = usual, usual_in_thread


def _log(log: BoundedLog, error: BaseException | None) -> None:
    """Log what happened, and print no more than that: a desktop keeps what is printed."""
    text = "".join(traceback.format_exception(error))
    log.write(text)
    if sys.stderr is not None:  # None in a Windows program without a console
        sys.stderr.write(scrub(text))
