"""Watch a folder in the window for long: does it hold on to more and more? Linux, with X.

    xvfb-run python benchmarks/soak.py soak.csv [--minutes 60] [--a-second 2]

Images arrive (every tenth is broken) unless too many wait, results are looked at with their
heatmaps, and every five minutes the folder is gone for ten seconds. Each minute the memory (Pss,
and what each made itself) and the open handles of the window's process and of all others that it
started go into soak.csv; at the end the slope of each is printed, the first quarter left out.
"""

from __future__ import annotations

import argparse
import csv
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from contextlib import closing
from dataclasses import astuple, dataclass, fields
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QTableView  # noqa: E402

from benchmarks.processes import family, handles, own, pss  # noqa: E402
from desktop.embedded import sample_images  # noqa: E402
from desktop.gui import theme  # noqa: E402
from desktop.gui.bridge import Bridge  # noqa: E402
from desktop.gui.main_window import MainWindow  # noqa: E402
from desktop.gui.settings.store import WindowSettings  # noqa: E402
from desktop.profile import Profile  # noqa: E402
from desktop.service import Service  # noqa: E402
from desktop.system.steady_memory import keep_memory_steady  # noqa: E402

LOOK_MS, SAMPLE_MS = 1000, 60_000
VANISH_S, AWAY_S = 300, 10
MOST_WAITING = 1000  # files that wait are held, too, and are not what is measured
WARM_UP = 0.25


@dataclass(frozen=True)
class Sample:
    """What was held at one moment; memory in MB.

    Attributes:
        images: How many had arrived.
        answered: How many of them were done.
    """

    minute: float
    images: int
    answered: int
    window_mb: float
    others_mb: float
    window_own_mb: float
    others_own_mb: float
    window_handles: int
    others_handles: int
    processes: int


class Arrivals(threading.Thread):
    """Puts images into a folder, and takes the folder away for a while."""

    def __init__(self, folder: Path, a_second: float) -> None:
        super().__init__(daemon=True)
        self._folder, self._pause_s = folder, 1 / a_second
        self._images = [file.read_bytes() for file in sorted(sample_images().glob("*.png"))]
        self._choose = random.Random(7)
        self.count = self.answered = 0

    def run(self) -> None:
        """Go on until the program ends."""
        vanish_at = time.monotonic() + VANISH_S
        while True:
            if time.monotonic() > vanish_at:
                vanish_at += VANISH_S
                away = self._folder.rename(self._folder.with_name("away"))
                time.sleep(AWAY_S)
                away.rename(self._folder)
            if self.count - self.answered >= MOST_WAITING:
                time.sleep(1)
                continue
            # Bytes behind the image's end make each an image of its own.
            data = self._choose.choice(self._images) + f"{self.count:08}".encode()
            if self.count % 10 == 9:
                data = data[: self._choose.randrange(len(data))]
            (self._folder / f"image-{self.count:06}.png").write_bytes(data)
            self.count += 1
            time.sleep(self._pause_s)


class Soak:
    """A window in use, and what it and its children hold."""

    def __init__(self, window: MainWindow, arrivals: Arrivals, table: Path, minutes: float) -> None:
        self._window, self._arrivals, self._table = window, arrivals, table
        self._started, self._choose = time.monotonic(), random.Random(8)
        self.samples: list[Sample] = []
        for pause, work in ((LOOK_MS, self._look), (SAMPLE_MS, self._sample)):
            QTimer(window, interval=pause, timeout=work).start()
        QTimer.singleShot(round(minutes * 60_000) + SAMPLE_MS // 2, window.close)

    def _look(self) -> None:
        """Choose any result; its heatmap comes with it."""
        view = self._results()
        rows = self._arrivals.answered = view.model().rowCount()
        if rows:
            view.setCurrentIndex(view.model().index(self._choose.randrange(rows), 0))

    def _results(self) -> QTableView:
        views = self._window.findChildren(QTableView)
        return next(each for each in views if each.accessibleName() == "Results")

    def _sample(self) -> None:
        window, *others = family(os.getpid())
        self.samples.append(
            Sample(
                (time.monotonic() - self._started) / 60,
                self._arrivals.count,
                self._arrivals.answered,
                pss(window),
                sum(map(pss, others)),
                own(window),
                sum(map(own, others)),
                handles(window),
                sum(map(handles, others)),
                1 + len(others),
            )
        )
        with self._table.open("a", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream)
            if len(self.samples) == 1:
                writer.writerow(field.name for field in fields(Sample))
            writer.writerow(round(value, 2) for value in astuple(self.samples[-1]))


def run(table: Path, minutes: float, a_second: float, place: Path) -> list[Sample]:
    """Keep the window open for so long and return what was measured."""
    folder = place / "watched"
    folder.mkdir()
    keep_memory_steady()
    app = QApplication(["petriscope"])
    theme.dress(app)
    profile, bridge = Profile.open(place / "profile"), Bridge()
    service = Service(profile, None, bridge.listen)
    arrivals = Arrivals(folder, a_second)
    with closing(service):
        window = MainWindow(service, bridge, WindowSettings(profile), sample_images())
        soak = Soak(window, arrivals, table, minutes)
        window.show()
        service.start()
        service.watch([folder], place / "watch.csv")
        arrivals.start()
        app.exec()
    return soak.samples


def main() -> None:
    """Run and print the slopes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", type=Path, metavar="soak.csv")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--a-second", type=float, default=2)
    options = parser.parse_args()
    options.table.unlink(missing_ok=True)
    # Images go on arriving until the program ends.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        samples = run(options.table, options.minutes, options.a_second, Path(place))
    warm = samples[int(len(samples) * WARM_UP) :]
    images = warm[-1].answered - warm[0].answered
    print(f"{len(warm)} minutes, {images} images; {samples[-1].answered} with the first quarter")
    print("| what | first | last | an hour | 1,000 images |\n| --- | --- | --- | --- | --- |")
    for name in [field.name for field in fields(Sample)][3:]:
        values = [float(getattr(each, name)) for each in warm]
        slope = statistics.linear_regression([each.minute for each in warm], values).slope
        of_images = slope * (warm[-1].minute - warm[0].minute) / images * 1000
        ends = f"{values[0]:.1f} | {values[-1]:.1f}"
        print(f"| {name} | {ends} | {slope * 60:+.1f} | {of_images:+.2f} |")


if __name__ == "__main__":
    main()
