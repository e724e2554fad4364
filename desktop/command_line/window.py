"""The command without a name: the window."""

from __future__ import annotations

import argparse
import gc
import os
from pathlib import Path

from desktop.command_line.exits import UsageError
from desktop.command_line.names import NAMES
from desktop.embedded import sample_images
from desktop.errors import DesktopError
from desktop.system.ending import expect_not_told_to_end
from desktop.system.screen import has_screen


def window_options(parser: argparse.ArgumentParser) -> None:
    """Add what may be typed to open the window."""
    parser.description = (
        "Open the window. Or do without one, by a command, each of which has its own --help: "
        f"{', '.join(NAMES)}."
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", type=Path, help="image or folder")


def open_window(arguments: argparse.Namespace) -> int:
    """Show the window until it is closed."""
    for path in arguments.paths:
        if not os.path.exists(path):  # noqa: PTH110  # Path.exists raises where it may not look
            raise UsageError(
                f"Expected an image, a folder, or one of: {', '.join(NAMES)}. "
                f"Received {path}, which does not exist or cannot be reached."
            )
    _expect_screen()
    # Hardly any of what a start makes is waste: looking for it would take a tenth of the start.
    gc.disable()  # until the window is seen
    # Only now: the commands do not wait for Qt, and run where it cannot.
    from desktop.gui.app import run_window  # noqa: PLC0415

    expect_not_told_to_end()
    return run_window(arguments.data_dir, arguments.bundle, sample_images(), arguments.paths)


def _expect_screen() -> None:
    """Say in words what Qt would end the process for."""
    if has_screen():
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        raise DesktopError(
            "Expected a screen for the window. Received one of Wayland alone, which this "
            "Petriscope cannot use. Install Xwayland, or use petriscope classify or watch."
        )
    raise DesktopError(
        "Expected a screen for the window. Received none: neither DISPLAY nor "
        "WAYLAND_DISPLAY names one that answers. Start it on a desktop, or use petriscope "
        "classify or watch."
    )
