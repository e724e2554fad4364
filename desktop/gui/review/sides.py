"""The bundle's answer and the person's, beside each other."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.gui import theme
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import tr
from desktop.values import Prediction, Row
from desktop.words import reasons, wording


class Sides(QWidget):
    """Two answers, always in sight, each always at the same place."""

    def __init__(self) -> None:
        super().__init__()
        self._bundle, self._person = ElidedLabel(), ElidedLabel()
        self._sure = PlainLabel()
        self._reason = PlainLabel(word_wrap=True)
        self._reason.setProperty("caution", True)
        for label in (self._bundle, self._person):
            theme.set_type(label, "text", strong=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for line, title in ((0, tr("The bundle's answer")), (2, tr("The person's answer"))):
            name = PlainLabel(title)
            name.setProperty("muted", True)
            grid.addWidget(name, line, 0)
        grid.addWidget(self._sure, 0, 1)  # not beside the answer, which may be long
        grid.addWidget(self._bundle, 1, 0, 1, 2)
        grid.addWidget(self._person, 3, 0, 1, 2)
        grid.addWidget(self._reason, 4, 0, 1, 2)

    def show_row(self, row: Row, person: str | None, *, hidden: bool) -> None:
        """Show both answers to an image.

        Args:
            row: The image.
            person: The person's answer; None for none.
            hidden: Whether the bundle's may not be seen yet.
        """
        found = row.prediction
        self._bundle.setText(tr("hidden until you answer") if hidden else wording.answer(found))
        self._sure.setText("" if hidden else wording.confidence(found))
        self._person.setText(person or tr("not answered yet"))
        reason = "" if hidden else reasons.said(found.reason or "")
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))


def both(prediction: Prediction, said: str) -> str:
    """Say a person's answer to an image, and the bundle's beside it."""
    image, bundle = wording.image_name(prediction), prediction.class_name
    if said == bundle:
        return tr("{image}: {answer}, as the bundle", image=image, answer=said)
    if bundle is None:
        return tr("{image}: {answer}, the bundle: no answer", image=image, answer=said)
    return tr("{image}: {answer}, the bundle: {other}", image=image, answer=said, other=bundle)
