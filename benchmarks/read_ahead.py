"""Measure what it brings that the engine reads ahead while an answer is recorded.

    python benchmarks/read_ahead.py FOLDER [--images 300]

The images of FOLDER are classified and recorded as the service does it, one by one and with the
next one sent ahead, in turn. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop.embedded import embedded_bundle  # noqa: E402
from desktop.engine.keeper import EngineKeeper  # noqa: E402
from desktop.logs.bounded_log import BoundedLog  # noqa: E402
from desktop.records.store import Records  # noqa: E402
from desktop.watch.image_paths import image_paths  # noqa: E402

ROUNDS = 5


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--images", type=int, default=300)
    options = parser.parse_args()
    files = image_paths(options.folder)[: options.images]
    times: dict[bool, list[float]] = {False: [], True: []}
    with tempfile.TemporaryDirectory() as place:
        engine = EngineKeeper(embedded_bundle(), BoundedLog(Path(place) / "log"), lambda _: None)
        engine.start()
        for number in range(2 * ROUNDS):
            ahead = number % 2 == 1
            records = Records(Path(place) / f"{number}.db")
            times[ahead].append(seconds(engine, records, files, ahead))
            records.close()
        engine.close()
    one_by_one, read_ahead = (statistics.median(times[ahead]) for ahead in (False, True))
    print("| | s | images a second |\n| --- | --- | --- |")
    for name, value in (("one by one", one_by_one), ("read ahead", read_ahead)):
        print(f"| {name} | {value:.2f} | {len(files) / value:.0f} |")
    print(f"\n{len(files)} images, medians of {ROUNDS}; ratio {read_ahead / one_by_one:.2f}")


def seconds(engine: EngineKeeper, records: Records, files: list[str], ahead: bool) -> float:
    """Return how long it takes to classify and record files."""
    started = time.perf_counter()
    for file, then in pairwise([*files, None]):
        prediction = engine.classify(str(file), then if ahead else None).prediction
        records.add(prediction, engine.bundle.preprocessing_version)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
