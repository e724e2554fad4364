"""Where a report goes: to its place whole, or in words why not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.errors import ReportError
from desktop.language import tr
from desktop.system.whole_file import whole_file


@contextmanager
def in_place(file: Path) -> Iterator[Path]:
    """Hand out a draft to write, which then takes the place of ``file``.

    Raises:
        ReportError: If the file cannot be written or replaced; the old one is then as it was.
    """
    try:
        with whole_file(file) as draft:
            yield draft
    except OSError as error:
        raise ReportError(
            tr(
                "The file {file} cannot be written ({why}). "
                "Close it in other programs, or choose another place.",
                file=file,
                why=error.strerror,
            )
        ) from error
