"""How much memory the system lets a program have."""

from __future__ import annotations

import sys


def allowed_bytes() -> int | None:
    """Return how much address space a program may have (``ulimit -v``); None for no such limit."""
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415  # does not exist on Windows

    allowed, _ = resource.getrlimit(resource.RLIMIT_AS)
    return None if allowed == resource.RLIM_INFINITY else allowed
