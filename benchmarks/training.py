"""Compare a training from the feature cache with one over the whole network, on the same split.

    python benchmarks/training.py DATA [ARGUMENTS OF petriscope-trainer train]

Both trainings run one after the other, each in a process of its own and with the same seed and
options; the cache is made anew, so its time counts. The time to an accuracy ends with the epoch
that first reaches it. Prints a Markdown table. Linux.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_EPOCH = re.compile(r"\d+/\d+  loss .* validation loss \S+  accuracy ([\d.]+)%")


@dataclass
class Measured:
    """One training as seen from outside.

    Attributes:
        epochs: Seconds since the start and validation accuracy in percent, at each epoch's end.
        seconds: Of the whole training, data, features and report included.
        peak: Largest resident memory in bytes; mapped pages of the cache count.
        own_peak: The same without pages that belong to files, and so can be dropped at any time.
    """

    epochs: list[tuple[float, float]] = field(default_factory=list)
    seconds: float = 0.0
    peak: int = 0
    own_peak: int = 0

    def best(self) -> float:
        """Return the best validation accuracy in percent."""
        return max(accuracy for _, accuracy in self.epochs)

    def time_to(self, accuracy: float) -> float:
        """Return the seconds until a validation accuracy was reached."""
        return next(seconds for seconds, reached in self.epochs if reached >= accuracy)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data")
    options, arguments = parser.parse_known_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        cached = measure(options.data, place / "cached", [*arguments, "--cache", folder])
        plain = measure(options.data, place / "plain", [*arguments, "--no-cache"])
    both = min(cached.best(), plain.best())
    times = [measured.time_to(both) for measured in (cached, plain)]
    print("| | from the cache | whole network | ratio |\n| --- | --- | --- | --- |")
    print(row("whole training, s", cached.seconds, plain.seconds))
    print(row(f"until {both:.2f} % of the validation images are right, s", *times))
    print(row("best validation accuracy, %", cached.best(), plain.best()))
    print(row("peak memory, MB", cached.peak / 1e6, plain.peak / 1e6))
    print(row("of that not of files, MB", cached.own_peak / 1e6, plain.own_peak / 1e6))


def row(name: str, cached: float, plain: float) -> str:
    """Write a row of the table."""
    return f"| {name} | {cached:.1f} | {plain:.1f} | {plain / cached:.2f} |"


def measure(data: str, out: Path, arguments: list[str]) -> Measured:
    """Run a training to its end and watch it."""
    command = [sys.executable, "-m", "trainer", "train", "--data", data, "--out", str(out)]
    measured, started = Measured(), time.monotonic()
    log = out.with_suffix(".log")
    with log.open("wb") as stream:
        process = subprocess.Popen([*command, *arguments], cwd=ROOT, stderr=stream)
        while process.poll() is None:
            measured.own_peak = max(measured.own_peak, own_memory(process.pid))
            for accuracy in _EPOCH.findall(log.read_text())[len(measured.epochs) :]:
                measured.epochs.append((time.monotonic() - started, float(accuracy)))
                print(f"{out.name} {measured.epochs[-1]}", file=sys.stderr)
            measured.peak = max(measured.peak, peak_memory(process.pid))
            time.sleep(0.25)
    if process.returncode:
        sys.exit(log.read_text())
    measured.seconds = time.monotonic() - started
    return measured


def peak_memory(pid: int) -> int:
    """Return the largest resident memory of a running process so far, bytes."""
    return _status(pid, "VmHWM")


def own_memory(pid: int) -> int:
    """Return the resident memory of a running process that no file backs, bytes."""
    return _status(pid, "RssAnon")


def _status(pid: int, name: str) -> int:
    try:
        text = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    except OSError:  # it has just ended
        return 0
    found = re.search(rf"^{name}:\s+(\d+) kB$", text, re.MULTILINE)
    return int(found[1]) * 1024 if found else 0


if __name__ == "__main__":
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    main()
