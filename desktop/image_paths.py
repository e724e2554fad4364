"""Which image files a path stands for."""

from __future__ import annotations

import os
from pathlib import Path

from desktop.values import IMAGE_SUFFIXES


def image_paths(path: Path) -> list[str]:
    """Return the image files in a folder and all folders below, in order of name.

    Anything else is returned as it is: whoever names a file wants an answer about it.
    """
    if not path.is_dir():
        return [str(path)]
    return sorted(
        os.path.join(folder, name)  # noqa: PTH118  # a Path each is slow for 100,000 files
        for folder, _, names in os.walk(path)
        for name in names
        if name.lower().endswith(IMAGE_SUFFIXES)
    )
