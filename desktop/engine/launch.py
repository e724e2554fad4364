"""How the engine process is started on each system, and what its end is called."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import sysconfig
from pathlib import Path

from desktop.errors import EngineDiedError

if sys.platform == "win32":
    from desktop.engine.windows_job import confine

MEMORY_LIMIT_BYTES = 3 * 1024**3
"""For one engine: of address space, on Windows of committed memory; the largest images take 0.2 to
1 GB of it beside what `LOADING_BYTES` are for."""

LOADING_BYTES = 1_500_000_000
"""What loading the libraries and a bundle peaks at; with two thirds of it most engines start."""

# Flags of CreateProcess: CREATE_NO_WINDOW, BELOW_NORMAL_PRIORITY_CLASS. Elsewhere they are none.
_WINDOWS_FLAGS = 0x08000000 | 0x00004000
_PROJECT_ROOT = Path(__file__).parents[2]
_ILLEGAL_INSTRUCTION = "SIGILL"
_WINDOWS_CAUSES = {
    0xC0000005: "access violation",
    0xC00000FD: "stack overflow",
    0xC000001D: _ILLEGAL_INSTRUCTION,
}

PROCESSOR_TOO_OLD = (
    "This computer's processor is too old for Petriscope: it lacks instructions that the libraries "
    "for images need. Use a computer whose processor was made after 2006."
)
"""NumPy needs SSE3, the other libraries less; each has faster ways for what is newer."""


def spawn(bundle: Path, remembered: Path | None) -> subprocess.Popen[bytes]:
    """Start an engine for a bundle, its three streams piped to the caller.

    Args:
        bundle: Folder or file of the bundle.
        remembered: Where the engine keeps what it measured on this PC; None for nowhere.

    Raises:
        EngineDiedError: If the system cannot start it, or not under its limits.
    """
    files = [str(path.absolute()) for path in (bundle, remembered) if path is not None]
    try:
        process = subprocess.Popen(
            [*_command(), *files],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=child_environment(),
            creationflags=_WINDOWS_FLAGS if sys.platform == "win32" else 0,
        )
    except OSError as error:
        raise EngineDiedError(f"it could not be started: {error}") from error
    _confine(process)
    return process


def _confine(process: subprocess.Popen[bytes]) -> None:
    """Limit the process from outside where it cannot limit itself."""
    if sys.platform == "win32":
        try:
            confine(process, MEMORY_LIMIT_BYTES)
        except OSError as error:
            process.kill()
            raise EngineDiedError(f"it could not be given its limits: {error}") from error


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


def met_old_processor(error: Exception) -> bool:
    """Say whether an engine died of an instruction that this computer's processor does not know."""
    return isinstance(error, EngineDiedError) and error.cause == _ILLEGAL_INSTRUCTION


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        suffix = Path(sys.executable).suffix
        return [str(Path(sys.executable).with_name("petriscope-engine" + suffix))]
    # -P: a numpy.py in the current folder (a stick, say) must not be imported.
    return [sys.executable, "-P", "-m", "desktop.engine.process"]


def child_environment() -> dict[str, str]:
    """Return the environment for a child that imports this very package, installed or not."""
    frozen = getattr(sys, "frozen", False)
    if frozen or str(_PROJECT_ROOT) in (
        sysconfig.get_path("purelib"),
        sysconfig.get_path("platlib"),
    ):
        return dict(os.environ)
    paths = [str(_PROJECT_ROOT), os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
