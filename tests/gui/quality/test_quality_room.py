"""Where words are long, the runs of the control have their room in the smallest window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from desktop.events import QualityRead
from desktop.gui import theme
from desktop.gui.languages import speak
from desktop.gui.rail import Pages
from desktop.gui.widgets.text_table import TextTableView
from desktop.quality.settings import ControlSettings
from tests.gui.quality.made_quality import made_up


@pytest.fixture
def spanish(qapp):
    speak(qapp, "es")
    yield
    speak(qapp, "en")


@pytest.fixture
def runs(spanish, idle) -> TextTableView:
    """The table of runs, of which two are out of control."""
    idle.window.resize(QSize(1024, 600))
    idle.window.findChild(Pages).show_page("Quality")
    idle.bridge.quality_read.emit(QualityRead(made_up(0.7, 0.9), ControlSettings()))
    idle.bot.wait(300)
    return idle.window.findChildren(TextTableView)[0]


def test_a_run_is_read_on_one_line_without_scrolling(runs):
    assert runs.horizontalScrollBar().maximum() == 0
    assert runs.rowHeight(0) == runs.fontMetrics().height() + theme.GAP
