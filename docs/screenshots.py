"""Make the pictures of README and guide: the real window on the sample images.

Run it from the root of the project: ``python -m docs.screenshots``. With the name of a folder it
writes there, to be looked at one by one, every page in light and dark, from left to right and from
right to left, in two sizes, in trouble, and with the largest text; QT_SCALE_FACTOR=2 doubles the
pixels.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from desktop.embedded import embedded_bundle, sample_images
from desktop.events import QualityRead, Trouble, WatchChanged
from desktop.gui import theme
from desktop.gui.bridge import Bridge
from desktop.gui.image_view import ImageView
from desktop.gui.looks import Looks
from desktop.gui.main_window import MainWindow
from desktop.gui.quality.quality_page import QualityPage
from desktop.gui.rail import Pages
from desktop.gui.results.results_view import ResultsView
from desktop.gui.review.page import ReviewPage
from desktop.gui.settings import WindowSettings
from desktop.profile import Profile
from desktop.quality.drift import Day
from desktop.quality.runs import ControlRun
from desktop.quality.settings import ControlSettings
from desktop.quality.verdict import judge
from desktop.service import Service

IMAGES = Path(__file__).parent / "images"
SIZE = QSize(1180, 740)
SIZES = ((1180, 740), (1024, 600))
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
GONE = "The folder /data/in cannot be read (gone). Watching goes on when it is back."


def main(folder: Path | None = None) -> None:
    """Write the pictures into docs/images, or all there are into a folder."""
    app = QApplication([])
    theme.dress(app)
    (folder or IMAGES).mkdir(exist_ok=True)
    with TemporaryDirectory(prefix="petriscope-") as place:
        profile = Profile.open(Path(place))
        bridge = Bridge()
        service = Service(profile, embedded_bundle(), bridge.listen)
        settings = WindowSettings(profile)
        settings.reviewer = "Asha Rao"
        window = MainWindow(service, bridge, settings, sample_images())
        window.resize(SIZE)
        window.show()
        try:
            _take_pictures(app, bridge, service, window)
            if folder is not None:
                Looks(app, settings)
                _take_all(app, bridge, window, settings, folder)
        finally:
            service.close()


def _take_pictures(app: QApplication, bridge: Bridge, service: Service, window: MainWindow) -> None:
    _after(bridge.engine_ready, service.start)
    _save(window, "empty")
    _go_to(window, "Settings")
    _save(window, "settings")
    _after(bridge.quality_read, lambda: _go_to(window, "Quality"))
    _take_quality(bridge, window)
    _go_to(window, "Images")
    results = window.findChild(ResultsView)
    last = len(list(sample_images().glob("*.png"))) - 1
    window.submit([sample_images()])
    while results.model().rowCount() <= last:
        _after(results.model().listed, lambda: None)
    _after(bridge.explained, lambda: results.choose(1))
    _save(window, "result")
    _take_review(bridge, window)
    _go_to(window, "Images")
    theme.recolour(app, Qt.ColorScheme.Dark)
    _save(window, "result-dark")


def _take_review(bridge: Bridge, window: MainWindow) -> None:
    """Answer three images, then look at the last of them again."""
    _after(bridge.listed, lambda: _go_to(window, "Review"))
    page = window.findChild(ReviewPage)
    queue = next(
        each for each in page.findChildren(QComboBox) if each.accessibleName() == "Images to review"
    )
    _after(bridge.listed, lambda: QTest.keyClick(queue, Qt.Key.Key_Down))
    image = page.findChild(ImageView)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_3, Qt.Key.Key_Return):
        _save(window, "review")  # the picture comes meanwhile
        QTest.keyClick(image, key)
    QTest.keyClick(image, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(image, Qt.Key.Key_Up)
    QTest.keyClick(image, Qt.Key.Key_Up)
    _after(bridge.agreement_read, lambda: None)
    _save(window, "review")


def _take_quality(bridge: Bridge, window: MainWindow) -> None:
    """Show seven weeks that are made up: steady ones, and then a lamp that grows dark."""
    chance, now = random.Random(8), datetime.now(UTC)
    runs, days = [], []
    for number in range(50):
        at = (now - timedelta(days=49 - number)).isoformat()
        darker = 3 * max(0, number - 46)
        values = {"confidence": chance.gauss(0.93, 0.01), "lightness": chance.gauss(70, 1) - darker}
        runs.append(ControlRun(at, 10, 0, (), 0.0, 20, values))
        days.append(Day(at[:10], 80, values, {}))
    bridge.quality_read.emit(QualityRead(judge(runs, days, now), ControlSettings()))
    quantity = window.findChild(QualityPage).findChild(QComboBox)
    quantity.setCurrentIndex(quantity.count() - 1)
    _save(window, "quality")


def _take_all(
    app: QApplication, bridge: Bridge, window: MainWindow, settings: WindowSettings, folder: Path
) -> None:
    """Take every page in every way that it may look."""
    for scheme, direction, (width, height) in product(("light", "dark"), DIRECTIONS, SIZES):
        settings.theme = scheme
        app.setLayoutDirection(direction)
        window.resize(width, height)
        for title in window.findChild(Pages).titles():
            _go_to(window, title)
            _save(window, f"{title}-{scheme}-{direction.name}-{width}", folder)
    app.setLayoutDirection(DIRECTIONS[0])
    bridge.watch_changed.emit(WatchChanged(("/data/in",), 12_345, 678, GONE, away=True))
    bridge.trouble.emit(Trouble("The records cannot be written (disk full). Free some space."))
    _save(window, "trouble", folder)
    settings.text_size = 300
    for title in window.findChild(Pages).titles():
        _go_to(window, title)
        _save(window, f"{title}-largest-text", folder)


def _after(signal: object, do: Callable[[], object]) -> None:
    """Do something and wait until the signal comes; give up after a minute."""
    loop = QEventLoop()
    signal.connect(lambda *_: loop.exit(0))
    QTimer.singleShot(60_000, lambda: loop.exit(1))
    do()
    if loop.exec():
        raise TimeoutError("The window did not get there within 60 s.")


def _go_to(window: MainWindow, title: str) -> None:
    window.findChild(Pages).show_page(title)


def _save(window: MainWindow, name: str, folder: Path = IMAGES) -> None:
    loop = QEventLoop()
    QTimer.singleShot(300, loop.quit)
    loop.exec()
    window.grab().save(str(folder / f"{name}.png"))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
