"""The stderr of the other C runtime of a Windows process, to which the packages' OpenCV writes.

A descriptor is a number of one runtime: Python's is ucrt, and MinGW links OpenCV with msvcrt, so
that `os.dup2` changes nothing of where OpenCV's libraries write. The runtime inside OpenCV's own
wheel for Windows is out of reach.
"""

from __future__ import annotations

import _winapi
import ctypes
import msvcrt
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

assert sys.platform == "win32"  # which mypy takes note of

_STDERR = 2

_CRT = ctypes.CDLL("msvcrt")
_CRT._open_osfhandle.argtypes = (ctypes.c_ssize_t, ctypes.c_int)


@contextmanager
def also_to(writer: int) -> Iterator[None]:
    """Send what is written to that stderr to one of Python's descriptors, which stays open."""
    kept = _CRT._dup(_STDERR)  # below 0 where there is none
    _put(writer)
    try:
        yield
    finally:
        if kept < 0:
            _CRT._close(_STDERR)
        else:
            _CRT._dup2(kept, _STDERR)
            _CRT._close(kept)


def _put(descriptor: int) -> None:
    """Let that stderr lead to where one of Python's descriptors does."""
    us = _winapi.GetCurrentProcess()
    handle = msvcrt.get_osfhandle(descriptor)
    copied = _winapi.DuplicateHandle(us, handle, us, 0, False, _winapi.DUPLICATE_SAME_ACCESS)
    own = _CRT._open_osfhandle(copied, 0)
    _CRT._dup2(own, _STDERR)
    _CRT._close(own)


def _part() -> None:
    """Give each runtime a handle of its own: they begin with one, and who closes it has both."""
    try:
        kept = os.dup(_STDERR)
    except OSError:  # a program without a console has none
        return
    _put(kept)
    os.dup2(kept, _STDERR)
    os.close(kept)


_part()
