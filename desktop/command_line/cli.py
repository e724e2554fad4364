"""The command line: what may be typed, and what it starts."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.command_line.console import say
from desktop.command_line.exits import EXIT_TROUBLE, EXIT_USAGE, UsageError
from desktop.command_line.names import NAMES
from desktop.command_line.window import open_window, window_options
from desktop.errors import DesktopError
from desktop.system.ending import expect_not_told_to_end
from desktop.values import RESEARCH_USE

if TYPE_CHECKING:
    from desktop.command_line.options import Command, Options


def run(argv: list[str]) -> int:
    """Run what was typed and return the exit code.

    0: every path got a status. 1: trouble that its message explains. 2: wrong usage.
    3: the bundle is unusable.

    Raises:
        KeyboardInterrupt: If interrupted by the user, or told to end.
    """
    _tolerate_odd_consoles()
    try:
        _expect_values(argv)
        do, arguments = _parse(argv)
        expect_not_told_to_end()
        return do(arguments)
    except SystemExit as end:  # from argparse, which has said what it had to say
        return int(end.code or 0)
    except UsageError as error:
        say(f"petriscope: {error}")
        return EXIT_USAGE
    except DesktopError as error:
        say(f"petriscope: {error}")
        return EXIT_TROUBLE
    except BrokenPipeError:  # whoever read our output has had enough
        return EXIT_TROUBLE


def _expect_values(argv: list[str]) -> None:
    """Refuse an empty path before it stands for the current folder: records would go there."""
    if any(not typed or (typed.startswith("--") and typed.endswith("=")) for typed in argv):
        raise UsageError(
            "Expected a value. Received an empty one. In a script, a variable may not be set."
        )


def _tolerate_odd_consoles() -> None:
    """Escape what a console's encoding lacks, rather than fail over a file name."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # None in a Windows program without a console
            stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


def _parse(argv: list[str]) -> tuple[Command, argparse.Namespace]:
    """Return what is to be done, opening the window where no command is named, and with what.

    The common options count before the command and after it.
    """
    common = _common_options()
    given, rest = common.parse_known_args(argv)
    command = rest[0] if rest and rest[0] in NAMES else None
    add_options, do = _command(command)
    parser = argparse.ArgumentParser(
        prog=f"petriscope {command}" if command else "petriscope",
        parents=[common],
        allow_abbrev=False,
        epilog=RESEARCH_USE,
    )
    add_options(parser)
    return do, parser.parse_args(rest[1:] if command else rest, given)


def _command(name: str | None) -> tuple[Options, Command]:
    """Return what adds a command's options to a parser, and what does it."""
    if name is None:
        return window_options, open_window
    from desktop.command_line.options import COMMANDS  # noqa: PLC0415

    return COMMANDS[name]


def _common_options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("petriscope", add_help=False, allow_abbrev=False)
    parser.add_argument(
        "--data-dir",
        metavar="DIR",
        type=Path,
        help="folder for records, settings and logs instead of the user's own",
    )
    parser.add_argument(
        "--bundle", metavar="B", type=Path, help="bundle to use this time, installed or not"
    )
    return parser
