"""The line of a work: how far it is, and the ways to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.events import ControlProgress, Progress, ReportProgress
from desktop.gui import theme
from desktop.gui.widgets.buttons import button
from desktop.gui.widgets.readable_label import ReadableLabel
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import tr
from desktop.words.speed import images_done


class ProgressLine(WrappingRow):
    """How far a work is, and the ways to stop it."""

    def __init__(self, *ways: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=theme.ROOM)
        self._text = ReadableLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Progress"))
        buttons = WrappingRow(spacing=theme.ROOM)
        for way in ways:
            made = button(way)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard at the work
            buttons.row.addWidget(made)
        self.row.addWidget(self._text)
        self.row.addWidget(self._bar, 1)
        self.row.addWidget(buttons, 0, Qt.AlignmentFlag.AlignLeft)
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
