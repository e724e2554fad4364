"""One result in detail: the answer, the image with its overlay, all probabilities."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSlider, QWidget

from desktop import wording
from desktop.gui import theme
from desktop.gui.elided_label import ElidedLabel
from desktop.gui.image_view import ImageView
from desktop.gui.plain_text import PlainLabel
from desktop.gui.probability_bars import ProbabilityBars
from desktop.values import BundleInfo, Explanation, Prediction

# Wide enough for long class names, at any type size.
BARS_WIDTH_IN_LINES = 18


class DetailView(QWidget):
    """Everything about the selected result.

    Attributes:
        class_chosen: Emitted with the class that is to be explained.
    """

    class_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = ElidedLabel(elide=Qt.TextElideMode.ElideMiddle)
        self._file.setProperty("muted", True)
        self._answer = ElidedLabel()
        self._confidence = PlainLabel()
        self._reason = PlainLabel(word_wrap=True)
        for label in (self._answer, self._confidence):
            label.setFont(theme.font(label, theme.TITLE, strong=True))
        self._image = ImageView()
        self._caption = PlainLabel(word_wrap=True)
        self._caption.setProperty("muted", True)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Its first line is level with the word beside the slider.
        self._caption.setContentsMargins(0, theme.TIGHT, 0, 0)
        # Room for two lines at all times, so that the image keeps its place.
        self._caption.setFixedHeight(2 * self._caption.fontMetrics().lineSpacing() + theme.TIGHT)
        self._bars = ProbabilityBars()
        self._bars.setFixedWidth(BARS_WIDTH_IN_LINES * self.fontMetrics().height())
        self._bars.class_chosen.connect(self.class_chosen)
        self._opacity = _OpacityRow()
        self._opacity.slider.valueChanged.connect(self._set_opacity)
        self._arrange()
        self._make_room(for_bars=True)

    def use_bundle(self, bundle: BundleInfo) -> None:
        """Show the bars of this bundle's classes."""
        self._bars.set_classes(bundle.classes, bundle.descriptions)
        self._bars.lead_to(self._opacity.slider)

    def show_prediction(self, prediction: Prediction, thumbnail: QImage | None) -> None:
        """Show the answer, whose image follows with its explanation, or why there is none.

        Args:
            prediction: What is said.
            thumbnail: All there is to see of an image without an answer.
        """
        self._file.setText(Path(prediction.file).name)
        self._file.setToolTip(prediction.file)
        self._answer.setText(wording.answer(prediction))
        self._confidence.setText(wording.confidence(prediction))
        self._confidence.setVisible(prediction.confidence is not None)
        self._reason.setText(prediction.reason or "")
        self._reason.setVisible(prediction.reason is not None)
        self._make_room(for_bars=prediction.reason is None)
        self._bars.show_probabilities(prediction.probabilities)
        self._caption.setText("")
        if prediction.reason is None:
            self._image.show_words("")
        elif thumbnail is None:
            self._image.show_words("No picture")
        else:
            self._image.show_thumbnail(thumbnail)

    def wait_for(self, class_name: str) -> None:
        """Clear the image until the explanation of ``class_name`` comes."""
        self._bars.mark(class_name)
        self._caption.setText("")
        self._image.wait("Preparing the image ...")

    def show_explanation(self, explanation: Explanation) -> None:
        """Show the image, and what its overlay means."""
        self._image.show_explanation(explanation)
        name = explanation.class_name
        self._caption.setText(
            f"Nothing in this image speaks for {name}."
            if explanation.empty
            else f"Heatmap: evidence for {name}. Hold H to hide it."
        )

    def show_failure(self, message: str) -> None:
        """Say why there is no image to see."""
        self._image.show_words(message)

    def set_opacity(self, percent: int) -> None:
        """Set the overlay's opacity, 0 to 100."""
        self._opacity.slider.setValue(percent)
        self._set_opacity(percent)

    def opacity(self) -> int:
        """Return the overlay's opacity, 0 to 100."""
        return self._opacity.slider.value()

    def set_overlay_shown(self, shown: bool) -> None:
        """Show the overlay, or hide it for a look at the bare image."""
        self._image.set_overlay_shown(shown)

    def _set_opacity(self, percent: int) -> None:
        self._opacity.say(percent)
        self._image.set_opacity(percent / 100)

    def _make_room(self, *, for_bars: bool) -> None:
        for widget in (self._bars, self._opacity, self._caption):
            widget.setVisible(for_bars)
        # Qt keeps the distance to a column whose widgets are hidden.
        self._grid.setHorizontalSpacing(theme.ROOM if for_bars else 0)

    def _arrange(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(theme.ROOM)
        heading.addWidget(self._answer, 1)
        heading.addWidget(self._confidence)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.GAP)
        grid.addWidget(self._file, 0, 0, 1, 2)
        grid.addLayout(heading, 1, 0, 1, 2)
        grid.addWidget(self._reason, 2, 0, 1, 2)
        grid.addWidget(self._image, 3, 0)
        grid.addWidget(self._bars, 3, 1)
        grid.addWidget(self._caption, 4, 0)
        grid.addWidget(self._opacity, 4, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowStretch(3, 1)
        grid.setColumnStretch(0, 1)


class _OpacityRow(QWidget):
    """The overlay's opacity: words, slider, percentage."""

    def __init__(self) -> None:
        super().__init__()
        self.setToolTip("Opacity of the heatmap. Hold H to hide it.")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setAccessibleName("Opacity of the heatmap in percent; hold H to hide it")
        label = PlainLabel("&Heatmap")
        label.setBuddy(self.slider)
        self._value = PlainLabel()
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._value.setMinimumWidth(self._value.fontMetrics().horizontalAdvance("100 %"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP, 0, theme.GAP, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(label)
        row.addWidget(self.slider, 1)
        row.addWidget(self._value)

    def say(self, percent: int) -> None:
        self._value.setText(f"{percent} %")
