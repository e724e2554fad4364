"""Child processes, measured from outside: how much time of the processor and how much memory.

Not the time by the clock, which is longer the more else the computer does.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]

_EVERY_S = 0.005
_HANGS_S = 300.0  # by the clock, and nothing that is compared: so long no computer is busy


@dataclass(frozen=True)
class Opened:
    """What became of a bundle.

    Attributes:
        opened: Whether it was accepted.
        words: Why not.
        seconds: Of the processor that it took.
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

    def open(self, bundle: Path) -> Opened:
        """Open a bundle; the process is killed when it hangs."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        pid = self._process.pid
        timer = threading.Timer(_HANGS_S, self._process.kill)
        timer.start()
        before = spent(pid)
        self._process.stdin.write(json.dumps(str(bundle)) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        timer.cancel()
        assert line, f"the process that opens bundles ended at {bundle}"
        return Opened(**json.loads(line), seconds=spent(pid) - before, megabytes=peak(pid))

    def close(self) -> None:
        """End the process."""
        self._process.communicate(timeout=10)


class Watch:
    """Looks at a process that may be replaced, until told to stop.

    Args:
        pid: Says which process it is now.
    """

    def __init__(self, pid: Callable[[], int | None]) -> None:
        self._pid, self._stopped = pid, threading.Event()
        self._start, self._megabytes = spent_by_ended(), 0.0
        self._thread = threading.Thread(target=self._look)
        self._thread.start()

    def stop(self) -> tuple[float, float]:
        """Return the time of the processor and the most memory it saw, in 10**6 bytes.

        To be called when the process has ended: only then its time is counted.
        """
        self._stopped.set()
        self._thread.join()
        return spent_by_ended() - self._start, self._megabytes

    def _look(self) -> None:
        while not self._stopped.wait(_EVERY_S):
            pid = self._pid()
            if pid is not None:
                self._megabytes = max(self._megabytes, peak(pid))


def spent(pid: int) -> float:
    """Return how many seconds of the processor a process has taken."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")  # its own, the system's


def spent_by_ended() -> float:
    """Return the same of all child processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def peak(pid: int) -> float:
    """Return the most memory that a process ever held, in 10**6 bytes; 0 where it has ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return next((int(x.split()[1]) * 1024 / 1e6 for x in lines if x.startswith("VmHWM")), 0.0)
