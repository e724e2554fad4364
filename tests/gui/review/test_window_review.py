"""Marks, count and words of what needs review, and thresholds that change them at once."""

from __future__ import annotations

import json
import os
import shutil
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QDoubleSpinBox

from desktop.events import EngineReady
from desktop.gui import theme
from desktop.gui.bridge import Bridge
from desktop.gui.main_window import MainWindow
from desktop.gui.results.results_model import REVIEW_ROLE
from desktop.gui.review.review_dialog import ReviewDialog
from desktop.gui.settings.store import WindowSettings
from desktop.service import Service
from desktop.values import BundleInfo


def marks(screen) -> list[bool]:
    model = screen.results().model()
    return [model.index(row, 0).data(REVIEW_ROLE) for row in range(model.rowCount())]


def boxes(screen) -> dict[str, QDoubleSpinBox]:
    """The spin boxes of the open dialog by class name."""
    dialog = screen.window.findChild(ReviewDialog)
    found = dialog.findChildren(QDoubleSpinBox)
    return {box.accessibleName().split(":")[0]: box for box in found}


def mark_all(screen) -> None:
    """Open the dialog and set all thresholds to 100 %."""
    screen.press("Thresholds")
    for box in boxes(screen).values():
        box.setValue(100)


def painted_marks(screen, row: int) -> int:
    """Count the pixels of a row that have the colour of the mark."""
    view = screen.results()
    area = view.visualRect(view.model().index(row, 0)).adjusted(60, 0, 0, 0)
    image = view.viewport().grab(area).toImage()
    caution = QColor(theme.LIGHT.caution)
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y) == caution for x, y in points)


def mixed(one: Path, other: Path, file: Path) -> Path:
    """Lay one image half over another: its class is uncertain."""
    image = QImage(str(one)).scaled(160, 160).convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setOpacity(0.5)
    painter.drawImage(0, 0, QImage(str(other)).scaled(160, 160))
    painter.end()
    assert image.save(str(file))
    return file


@pytest.fixture
def ready(screen) -> BundleInfo:
    heard: list[EngineReady] = []
    screen.bridge.engine_ready.connect(heard.append)
    screen.wait_for(lambda: bool(heard))
    return heard[0].bundle


