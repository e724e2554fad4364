"""Where one image is looked at and answered: picture, both answers, the classes, a comment."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.detail.image_view import ImageView
from desktop.gui.review.class_buttons import ClassButtons
from desktop.gui.review.sides import Sides
from desktop.gui.review.written_line import WrittenLine
from desktop.gui.widgets.buttons import button
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import tr
from desktop.values import Row
from desktop.words import wording

SIDE_IN_LINES = 16


class Workplace(WrappingRow):
    """Shows an image; what is done with it is up to the page.

    Attributes:
        image: The picture.
        classes: The answers there are.
        comment: Where a comment is written, in sight while one is.
    """

    def __init__(self, confirm: QAction, steps: tuple[QAction, ...]) -> None:
        """Arrange the parts.

        Args:
            confirm: Confirms the bundle's answer.
            steps: What else is done often.
        """
        super().__init__(spacing=theme.ROOM)
        self.image = ImageView()
        self.classes = ClassButtons()
        self.comment = WrittenLine()
        self.comment.setAccessibleName(tr("Comment"))
        self.comment.set_hint(tr("Comment: Enter keeps it, Esc leaves it"), tr("Comment"))
        self.comment.setMaxLength(1000)
        self.comment.hide()
        self._sides = Sides()
        self._file = ElidedLabel(elide=Qt.TextElideMode.ElideMiddle)
        self._label = ElidedLabel()
        self._label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._said = ElidedLabel()
        for label in (self._file, self._label, self._said):
            label.setProperty("muted", True)
        self._arrange(confirm, steps)

    def show_row(self, row: Row, person: str | None, *, hidden: bool) -> None:
        """Show whose image it is and both answers; see `Sides.show_row`."""
        self._file.setText(wording.image_name(row.prediction))
        self._file.setToolTip(wording.image_path(row.prediction))
        self._label.setText(wording.labelled(row.label) if row.label else "")
        self._sides.show_row(row, person, hidden=hidden)
        self.classes.mark(person)
        self.image.set_overlay_shown(not hidden)

    def say(self, words: str) -> None:
        """Say what was just done, below the image."""
        self._said.setText(words)

    def _arrange(self, confirm: QAction, steps: tuple[QAction, ...]) -> None:
        above = QHBoxLayout()
        above.setSpacing(theme.ROOM)
        above.addWidget(self._file, 1)
        above.addWidget(self._label)
        left = QVBoxLayout()
        left.setSpacing(theme.GAP)
        left.addLayout(above)
        left.addWidget(self.image, 1)
        left.addWidget(self.comment)
        left.addWidget(self._said)
        self.row.addLayout(left, 1)
        self.row.addWidget(self._side(confirm, steps))

    def _side(self, confirm: QAction, steps: tuple[QAction, ...]) -> QWidget:
        row = QHBoxLayout()
        side = _Side(row)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._sides)
        agree = button(confirm, primary=True)
        agree.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(agree)
        column.addWidget(self.classes, 1)
        row.setSpacing(theme.GAP)
        for each in steps:
            row.addWidget(button(each, quiet=True))
        row.addStretch()
        column.addLayout(row)
        return side


class _Side(QWidget):
    """As wide whatever the length of the answers it shows, but never narrower than its buttons."""

    def __init__(self, buttons: QLayout) -> None:
        super().__init__()
        self._buttons = buttons
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(self._room(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._room(), super().minimumSizeHint().height())

    def _room(self) -> int:
        usual = SIDE_IN_LINES * self.fontMetrics().height()
        return max(usual, self._buttons.minimumSize().width())
