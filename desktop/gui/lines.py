"""The lines under the buttons: trouble and notices, progress, the watched folder."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from desktop.events import Progress, WatchChanged
from desktop.gui import theme
from desktop.gui.buttons import action, button
from desktop.gui.elided_label import ElidedLabel
from desktop.gui.wording import counted


class NoticeLine(QWidget):
    """One line about the latest trouble, or where a file went; stays until dismissed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel(wordWrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        dismiss = action(self, "Dismiss", "Dismiss this line", None, self.hide)
        row = _row(self, theme.GAP)
        row.addWidget(self._text, 1)
        row.addWidget(button(dismiss))
        self.hide()

    def say(self, message: str, *, trouble: bool) -> None:
        """Show ``message``, and have a screen reader say it."""
        self.setProperty("trouble", trouble)
        for widget in (self, self._text):
            widget.style().polish(widget)
        self._text.setText(message)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))


class ProgressLine(QWidget):
    """How far the submitted work is, and the way to stop it."""

    def __init__(self, cancel: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName("Progress")
        row = _row(self, 0)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(button(cancel))
        self.hide()

    def show_progress(self, progress: Progress, *, loading: bool) -> None:
        """Show the count; nothing when idle."""
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        images = counted(progress.total, "image", "images")
        self._text.setText(
            f"Loading the classifier ... {images} waiting"
            if loading
            else f"{progress.done:,} of {images}"
        )
        self.setVisible(progress.done < progress.total)


class WatchLine(QWidget):
    """The watched folder and what is known of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = ElidedLabel(elide=Qt.TextElideMode.ElideMiddle)
        self._folder.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._counts = QLabel()
        self._counts.setProperty("muted", True)
        self._problem = ElidedLabel()
        self._problem.setProperty("caution", True)
        row = _row(self, 0)
        row.addWidget(self._folder)
        row.addWidget(self._counts)
        row.addWidget(self._problem, 1)
        self.hide()

    def show_watch(self, watch: WatchChanged) -> None:
        """Show what the last scan found; nothing when no folder is watched."""
        self._folder.setText(f"Watching {watch.folder}")
        self._counts.setText(f"{watch.seen:,} seen, {watch.waiting:,} waiting")
        self._problem.setText(watch.problem or "")
        self.setVisible(watch.folder is not None)


def _row(of: QWidget, margin: int) -> QHBoxLayout:
    row = QHBoxLayout(of)
    row.setContentsMargins(2 * margin, margin, margin, margin)
    row.setSpacing(theme.ROOM)
    return row
