"""Which results need review, and changing that without asking the engine again."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop import events
from desktop.gui.bridge import Bridge
from desktop.gui.detail.detail_view import DetailView
from desktop.gui.results.results_model import ResultsModel
from desktop.gui.results.review_line import ReviewLine
from desktop.gui.review.review_dialog import ReviewDialog
from desktop.gui.widgets.buttons import action
from desktop.language import tr
from desktop.service import Service
from desktop.values import BundleInfo, ReviewThresholds

COUNT_MS = 200


class Reviewing:
    """Brings the thresholds to the rows, the detail and the service.

    Attributes:
        line: Goes above the results.
        thresholds: Shows the thresholds.
    """

    def __init__(
        self,
        window: QWidget,
        service: Service,
        bridge: Bridge,
        model: ResultsModel,
        detail: DetailView,
    ) -> None:
        self._window = window
        self._service = service
        self._bridge = bridge
        self._model = model
        self._detail = detail
        self._bundle: BundleInfo | None = None
        self._thresholds: ReviewThresholds | None = None
        self._dialog: ReviewDialog | None = None
        self.thresholds = action(
            window,
            tr("Thresholds"),
            tr("Below which confidence an answer needs review"),
            "R",
            self._show,
        )
        self.thresholds.setEnabled(False)
        self.line = ReviewLine(self.thresholds)
        bridge.engine_ready.connect(self._on_ready)
        bridge.review_thresholds_read.connect(lambda event: self._use(event.thresholds))
        self._timer = QTimer(window, interval=COUNT_MS, singleShot=True)
        self._timer.timeout.connect(lambda: service.lookup.count_review(model.query.session))
        bridge.review_counted.connect(self._on_counted)
        bridge.reviewed.connect(lambda _event: self._count())
        model.listed.connect(self._count)

    def take_over(self, before: Reviewing) -> None:
        """Use the thresholds that another window uses."""
        if before._thresholds is not None:
            self._use(before._thresholds)

    def _on_ready(self, event: events.EngineReady) -> None:
        if self._bundle is not None and self._bundle.digest != event.bundle.digest:
            self._forget_dialog()
            self._thresholds = None  # until those of this bundle come
            self.thresholds.setEnabled(False)
        self._bundle = event.bundle

    def _forget_dialog(self) -> None:
        """Close the dialog, which is that of another bundle's classes."""
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def _use(self, thresholds: ReviewThresholds) -> None:
        self._thresholds = thresholds
        self._model.use_thresholds(thresholds)
        self._detail.use_thresholds(thresholds)
        self.thresholds.setEnabled(True)
        self._count()

    def _change(self, thresholds: ReviewThresholds) -> None:
        """Have the service use them, and then all that is seen in the window."""
        self._service.set_review(thresholds)
        self._bridge.review_thresholds_read.emit(events.ReviewThresholdsRead(thresholds))

    def _count(self) -> None:
        """Count again soon, once for a flood of images."""
        if not self._timer.isActive():
            self._timer.start()

    def _on_counted(self, event: events.ReviewCounted) -> None:
        if event.session == self._model.query.session:
            self.line.count(event.needing, event.images)

    def _show(self) -> None:
        if self._bundle is None or self._thresholds is None:
            return
        if self._dialog is None:
            self._dialog = ReviewDialog(self._bundle, self._window)
            self._dialog.changed.connect(self._change)
        self._dialog.show_thresholds(self._thresholds)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
