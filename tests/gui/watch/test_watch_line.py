"""What the line of a watch says, in the room it has."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.events import WatchChanged
from desktop.gui.languages import speak
from desktop.gui.settings.looks import Looks
from desktop.gui.watch.watch_line import WatchLine
from desktop.gui.widgets.elided_label import ElidedLabel

FOLDER = "/home/lab/microscope/today"


@pytest.mark.parametrize(("language", "percent"), [("en", 100), ("fr", 200), ("en", 300)])
def test_the_counts_are_read_whole_and_so_is_the_state(idle, qapp, language, percent):
    speak(qapp, language)
    looks = Looks(qapp, idle.settings)
    line = idle.window.findChild(WatchLine)
    idle.window.resize(1024, 600)
    idle.bridge.watch_changed.emit(WatchChanged((FOLDER,), 12_345, 678, None))
    idle.settings.text_size = percent
    folder, counts = line.findChildren(ElidedLabel)
    state = folder.text().split(FOLDER)[0]

    def all_read() -> bool:
        parts = [folder, counts, *filter(QWidget.isVisible, line.findChildren(QToolButton))]
        apart = not any(a.geometry().intersects(b.geometry()) for a, b in combinations(parts, 2))
        whole = counts.width() >= counts.sizeHint().width() > 0
        told = folder.width() > folder.fontMetrics().horizontalAdvance(state)
        inside = all(line.rect().contains(part.geometry()) for part in parts)
        return apart and whole and told and inside

    idle.bot.wait(300)
    idle.wait_for(all_read)
    idle.settings.restore_defaults()
    looks.deleteLater()
    speak(qapp, "en")
