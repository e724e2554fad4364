"""What a decoder says on stderr instead of to its caller."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import TypeVar

if sys.platform == "win32":
    from export.bundle.msvcrt_stderr import also_to
else:
    also_to = nullcontext

_T = TypeVar("_T")
_STDERR = 2
_ENOUGH = 4096
_LOCK = threading.Lock()


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
            with _stderr_into(writer):
                result = work()
        finally:
            ear.join()  # it ends when nobody can write any more
            os.close(reader)
    return result, said.decode("utf-8", "replace")


@contextmanager
def _stderr_into(writer: int) -> Iterator[None]:
    """Send what is written to stderr into a pipe instead, and close that in the end."""
    stderr = os.dup(_STDERR)
    os.dup2(writer, _STDERR)
    try:
        with also_to(writer):
            yield
    finally:
        os.dup2(stderr, _STDERR)
        os.close(stderr)
        os.close(writer)


def _hear(reader: int, said: bytearray) -> None:
    while part := os.read(reader, _ENOUGH):
        said += part[: _ENOUGH - len(said)]
