"""What stands above the image: the file, the answer and what it is worth, or why there is none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.review import NO_THRESHOLDS
from desktop.values import BundleInfo, Prediction, ReviewThresholds
from desktop.words import reasons, wording


class AnswerHeading(QWidget):
    """Three lines: the file and whether it needs review, the answer, and a sentence on it."""

    def __init__(self) -> None:
        super().__init__()
        self._file = ElidedLabel(elide=Qt.TextElideMode.ElideMiddle)
        self._file.setProperty("muted", True)
        self._review = ElidedLabel()
        self._review.setProperty("caution", True)
        self._review.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._answer = ElidedLabel()
        self._confidence = PlainLabel()
        for label in (self._answer, self._confidence):
            theme.set_type(label, "title", strong=True)
        self._reason = PlainLabel(word_wrap=True)
        self._worth = PlainLabel(word_wrap=True)
        self._worth.setProperty("muted", True)
        self._bundle: BundleInfo | None = None
        self._thresholds = NO_THRESHOLDS
        self._prediction: Prediction | None = None
        self._person: str | None = None
        self._arrange()
        self._fit_text()

    def use_bundle(self, bundle: BundleInfo) -> None:
        """Say by this bundle's figures what its confidences are worth."""
        self._bundle = bundle

    def use_thresholds(self, thresholds: ReviewThresholds) -> None:
        """Say by these thresholds whether the image needs review."""
        self._thresholds = thresholds
        self._say_review()

    def show_person(self, person: str | None) -> None:
        """Say a person's answer, which ends the review; None where there is none."""
        self._person = person
        self._say_review()

    def show_prediction(self, prediction: Prediction) -> None:
        """Say the answer, or why there is none."""
        self._prediction = prediction
        self._file.setText(wording.image_name(prediction))
        self._file.setToolTip(prediction.file)
        self._say_review()
        self._answer.setText(wording.answer(prediction))
        self._confidence.setText(wording.confidence(prediction))
        self._confidence.setVisible(prediction.confidence is not None)
        self._reason.setText(reasons.said(prediction.reason or ""))
        self._reason.setVisible(prediction.reason is not None)
        self._say_worth(prediction)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_text()

    def _fit_text(self) -> None:
        # As high as a quiet button: level with the line above the results.
        self._file.setMinimumHeight(self.fontMetrics().height() + 2 * theme.TIGHT)

    def _say_worth(self, prediction: Prediction) -> None:
        said = wording.worth(prediction, self._bundle)
        self._worth.setText(said)
        self._worth.setVisible(bool(said))
        if said and self._bundle is not None and self._bundle.measured is not None:
            self._worth.setToolTip(f"{said}\n{wording.worth_in_full(self._bundle.measured)}")

    def _say_review(self) -> None:
        if self._prediction is None:
            return
        if self._person is None:
            said = wording.review(self._prediction, self._thresholds)
        else:
            said = wording.person(self._prediction, self._person)
        self._review.setText(said)
        self._review.setProperty("caution", self._person is None)
        self._review.style().polish(self._review)
        self._review.setVisible(bool(said))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the review beside the file's name, or below it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the file's name be read whole, also beside a long sentence."""
        needed = self._file.sizeHint().width() + theme.ROOM + self._review.sizeHint().width()
        fits = needed <= self.width() or not self._review.text()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._above.setDirection(beside if fits else below)
        self._above.setSpacing(theme.ROOM if fits else 0)
        # A splitter does not ask how high text is that is broken into lines.
        for said in (self._reason, self._worth):
            said.setMinimumHeight(0)  # else it were never less than before
            said.setMinimumHeight(max(0, said.heightForWidth(self.width())))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        self._above, answer = QBoxLayout(QBoxLayout.Direction.LeftToRight), QHBoxLayout()
        for row, left, right in (
            (self._above, self._file, self._review),
            (answer, self._answer, self._confidence),
        ):
            row.setSpacing(theme.ROOM)
            row.addWidget(left, 1)
            row.addWidget(right)
            column.addLayout(row)
        self._above.setAlignment(self._review, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._reason)
        column.addWidget(self._worth)
