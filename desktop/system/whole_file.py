"""Files that are whole under their final name, or not there: written beside it, then put there."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PATIENCE_S = 1.0
_PAUSE_S = 0.05


@contextmanager
def whole_file(file: Path) -> Iterator[Path]:
    """Hand out a draft beside ``file`` to write; it takes the file's place once it is on disk.

    Whatever is raised meanwhile, the draft is gone after it and the old file is as it was.

    Raises:
        OSError: If the draft cannot be written or the file not be replaced; a device or a pipe
            is not replaced by anybody, not even by an administrator who could.
    """
    if is_no_file(file):
        raise OSError(errno.EINVAL, "it is no file")
    draft = file.with_name(f".{file.name}.part")
    try:
        yield draft
        put(draft, file)
    except BaseException:
        with contextlib.suppress(OSError):  # what kept the draft from being made may keep it here
            draft.unlink()
        raise


def is_no_file(path: Path) -> bool:
    """Say whether something else than a file stands there: a folder, a device, a pipe."""
    return os.path.exists(path) and not os.path.isfile(path)  # noqa: PTH110, PTH113  # may not look


def put(draft: Path, file: Path) -> None:
    """Have a written draft, of the same folder, take the place of ``file`` once it is on disk.

    Raises:
        OSError: If that cannot be; the old file is as it was.
    """
    _flush(draft)
    _replace(draft, file)
    _flush_name(file)


def _flush(draft: Path) -> None:
    with draft.open("rb+") as stream:  # Windows flushes only what may be written
        os.fsync(stream.fileno())


def _flush_name(file: Path) -> None:
    """Have the new name on disk too: what was kept there may be overwritten elsewhere next.

    Windows has no such call, and some network drives refuse it: the file is in its place anyway.
    """
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _replace(draft: Path, file: Path) -> None:
    """Put the draft there; on Windows a virus scanner may hold either for a moment."""
    end = time.monotonic() + _PATIENCE_S
    while True:
        try:
            draft.replace(file)
        except PermissionError:
            if time.monotonic() >= end:
                raise
            time.sleep(_PAUSE_S)
        else:
            return
