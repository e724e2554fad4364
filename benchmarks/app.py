"""Measure the app as a technician meets it: start, answer with heatmap, memory. Linux, with X.

    python benchmarks/app.py [IMAGES] [--app PROGRAM ...]

IMAGES is a folder (default: the sample images). PROGRAM starts the window; give the frozen app to
measure that. Needs xdotool and a display, for instance from xvfb-run. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.processes import pss  # noqa: E402
from desktop.embedded import embedded_bundle  # noqa: E402
from desktop.engine.keeper import EngineKeeper  # noqa: E402
from desktop.image_paths import image_paths  # noqa: E402
from desktop.logs import BoundedLog  # noqa: E402
from desktop.values import Question  # noqa: E402

ROUNDS = 5


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("images", nargs="?", type=Path, default=ROOT / "desktop/samples")
    parser.add_argument("--app", nargs="+", default=[sys.executable, "-m", "desktop"])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as profile:
        rows = [*engine_rows(options.images, Path(profile)), *window_rows(options.app, profile)]
    print("| what | median | of |\n| --- | --- | --- |")
    for name, value, count in rows:
        print(f"| {name} | {value} | {count} |")


def engine_rows(images: Path, profile: Path) -> list[tuple[str, str, int]]:
    """Measure the engine alone, through the frames that the app uses."""
    files = image_paths(images)
    starts, restarts, answers, heatmaps, both = [], [], [], [], []
    for _ in range(ROUNDS):
        engine = EngineKeeper(embedded_bundle(), BoundedLog(profile / "log"), lambda _: None)
        starts.append(seconds(engine.start))
        engine.classify(files[0])
        for file in files:
            started = time.perf_counter()
            prediction = engine.classify(file).prediction
            answered = time.perf_counter()
            if prediction.sha256 and prediction.class_name is not None:
                engine.explain(file, prediction.sha256, Question(prediction.class_name))
                heatmaps.append(time.perf_counter() - answered)
                both.append(time.perf_counter() - started)
            answers.append(answered - started)
        memory = pss(engine.pid or 0)
        os.kill(engine.pid or 0, signal.SIGKILL)
        restarts.append(seconds(lambda: engine.classify(files[0])))  # noqa: B023  # called at once
        engine.close()
    return [
        ("engine ready, golden images checked", f"{statistics.median(starts):.2f} s", len(starts)),
        ("killed engine to next answer", f"{statistics.median(restarts):.2f} s", len(restarts)),
        ("file to answer", milliseconds(answers), len(answers)),
        ("answer to heatmap and overlay", milliseconds(heatmaps), len(heatmaps)),
        ("file to answer with heatmap and overlay", milliseconds(both), len(both)),
        ("engine's memory (Pss) after these", f"{memory:.0f} MB", 1),
    ]


def window_rows(app: list[str], profile: str) -> list[tuple[str, str, int]]:
    """Measure the window's process from its start to a visible window, and its memory then."""
    shown, memory = [], []
    # One that stays connected: a server without a client left begins anew, and drops the next.
    connected = subprocess.Popen(["xdotool", "sleep", "600"])
    for _ in range(ROUNDS):
        started = time.perf_counter()
        window = subprocess.Popen([*app, "--data-dir", profile], cwd=ROOT)
        # Asked again at once: with --sync it would look twice a second only.
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(window.pid)]
        while subprocess.run(search, check=False, capture_output=True).returncode:
            if time.perf_counter() - started > 60:
                sys.exit("The window did not come within 60 s.")
        shown.append(time.perf_counter() - started)
        time.sleep(5)  # until the engine is up
        memory.append(pss(window.pid))
        window.terminate()
        window.wait()
    connected.terminate()
    return [
        ("window visible after", f"{statistics.median(shown):.2f} s", len(shown)),
        ("window's memory (Pss)", f"{statistics.median(memory):.0f} MB", len(memory)),
    ]


def seconds(work: Callable[[], object]) -> float:
    """Return how long a call takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def milliseconds(times: list[float]) -> str:
    """Return the median of times in seconds, as text."""
    return f"{statistics.median(times) * 1000:.1f} ms"


if __name__ == "__main__":
    main()
