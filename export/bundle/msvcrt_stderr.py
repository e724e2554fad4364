"""The stderr of the other C runtime of a Windows process, to which the packages' OpenCV writes.

A descriptor is a number of one runtime: Python's is ucrt, and MinGW links OpenCV with msvcrt, so
that `os.dup2` changes nothing of where OpenCV's libraries write. Both runtimes begin with the same
handle for stderr, and whoever moves it with `_dup2` closes that of the other as well, or what got
its number since: so it is not moved. The runtime inside OpenCV's own wheel for Windows is out of
reach.
"""

from __future__ import annotations

import _winapi
import ctypes
import msvcrt
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar

assert sys.platform == "win32"  # which mypy takes note of

_STDERR = 2


class _File(ctypes.Structure):
    """FILE, as msvcrt.dll has always had it (stdio.h of MinGW-w64)."""

    _fields_: ClassVar = [
        ("_ptr", ctypes.c_void_p),
        ("_cnt", ctypes.c_int),
        ("_base", ctypes.c_void_p),
        ("_flag", ctypes.c_int),
        ("_file", ctypes.c_int),
        ("_charbuf", ctypes.c_int),
        ("_bufsiz", ctypes.c_int),
        ("_tmpfname", ctypes.c_void_p),
    ]


_CRT = ctypes.CDLL("msvcrt")
_CRT._open_osfhandle.argtypes = (ctypes.c_ssize_t, ctypes.c_int)
_CRT.__iob_func.restype = ctypes.POINTER(_File)


@contextmanager
def stderr_into(writer: int) -> Iterator[None]:
    """Send what is written to that stderr to one of Python's descriptors, which stays open."""
    stderr = _CRT.__iob_func()[_STDERR]
    before, own = stderr._file, _opened(writer)
    stderr._file = own
    try:
        yield
    finally:
        stderr._file = before
        _CRT._close(own)


def _opened(descriptor: int) -> int:
    """Return a descriptor of that runtime which leads to where one of Python's does."""
    us = _winapi.GetCurrentProcess()
    handle = msvcrt.get_osfhandle(descriptor)
    copied = _winapi.DuplicateHandle(us, handle, us, 0, False, _winapi.DUPLICATE_SAME_ACCESS)
    return int(_CRT._open_osfhandle(copied, 0))
