"""One row under the image: how strong the heatmap is, what it compares with, how fine it is."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSlider, QWidget

from desktop.gui import theme
from desktop.gui.widgets.plain_text import PlainLabel, plain_tip
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import mark, number, tr

NO_OTHER_CLASS = mark("no other class")


class HeatmapControls(WrappingRow):
    """Everything about the heatmap but the class, which is chosen by its bar.

    Attributes:
        opacity: The slider, in percent.
        other: The class to compare with.
        fine: The switch for the finer heatmap.
        other_chosen: Emitted when the person chose another class to compare with, or none.
        fine_switched: Emitted when the person switched the finer heatmap on or off.
    """

    other_chosen = Signal()
    fine_switched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=theme.GAP + theme.TIGHT)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.other = Chooser()
        self.fine = QCheckBox(tr("&Finer"))
        self._percent = PlainLabel(_percent(0))
        self._explain_controls()
        self._arrange()
        self.opacity.valueChanged.connect(lambda percent: self._percent.setText(_percent(percent)))
        self.other.activated.connect(lambda _row: self.other_chosen.emit())
        self.fine.clicked.connect(lambda _on: self.fine_switched.emit())

    def offer(self, names: Sequence[str], chosen: str | None) -> None:
        """Offer these classes to compare with.

        Args:
            names: In class order.
            chosen: The one compared with now; None for none.
        """
        self.other.clear()
        self.other.addItem(tr(NO_OTHER_CLASS))
        for name in names:
            self.other.addItem(name, name)
            self.other.setItemData(
                self.other.count() - 1, plain_tip(name), Qt.ItemDataRole.ToolTipRole
            )
        self.other.setCurrentIndex(max(0, self.other.findData(chosen)))

    def rather_than(self) -> str | None:
        """Return the class to compare with; None for none."""
        name = self.other.currentData()
        return name if isinstance(name, str) else None

    def _explain_controls(self) -> None:
        tip = tr("Opacity of the heatmap. Hold H to hide it.")
        self.opacity.setRange(0, 100)
        self.opacity.setMinimumWidth(2 * theme.ROOM + theme.GAP)
        self.opacity.setToolTip(tip)
        self.opacity.setAccessibleName(tr("Opacity of the heatmap in percent; hold H to hide it"))
        self.other.setToolTip(
            tr(
                "Why this class and not that one: choose the other class.\n"
                "The heatmap then shows the evidence for one rather than the other."
            )
        )
        self.other.setAccessibleName(tr("Class to compare with"))
        measure = self.other.fontMetrics()
        letters = measure.horizontalAdvance(tr(NO_OTHER_CLASS)) / measure.horizontalAdvance("X")
        self.other.setMinimumContentsLength(ceil(letters))
        self.fine.setToolTip(
            tr("A heatmap of twice the rows and columns.\nIt takes a little longer to appear.")
        )
        self.fine.setAccessibleName(tr("Finer heatmap"))

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_text()

    def _fit_text(self) -> None:
        self._percent.setMinimumWidth(self.fontMetrics().horizontalAdvance(_percent(100)))

    def _arrange(self) -> None:
        self._percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._fit_text()
        heatmap, compare = PlainLabel(tr("&Heatmap")), PlainLabel(tr("&Compare with"))
        heatmap.setBuddy(self.opacity)
        compare.setBuddy(self.other)
        strength, other = WrappingRow(), WrappingRow()
        for widget, stretch in ((heatmap, 0), (self.opacity, 1), (self._percent, 0)):
            strength.row.addWidget(widget, stretch)
        other.row.addWidget(compare)
        other.row.addWidget(self.other, 1)
        self.row.addWidget(strength, 1)
        self.row.addWidget(other, 1)
        self.row.addWidget(self.fine)


class Chooser(QComboBox):
    """A list that leaves letters (H) and the turning wheel alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open and move by the usual keys; a letter is for the window."""
        if event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Choose nothing by scrolling past."""
        event.ignore()

    def showPopup(self) -> None:
        """Make the list as wide as its longest name."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + theme.ROOM)
        super().showPopup()


def _percent(percent: int) -> str:
    return tr("{number} %", number=number(percent))
