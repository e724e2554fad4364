"""Where the trainer keeps what it can make again."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_cache_dir


def cache_folder() -> Path:
    """Return the user's cache folder for this program, which need not exist yet."""
    return Path(user_cache_dir("petriscope", False))
