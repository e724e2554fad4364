"""How soon the window is usable with a full watched folder, and how smooth it stays. Linux, with X.

    xvfb-run python benchmarks/window.py [--images 100000] [--seconds 60]

The images wait in the folder when the program starts. Prints when the window is there, when it says
how many wait, when the first one is answered, and by how much the memory of its process grew from
before the first look at the folder. Meanwhile a timer beats every 10 ms in the window's thread: the
longer the gap between two beats, the longer nothing could be pressed.
"""

from __future__ import annotations

import time

STARTED = time.monotonic()

import argparse  # noqa: E402
import os  # noqa: E402
import sys  # noqa: E402
import tempfile  # noqa: E402
from contextlib import closing  # noqa: E402
from pathlib import Path  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QElapsedTimer, Qt, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from benchmarks.processes import pss  # noqa: E402
from desktop.embedded import sample_images  # noqa: E402
from desktop.events import Answered, WatchChanged  # noqa: E402
from desktop.gui import theme  # noqa: E402
from desktop.gui.bridge import Bridge  # noqa: E402
from desktop.gui.main_window import MainWindow  # noqa: E402
from desktop.gui.settings.store import WindowSettings  # noqa: E402
from desktop.profile import Profile  # noqa: E402
from desktop.service import Service  # noqa: E402
from desktop.system.steady_memory import keep_memory_steady  # noqa: E402

LOADED_S = time.monotonic() - STARTED


class Heart:
    """Beats in the window's thread; `gaps` are in milliseconds."""

    def __init__(self, parent: MainWindow) -> None:
        self.gaps: list[int] = []
        self._since = QElapsedTimer()
        self._timer = QTimer(parent, interval=10, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(lambda: self.gaps.append(self._since.restart()))
        self._since.start()
        self._timer.start()


class Watch:
    """Notes when what was first told, and what memory was held then."""

    def __init__(
        self, window: MainWindow, bridge: Bridge, images: int, seconds: float, began: float
    ) -> None:
        self._window, self._images, self._seconds = window, images, seconds
        self._began = began - LOADED_S  # the images, made in between, are no part of the start
        self.told_s = self.answered_s = 0.0
        self.told_mb = self.last_mb = 0.0
        bridge.watch_changed.connect(self._on_watch)
        bridge.answered.connect(self._on_answer)

    def since_start(self) -> float:
        """Return seconds since the program was started."""
        return time.monotonic() - self._began

    def _on_watch(self, event: WatchChanged) -> None:
        if not self.told_s and event.seen + event.waiting == self._images:
            self.told_s, self.told_mb = self.since_start(), pss(os.getpid())

    def _on_answer(self, _event: Answered) -> None:
        if not self.answered_s:
            self.answered_s = self.since_start()
            QTimer.singleShot(round(self._seconds * 1000), self._end)

    def _end(self) -> None:
        self.last_mb = pss(os.getpid())
        self._window.close()


def fill(folder: Path, images: int) -> None:
    """Write so many images, each with bytes of its own."""
    folder.mkdir()
    samples = [file.read_bytes() for file in sorted(sample_images().glob("*.png"))]
    for number in range(images):
        data = samples[number % len(samples)] + f"{number:08}".encode()
        (folder / f"image-{number:06}.png").write_bytes(data)


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=60)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name), options.images, options.seconds)


def measure(place: Path, images: int, seconds: float) -> None:
    """Open the window on a full folder and print what was measured."""
    fill(place / "watched", images)
    began = time.monotonic()
    keep_memory_steady()
    app = QApplication(["petriscope"])
    theme.dress(app)
    profile, bridge = Profile.open(place / "profile"), Bridge()
    service = Service(profile, None, bridge.listen)
    with closing(service):
        window = MainWindow(service, bridge, WindowSettings(profile), sample_images())
        watch, heart = Watch(window, bridge, images, seconds, began), Heart(window)
        window.show()
        app.processEvents()
        shown_s, before_mb = watch.since_start(), pss(os.getpid())
        service.start()
        service.watch([place / "watched"])
        app.exec()
    gaps = sorted(heart.gaps)
    print(f"| {images:,} images wait | |\n| --- | --- |")
    print(f"| window shown after | {shown_s:.2f} s |")
    print(f"| it says how many wait after | {watch.told_s:.2f} s |")
    print(f"| first answer after | {watch.answered_s:.2f} s |")
    print(f"| memory until it says so | {watch.told_mb - before_mb:+.0f} MB |")
    print(f"| memory {seconds:.0f} s later | {watch.last_mb - before_mb:+.0f} MB |")
    print(f"| 10 ms beat, 99 of 100 within | {gaps[len(gaps) * 99 // 100]} ms |")
    print(f"| longest gap | {gaps[-1]} ms |")


if __name__ == "__main__":
    main()
