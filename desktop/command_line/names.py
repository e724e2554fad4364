"""The commands that need no window.

Their code is loaded for them only: the window starts soon.
"""

from __future__ import annotations

NAMES = (
    "classify",
    "watch",
    "trust",
    "bundles",
    "self-test",
    "records",
    "control",
    "export-corrections",
    "diagnostics",
)
