"""Inspect a data set and write the page."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from trainer.errors import TrainerError
from trainer.inspection.findings import Inspection, look
from trainer.inspection.page import as_page


def inspect(source: str | Path, out: Path, groups: Path | None = None) -> Inspection:
    """Look at every image of a data set and write a page that shows what stands out.

    Args:
        source: See `trainer.sources.open_data`.
        out: HTML file to write; it replaces an earlier one when it is complete.
        groups: CSV of file and group; None reads the groups from the file names.

    Returns:
        What was found.

    Raises:
        TrainerError: The data set cannot be used, none of its images can be read, or the page
            may not be written there.
    """
    _check_place(out.resolve(), Path(source).resolve())
    inspection = look(source, groups)
    _write(out.resolve(), as_page(inspection))
    return inspection


def _check_place(out: Path, source: Path) -> None:
    if source.is_dir() and out.is_relative_to(source):
        raise TrainerError(
            f"Expected a place outside the data for the page. Received {out}, which is in "
            f"{source}. Choose another with --out."
        )
    if out.is_dir() or not out.parent.is_dir():
        received = "a folder" if out.is_dir() else "a folder that is not there"
        raise TrainerError(
            f"Expected a file in a folder that is there for the page. Received {received}: "
            f"{out if out.is_dir() else out.parent}. Choose another with --out."
        )


def _write(out: Path, text: str) -> None:
    partial = out.with_name(f".{out.name}.partial")
    try:
        partial.write_bytes(text.encode("utf-8", "backslashreplace"))  # names that are no UTF-8
        partial.replace(out)
    except OSError as error:
        with suppress(OSError):
            partial.unlink()
        raise TrainerError(
            f"The page cannot be written to {out}: {error.strerror}. Choose another place with "
            "--out, or free space there."
        ) from None
