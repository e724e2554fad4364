"""The review thresholds, one a class, to look at and to change."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QDialog,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import theme
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.gui.widgets.scrolling import scrolled
from desktop.language import mark, tr
from desktop.values import BundleInfo, ReviewThresholds
from desktop.words.wording import threshold

WHAT_IT_DOES = mark(
    "An answer needs review if its confidence is below the threshold of its class. What you set "
    "holds at once, and from now on for this bundle on this PC. No answer changes."
)

_LEAST_IN_LINES = 28
"""How wide the window is at least, in heights of a line."""
_MOST_OF_SCREEN = 0.9


class ReviewDialog(QDialog):
    """Stays beside the window, so that the marks can be seen to change.

    Attributes:
        changed: Emitted with all thresholds when the person changed one, or restored them.
    """

    changed = Signal(ReviewThresholds)

    def __init__(self, bundle: BundleInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Review thresholds"))
        self._own = ReviewThresholds(bundle.digest, bundle.review_below)
        self._thresholds = self._own
        self._boxes = {name: _PercentBox(name) for name in bundle.classes}
        for name, box in self._boxes.items():
            box.valueChanged.connect(lambda percent, name=name: self._change(name, percent))
        self._restore = action(
            self,
            tr("Restore the bundle's own"),
            tr("Use the thresholds that the bundle's maker gave it"),
            None,
            lambda: self._set(self._own),
        )
        self._close = action(self, tr("Close"), tr("Close this window"), None, self.close)
        self._arrange()
        self.show_thresholds(self._own)

    def show_thresholds(self, thresholds: ReviewThresholds) -> None:
        """Show the thresholds in use."""
        self._thresholds = thresholds
        for name, box in self._boxes.items():
            percent = round(100 * thresholds.below[name], 1)
            if box.value() != percent:  # what is half typed stays: "62," is 62 already
                with QSignalBlocker(box):
                    box.setValue(percent)
        self._restore.setEnabled(thresholds != self._own)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text, once all parts have it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Let all classes be seen, as far as the screen has room."""
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(self._area.widget().minimumSizeHint().width() + bar)
        self._area.updateGeometry()
        room = self.screen().availableSize() * _MOST_OF_SCREEN
        line = self.fontMetrics().height()
        width = min(room.width(), max(_LEAST_IN_LINES * line, self.sizeHint().width()))
        height = self.heightForWidth(width)
        self.resize(width, min(room.height(), height))

    def _change(self, name: str, percent: float) -> None:
        """Change one threshold; the others stay as exact as the bundle's maker gave them."""
        below = {**self._thresholds.below, name: round(percent / 100, 3)}
        self._set(ReviewThresholds(self._own.bundle, below))

    def _set(self, thresholds: ReviewThresholds) -> None:
        self.show_thresholds(thresholds)
        self.changed.emit(thresholds)

    def _arrange(self) -> None:
        ends = QHBoxLayout()
        ends.setSpacing(theme.GAP)
        ends.addWidget(button(self._restore))
        ends.addStretch()
        ends.addWidget(button(self._close))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.ROOM)
        whole.setSpacing(theme.ROOM)
        whole.addWidget(PlainLabel(tr(WHAT_IT_DOES), word_wrap=True))
        self._area = scrolled(self._rows())
        whole.addWidget(self._area, 1)
        whole.addLayout(ends)
        self._fit()

    def _rows(self) -> QWidget:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.ROOM)
        grid.setVerticalSpacing(theme.GAP)
        grid.setColumnStretch(0, 1)
        for row, (name, box) in enumerate(self._boxes.items()):
            label = ElidedLabel()
            label.setText(name)
            own = PlainLabel(tr("bundle: {threshold}", threshold=threshold(self._own.below[name])))
            own.setProperty("muted", True)
            for column, widget in enumerate((label, box, own)):
                grid.addWidget(widget, row, column)
        grid.setRowStretch(len(self._boxes), 1)
        return rows


class _PercentBox(QDoubleSpinBox):
    """A threshold in percent, written like all percentages here; the wheel leaves it alone."""

    def __init__(self, class_name: str) -> None:
        super().__init__()
        self.setRange(0, 100)
        self.setDecimals(1)
        self.setSuffix(" %")
        self.setAccessibleName(
            tr(
                "{class_name}: an answer below this confidence needs review",
                class_name=class_name,
            )
        )

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing by scrolling past."""
        event.ignore()
