"""The field in which a person types what is to be found among the results."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

from desktop.language import tr

_AROUND_TEXT = 4  # QLineEdit leaves so many pixels beside its text, whatever the style


class FindField(QLineEdit):
    """What is typed; Escape clears it, and leaves other work alone then."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Find images"))
        self.setAcceptDrops(False)  # images may be dropped anywhere in the window
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Say what may be typed, or where that has no room only what it is for."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(part, option, self).width() - _AROUND_TEXT
        whole = tr("Find by name, folder, case")
        fits = self.fontMetrics().horizontalAdvance(whole) <= room
        self.setPlaceholderText(whole if fits else tr("Find"))

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
