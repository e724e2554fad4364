"""Cancelling the submitted images, and saying how many were left out by it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.events import Progress
from desktop.gui.bridge import Bridge
from desktop.gui.notices.notices import Notices
from desktop.language import several
from desktop.service import Service


class Cancelling(QObject):
    """Forgets the images not yet done when the person asks for it."""

    def __init__(self, owner: QWidget, service: Service, bridge: Bridge, notices: Notices) -> None:
        super().__init__(owner)
        self._service = service
        self._notices = notices
        self._asked = False
        self._progress = Progress(0, 0)
        bridge.progress.connect(self._on_progress)

    def cancel(self) -> None:
        """Forget them; how many they were is known when the service has done so."""
        self._asked = True
        self._service.cancel()

    def _on_progress(self, progress: Progress) -> None:
        before, self._progress = self._progress, progress
        left_out = before.total - progress.total
        is_same_work = progress.done >= before.done
        if self._asked and is_same_work and left_out > 0:
            self._say(left_out)
        if left_out > 0 or progress.done == progress.total:
            self._asked = False

    def _say(self, left_out: int) -> None:
        self._notices.say(
            several(
                "Cancelled. {count} images were not classified. Open them again to go on.",
                "",
                left_out,
                one="Cancelled. {count} image was not classified. Open it again to go on.",
            ),
            trouble=False,
        )
