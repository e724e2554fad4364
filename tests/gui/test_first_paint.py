"""What waits for a window until it is seen."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.gui.first_paint import FirstPaint


class Window(QWidget):
    def __init__(self, done: list[str]) -> None:
        super().__init__()
        self._done = done

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        self._done.append("painted")


def test_it_is_done_once_and_after_the_window_was_painted(qtbot):
    done: list[str] = []
    window = Window(done)
    qtbot.addWidget(window)
    FirstPaint(window, lambda: done.append("begun"))
    window.show()
    qtbot.waitUntil(lambda: "begun" in done)
    window.repaint()
    qtbot.wait(20)
    assert done[0] == "painted"
    assert done.count("begun") == 1
    assert done[-1] == "painted"


def test_a_window_that_nobody_sees_is_not_waited_for(qtbot):
    done: list[str] = []
    window = Window(done)
    qtbot.addWidget(window)
    FirstPaint(window, lambda: done.append("begun"))
    qtbot.waitUntil(lambda: done == ["begun"])
