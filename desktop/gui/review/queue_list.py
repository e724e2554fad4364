"""The list at the left of a review."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView

from desktop.gui.review.queue_model import QueueModel
from desktop.gui.widgets.elided_rows import elide_rows
from desktop.language import tr


class QueueList(QListView):
    """Moves through the images; what it does not need of the keyboard is for the page.

    Attributes:
        agreed: Emitted when Space confirms the bundle's answer.
    """

    agreed = Signal()

    def __init__(self, model: QueueModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(tr("Images to review"))
        self.setObjectName("rows")
        self.setUniformItemSizes(True)
        elide_rows(self, Qt.TextElideMode.ElideMiddle)

    def choose(self, place: int) -> None:
        """Go to an image and bring it into sight."""
        self.setCurrentIndex(self.model().index(place, 0))
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm by Space, and leave letters (H) alone."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.agreed.emit()
        elif event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)
