"""Child processes, measured from outside: how long they took, and how much memory."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]

_EVERY_S = 0.005


@dataclass(frozen=True)
class Opened:
    """What became of a bundle.

    Attributes:
        opened: Whether it was accepted.
        words: Why not.
        seconds: That it took.
        megabytes: Most memory that the process ever held, in 10**6 bytes.
    """

    opened: bool
    words: str
    seconds: float
    megabytes: float


class Opener:
    """A process that opens one bundle after the other, as the engine does before it runs models.

    Args:
        folder: Its current folder, home and place for temporary files.
    """

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", str(Path(__file__).with_name("opener.py"))],
            cwd=folder,
            env={"PYTHONPATH": str(ROOT), "HOME": str(folder), "TMPDIR": str(folder)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def open(self, bundle: Path, deadline_s: float) -> Opened:
        """Open a bundle; the process is killed when it does not answer in time."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        timer = threading.Timer(deadline_s, self._process.kill)
        timer.start()
        start = time.monotonic()
        self._process.stdin.write(json.dumps(str(bundle)) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        seconds = time.monotonic() - start
        timer.cancel()
        assert line, f"the process that opens bundles ended at {bundle} after {seconds:.1f} s"
        return Opened(**json.loads(line), seconds=seconds, megabytes=peak(self._process.pid))

    def close(self) -> None:
        """End the process."""
        self._process.communicate(timeout=10)


class Watch:
    """Looks at the memory of a process that may be replaced, until told to stop.

    Args:
        pid: Says which process it is now.
    """

    def __init__(self, pid: Callable[[], int | None]) -> None:
        self._pid, self._stopped = pid, threading.Event()
        self._start, self._megabytes = time.monotonic(), 0.0
        self._thread = threading.Thread(target=self._look)
        self._thread.start()

    def stop(self) -> tuple[float, float]:
        """Return how many seconds it watched and the most memory it saw, in 10**6 bytes."""
        seconds = time.monotonic() - self._start
        self._stopped.set()
        self._thread.join()
        return seconds, self._megabytes

    def _look(self) -> None:
        while not self._stopped.wait(_EVERY_S):
            pid = self._pid()
            if pid is not None:
                self._megabytes = max(self._megabytes, peak(pid))


def peak(pid: int) -> float:
    """Return the most memory that a process ever held, in 10**6 bytes; 0 where it has ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return next((int(x.split()[1]) * 1024 / 1e6 for x in lines if x.startswith("VmHWM")), 0.0)
