"""What a decoder says on stderr instead of to its caller."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")
_STDERR = 2
_ENOUGH = 4096
_LOCK = threading.Lock()


def listening(work: Callable[[], _T]) -> tuple[_T, str]:
    """Run a call and return its result with what was written to file descriptor 2 meanwhile.

    libjpeg tells of lost pixels in no other way than a line there. One call at a time; what other
    threads write to stderr meanwhile is taken for the call's.

    Args:
        work: Writes little: the pipe between holds 64 KB, libjpeg writes one line an image.
    """
    with _LOCK:
        reader, writer = os.pipe()
        stderr = os.dup(_STDERR)
        os.dup2(writer, _STDERR)
        try:
            result = work()
        finally:
            os.dup2(stderr, _STDERR)
            os.close(stderr)
            os.close(writer)
            said = os.read(reader, _ENOUGH)
            os.close(reader)
    return result, said.decode("utf-8", "replace")
