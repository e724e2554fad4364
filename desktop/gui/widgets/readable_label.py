"""A text on one line where there is room, else on lines that are long enough to be read well."""

from __future__ import annotations

from PySide6.QtCore import QSize

from desktop.gui.widgets.plain_text import PlainLabel

LEAST_IN_LINES = 13
"""How wide it is at least, in heights of a line, if it says so much."""


class ReadableLabel(PlainLabel):
    """A label that breaks its text only where it must, and not after every word."""

    def __init__(self, text: str = "", *, least_in_lines: int = LEAST_IN_LINES) -> None:
        """Make the label.

        Args:
            text: What it says.
            least_in_lines: How wide it is at least, in heights of a line; never less than a word.
        """
        self._least_in_lines = least_in_lines
        super().__init__(text, word_wrap=True)

    def sizeHint(self) -> QSize:
        """Ask for one line; Qt would break it before it must."""
        return super().sizeHint().expandedTo(QSize(self._one_line(), 0))

    def minimumSizeHint(self) -> QSize:
        """Ask for the least, or for all of a text that is shorter."""
        least = min(self._one_line(), self._least_in_lines * self.fontMetrics().height())
        return super().minimumSizeHint().expandedTo(QSize(least, 0))

    def _one_line(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text()) + 2
