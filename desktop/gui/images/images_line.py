"""The line of the submitted images: how far they are, how fast they go, holding and ending them."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.events import Progress
from desktop.gui.notices.progress_line import ProgressLine
from desktop.language import several, tr
from desktop.speed import Speed
from desktop.words.speed import images_done

LOOK_MS = 1_000
"""So often the line looks whether work stands still, of which nobody tells."""


class ImagesLine(ProgressLine):
    """How far the submitted images are, with the ways to pause and to cancel them."""

    def __init__(
        self, pause: QAction, cancel: QAction, speed: Speed, parent: QWidget | None = None
    ) -> None:
        super().__init__(pause, cancel, parent=parent)
        self._speed = speed
        self._progress = Progress(0, 0)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(lambda: self.say(self._said(self._progress), self._progress))

    def show_progress(self, progress: Progress, *, loading: bool) -> None:
        """Show the count, and once it is known the speed; nothing when idle."""
        self._progress = progress
        if loading or progress.paused or progress.done == progress.total:
            self._speed.forget()
            self._timer.stop()
        else:
            self._speed.mark(progress.done)
            self._timer.start()
        self.say(self._said(progress, loading=loading), progress)

    def _said(self, progress: Progress, *, loading: bool = False) -> str:
        done, total = progress.done, progress.total
        if progress.paused:
            return tr(
                "Paused at {progress}. All else goes on.", progress=images_done(done, total, None)
            )
        if loading:
            return several(
                "Loading the classifier ... {count} images waiting",
                "",
                total,
                one="Loading the classifier ... {count} image waiting",
            )
        return images_done(done, total, self._speed.of(total))
