"""The engine process: decodes, classifies and explains for a parent, then ends with it.

Run as ``python -m desktop.engine.process BUNDLE [REMEMBERED]``, or frozen as ``petriscope-engine``;
REMEMBERED is the file for what was measured on this PC.
Frames come in on stdin and go out on what was stdout.
"""

from __future__ import annotations

import os
import queue
import sys
import threading
import traceback
from pathlib import Path
from typing import BinaryIO

from desktop.engine.launch import MEMORY_LIMIT_BYTES, PROCESSOR_TOO_OLD
from desktop.engine.messages.failure import failed_frame
from desktop.engine.protocol import Frame, ProtocolError, read_frame, write_frame
from desktop.system.ending import leave_ending_to_parent
from export.bundle.errors import BundleError
from export.bundle.image_format import MAX_PIXELS

_NICENESS = 5
"""Below the window and whatever else the person works with."""


def main(argv: list[str] | None = None) -> int:
    """Serve requests until stdin closes; return the exit code."""
    bundle, *remembered = map(Path, sys.argv[1:] if argv is None else argv)
    leave_ending_to_parent()
    _limit_resources()
    replies = _private_stdout()
    requests = _read_requests(_private_stdin())
    try:
        _serve(bundle, next(iter(remembered), None), requests, replies)
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)  # a usual end would wait for the thread that reads stdin, and abort
    return 0


def _serve(
    bundle: Path,
    remembered: Path | None,
    requests: queue.SimpleQueue[Frame],
    replies: BinaryIO,
) -> None:
    """Load the bundle and answer until the process ends; return if the bundle is unusable."""
    try:
        import numpy  # noqa: F401, PLC0415  # looks at the processor before it uses it
    except RuntimeError:
        traceback.print_exc()
        write_frame(replies, failed_frame(PROCESSOR_TOO_OLD))
        return
    # Only now: OpenCV reads its limit when it is imported, and both libraries may print.
    from desktop.engine.worker import Worker  # noqa: PLC0415

    try:
        worker = Worker(bundle, remembered)
        write_frame(replies, worker.ready())
    except BundleError as error:
        write_frame(replies, failed_frame(str(error)))
        return
    except ProtocolError as error:
        message = f"The texts of the bundle {bundle} are too long. {error}"
        write_frame(replies, failed_frame(message))
        return
    while True:
        write_frame(replies, worker.answer(requests.get().header))


def _limit_resources() -> None:
    """Make a hostile image fail in here instead of taking the computer's memory."""
    os.environ["OPENCV_IO_MAX_IMAGE_PIXELS"] = str(MAX_PIXELS)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  # does not exist on Windows

        _, most = resource.getrlimit(resource.RLIMIT_AS)  # the system's own limit may be lower
        if most == resource.RLIM_INFINITY or most > MEMORY_LIMIT_BYTES:
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT_BYTES, MEMORY_LIMIT_BYTES))
        os.nice(_NICENESS)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # no patient's image in a core file


def _private_stdout() -> BinaryIO:
    """Keep stdout for frames alone; what a library prints goes to stderr, the parent's log."""
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return replies


def _private_stdin() -> BinaryIO:
    """Keep stdin for frames alone, and leave nothing where it was.

    On Windows a library that is loaded looks at the standard handles, and a look at a pipe waits
    for a read that is under way in another thread: without this, forever.
    """
    requests = os.fdopen(os.dup(0), "rb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    return requests


def _read_requests(stream: BinaryIO) -> queue.SimpleQueue[Frame]:
    """Read requests in a thread, which ends the process with its parent even amid a decode."""
    requests: queue.SimpleQueue[Frame] = queue.SimpleQueue()

    def read() -> None:
        while frame := read_frame(stream):
            requests.put(frame)
        os._exit(0)

    threading.Thread(target=read, daemon=True).start()
    return requests


if __name__ == "__main__":
    sys.exit(main())
