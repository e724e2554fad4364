"""How many threads the network is run with: measured once on each PC, then remembered."""

from __future__ import annotations

import contextlib
import json
import os
import platform
import statistics
import time
from pathlib import Path

from desktop.system.whole_file import whole_file
from desktop.version import VERSION
from export.bundle.classifier import Classifier
from export.bundle.errors import ImageError
from export.bundle.image_file import decode
from export.bundle.reader import Bundle

MAX_THREADS = 4
"""More bring these small networks nothing."""

_ROUNDS = 7
_WORTH = 0.9
"""What a count must take of the time of fewer threads. Two threads on two cores that others use as
well took 130 ms an image where one took 58 ms, for each step waits for the slower one."""

_LIMIT_BYTES = 10_000


def classifier_for_this_pc(bundle: Bundle, remembered: Path | None) -> Classifier:
    """Load the bundle's models with the number of threads that is quickest here.

    Args:
        bundle: Whose models.
        remembered: A file for what was measured, which takes well under a second. It is measured
            again when the CPU, its cores, the app's version or the bundle is another, or the file
            damaged. None: one thread, nothing is measured.

    Raises:
        BundleError: As `Classifier`, or a model fails.
    """
    if remembered is None:
        return Classifier(bundle, threads=1)
    here = _here(bundle)
    threads = _recall(remembered, here)
    if threads is not None:
        return Classifier(bundle, threads)
    try:
        threads = quickest({count: _time(bundle, count) for count in range(1, _most() + 1)})
    except ImageError:  # which the check of the golden images will tell
        return Classifier(bundle, threads=1)
    _remember(remembered, {**here, "threads": threads})
    return Classifier(bundle, threads)


def quickest(times: dict[int, float]) -> int:
    """Return the number of threads to use; more only where they are clearly quicker.

    Args:
        times: Of an image, by number of threads, ascending.
    """
    chosen = min(times)
    for threads, taken in times.items():
        if taken < _WORTH * times[chosen]:
            chosen = threads
    return chosen


def _time(bundle: Bundle, threads: int) -> float:
    """Return the median time of an image in seconds.

    The classifier is gone afterwards: of several at once a PC with little memory has no room.
    """
    classifier = Classifier(bundle, threads)
    image = decode(bundle.files[bundle.manifest.golden[0].file])
    classifier.classify(image)  # the first run allocates
    times = []
    for _ in range(_ROUNDS):
        started = time.perf_counter()
        classifier.classify(image)
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def _most() -> int:
    return min(MAX_THREADS, _cores())


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _here(bundle: Bundle) -> dict[str, str | int]:
    """Return everything that the measurement depends on."""
    return {"cpu": _cpu(), "cores": _cores(), "app": VERSION, "bundle": bundle.digest}


def _cpu() -> str:
    with contextlib.suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor()


def _recall(file: Path, here: dict[str, str | int]) -> int | None:
    """Return what was measured under the same circumstances; None if nothing was."""
    try:
        with file.open("rb") as stream:
            known = json.loads(stream.read(_LIMIT_BYTES))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(known, dict):
        return None
    threads = known.pop("threads", None)
    fits = type(threads) is int and 1 <= threads <= _most()
    return threads if known == here and fits else None


def _remember(file: Path, known: dict[str, str | int]) -> None:
    """Write it down; where that cannot be, it is measured again the next time."""
    with contextlib.suppress(OSError), whole_file(file) as draft:
        draft.write_text(json.dumps(known, indent=1) + "\n", encoding="utf-8")
