"""What the colours of the heatmap mean, and the choice of others."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter

from desktop.gui import theme
from desktop.gui.detail.heatmap_controls import Chooser
from desktop.gui.detail.pixels import to_image
from desktop.language import mark, tr
from desktop.values import COLOUR_MAPS, Pixels

LOW, HIGH = mark("low"), mark("high")
STRIPE_WIDTH, STRIPE_HEIGHT = 48, 10
_ARROW_ROOM = 28


class Legend(Chooser):
    """The colours from low to high; opened, a list of the colour maps.

    Attributes:
        colours_chosen: Emitted when the person chose other colours.
    """

    colours_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stripe: QImage | None = None
        self.addItems([tr(name.capitalize()) for name in COLOUR_MAPS])  # marked in the settings
        self.activated.connect(lambda _row: self.colours_chosen.emit())
        self.currentIndexChanged.connect(lambda _row: self._name())
        self.setToolTip(
            tr(
                "The colours of the heatmap, from little evidence to most.\n"
                "Colour-blind people read each of these maps alike: choose the one that stands "
                "out best from your stain."
            )
        )
        self._name()

    def colours(self) -> str:
        """Return the name of the colour map."""
        return COLOUR_MAPS[self.currentIndex()]

    def set_colours(self, name: str) -> None:
        """Choose a colour map by its name."""
        self.setCurrentIndex(COLOUR_MAPS.index(name))

    def show_colours(self, legend: Pixels) -> None:
        """Show the colours of the heatmap that is seen."""
        self._stripe = to_image(legend)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the words, the stripe between them and the arrow."""
        measure = self.fontMetrics()
        words = measure.horizontalAdvance(tr(LOW)) + measure.horizontalAdvance(tr(HIGH))
        width = words + STRIPE_WIDTH + 4 * theme.GAP + _ARROW_ROOM
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Keep it whole."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stripe where the name would stand."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = (
            self.style()
            .subControlRect(
                QStyle.ComplexControl.CC_ComboBox,
                option,
                QStyle.SubControl.SC_ComboBoxEditField,
                self,
            )
            .adjusted(theme.TIGHT, 0, -theme.TIGHT, 0)
        )
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(field, middle | Qt.AlignmentFlag.AlignLeft, tr(LOW))
        painter.drawText(field, middle | Qt.AlignmentFlag.AlignRight, tr(HIGH))
        if self._stripe is not None:
            wide = self.fontMetrics().horizontalAdvance
            between = field.adjusted(wide(tr(LOW)), 0, -wide(tr(HIGH)), 0)
            stripe = QRect(0, 0, STRIPE_WIDTH, STRIPE_HEIGHT)
            stripe.moveCenter(QStyle.visualRect(self.layoutDirection(), field, between).center())
            painter.drawImage(stripe, self._stripe)

    def _name(self) -> None:
        self.setAccessibleName(tr("Colours of the heatmap: {name}", name=self.currentText()))
