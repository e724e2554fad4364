"""The probabilities of all classes as bars; a bar is also the choice of what is explained."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from desktop.gui import theme
from desktop.gui.widgets.plain_text import plain_tip
from desktop.language import isolated, tr
from desktop.words.wording import percent

BAR_HEIGHT = 6


class ProbabilityBars(QScrollArea):
    """One bar a class, in class order, so that a class is always found at the same place.

    Attributes:
        class_chosen: Emitted with the name of the class whose bar was clicked.
    """

    class_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._bars: dict[str, _Bar] = {}

    def set_classes(self, names: Sequence[str], descriptions: Sequence[str]) -> None:
        """Make the bars of a bundle."""
        content, group = QWidget(), QButtonGroup(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bars = {}
        for name, description in zip(names, descriptions, strict=True):
            bar = _Bar(name, description)
            group.addButton(bar)
            column.addWidget(bar)
            self._bars[name] = bar
        group.buttonClicked.connect(lambda bar: self.class_chosen.emit(bar.text()))
        self.setWidget(content)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for room for all bars."""
        usual, content = super().sizeHint(), self.widget()
        return QSize(usual.width(), content.sizeHint().height()) if content else usual

    def lead_to(self, *widgets: QWidget) -> None:
        """Have the Tab key go through the bars and then to ``widgets``; bars come late."""
        for before, after in pairwise((*self._bars.values(), *widgets)):
            self.setTabOrder(before, after)

    def show_probabilities(self, probabilities: Mapping[str, float]) -> None:
        """Show the probabilities of one image; a class without one has an empty, dead bar."""
        for name, bar in self._bars.items():
            bar.set_share(probabilities.get(name))

    def mark(self, class_name: str) -> None:
        """Mark the class that is explained."""
        if class_name in self._bars:
            self._bars[class_name].setChecked(True)
            self._bring_marked()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the marked class in sight, however little room is left."""
        super().resizeEvent(event)
        self._bring_marked()

    def _bring_marked(self) -> None:
        for bar in filter(_Bar.isChecked, self._bars.values()):
            self.ensureWidgetVisible(bar, 0, 0)


class _Bar(QAbstractButton):
    """Class name, percentage and bar; a real button, so keyboard and screen reader work."""

    def __init__(self, name: str, description: str) -> None:
        super().__init__(text=name)
        self.setCheckable(True)
        self.setToolTip(
            plain_tip(
                tr(
                    "{description}\nClick to see where in the image the evidence lies.",
                    description=description,
                )
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_share(None)

    def set_share(self, share: float | None) -> None:
        self._share = share
        self._said = "" if share is None else percent(share)
        self.setEnabled(share is not None)
        self.setAccessibleName(
            tr("{name}, {value}", name=self.text(), value=self._said or tr("no probability"))
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for one line, the bar and the padding."""
        height = self.fontMetrics().height() + BAR_HEIGHT + theme.TIGHT + 2 * theme.GAP
        return QSize(180, height)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())  # else it were the application's
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = theme.colours(self)
        self._paint_ground(painter, roles)
        self._paint_words(painter, roles)
        self._paint_bar(painter, roles)

    def _paint_ground(self, painter: QPainter, roles: theme.Colours) -> None:
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() and self.isEnabled():
            painter.setBrush(QColor(roles.selection))
            painter.drawRoundedRect(ground, theme.RADIUS, theme.RADIUS)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(QColor(roles.hover))
            painter.drawRoundedRect(ground, theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            painter.setPen(QColor(roles.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, theme.RADIUS, theme.RADIUS)

    def _paint_words(self, painter: QPainter, roles: theme.Colours) -> None:
        line = self.rect().adjusted(theme.GAP, theme.GAP, -theme.GAP, 0)
        line.setHeight(self.fontMetrics().height())
        painter.setPen(QColor(roles.text if self.isEnabled() else roles.muted))
        painter.drawText(
            line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._said
        )
        line.setRight(line.right() - self.fontMetrics().horizontalAdvance(self._said) - theme.GAP)
        # The text itself keeps to the side that its language begins at; its room has to follow.
        line = QStyle.visualRect(self.layoutDirection(), self.rect(), line)
        name = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(
            line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, isolated(name)
        )

    def _paint_bar(self, painter: QPainter, roles: theme.Colours) -> None:
        top = self.height() - theme.GAP - BAR_HEIGHT
        track = QRectF(theme.GAP, top, self.width() - 2 * theme.GAP, BAR_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(roles.line))
        painter.drawRoundedRect(track, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        if self._share:
            ends = QPainterPath()
            ends.addRoundedRect(track, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
            painter.setClipPath(ends)
            filled = QRectF(track)
            filled.setWidth(track.width() * self._share)
            if self.isRightToLeft():
                filled.moveRight(track.right())
            painter.fillRect(filled, QColor(roles.accent))
