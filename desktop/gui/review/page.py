"""The page where a person answers one image after the other, by keyboard alone."""

from __future__ import annotations

from array import array
from typing import Self

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QKeyEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop import events
from desktop.gui import theme
from desktop.gui.bridge import Bridge
from desktop.gui.detail.image_labels import ImageLabels, Selected
from desktop.gui.page import Page
from desktop.gui.review.answers import Answers
from desktop.gui.review.bar import ReviewBar
from desktop.gui.review.commenting import Commenting
from desktop.gui.review.empty_queue import EmptyQueue
from desktop.gui.review.folds import Folds
from desktop.gui.review.loading import Loading
from desktop.gui.review.pictures import Pictures
from desktop.gui.review.progress import Progress
from desktop.gui.review.queue_list import QueueList
from desktop.gui.review.queue_model import QueueModel
from desktop.gui.review.sides import both
from desktop.gui.review.steps import Steps
from desktop.gui.review.training import Training
from desktop.gui.review.workplace import Workplace
from desktop.gui.settings.store import WindowSettings
from desktop.gui.widgets.buttons import offer
from desktop.gui.widgets.page_in_sight import PageInSight
from desktop.gui.widgets.split import Split
from desktop.language import tr
from desktop.service import Service
from desktop.values import BundleInfo, Row

SIZES = (248, 682)
"""How queue and image share the room at first: an answer in the queue is read whole."""
AHEAD = 12
"""So many rows after the one looked at are read before they are needed."""


