"""A line to write in, among keys that are commands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.gui.widgets.hinted_field import HintedField

_KEEP = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN = (*_KEEP, Qt.Key.Key_Escape)


class WrittenLine(HintedField):
    """Keeps every key to itself while it has the keyboard: Enter keeps the text, Esc leaves it.

    Attributes:
        kept: Emitted with the text, without spaces around it.
        left: Emitted when the person wants none of it.
    """

    kept = Signal(str)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Let no shortcut have a key that belongs to the text."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and overrides and event.key() in _OWN:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep or leave."""
        if event.key() in _KEEP:
            self.kept.emit(self.text().strip())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
