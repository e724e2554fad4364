"""A button a class, each with a key of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.plain_text import plain_tip
from desktop.language import isolated, tr

KEYS = "1234567890ABDEFJLMNOQTUVXYZ"
"""Keys of the classes, in class order; the letters left out do something else in the window."""


class ClassButtons(QScrollArea):
    """The classes in class order, so that a class is always found at the same place.

    Attributes:
        chosen: Emitted with the class whose button or key was pressed.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("classes")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ways: dict[str, QAction] = {}

    def use_classes(self, names: Sequence[str], descriptions: Sequence[str]) -> None:
        """Make the buttons of a bundle's classes; those after the keys' end are for the mouse."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        self._ways = {}
        for place, (name, description) in enumerate(zip(names, descriptions, strict=True)):
            key = KEYS[place] if place < len(KEYS) else None
            way = self._way(content, name, description, key)
            made = button(way)
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            made.setAccessibleName(
                tr("{class_name}, key {key}", class_name=name, key=key) if key else name
            )
            column.addWidget(made)
            self._ways[name] = way
        column.addStretch()
        self.setWidget(content)

    def mark(self, person: str | None) -> None:
        """Mark the class that the person answered; None for none."""
        for name, way in self._ways.items():
            way.setChecked(name == person)

    def _way(self, owner: QWidget, name: str, description: str, key: str | None) -> QAction:
        shown = isolated(name.replace("&", "&&"))
        text = f"{key}   {shown}" if key else shown
        way = action(owner, text, plain_tip(description), key, lambda: self.chosen.emit(name))
        way.setStatusTip(tr("Review: answer {class_name}", class_name=name))
        way.setCheckable(True)
        way.setAutoRepeat(False)  # a key that is held answers one image
        return way
