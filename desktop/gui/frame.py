"""How the window's parts lie: the rail, the page in front, what is going on, the strip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.drop_frame import DropFrame
from desktop.gui.rail import Pages


def framed(pages: Pages, lines: Sequence[QWidget], strip: QWidget) -> DropFrame:
    """Return the window's content; files may be dropped anywhere on it.

    Args:
        pages: The rail at the side, the pages beside it.
        lines: What is going on; below every page, where coming and going moves no button.
        strip: Always there, at the bottom.
    """
    frame = DropFrame()
    middle = QHBoxLayout()
    middle.addWidget(pages.rail)
    middle.addLayout(_page_and_lines(pages.stack, lines), 1)
    whole = QVBoxLayout(frame)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addLayout(middle, 1)
    whole.addWidget(strip)
    return frame


def _page_and_lines(page: QWidget, lines: Sequence[QWidget]) -> QVBoxLayout:
    below = QVBoxLayout()
    below.setContentsMargins(theme.ROOM, 0, theme.ROOM, theme.GAP)
    below.setSpacing(theme.GAP)
    for line in lines:
        below.addWidget(line)
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(page, 1)
    column.addLayout(below)
    return column
