"""A box to tick whose words take a few lines where one is too narrow."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from desktop.gui.widgets.readable_label import LEAST_IN_LINES


class WrappingBox(QCheckBox):
    """Qt breaks the words of a box at a new line only, so these come where they are wanted."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Ask for lines that are long enough to be read."""
        hint = super().minimumSizeHint()
        return hint.boundedTo(QSize(LEAST_IN_LINES * self.fontMetrics().height(), hint.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words into the width."""
        super().resizeEvent(event)
        self.setText(self._in_lines())

    def _in_lines(self) -> str:
        metrics = self.fontMetrics()
        room = self.width() - self._beside_text()
        lines = [""]
        for word in self._whole.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if metrics.horizontalAdvance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(filter(None, lines))

    def _beside_text(self) -> int:
        """Return how wide the box itself is, with what is left free beside the words."""
        widest = max(map(self.fontMetrics().horizontalAdvance, self.text().split("\n")))
        return self.sizeHint().width() - widest
