"""How fast a watch is, beside the engine alone on the same images, and beside `classify`.

    python benchmarks/watching.py FOLDER [--images 300] [--rounds 3]

Prints the median images a second of each way; the ways take turns in every round. Starting the
engine and the wait until files are at rest do not count.
"""

from __future__ import annotations

import argparse
import queue
import shutil
import statistics
import tempfile
import time
from pathlib import Path

from desktop.embedded import embedded_bundle
from desktop.engine.keeper import EngineKeeper
from desktop.events import Answered, EngineReady, Event
from desktop.logs.bounded_log import BoundedLog
from desktop.profile import Profile
from desktop.service import Service
from desktop.watch.image_paths import image_paths


def engine_alone(folder: Path, place: Path) -> float:
    """Return images a second when nothing is recorded, told or watched."""
    engine = EngineKeeper(embedded_bundle(), BoundedLog(place / "log"), lambda _event: None)
    engine.start()
    files = image_paths(folder)
    started = time.monotonic()
    for file, then in zip(files, [*files[1:], None], strict=True):
        engine.classify(file, then)
    took = time.monotonic() - started
    engine.close()
    return len(files) / took


def through_service(folder: Path, place: Path, *, watch: bool) -> float:
    """Return images a second between the first and the last answer."""
    heard: queue.SimpleQueue[Event] = queue.SimpleQueue()
    service = Service(Profile.open(place), None, heard.put)
    service.start()
    while not isinstance(heard.get(), EngineReady):
        pass
    if watch:
        service.watch([folder], place / "watch.csv")
    else:
        service.submit([folder])
    times: list[float] = []
    number = len(image_paths(folder))
    while len(times) < number:
        if isinstance(heard.get(), Answered):
            times.append(time.monotonic())
    service.close()
    return (number - 1) / (times[-1] - times[0])


def main() -> None:
    """Print one line a way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--images", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    rates: dict[str, list[float]] = {"engine alone": [], "classify": [], "watch": []}
    with tempfile.TemporaryDirectory() as name:
        images = Path(name) / "images"
        images.mkdir()
        for number, file in enumerate(image_paths(options.folder)[: options.images]):
            shutil.copy(file, images / f"{number:05}{Path(file).suffix}")
        for turn in range(options.rounds):
            place = Path(name) / f"round-{turn}"
            place.mkdir()
            rates["engine alone"].append(engine_alone(images, place))
            for way in ("classify", "watch"):
                rate = through_service(images, place / way, watch=way == "watch")
                rates[way].append(rate)
    alone = statistics.median(rates["engine alone"])
    for way, values in rates.items():
        rate = statistics.median(values)
        print(f"{way:13} {rate:6.1f} images/s  {rate / alone:.2f} of the engine alone")


if __name__ == "__main__":
    main()
