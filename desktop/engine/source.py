"""Reads an image file's bytes, once and whole."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass

from export.bundle.errors import ImageError
from export.bundle.image_format import MAX_PIXELS

MAX_FILE_BYTES = 8 * MAX_PIXELS
"""No image within the pixel limit is larger, at 16 bits a channel."""


@dataclass(frozen=True)
class Source:
    """An image file as it was read.

    Attributes:
        data: All its bytes.
        changed: When it was last changed, seconds since 1970.
    """

    data: bytes
    changed: float


def read_file(file: str) -> Source:
    """Read a regular file.

    Raises:
        ImageError: If there is none, it cannot be read, or it is larger than any image.
    """
    try:
        with open(file, "rb", opener=_open_without_waiting) as stream:  # opener
            info = os.fstat(stream.fileno())
            _check(info)
            # Not as many as are allowed: Python takes memory for all that it is asked to read.
            return Source(stream.read(info.st_size), info.st_mtime)
    except FileNotFoundError:
        raise ImageError("The file does not exist. It may have been moved or removed.") from None
    except ValueError:
        raise ImageError("The file could not be read: no file can have this name.") from None
    except OSError as error:
        raise ImageError(f"The file could not be read: {error.strerror}.") from None


def _open_without_waiting(path: str, flags: int) -> int:
    """Open without waiting for a writer, should it be a named pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _check(info: os.stat_result) -> None:
    if not stat.S_ISREG(info.st_mode):
        raise ImageError("Expected an image file. Received something that is not a file.")
    if info.st_size > MAX_FILE_BYTES:
        raise ImageError(
            f"Expected at most {MAX_FILE_BYTES // 10**6} MB. Received {info.st_size // 10**6} MB."
        )
