"""Arrays that stand in a file and are mapped into memory."""

from __future__ import annotations

import mmap
from typing import Any

import numpy as np
from numpy.typing import NDArray


def let_go(array: NDArray[Any]) -> None:
    """Give back the memory that holds a mapped array's pages; they are read again when needed.

    Until then the system counts every page that was ever read as this process's memory, and the
    cache of a large data set would look as large as if it were no file. Windows takes such pages
    back by itself.

    Args:
        array: As `numpy.memmap` made it, or a part of one; for any other nothing is done.
    """
    mapping: Any = array
    while isinstance(mapping, np.ndarray):  # a part of an array has the whole for its base
        mapping = mapping.base
    if isinstance(mapping, mmap.mmap) and hasattr(mapping, "madvise"):
        mapping.madvise(mmap.MADV_DONTNEED)
