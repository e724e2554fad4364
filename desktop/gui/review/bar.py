"""The row above a review: which images, of which batch, by whom."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy

from desktop.gui.detail.heatmap_controls import Chooser
from desktop.gui.review.queues import QUEUES, Queue
from desktop.gui.review.written_line import WrittenLine
from desktop.gui.settings.store import SAMPLE_SHARES, WindowSettings
from desktop.gui.widgets.buttons import action, button
from desktop.gui.widgets.plain_text import PlainLabel, plain_tip
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import tr

NAME_LETTERS = 24
"""So many letters of the reviewer's name have room, however narrow the window is."""


class ReviewBar(WrappingRow):
    """What is chosen here decides which images come.

    Attributes:
        changed: Emitted when other images are wanted.
        done: Emitted when the keyboard is to go back to the image.
        blind: Whether the bundle's answer is hidden at first.
        widen: Lets more images come: all of this batch, then all; unseen where all come already.
    """

    changed = Signal()
    done = Signal()

    def __init__(self, settings: WindowSettings, refresh: QAction, export: QAction) -> None:
        super().__init__()
        self._settings = settings
        self._queue = Chooser()
        for each in QUEUES:
            self._queue.addItem(tr(each.title))
        self._batch = Chooser()
        self._batch.addItems([tr("This batch"), tr("All batches")])
        self._share = Chooser()
        for share in SAMPLE_SHARES:
            self._share.addItem(f"{share} %", share)
        self._share.setCurrentIndex(max(0, self._share.findData(settings.sample_share)))
        self.blind = QCheckBox(tr("&Blind", "check box: hide the bundle's answer"))
        self._reader = _Reader()
        self.widen = action(self, "", tr("Review: let more images come"), None, self._widen)
        self._say_wider()
        self._explain()
        self._arrange(refresh, export)
        self._connect()

    @property
    def queue(self) -> Queue:
        """Which images are wanted."""
        return QUEUES[self._queue.currentIndex()]

    @property
    def only_this_batch(self) -> bool:
        """Whether images of other batches are left out."""
        return self._batch.currentIndex() == 0

    def take_over(self, before: ReviewBar) -> None:
        """Choose what another bar chooses."""
        for mine, other in (
            (self._queue, before._queue),
            (self._batch, before._batch),
            (self._share, before._share),
        ):
            mine.setCurrentIndex(other.currentIndex())
        self._share.setVisible(self.queue.sampled)
        self._say_wider()
        self.blind.setChecked(before.blind.isChecked())

    def _explain(self) -> None:
        for widget, name, tip in (
            (self._queue, tr("Images to review"), tr("Which images come, and in what order")),
            (self._batch, tr("Batch"), tr("The images of the last batch, or all on record")),
            (
                self._share,
                tr("Share of the sample"),
                tr(
                    "How many of all images are in the sample. The digits of an image's own "
                    "bytes\ndecide which, so they are always the same and nobody can choose."
                ),
            ),
            (
                self.blind,
                tr("Blind: hide the bundle's answer until you have given yours"),
                tr(
                    "Hide the bundle's answer and heatmap until you have given your answer,\n"
                    "so that it cannot lead you"
                ),
            ),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(tip)
        self._reader.setAccessibleName(tr("Reviewer"))
        self._show_reader()
        for each in (self._queue, self._batch):
            each.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            each.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._share.setMinimumContentsLength(4)
        self._reader.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _arrange(self, refresh: QAction, export: QAction) -> None:
        choices, person = WrappingRow(), WrappingRow()
        again = button(refresh, quiet=True)
        for widget in (self._queue, self._share, self._batch, again, self.blind):
            choices.row.addWidget(widget)
        name = PlainLabel(tr("Reviewer"))
        name.setBuddy(self._reader)
        for each in (name, self._reader, button(export)):
            person.row.addWidget(each)
        person.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.row.addWidget(choices, 0, Qt.AlignmentFlag.AlignLeft)
        self.row.addStretch()
        self.row.addWidget(person)
        self._share.setVisible(self.queue.sampled)

    def _connect(self) -> None:
        self._queue.activated.connect(self._change)
        self._batch.activated.connect(self._change)
        self._share.activated.connect(self._keep_share)
        self._reader.kept.connect(self._keep_reader)
        self._reader.left.connect(self._leave_reader)
        self._reader.editingFinished.connect(lambda: self._name(self._reader.text()))
        self._settings.changed.connect(self._heed)

    def _change(self) -> None:
        self._share.setVisible(self.queue.sampled)
        self._say_wider()
        self.changed.emit()
        self.done.emit()

    def _say_wider(self) -> None:
        self.widen.setText(tr("All batches") if self.queue.whole else tr("All images"))
        self.widen.setVisible(self.only_this_batch or not self.queue.whole)

    def _widen(self) -> None:
        if self.queue.whole:
            self._batch.setCurrentIndex(1)
        else:
            self._queue.setCurrentIndex(next(at for at, each in enumerate(QUEUES) if each.whole))
        self._change()

    def _keep_share(self) -> None:
        self._settings.sample_share = self._share.currentData()
        self._change()

    def _keep_reader(self, name: str) -> None:
        self._name(name)
        self.done.emit()

    def _leave_reader(self) -> None:
        self._show_reader()
        self.done.emit()

    def _name(self, name: str) -> None:
        before = self._settings.reviewer
        if name.strip():
            self._settings.reviewer = name.strip()
        self._show_reader()
        if self.queue.second and self._settings.reviewer != before:
            self.changed.emit()

    def _heed(self, name: str) -> None:
        if name == "reviewer":
            self._show_reader()

    def _show_reader(self) -> None:
        """Show how the name begins; one that is too long for the field is whole in its tooltip."""
        name, tip = self._settings.reviewer, tr("Your name, which stands beside your answers")
        self._reader.setText(name)
        self._reader.setCursorPosition(0)
        self._reader.updateGeometry()
        self._reader.setToolTip(plain_tip(f"{name}\n{tip}") if name else tip)


class _Reader(WrittenLine):
    """As wide as the name in it wants, so that it can be read whole."""

    def minimumSizeHint(self) -> QSize:
        """Ask for room for the name, unless it is uncommonly long."""
        usual, metrics = super().minimumSizeHint(), self.fontMetrics()
        letter = metrics.maxWidth()  # for one there is room anyway
        name = min(
            metrics.horizontalAdvance(self.text()), NAME_LETTERS * metrics.averageCharWidth()
        )
        return QSize(usual.width() + max(0, name + 1 - letter), usual.height())

    def sizeHint(self) -> QSize:
        """Ask for no less."""
        return super().sizeHint().expandedTo(self.minimumSizeHint())
