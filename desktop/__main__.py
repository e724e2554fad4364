"""Starts the app: the window, or a command without one."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from desktop.command_line.cli import run
from desktop.system.steady_memory import keep_memory_steady


def main(argv: Sequence[str] | None = None) -> int:
    """Run what was typed (None: on the command line) and return the exit code."""
    keep_memory_steady()
    return run(list(sys.argv[1:] if argv is None else argv))


if __name__ == "__main__":
    sys.exit(main())