class ReviewPage(Page):
    """The queue at the left, the image in the middle, answers at the right."""

    def __init__(
        self,
        service: Service,
        bridge: Bridge,
        settings: WindowSettings,
        bundle: BundleInfo | None,
        training: Training,
    ) -> None:
        """Build the page; the queue is read when it is shown.

        Args:
            service: Does the work.
            bridge: Brings what comes of it.
            settings: The reviewer's name, the heatmap's looks.
            bundle: The one in use.
            training: Exports what was reviewed.
        """
        super().__init__()
        self._service = service
        self._bridge = bridge
        self._settings = settings
        self._stale = True
        self._model = QueueModel(self)
        self._answers = Answers(service, bridge, self._model, lambda: settings.reviewer)
        self._steps = Steps(
            self,
            refresh=self.refresh,
            confirm=self._agree,
            skip=lambda: self._pass(1),
            back=self._take_back,
            comment=lambda: self._commenting.begin(self._row()),
        )
        self._bar = ReviewBar(settings, self._steps.refresh, training.export)
        self._make_parts()
        self._pictures = Pictures(service, bridge, settings, self._place.image)
        self._arrange()
        self._connect(bridge)
        if bundle is not None:
            self._place.classes.use_classes(bundle.classes, bundle.descriptions)
        self.setFocusProxy(self._place.image)

    # Putting together.

    def _make_parts(self) -> None:
        steps = self._steps
        self._place = Workplace(steps.confirm, (steps.comment, steps.skip, steps.back))
        steps.confirm_by_space(self._place.image)
        self._commenting = Commenting(self._service, self._settings, self._place)
        self._list = QueueList(self._model)
        self._labels = ImageLabels(
            self,
            self._service,
            self._settings,
            tr("Review: say whose image this is"),
            self._selected,
            self._place.image.setFocus,
        )
        for each in (self._list, self._place.image):
            offer(each, (self._labels.ask,))
        lookup = self._service.lookup
        self._loading = Loading(lookup, self._bridge, self._settings, self._bar)
        self._folds = Folds(self, lookup, self._bridge, self._loading.session)
        self._progress = Progress()
        self._empty = EmptyQueue(self._bar.widen)
        self._empty.say(tr("Reading the records ..."))

    def _arrange(self) -> None:
        self._stack = PageInSight()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(Split(self._left_side(), self._place, SIZES))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.ROOM, theme.ROOM, theme.ROOM, theme.GAP)
        column.setSpacing(theme.ROOM)
        column.addWidget(self._bar)
        column.addWidget(self._labels)
        column.addWidget(self._stack, 1)

    def _left_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._progress)
        column.addWidget(self._list, 1)
        column.addWidget(self._folds)
        return side

    def _connect(self, bridge: Bridge) -> None:
        self._bar.changed.connect(self.refresh)
        self._bar.done.connect(self._place.image.setFocus)
        self._bar.blind.toggled.connect(self._set_blind)
        self._model.wanted.connect(self._service.lookup.read_rows)
        self._model.dataChanged.connect(lambda *_: self._show())
        self._list.selectionModel().currentChanged.connect(self._on_chosen)
        self._list.agreed.connect(self._agree)
        self._place.image.passed.connect(self._pass)
        self._place.classes.chosen.connect(self._answer)
        self._answers.late.connect(self._progress.wait)
        self._loading.began.connect(self._on_began)
        self._loading.found.connect(self._on_found)
        self._loading.counted.connect(self._progress.set_reviewed)
        bridge.rows_read.connect(lambda event: self._model.take(event.rows))
        bridge.commented.connect(lambda event: self._model.read_again(event.result_id))
        bridge.labelled.connect(lambda event: self._model.read_again_of(event.sessions))
        bridge.engine_ready.connect(self._on_ready)
        bridge.session_began.connect(lambda _event: self._grow_stale())
        bridge.review_thresholds_read.connect(lambda _event: self._on_thresholds())
        bridge.stopped.connect(lambda event: self.say_stopped(event.message))

    # The queue.

    def refresh(self) -> None:
        """Take a new snapshot of the images that are wanted."""
        self._stale = False
        self._loading.begin()

    def take_over(self, before: Self) -> None:
        """Go on with the review in another window, at the same image."""
        self._bar.take_over(before._bar)
        self._answers.take_over(before._answers)
        self._loading.take_over(before._loading)
        self._folds.take_over(before._folds)
        self._model.take_over(before._model)
        if self._model.rowCount():
            self._progress.take_over(before._progress)
            self._stack.setCurrentIndex(1)
            self._steps.enable(True)
            self._pictures.take_over(before._pictures)
            self._list.choose(before._list.currentIndex().row())
            self._labels.take_over(before._labels)
            self._commenting.take_over(before._commenting)
        self._stale = before._stale

    def say_stopped(self, why: str | None) -> None:
        """Say why no image will come, where none is listed; nothing for None."""
        if why is not None and self._model.rowCount() == 0:
            self._empty.say(why)
            self._stack.setCurrentIndex(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Look which images there are, unless a review is under way."""
        super().showEvent(event)
        if self._stale or self._model.rowCount() == 0:
            self.refresh()
        else:
            self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Begin anew the next time, unless images are left."""
        super().hideEvent(event)
        self._stale = self._stale or self._progress.done()

    def _grow_stale(self) -> None:
        self._stale = True

    def _on_thresholds(self) -> None:
        """Follow the thresholds where they say which images are wanted."""
        if self._bar.queue.shown != "review":
            return
        if self.isVisible():
            self.refresh()
        else:
            self._grow_stale()

    def _on_began(self) -> None:
        self._model.clear()
        self._model.own_only = self._bar.queue.second
        self._model.blind = self._bar.blind.isChecked()
        self._progress.set_reviewed(0)
        self._folds.count()

    def _on_found(self, numbers: array[int], total: int) -> None:
        self._model.use(numbers)
        if numbers and not self._list.currentIndex().isValid():
            self._list.choose(0)
        self._stack.setCurrentIndex(1 if numbers else 0)
        self._empty.say(tr(self._bar.queue.empty))
        self._steps.enable(bool(numbers))
        self._progress.begin(total)
        self._show()
        if not numbers:
            self._offer_more()

    def _offer_more(self) -> None:
        """Bring the keyboard to the way to more images, unless it goes elsewhere or types."""
        keyboard = self.focusWidget()
        if keyboard is not None and keyboard.hasFocus() and not isinstance(keyboard, QLineEdit):
            self._empty.setFocus()

    def _row(self) -> Row | None:
        index = self._list.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def _selected(self) -> Selected | None:
        row = self._row()
        return None if row is None else ((row.number,), row)

    def _pass(self, by: int) -> None:
        """Go to the next image or the one before."""
        place = self._list.currentIndex().row() + by
        if by and 0 <= place < self._model.rowCount():
            self._list.choose(place)
        elif by > 0:
            self._place.say(
                tr("This is the last image here. Refresh (F5), or choose other images above.")
            )

    def _on_chosen(self, _index: QModelIndex) -> None:
        self._commenting.settle()  # what is written is of the image before
        self._show()

    def _show(self) -> None:
        """Show the image looked at, and get the next ones ready."""
        index, row = self._list.currentIndex(), self._row()
        ahead = range(index.row() + 1, min(index.row() + AHEAD, self._model.rowCount()))
        rows = [self._model.row(place) for place in ahead] if index.isValid() else []
        if self.isVisible():  # else another page waits for its picture
            self._pictures.show(row, rows[0] if rows else None)
        if row is not None:
            hidden = self._model.hides(row)
            self._place.show_row(row, self._model.person(row), hidden=hidden)
            self._folds.show_row(row, hidden=hidden or self._is_first_reading(row))

    def _is_first_reading(self, row: Row) -> bool:
        """Say whether what others answered has to stay hidden."""
        return self._model.own_only and self._model.person(row) is None

    # Answers.

    def _agree(self) -> None:
        row = self._row()
        if row is None:
            return
        if self._model.hides(row):
            self._place.say(tr("Blind: answer by a key of your own first."))
        elif row.prediction.class_name is None:
            self._place.say(tr("The bundle has no answer here. Choose one, or skip (K)."))
        else:
            self._answer(row.prediction.class_name)

    def _answer(self, name: str) -> None:
        """Give an answer and go on at once; the records follow."""
        row = self._row()
        if row is None:
            return
        blind, before = self._model.hides(row), self._model.person(row)
        source = self._bar.queue.source(self._settings.sample_share / 100)
        self._answers.give(row, name, " ".join(filter(None, (source, "Blind." if blind else ""))))
        self._progress.answered(anew=before is None)
        self._say_answer(row, name)
        self._place.image.setFocus()
        if self._list.currentIndex().row() + 1 < self._model.rowCount():
            self._pass(1)

    def _say_answer(self, row: Row, name: str) -> None:
        words = both(row.prediction, name)
        self._place.say(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _take_back(self) -> None:
        result_id = self._answers.take_back()
        if result_id is None:
            self._place.say(tr("There is no answer of this run to take back."))
            return
        place = self._model.place_of(result_id)
        if place is not None:
            self._list.choose(place)
        row = None if place is None else self._row()
        wholly = row is not None and self._model.person(row) is None
        self._progress.taken_back(wholly=wholly)
        self._place.say(tr("The last answer is taken back."))
        self._place.image.setFocus()

    def _set_blind(self, blind: bool) -> None:
        self._model.set_blind(blind)
        self._place.image.setFocus()

    # What else the service says.

    def _on_ready(self, event: events.EngineReady) -> None:
        self._place.classes.use_classes(event.bundle.classes, event.bundle.descriptions)
        self._show()

    # Keys that are held, or pressed often.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide the heatmap while H is held, magnify by + and -."""
        match event.key():
            case Qt.Key.Key_H:
                self._place.image.set_overlay_shown(False)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._place.image.step(1)
            case Qt.Key.Key_Minus:
                self._place.image.step(-1)
            case _:
                super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Show the heatmap again."""
        if event.key() == Qt.Key.Key_H and not event.isAutoRepeat():
            row = self._row()
            self._place.image.set_overlay_shown(row is not None and not self._model.hides(row))
        else:
            super().keyReleaseEvent(event)
