"""Measure what the window and its engine hold while a large image is looked at. Linux.

    python benchmarks/large_image.py [WIDTH HEIGHT]

A sample cell is enlarged to that size (default 4000 3000), written as JPEG and PNG, opened and
magnified to its own pixels. Prints a Markdown table: memory (Pss) of all processes together.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer, SignalInstance  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from benchmarks.processes import family, pss  # noqa: E402
from desktop.embedded import embedded_bundle, sample_images  # noqa: E402
from desktop.gui import theme  # noqa: E402
from desktop.gui.bridge import Bridge  # noqa: E402
from desktop.gui.detail.image_view import ImageView  # noqa: E402
from desktop.gui.main_window import MainWindow  # noqa: E402
from desktop.gui.settings.store import WindowSettings  # noqa: E402
from desktop.profile import Profile  # noqa: E402
from desktop.service import Service  # noqa: E402

REST_MS = 1000


def main() -> None:
    """Measure and print."""
    width, height = map(int, sys.argv[1:3] or (4000, 3000))
    app = QApplication([])
    theme.dress(app)
    cell = sorted(sample_images().glob("*.png"))[0]
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / name for name in ("large.jpg", "large.png")]
        for file in files:
            QImage(str(cell)).scaled(width, height).save(str(file))
        profile, bridge = Profile.open(Path(folder) / "profile"), Bridge()
        service = Service(profile, embedded_bundle(), bridge.listen)
        window = MainWindow(service, bridge, WindowSettings(profile), sample_images())
        window.resize(1180, 740)
        window.show()
        wait_for(bridge.engine_ready, service.start)
        try:
            look(window, bridge, cell, files)
        finally:
            service.close()


def look(window: MainWindow, bridge: Bridge, cell: Path, files: list[Path]) -> None:
    """Look at a cell, then at each large image, whole and in its own pixels."""
    view = window.findChild(ImageView)
    print("| what | Pss, MB | until it was there, s |\n| --- | --- | --- |")
    say("a cell", wait_for(bridge.explained, lambda: window.submit([cell])))
    for file in files:
        opened = wait_for(bridge.explained, lambda: window.submit([file]))  # noqa: B023
        say(f"{file.suffix[1:].upper()}, whole", opened)
        say("the same at 100 %", wait_for(bridge.image_fetched, view.show_pixels))
    say("the cell again", wait_for(bridge.explained, lambda: window.submit([cell])))


def wait_for(signal: SignalInstance, do: Callable[[], object]) -> float:
    """Do something, wait for what comes of it and a little longer; return the seconds it took."""
    loop, clock = QEventLoop(), QElapsedTimer()
    took: list[float] = []

    def came() -> None:
        took.append(clock.elapsed() / 1000)
        QTimer.singleShot(REST_MS, loop.quit)

    connection = signal.connect(lambda _event: came())
    clock.start()
    do()
    loop.exec()
    signal.disconnect(connection)
    return took[0]


def say(what: str, seconds: float) -> None:
    """Print a row of the table."""
    memory = sum(map(pss, family(os.getpid())))
    print(f"| {what} | {memory:.0f} | {seconds:.2f} |", flush=True)


if __name__ == "__main__":
    main()
