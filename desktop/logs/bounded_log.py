"""A log file that cannot fill the disk, and holds no names of files."""

from __future__ import annotations

import contextlib
import threading
from datetime import UTC, datetime
from pathlib import Path

from desktop.logs.privacy import scrub

_LIMIT_BYTES = 1_000_000


class BoundedLog:
    """Appends lines to a file; at 1 MB the file is put aside as ``.old``, replacing the last."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._lock = threading.Lock()

    def write(self, text: str) -> None:
        """Append a text with the time; a log that cannot be written is no reason to stop."""
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        with self._lock, contextlib.suppress(OSError):
            if self.file.exists() and self.file.stat().st_size > _LIMIT_BYTES:
                self.file.replace(self.file.with_suffix(".old"))
            with self.file.open("a", encoding="utf-8", errors="backslashreplace") as stream:
                stream.write(f"{now} {scrub(text)}\n")
