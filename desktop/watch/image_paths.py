"""Which image files a path stands for."""

from __future__ import annotations

import os
from pathlib import Path

from desktop.values import IMAGE_SUFFIXES

OVERLAY_SUFFIX = ".overlay.png"


def is_image_name(name: str) -> bool:
    """Say whether a file in a folder is taken for an image; overlays of images are not."""
    name = name.lower()
    return name.endswith(IMAGE_SUFFIXES) and not name.endswith(OVERLAY_SUFFIX)


def image_paths(path: Path) -> list[str]:
    """Return the image files in a folder and all folders below, in order of name.

    Anything else is returned as it is: whoever names a file wants an answer about it. So is a
    folder below that cannot be read, for there may be images in it.
    """
    if not os.path.isdir(path):  # noqa: PTH112  # Path.is_dir raises where it may not look
        return [str(path)]
    unread: list[str] = []
    images = [
        os.path.join(folder, name)  # noqa: PTH118  # a Path each is slow for 100,000 files
        for folder, _, names in os.walk(path, onerror=lambda error: unread.append(error.filename))
        for name in names
        if is_image_name(name)
    ]
    return sorted(images + unread)
