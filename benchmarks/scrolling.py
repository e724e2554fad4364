"""How long a frame takes while a long list is scrolled through in the window. Linux, with X.

    xvfb-run python benchmarks/scrolling.py [--rows 100000] [--frames 600]

The records of so many images are made up, all of them are listed, and the list is moved in three
ways: by the wheel, by Page Down, and by dragging the bar to any place. A frame is what the window's
thread does from one move until all that came of it was painted; its time is that thread's CPU time,
which other work on the computer does not lengthen, and the clock's.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QPoint, QPointF, Qt  # noqa: E402
from PySide6.QtGui import QWheelEvent  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from benchmarks.lists import fill  # noqa: E402
from desktop.embedded import sample_images  # noqa: E402
from desktop.gui import theme  # noqa: E402
from desktop.gui.bridge import Bridge  # noqa: E402
from desktop.gui.images.images_page import ImagesPage  # noqa: E402
from desktop.gui.main_window import MainWindow  # noqa: E402
from desktop.gui.results.results_view import ResultsView  # noqa: E402
from desktop.gui.settings.store import WindowSettings  # noqa: E402
from desktop.profile import Profile  # noqa: E402
from desktop.records.database import Database  # noqa: E402
from desktop.service import Service  # noqa: E402

PAUSE_S = 0.016  # a screen's, in which the rows are read


def wheel(view: ResultsView) -> None:
    """Turn the wheel by one notch."""
    port = view.viewport()
    middle = QPointF(port.rect().center())
    event = QWheelEvent(
        middle,
        port.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)


def page_down(view: ResultsView) -> None:
    """Press the key; what it comes to is chosen."""
    QTest.keyClick(view, Qt.Key.Key_PageDown)


def drag(view: ResultsView) -> None:
    """Drag the bar anywhere."""
    bar = view.verticalScrollBar()
    bar.setValue(random.randrange(bar.maximum()))


def frames(view: ResultsView, move: Callable[[ResultsView], None], count: int) -> None:
    """Move so often and print what the frames took."""
    busy, passed = [], []
    for _ in range(count):
        worked, began = time.thread_time(), time.monotonic()
        move(view)
        QApplication.processEvents()
        busy.append(1000 * (time.thread_time() - worked))
        passed.append(1000 * (time.monotonic() - began))
        time.sleep(PAUSE_S)
    cells = [move.__name__.replace("_", " ")]
    for times in (sorted(busy), sorted(passed)):
        cells += [f"{times[len(times) * share // 100]:.1f}" for share in (50, 99)]
        cells.append(f"{times[-1]:.1f}")
    print(f"| {' | '.join(cells)} |")


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--frames", type=int, default=600)
    options = parser.parse_args()
    random.seed(5)
    with tempfile.TemporaryDirectory() as place:
        measure(Path(place), options.rows, options.frames)


def measure(place: Path, rows: int, count: int) -> None:
    """List the records of so many images and scroll."""
    app = QApplication(["petriscope"])
    theme.dress(app)
    profile, bridge = Profile.open(place), Bridge()
    with closing(Database(profile.records)) as database:
        fill(database, rows)
    service = Service(profile, None, bridge.listen)
    with closing(service):
        window = MainWindow(service, bridge, WindowSettings(profile), sample_images())
        window.show()
        service.start()
        page = window.findChild(ImagesPage)
        page.list_everything()
        view = window.findChild(ResultsView)
        while view.model().rowCount() < rows:
            app.processEvents()
            time.sleep(PAUSE_S)
        print("| | CPU, ms: median | 99 of 100 | longest | clock: median | 99 of 100 | longest |")
        print("| --- | --- | --- | --- | --- | --- | --- |")
        for move in (wheel, page_down, drag):
            frames(view, move, count)
        window.close()


if __name__ == "__main__":
    main()
