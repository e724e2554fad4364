"""Names from outside are shown letter by letter: the window's process decodes nothing for them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget

from desktop.events import (
    EngineReady,
    ReportFailed,
    ReportWritten,
    SignerChecked,
    Trouble,
    WatchChanged,
)
from desktop.gui.results.results_view import ResultsView
from desktop.gui.widgets.plain_text import PlainLabel, plain_tip
from desktop.values import BundleInfo

MARKUP = "<img src='ev.png'>  &amp; more\nthan one line"
SIGN = QColor(255, 0, 255)


@pytest.fixture
def evil(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Markup that draws a picture which is there."""
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(SIGN)
    assert picture.save(str(tmp_path / "ev.png"))
    monkeypatch.chdir(tmp_path)
    return MARKUP


def decoded(widget: QWidget) -> bool:
    image = widget.grab().toImage()
    return any(
        image.pixelColor(x, y) == SIGN
        for x in range(0, image.width(), 10)
        for y in range(0, image.height(), 10)
    )


def tip_in_sight(qtbot, text: str) -> QLabel:
    QToolTip.showText(QPoint(10, 10), text)
    (tip,) = [each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel")]
    qtbot.waitUntil(lambda: tip.isVisible() and tip.text() == text)
    return tip


@pytest.mark.parametrize(("kind", "draws"), [(QLabel, True), (PlainLabel, False)])
def test_a_label_does_not_draw_the_picture_its_text_names(qtbot, evil, kind, draws):
    label = kind(evil)
    qtbot.addWidget(label)
    assert decoded(label) is draws


@pytest.mark.parametrize(("make", "draws"), [(str, True), (plain_tip, False)])
def test_a_tooltip_does_not_draw_the_picture_its_text_names(qtbot, evil, make, draws):
    tip = tip_in_sight(qtbot, make(evil))
    assert decoded(tip) is draws
    QToolTip.hideText()


@pytest.mark.parametrize("text", ["/images/a.png", "a < b", "R&D", "&lt;b&gt;", MARKUP])
def test_a_tooltip_reads_as_it_was_written(qtbot, text):
    """Qt itself is asked: what can be selected in a tooltip is what it shows."""
    label = QLabel(plain_tip(text))
    qtbot.addWidget(label)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSelection(0, len(text))
    assert label.selectedText().replace("\u2028", "\n").replace("\u2029", "\n") == text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file names with <")
def test_nothing_in_the_window_takes_names_for_markup(screen, samples, tmp_path, evil):
    name = evil.split("  ")[0]
    folder = tmp_path / name
    folder.mkdir()
    (folder / f"{name}.png").write_bytes(samples[0].read_bytes())
    (folder / f"{name} broken.png").write_bytes(samples[0].read_bytes()[:500])
    screen.window.submit([folder])
    screen.wait_for_rows(2)
    info = BundleInfo(evil, evil, "a" * 64, (evil,), (evil,), {evil: 0.5}, 1, evil, False, 1, "")
    for event in (
        EngineReady(info),
        SignerChecked(evil, False),
        ReportWritten(evil, 1),
        ReportFailed(evil, evil),
        Trouble(evil),
        WatchChanged((evil,), 1, 0, evil),
    ):
        screen.bridge.listen(event)
    screen.wait_for(lambda: evil in screen.words())
    for row in (0, 1):
        screen.results().choose(row)
        assert not decoded(screen.window)
    labels = screen.window.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert not [tip for tip in tips(screen.window) if "<img" in tip]


def tips(window: QWidget) -> list[str]:
    """All tooltips of the window, its bars and its rows."""
    model = window.findChild(ResultsView).model()
    rows = [
        model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())
    ]
    return [*rows, *(each.toolTip() for each in window.findChildren(QWidget))]
