"""How the engine process is started on each system, and what its end is called."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import sysconfig
from pathlib import Path

from desktop.errors import EngineDiedError

_NO_WINDOW = 0x08000000  # CREATE_NO_WINDOW of CreateProcess; the flag exists on Windows only
_PROJECT_ROOT = Path(__file__).parents[2]
_WINDOWS_CAUSES = {0xC0000005: "access violation", 0xC00000FD: "stack overflow"}


def spawn(bundle: Path) -> subprocess.Popen[bytes]:
    """Start an engine for a bundle, its three streams piped to the caller.

    Raises:
        EngineDiedError: If the system cannot start it.
    """
    try:
        return subprocess.Popen(
            [*_command(), str(bundle.absolute())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(),
            creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
        )
    except OSError as error:
        raise EngineDiedError(f"it could not be started: {error}") from error


def cause_of_death(process: subprocess.Popen[bytes]) -> str:
    """Say in a few words how the process ended; one that lives on without a voice is killed."""
    try:
        code = process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        return "it closed its end of the line"
    if code < 0:
        return signal.Signals(-code).name
    return _WINDOWS_CAUSES.get(code, f"exit code {code}")


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        suffix = Path(sys.executable).suffix
        return [str(Path(sys.executable).with_name("petriscope-engine" + suffix))]
    # -P: a numpy.py in the current folder (a stick, say) must not be imported.
    return [sys.executable, "-P", "-m", "desktop.engine.process"]


def _environment() -> dict[str, str]:
    """Let the child import this very package, where it is not installed."""
    frozen = getattr(sys, "frozen", False)
    if frozen or str(_PROJECT_ROOT) in (
        sysconfig.get_path("purelib"),
        sysconfig.get_path("platlib"),
    ):
        return dict(os.environ)
    paths = [str(_PROJECT_ROOT), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
