"""The line of the submitted images: how far they are, how fast they go, holding and ending them."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.events import Progress
from desktop.gui.progress_line import ProgressLine
from desktop.language import several, tr
from desktop.speed import Speed
from desktop.speed_words import images_done


class ImagesLine(ProgressLine):
    """How far the submitted images are, with the ways to pause and to cancel them."""

    def __init__(
        self, pause: QAction, cancel: QAction, speed: Speed, parent: QWidget | None = None
    ) -> None:
        super().__init__(pause, cancel, parent=parent)
        self._speed = speed

    def show_progress(self, progress: Progress, *, loading: bool) -> None:
        """Show the count, and once it is known the speed; nothing when idle."""
        if loading or progress.paused or progress.done == progress.total:
            self._speed.forget()
        else:
            self._speed.mark(progress.done)
        self.say(self._said(progress, loading), progress)

    def _said(self, progress: Progress, loading: bool) -> str:
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
