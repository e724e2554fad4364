"""One result in detail: the answer, the image with its overlay, all probabilities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.detail.answer_heading import AnswerHeading
from desktop.gui.detail.caption import Caption
from desktop.gui.detail.copying import Copying
from desktop.gui.detail.dragging import drag_files
from desktop.gui.detail.heatmap_controls import HeatmapControls
from desktop.gui.detail.image_details import ImageDetails
from desktop.gui.detail.image_view import ImageView
from desktop.gui.detail.legend import Legend
from desktop.gui.detail.page_controls import PageControls
from desktop.gui.detail.probability_bars import ProbabilityBars
from desktop.gui.detail.zoom import Zoom
from desktop.gui.detail.zoom_controls import ZoomControls
from desktop.gui.widgets.buttons import action, button, offer
from desktop.gui.widgets.scrolling import scrolled
from desktop.gui.widgets.wrapping_row import WrappingRow
from desktop.language import tr
from desktop.values import (
    BareImage,
    BundleInfo,
    Explanation,
    Label,
    Pixels,
    Prediction,
    Question,
    ReviewThresholds,
)
from desktop.words import wording

# Wide enough for long class names, at any type size.
BARS_WIDTH_IN_LINES = 18
BARS_WIDTH_SHARE = 0.7  # of the window at most


@dataclass(frozen=True)
class Look:
    """How a result is looked at.

    Attributes:
        prediction: The result.
        question: What was asked about it; None for nothing.
        zoom: At which scale and place its image is shown.
    """

    prediction: Prediction
    question: Question | None
    zoom: Zoom


class DetailView(QWidget):
    """Everything about the selected result.

    Attributes:
        asked: Emitted with the question that the person asked about the image.
        page_wanted: Emitted with the page of the file that is to be classified.
        closer_wanted: Emitted when the image's own pixels are needed.
        passed: Emitted with 1 or -1 when the person wants the next result or the one before.
        file_actions: What can be done with the selected result and its file.
        adjusted: Emitted when the person changed how heatmaps are shown.
    """

    asked = Signal(Question)
    page_wanted = Signal(int)
    closer_wanted = Signal()
    passed = Signal(int)
    adjusted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = AnswerHeading()
        self._pages = PageControls()
        self._pages.hide()
        self._image = ImageView()
        self._caption = Caption()
        self._zoom = ZoomControls(self._image, self)
        self._beside = action(
            self,
            tr("Side by side"),
            tr("Show the bare image beside the heatmap"),
            "S",
            self._set_beside,
        )
        self._beside.setCheckable(True)
        self._beside_button = button(self._beside, quiet=True)
        self._bars = ProbabilityBars()
        self._details = ImageDetails()
        self._details_area = scrolled(self._details)
        self._details_area.hide()
        self._fold = action(
            self,
            tr("Details"),
            tr("What the image is like and where it lies"),
            "I",
            self._show_details,
        )
        self._fold.setCheckable(True)
        self._fold_button = button(self._fold, quiet=True)
        self._legend = Legend()
        self._controls = HeatmapControls()
        self._classes: Sequence[str] = ()
        self._prediction: Prediction | None = None
        self._question: Question | None = None
        self._thumbnail: QImage | None = None
        self._copying = Copying(
            self, self._image.picture, lambda: self._prediction, self._caption.say_briefly
        )
        self.file_actions = (*self._copying.actions, self._details.show_in_folder)
        offer(self._image, self.file_actions)
        self._connect()
        self._arrange()
        self._fit_text()
        self._make_room()

    def use_bundle(self, bundle: BundleInfo) -> None:
        """Show the bars of this bundle's classes; what is looked at stays as it was answered."""
        self._heading.use_bundle(bundle)
        self._classes = bundle.classes
        self._details.use_bundle(bundle.measured)
        self._bars.set_classes(bundle.classes, bundle.descriptions)
        controls, opener = self._controls, self._details.opener
        self._bars.lead_to(controls.opacity, controls.other, controls.fine, self._legend, opener)
        if self._prediction is not None:
            self._bars.show_probabilities(self._prediction.probabilities)
        if self._question is not None:
            self._bars.mark(self._question.class_name)

    def use_thresholds(self, thresholds: ReviewThresholds) -> None:
        """Say by these thresholds whether the image needs review."""
        self._heading.use_thresholds(thresholds)

    def show_person(self, person: str | None) -> None:
        """Say a person's answer to the image; None where there is none."""
        self._heading.show_person(person)

    def show_label(self, label: Label | None) -> None:
        """Say whose image it is; None where nobody said."""
        self._details.show_label(label)

    def show_prediction(self, prediction: Prediction, thumbnail: QImage | None) -> None:
        """Show the answer, whose image follows with its explanation, or why there is none.

        Args:
            prediction: What is said.
            thumbnail: All there is to see of an image without an answer, until `show_bare`.
        """
        self._prediction, self._thumbnail = prediction, thumbnail
        self._question = None
        self._heading.show_prediction(prediction)
        self._pages.show_pages(wording.pages(prediction), prediction.page)
        self._image.forget()
        self._details.show_facts(prediction)
        self._bars.show_probabilities(prediction.probabilities)
        self._caption.say("")
        self._make_room()
        if prediction.reason is not None:
            self._show_little(thumbnail)

    def _show_little(self, thumbnail: QImage | None) -> None:
        if thumbnail is None:
            self._image.show_words(tr("No picture"))
        else:
            self._image.show_thumbnail(thumbnail)

    def wait_for(self, question: Question) -> None:
        """Show no heatmap until the explanation that answers ``question`` comes."""
        self._question = question
        self._bars.mark(question.class_name)
        others = [name for name in self._classes if name != question.class_name]
        self._controls.offer(others, question.rather_than)
        self._caption.say("")
        self._image.wait(tr("Preparing the image ..."))

    def show_explanation(self, explanation: Explanation) -> None:
        """Show the image, and what its overlay means."""
        self._image.show_explanation(explanation)
        self._legend.show_colours(explanation.legend)
        self._caption.say(wording.evidence(explanation))

    def show_bare(self, bare: BareImage) -> None:
        """Show an image that has no heatmap."""
        self._image.show_bare(bare)

    def show_closer(self, closer: Pixels) -> None:
        """Show the image from its own pixels."""
        self._image.show_closer(closer)

    def say(self, message: str) -> None:
        """Say something below the image, which stays."""
        self._caption.say(message)
        self._caption.show()

    def say_briefly(self, message: str) -> None:
        """Say below the image, for a moment, what was just done or could not be."""
        self._caption.say_briefly(message)

    def show_failure(self, message: str) -> None:
        """Say why there is no heatmap, in place of the image until there is a bare one."""
        self._image.show_words(message)
        self.say(message)

    def set_opacity(self, percent: int) -> None:
        """Set the overlay's opacity, 0 to 100."""
        self._controls.opacity.setValue(percent)

    def opacity(self) -> int:
        """Return the overlay's opacity, 0 to 100."""
        return self._controls.opacity.value()

    def set_fine(self, fine: bool) -> None:
        """Have images explained with the finer heatmap, or with the plain one."""
        if fine != self.fine():
            self._controls.fine.setChecked(fine)
            self._ask(fine=fine)

    def fine(self) -> bool:
        """Say whether the finer heatmap is wanted."""
        return self._controls.fine.isChecked()

    def set_colours(self, name: str) -> None:
        """Have heatmaps drawn in these colours."""
        if name != self.colours():
            self._legend.set_colours(name)
            self._ask(colours=name)

    def colours(self) -> str:
        """Return the name of the heatmap's colours."""
        return self._legend.colours()

    def set_side_by_side(self, on: bool) -> None:
        """Show the bare image beside the heatmap, or only the heatmap over it."""
        self._beside.setChecked(on)
        self._set_beside()

    def side_by_side(self) -> bool:
        """Say whether the bare image is shown beside the heatmap."""
        return self._beside.isChecked()

    def _set_beside(self) -> None:
        self._image.set_side_by_side(self.side_by_side())
        self.adjusted.emit()

    def set_overlay_shown(self, shown: bool) -> None:
        """Show the overlay, or hide it for a look at the bare image."""
        self._image.set_overlay_shown(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the window."""
        super().resizeEvent(event)
        self._fit_text()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_text()

    def _fit_text(self) -> None:
        line = self.fontMetrics().height()
        # Also while it says nothing, so that the image keeps its place.
        self._caption.setFixedHeight(line)
        widest = round(BARS_WIDTH_SHARE * self.window().width())
        for widget in (self._bars, self._details_area):
            widget.setFixedWidth(min(BARS_WIDTH_IN_LINES * line, widest))

    def _connect(self) -> None:
        self._bars.class_chosen.connect(self._ask_for_class)
        self._image.dragged.connect(self._drag)
        self._image.closer_wanted.connect(self.closer_wanted)
        self._image.passed.connect(self.passed)
        self._pages.chosen.connect(self.page_wanted)
        self._controls.opacity.valueChanged.connect(
            lambda percent: self._image.set_opacity(percent / 100)
        )
        self._controls.opacity.valueChanged.connect(lambda _percent: self.adjusted.emit())
        self._controls.fine_switched.connect(self.adjusted)
        self._legend.colours_chosen.connect(self.adjusted)
        self._controls.other_chosen.connect(
            lambda: self._ask(rather_than=self._controls.rather_than())
        )
        self._controls.fine_switched.connect(lambda: self._ask(fine=self.fine()))
        self._legend.colours_chosen.connect(lambda: self._ask(colours=self.colours()))

    def look(self) -> Look | None:
        """Return how the result is looked at; None where there is none."""
        shown = self._prediction
        return None if shown is None else Look(shown, self._question, self._image.zoom())

    def look_as(self, look: Look) -> None:
        """Look at the result as in another window, which is seen no more."""
        self._image.look_as(look.zoom)

    def take_over(self, before: DetailView) -> None:
        """Unfold what is unfolded in another window."""
        self._fold.setChecked(before._fold.isChecked())
        self._show_details()

    def _drag(self) -> None:
        if self._prediction is not None:
            drag_files(self, (self._prediction.file,), self._thumbnail)

    def _ask_for_class(self, name: str) -> None:
        other = self._controls.rather_than()
        self._ask(class_name=name, rather_than=None if other == name else other)

    def _ask(self, **changes: Any) -> None:
        """Ask what was asked last, but for these changes."""
        if self._question is not None:
            self.asked.emit(replace(self._question, **changes))

    def _show_details(self) -> None:
        self._details_area.setVisible(self._fold.isChecked())
        self._make_room()

    def _make_room(self) -> None:
        """Show what belongs to an answer only where there is one."""
        answered = self._prediction is None or self._prediction.reason is None
        for widget in (
            self._bars,
            self._controls,
            self._caption,
            self._beside_button,
            self._legend,
        ):
            widget.setVisible(answered)
        self._zoom.setVisible(answered or self._thumbnail is not None)

    def _arrange(self) -> None:
        below = WrappingRow(spacing=theme.ROOM)
        for each in (self._zoom, self._beside_button, self._fold_button):
            below.row.addWidget(each)
        below.row.addStretch()
        below.row.addWidget(self._legend)
        right = QVBoxLayout()
        right.setSpacing(theme.GAP)
        # The bars take no more room than they need; all five of the cells fit above the details.
        right.addWidget(self._bars, 11)
        right.addWidget(self._details_area, 10)
        right.addStretch()
        middle = WrappingRow(spacing=theme.ROOM)
        middle.row.addWidget(self._image, 1)
        middle.row.addLayout(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self._heading)
        column.addWidget(self._pages)
        column.addWidget(middle, 1)
        column.addWidget(below)
        column.addWidget(self._controls)
        column.addWidget(self._caption)
