"""Starts the app: the window, or a command without one."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from desktop.command_line.exits import EXIT_INTERRUPTED
from desktop.system.ending import end_as_by_ctrl_c


def main(argv: Sequence[str] | None = None) -> int:
    """Run what was typed (None: on the command line) and return the exit code."""
    end_as_by_ctrl_c()
    try:
        # Only now: loading takes a while, in which it may be told to end.
        from desktop.command_line.cli import run  # noqa: PLC0415
        from desktop.system.steady_memory import keep_memory_steady  # noqa: PLC0415

        keep_memory_steady()
        return run(list(sys.argv[1:] if argv is None else argv))
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
