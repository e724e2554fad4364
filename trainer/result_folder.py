"""A folder that appears whole under its name or not at all."""

from __future__ import annotations

from pathlib import Path

from trainer.errors import TrainerError


def free_place(to: Path) -> Path:
    """Return the absolute path of a folder that is still to be made.

    Raises:
        TrainerError: There is a file at this path, or a folder that is not empty.
    """
    to = to.resolve()
    if not to.exists() or (to.is_dir() and not any(to.iterdir())):
        return to
    raise TrainerError(
        f"Expected a new or empty folder at {to}. Received "
        f"{'one that is not empty' if to.is_dir() else 'a file'}. "
        "Choose another place, or remove what is there."
    )


def put_in_place(folder: Path, to: Path) -> None:
    """Give a finished folder its final name in one step.

    Args:
        folder: On the same file system as to.
        to: A path from `free_place`.

    Raises:
        OSError: Something appeared there in the meantime, or the folder may not be written.
    """
    if to.exists():
        to.rmdir()  # Windows replaces no folder, not even an empty one
    folder.replace(to)
