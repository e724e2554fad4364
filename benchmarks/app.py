"""Measure the app as a technician meets it: start, answer with heatmap, memory. Linux, with X.

    python benchmarks/app.py [IMAGES] [--app PROGRAM ...]

IMAGES is a folder (default: the sample images). PROGRAM starts the window; give the frozen app to
measure that, also with its files read from the disk anew. Needs xdotool and a display, for instance
from xvfb-run. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import os
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.processes import pss  # noqa: E402
from desktop.embedded import embedded_bundle  # noqa: E402
from desktop.engine.keeper import EngineKeeper  # noqa: E402
from desktop.logs.bounded_log import BoundedLog  # noqa: E402
from desktop.values import Question  # noqa: E402
from desktop.watch.image_paths import image_paths  # noqa: E402

ROUNDS = 5


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("images", nargs="?", type=Path, default=ROOT / "desktop/samples")
    parser.add_argument("--app", nargs="+", default=[sys.executable, "-m", "desktop"])
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as profile:
        rows = [*engine_rows(options.images, Path(profile)), *window_rows(options.app, profile)]
        rows += first_answer_rows(options.app, Path(profile), Path(image_paths(options.images)[0]))
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
    shown, worked, cold, memory = [], [], [], []
    # One that stays connected: a server without a client left begins anew, and drops the next.
    connected = subprocess.Popen(["xdotool", "sleep", "600"])
    packaged = len(app) == 1
    for number in range(ROUNDS * (2 if packaged else 1)):
        from_disk = number >= ROUNDS
        if from_disk:
            forget(Path(app[0]).parent)
        started = time.perf_counter()
        window = subprocess.Popen([*app, "--data-dir", profile], cwd=ROOT)
        wait_for(lambda: shows_a_window(window.pid))  # noqa: B023  # called at once
        (cold if from_disk else shown).append(time.perf_counter() - started)
        worked.append(main_thread_s(window.pid))
        time.sleep(5)  # until the engine is up
        memory.append(pss(window.pid))
        end(window)
    connected.terminate()
    rows = [("window visible after", shown), ("the same, its folder not in memory", cold)]
    rows.append(("CPU time of its main thread until then", worked))
    return [
        *((name, f"{statistics.median(of):.2f} s", len(of)) for name, of in rows if of),
        ("window's memory (Pss)", f"{statistics.median(memory):.0f} MB", len(memory)),
    ]


def main_thread_s(pid: int) -> float:
    """Return how long a process's main thread has had a CPU: other work changes it little."""
    return int(Path(f"/proc/{pid}/schedstat").read_text(encoding="utf-8").split()[0]) / 1e9


def shows_a_window(pid: int) -> bool:
    """Return whether a process has a window on the screen."""
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(pid)]  # --sync looks seldom
    return subprocess.run(search, check=False, capture_output=True).returncode == 0


def first_answer_rows(app: list[str], profile: Path, image: Path) -> list[tuple[str, str, int]]:
    """Measure from the start of the app with an image to the image's answer on record."""
    times = []
    for number in range(ROUNDS):
        new = profile / f"new-{number}{image.suffix}"
        new.write_bytes(image.read_bytes() + bytes([number]))  # bytes that nobody has seen
        before = recorded(profile)
        started = time.perf_counter()
        window = subprocess.Popen([*app, "--data-dir", profile, str(new)], cwd=ROOT)
        wait_for(lambda: recorded(profile) > before)  # noqa: B023  # called at once
        times.append(time.perf_counter() - started)
        end(window)
    return [("start with an image to its answer", f"{statistics.median(times):.2f} s", len(times))]


def recorded(profile: Path) -> int:
    """Return how many results are on record."""
    records = profile / "records.db"
    if not records.is_file():
        return 0
    with closing(sqlite3.connect(f"file:{records}?mode=ro", uri=True)) as db:
        return int(db.execute("SELECT count(*) FROM results").fetchone()[0])


def forget(folder: Path) -> None:
    """Have the system drop a folder's files from memory, so that they are read from the disk."""
    for file in folder.rglob("*"):
        if file.is_file():
            handle = os.open(file, os.O_RDONLY)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)


def wait_for(condition: Callable[[], bool]) -> None:
    """Ask until it holds."""
    started = time.perf_counter()
    while not condition():
        if time.perf_counter() - started > 60:
            sys.exit("What was waited for did not come within 60 s.")
        time.sleep(0.002)


def end(window: subprocess.Popen[bytes]) -> None:
    """Tell a window's process to end, and wait until it has."""
    window.terminate()
    window.wait()


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
