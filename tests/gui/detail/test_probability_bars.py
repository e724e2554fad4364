"""The bars of the probabilities, as they are drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.gui import theme
from desktop.gui.detail.probability_bars import BAR_HEIGHT, ProbabilityBars


@pytest.mark.parametrize(
    ("scheme", "colours"),
    [(Qt.ColorScheme.Dark, theme.DARK), (Qt.ColorScheme.Light, theme.LIGHT)],
)
def test_a_class_without_a_probability_has_an_empty_bar_in_the_themes_colours(
    qtbot, qapp, scheme, colours
):
    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    theme.recolour(qapp, scheme)
    bars.set_classes(["Koilocytotic"], [""])
    bars.show()
    QApplication.processEvents()
    seen = bars.grab().toImage()
    bar = seen.height() - theme.GAP - BAR_HEIGHT // 2
    theme.recolour(qapp, Qt.ColorScheme.Light)
    assert seen.pixelColor(seen.width() // 2, bar).name() == colours.line
