"""The line of a work: how far it is, and the ways to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.events import ControlProgress, Progress, ReportProgress
from desktop.gui import theme
from desktop.gui.widgets.buttons import button
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import tr
from desktop.words.speed import images_done


class ProgressLine(QWidget):
    """How far a work is, and the ways to stop it."""

    def __init__(self, *ways: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = PlainLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Progress"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.ROOM)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        for way in ways:
            made = button(way)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard at the work
            row.addWidget(made)
        self.hide()

    def show_work(self, name: str, progress: ReportProgress | ControlProgress) -> None:
        """Show how far a work of that name is; nothing when it is done."""
        done = images_done(progress.done, progress.total, None)
        self.say(tr("{work}: {progress}", work=name, progress=done), progress)

    def say(self, text: str, progress: Progress | ReportProgress | ControlProgress) -> None:
        """Show a text beside how far a work is; nothing when it is done."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self._text.setText(text)
        self.setVisible(progress.done < progress.total)
