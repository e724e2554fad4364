"""Make the pictures of README and guide: the real window on the sample images.

Run it from the root of the project: ``python -m docs.screenshots``. To look at every page in every
way that it may look: ``docs/gallery.py``.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from desktop.embedded import embedded_bundle, sample_images
from desktop.events import QualityRead
from desktop.gui import theme
from desktop.gui.bridge import Bridge
from desktop.gui.detail.image_view import ImageView
from desktop.gui.main_window import MainWindow
from desktop.gui.quality.quality_page import QualityPage
from desktop.gui.rail import Pages
from desktop.gui.results.results_view import ResultsView
from desktop.gui.review.bar import ReviewBar
from desktop.gui.review.page import ReviewPage
from desktop.gui.settings.store import WindowSettings
from desktop.profile import Profile
from desktop.quality.drift import Day
from desktop.quality.runs import ControlRun
from desktop.quality.settings import ControlSettings
from desktop.quality.verdict import judge
from desktop.service import Service

IMAGES = Path(__file__).parent / "images"
SIZE = QSize(1180, 740)


def main() -> None:
    """Write the pictures into docs/images."""
    app = QApplication([])
    theme.dress(app)
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
        finally:
            service.close()


def _take_pictures(app: QApplication, bridge: Bridge, service: Service, window: MainWindow) -> None:
    after(bridge.engine_ready, service.start)
    _save(window, "empty")
    go_to(window, "Settings")
    _save(window, "settings")
    after(bridge.quality_read, lambda: go_to(window, "Quality"))
    show_quality(bridge, window)
    _save(window, "quality")
    go_to(window, "Images")
    classify_samples(bridge, window)
    _save(window, "result")
    begin_review(bridge, window)
    answer_three(bridge, window)
    _save(window, "review")
    go_to(window, "Images")
    theme.recolour(app, Qt.ColorScheme.Dark)
    _save(window, "result-dark")


def classify_samples(bridge: Bridge, window: MainWindow) -> None:
    """Have the sample images classified, and look at the second."""
    results = window.findChild(ResultsView)
    last = len(list(sample_images().glob("*.png"))) - 1
    window.submit([sample_images()])
    while results.model().rowCount() <= last:
        after(results.model().listed, lambda: None)
    after(bridge.explained, lambda: results.choose(1))


def begin_review(bridge: Bridge, window: MainWindow) -> None:
    """Go through all images on the page Review."""
    after(bridge.listed, lambda: go_to(window, "Review"))
    page = window.findChild(ReviewPage)
    queue = page.findChild(ReviewBar).findChild(QComboBox)
    after(bridge.listed, lambda: QTest.keyClick(queue, Qt.Key.Key_Down))


def answer_three(bridge: Bridge, window: MainWindow) -> None:
    """Answer three images, then look at the second of them again."""
    image = window.findChild(ReviewPage).findChild(ImageView)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_3, Qt.Key.Key_Return):
        wait()  # the picture comes meanwhile
        QTest.keyClick(image, key)
    QTest.keyClick(image, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(image, Qt.Key.Key_Up)
    QTest.keyClick(image, Qt.Key.Key_Up)
    after(bridge.agreement_read, lambda: None)
    while image.scale() is None:  # the picture is being prepared
        wait(100)


def show_quality(bridge: Bridge, window: MainWindow) -> None:
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


def after(signal: object, do: Callable[[], object]) -> None:
    """Do something and wait until the signal comes; give up after three minutes."""
    loop = QEventLoop()
    signal.connect(lambda *_: loop.exit(0))
    QTimer.singleShot(180_000, lambda: loop.exit(1))
    do()
    if loop.exec():
        raise TimeoutError("The window did not get there within 3 minutes.")


def go_to(window: MainWindow, title: str) -> None:
    """Bring a page to front, by its English title."""
    window.findChild(Pages).show_page(title)


def wait(milliseconds: int = 300) -> None:
    """Let the window go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _save(window: MainWindow, name: str) -> None:
    wait()
    window.grab().save(str(IMAGES / f"{name}.png"))


if __name__ == "__main__":
    main()
