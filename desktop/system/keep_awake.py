"""Keeps the computer from going to sleep while there is work; the screen may."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys

_ES_CONTINUOUS, _ES_SYSTEM_REQUIRED = 0x80000000, 0x00000001
"""Of SetThreadExecutionState, Windows API."""


class KeepAwake:
    """Asks the system not to sleep, as long as asked; where it cannot be asked, it may.

    Used by one thread: Windows keeps the wish by thread. It ends with this process, however that
    ends.
    """

    def __init__(self) -> None:
        self._helper: subprocess.Popen[bytes] | None = None
        self._held = False

    def hold(self, wanted: bool) -> None:
        """Keep the computer awake from now on, or let it sleep again; cheap to repeat."""
        if wanted == self._held:
            return
        self._held = wanted
        if sys.platform == "win32":
            import ctypes  # noqa: PLC0415  # the libraries it asks for exist on Windows only

            state = _ES_CONTINUOUS | (_ES_SYSTEM_REQUIRED if wanted else 0)
            ctypes.windll.kernel32.SetThreadExecutionState(state)
        elif wanted:
            self._helper = _start_helper()
        else:
            self._end_helper()

    def _end_helper(self) -> None:
        helper, self._helper = self._helper, None
        if helper is not None and helper.stdin is not None:
            with contextlib.suppress(OSError):
                helper.stdin.close()
            with contextlib.suppress(subprocess.TimeoutExpired):
                helper.wait(1)


def _start_helper() -> subprocess.Popen[bytes] | None:
    """Start the system's own tool around ``cat``, which ends when our end of its pipe closes."""
    command = {
        "linux": [
            "systemd-inhibit", "--what=idle:sleep", "--who=Petriscope",
            "--why=Images are classified", "cat",
        ],
        "darwin": ["caffeinate", "-i", "cat"],
    }.get(sys.platform)  # fmt: skip
    if command is None or shutil.which(command[0]) is None:
        return None
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=_system_environment(),
        )
    except OSError:
        return None


def _system_environment() -> dict[str, str]:
    """Return the environment without the libraries of the frozen app, which are not for others."""
    environ = dict(os.environ)
    original = environ.pop("LD_LIBRARY_PATH_ORIG", None)  # kept there by PyInstaller
    if getattr(sys, "frozen", False):
        environ.pop("LD_LIBRARY_PATH", None)
        if original is not None:
            environ["LD_LIBRARY_PATH"] = original
    return environ
