"""How a command ends: its exit codes, and what was typed wrongly."""

from __future__ import annotations

EXIT_TROUBLE, EXIT_USAGE, EXIT_BUNDLE, EXIT_INTERRUPTED = 1, 2, 3, 130


class UsageError(Exception):
    """What was typed cannot be done; the message says what was expected."""
