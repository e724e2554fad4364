"""Fields with little room: what does not fit is whole in the tooltip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from desktop.gui.results.find_bar import FindBar
from desktop.gui.review.bar import ReviewBar
from desktop.gui.settings.store import WindowSettings

LONG = "Dr. Maria <b>Fernandez</b> of the Second Laboratory"


@pytest.fixture
def settings(profile):
    return WindowSettings(profile)


@pytest.fixture
def reviewer(qtbot, settings):
    settings.reviewer = LONG
    bar = ReviewBar(settings, QAction("Refresh"), QAction("Export"))
    qtbot.addWidget(bar)
    bar.show()
    (field,) = (each for each in bar.findChildren(QLineEdit) if each.accessibleName() == "Reviewer")
    return field


def test_a_long_name_is_seen_from_its_beginning_and_whole_in_the_tooltip(reviewer):
    assert reviewer.fontMetrics().horizontalAdvance(LONG) > reviewer.width()
    assert reviewer.cursorPosition() == 0
    assert "Fernandez" in reviewer.toolTip()
    assert "<b>Fernandez" not in reviewer.toolTip()
    assert "which stands beside your answers" in reviewer.toolTip()


def test_another_name_has_its_own_tooltip(qtbot, reviewer):
    reviewer.selectAll()
    qtbot.keyClicks(reviewer, "Grace")
    qtbot.keyClick(reviewer, Qt.Key.Key_Return)
    assert "Grace" in reviewer.toolTip()
    assert "Fernandez" not in reviewer.toolTip()


def test_what_can_be_found_is_whole_in_the_tooltip(qtbot):
    bar = FindBar()
    qtbot.addWidget(bar)
    (field,) = (each for each in bar.findChildren(QLineEdit) if each.placeholderText())
    assert field.toolTip().startswith("Find images by name, folder, case or slide (")