def test_rows_are_marked_by_the_bundles_own_thresholds(ready, screen, samples, tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(samples[0].read_bytes()[:500])
    between = mixed(samples[1], samples[4], tmp_path / "between.png")
    screen.window.submit([between, *samples, broken])
    found = screen.wait_for_rows(len(samples) + 2)
    expected = [
        each.confidence is None or each.confidence < ready.review_below[each.class_name]
        for each in found
    ]
    assert expected == [True, *[False] * len(samples), True]
    assert marks(screen) == expected
    screen.wait_for_words(f"{sum(expected)} of {len(found)} need review")
    for row in (0, 1):
        assert (painted_marks(screen, row) > 0) is expected[row]
        said = screen.results().model().index(row, 0).data()
        assert said.startswith("Review. ") is expected[row]


@pytest.mark.usefixtures("ready")
def test_an_image_that_is_listed_twice_needs_review_once(screen, samples, tmp_path):
    between = mixed(samples[1], samples[4], tmp_path / "between.png")
    again = Path(shutil.copy(between, tmp_path / "again.png"))
    screen.window.submit([between, again])
    screen.wait_for_rows(2)
    assert marks(screen) == [True, True]
    screen.wait_for_words("1 of 2 needs review")


def test_why_is_said_in_words(ready, screen, samples, tmp_path):
    blank = tmp_path / "blank.png"
    grey = QImage(90, 90, QImage.Format.Format_RGB32)
    grey.fill(QColor(200, 200, 200))
    assert grey.save(str(blank))
    screen.window.submit([samples[0], blank])
    first, second = screen.wait_for_rows(2)
    assert (first.status, second.status) == ("answered", "refused")
    assert not any("look at it yourself" in words for words in screen.words())
    screen.press("Thresholds")
    boxes(screen)[first.class_name].setValue(99.9)
    words = f"Review: below 99.9 % for {first.class_name}, look at it yourself"
    assert words in screen.words()
    screen.results().choose(1)
    assert "Review: there is no answer, look at it yourself" in screen.words()
    assert words not in screen.words()


def engine_pids() -> list[int]:
    """The engines that this process started (Linux)."""
    if not Path("/proc/self/stat").exists():
        pytest.skip("needs /proc")
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, ppid = stat.read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue  # it ended meanwhile
        if int(ppid) == os.getpid() and state != "Z":
            found.append(int(stat.parent.name))
    return found


def test_a_changed_threshold_holds_at_once_and_asks_no_engine(ready, screen, samples):
    screen.window.submit(samples)
    screen.wait_for_rows(len(samples))
    screen.wait_for_words("Evidence for")
    before = screen.predictions()
    restarts: list[object] = []
    screen.bridge.engine_restarted.connect(restarts.append)
    for pid in engine_pids():
        os.kill(pid, signal.SIGKILL)
    mark_all(screen)
    assert marks(screen) == [True] * len(samples)
    screen.wait_for_words(f"{len(samples)} of {len(samples)} need review")
    for box in boxes(screen).values():
        box.setValue(0)
    assert marks(screen) == [False] * len(samples)
    screen.wait_for_words(f"0 of {len(samples)} need review")
    assert painted_marks(screen, 0) == 0
    screen.bot.wait(300)
    assert not restarts
    assert screen.predictions() == before
    screen.results().choose(1)  # the control: whoever asks the engine now has it replaced
    screen.wait_for(lambda: bool(restarts))


def test_keyboard_alone_opens_changes_restores_and_closes(ready, screen, samples, profile):
    screen.window.submit(samples[:1])
    (found,) = screen.wait_for_rows(1)
    screen.window.activateWindow()
    screen.bot.keyClick(screen.results(), Qt.Key.Key_R)
    dialog = screen.window.findChild(ReviewDialog)
    assert dialog.isVisible()
    box = boxes(screen)[found.class_name]
    box.selectAll()
    screen.bot.keyClicks(box, "100")
    assert marks(screen) == [True]
    restore = next(b for b in dialog.findChildren(QAbstractButton) if "Restore" in b.text())
    screen.bot.keyClick(restore, Qt.Key.Key_Space)
    assert marks(screen) == [False]
    assert not restore.isEnabled()
    kept = {"review_below": {ready.digest: ready.review_below}}
    screen.wait_for(
        lambda: profile.review.exists() and json.loads(profile.review.read_text()) == kept
    )
    screen.bot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.fixture
def french():
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("french")
def test_a_threshold_is_typed_as_the_language_writes_numbers(ready, screen, samples):
    screen.window.submit(samples[:1])
    screen.wait_for_rows(1)
    screen.press("Thresholds")
    box = boxes(screen)[ready.classes[0]]
    box.selectAll()
    screen.bot.keyClicks(box, "62,5")
    screen.bot.keyClick(box, Qt.Key.Key_Tab)
    assert box.value() == 62.5
    assert box.text() == "62,5 %"


def test_before_there_is_a_bundle_there_are_no_thresholds(idle):
    idle.window.activateWindow()
    idle.bot.keyClick(idle.window, Qt.Key.Key_R)
    assert idle.window.findChild(ReviewDialog) is None


def restarted(screen, profile, bundle: Path, image: Path) -> bool:
    """Start another window on the same profile, and say whether it marks the image."""
    screen.window.close()
    screen.service.close()
    bridge = Bridge()
    service = Service(profile, bundle, bridge.listen)
    settings = WindowSettings(profile)
    window = MainWindow(service, bridge, settings, image.parent)
    screen.bot.addWidget(window, before_close_func=lambda _window: service.close())
    again = type(screen)(window, service, bridge, screen.bot, settings)
    window.show()
    service.start()
    window.submit([image])
    again.wait_for_rows(1)
    return marks(again)[0]


def another_bundle(bundle: Path, folder: Path) -> Path:
    """The same bundle under another title, so with another digest, signed by somebody else."""
    from export.bundle.signature import create_key, load_key, sign

    shutil.copytree(bundle, folder)
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    data = json.dumps({**manifest, "title": "Another"}).encode()
    create_key(folder.parent / "key.pem")
    (folder / "manifest.json").write_bytes(data)
    (folder / "signature").write_bytes(sign(data, load_key(folder.parent / "key.pem")))
    return folder


def test_what_was_set_survives_a_restart_for_that_bundle_only(
    ready, screen, samples, profile, bundle, tmp_path
):
    screen.window.submit(samples[:1])
    screen.wait_for_rows(1)
    assert marks(screen) == [False]
    mark_all(screen)
    assert restarted(screen, profile, bundle, samples[0])
    assert not restarted(screen, profile, another_bundle(bundle, tmp_path / "b"), samples[0])
    assert restarted(screen, profile, bundle, samples[0])


def test_a_damaged_file_is_said_and_the_bundles_own_hold(idle, samples, profile):
    profile.review.write_text('{"review_below": {"')
    idle.service.start()
    idle.window.submit(samples[:1])
    idle.wait_for_rows(1)
    assert marks(idle) == [False]
    idle.wait_for_words("are damaged and were left as they are")
    mark_all(idle)
    assert marks(idle) == [True]
    assert profile.review.read_text() == '{"review_below": {"'
