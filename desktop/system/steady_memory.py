"""Lets a process that runs for days give back what it does not use any more. Linux with glibc.

By itself glibc takes larger and larger blocks from its heaps once such a block was freed, up to
32 MB, and has a heap for each thread. A table of Python's that is made anew now and then on
whichever thread is due (that of all names in use, to which every path adds some) then leaves a hole
of 2 MB in one heap after the other: 0.1 KB an image, for as long as a folder is watched.
"""

from __future__ import annotations

import ctypes
import sys

_MMAP_THRESHOLD = -3  # M_MMAP_THRESHOLD of malloc.h
_LARGE_BYTES = 128 * 1024  # what glibc begins with


def keep_memory_steady() -> None:
    """Let blocks of 128 KB and more lie outside the heaps, where freeing returns them at once.

    Holds for the whole process from now on. Where the C library knows no such setting, nothing
    changes.
    """
    if sys.platform == "linux":
        set_option = getattr(ctypes.CDLL(None), "mallopt", None)
        if set_option is not None:
            set_option(_MMAP_THRESHOLD, _LARGE_BYTES)
