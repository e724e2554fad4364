"""Class names that any PC can keep as folders, and keep apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from trainer.errors import TrainerError

_RESERVED = re.compile(r"(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\..*)?", re.IGNORECASE)
_NOT_ON_WINDOWS = re.compile(r'[<>:"/\\|?*\x00-\x1f]|[. ]$')


def check_class_names(names: Iterable[str], source: Path) -> None:
    """Refuse names that another PC's file system would refuse or take for one another.

    Args:
        names: Each class once.
        source: Where they come from.

    Raises:
        TrainerError: Names both the names and what to do.
    """
    seen: dict[str, str] = {}
    for name in names:
        if not name or _RESERVED.fullmatch(name) or _NOT_ON_WINDOWS.search(name):
            raise TrainerError(
                f"The class name {name!r} in {source} cannot be a folder on Windows. Rename it."
            )
        other = seen.setdefault(folded(name), name)
        if other != name:
            raise TrainerError(
                f"The class names {other!r} and {name!r} in {source} are the same on Windows and "
                "macOS. Rename or merge them."
            )


def folded(name: str) -> str:
    """Return what a file system that ignores case and composition compares names by."""
    return unicodedata.normalize("NFC", name).casefold()
