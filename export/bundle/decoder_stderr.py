"""What a decoder says on stderr instead of to its caller."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

_T = TypeVar("_T")
_STDERR = 2
_ENOUGH = 4096
_END = b"\0"  # which no decoder says: a text of C ends before it
_LOCK = threading.Lock()

if sys.platform == "win32":
    from export.bundle.msvcrt_stderr import stderr_into
else:

    @contextmanager
    def stderr_into(writer: int) -> Iterator[None]:
        """Send what is written to stderr to another descriptor, which stays open."""
        stderr = os.dup(_STDERR)
        os.dup2(writer, _STDERR)
        try:
            yield
        finally:
            os.dup2(stderr, _STDERR)
            os.close(stderr)


def listening(work: Callable[[], _T]) -> tuple[_T, str]:
    """Run a call and return its result with what was written to file descriptor 2 meanwhile.

    libjpeg and libtiff tell of lost pixels in no other way than a line there. One call at a time;
    what other threads write to stderr meanwhile is taken for the call's.

    Args:
        work: May write as much as it likes; the first 4,096 bytes are returned.
    """
    said = bytearray()
    with _LOCK:
        reader, writer = os.pipe()
        # Read while it works: a line for each of many damaged strips would fill the pipe, forever.
        ear = threading.Thread(target=_hear, args=(reader, said))
        ear.start()
        try:
            with stderr_into(writer):
                result = work()
        finally:
            # Closing it is no end while a process that was started meanwhile has it for its stderr.
            os.write(writer, _END)
            ear.join()
            os.close(writer)
            os.close(reader)
    return result, said.decode("utf-8", "replace")


def _hear(reader: int, said: bytearray) -> None:
    ended = b""
    while not ended:
        part, ended, _ = os.read(reader, _ENOUGH).partition(_END)
        said += part[: _ENOUGH - len(said)]
