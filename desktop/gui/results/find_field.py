"""The field in which a person types what is to be found among the results."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from desktop.gui.widgets.hinted_field import HintedField
from desktop.language import tr


class FindField(HintedField):
    """What is typed; Escape clears it, and leaves other work alone then."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Find images"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)
        self.set_hint(tr("Find by name, folder, case"), tr("Find"))

    def event(self, event: QEvent) -> bool:
        """Keep Escape from cancelling work while there is something to clear."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear on Escape if there is something to clear."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
