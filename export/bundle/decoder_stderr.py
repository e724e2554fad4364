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
    global _ear  # noqa: PLW0603  # of this process
    with _LOCK:
        if _ear is None or _ear.process != os.getpid():  # a fork has no threads but the one
            _ear = _Ear()
        try:
            with stderr_into(_ear.writer):
                result = work()
        finally:
            said = _ear.heard()
    return result, said.decode("utf-8", "replace")


class _Ear:
    """A thread that reads what is written while a decoder works.

    Of many damaged strips each has its line, which would fill a pipe that nobody reads, and the
    decoder would wait forever. The thread lives as long as its process, as Python can wait forever
    for one that begins where there is no memory left.
    """

    def __init__(self) -> None:
        self.process = os.getpid()
        reader, self.writer = os.pipe()
        self._said = bytearray()
        self._ended = threading.Semaphore(0)
        threading.Thread(target=self._hear, args=(reader,), daemon=True).start()

    def heard(self) -> bytes:
        """Return what was written since this was asked before."""
        # Closing it is no end while a process that was started meanwhile has it for its stderr.
        os.write(self.writer, _END)
        self._ended.acquire()
        said = bytes(self._said)
        self._said.clear()
        return said

    def _hear(self, reader: int) -> None:
        part = memoryview(bytearray(_ENOUGH))  # taken now, as there may be no memory left later
        with open(reader, "rb", buffering=0) as pipe:
            while length := pipe.readinto(part):
                said, ended, _ = bytes(part[:length]).partition(_END)
                self._said += said[: _ENOUGH - len(self._said)]
                if ended:
                    self._ended.release()


_ear: _Ear | None = None
