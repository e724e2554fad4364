"""The Levey-Jennings chart, painted: lines at the mean and 1, 2 and 3 standard deviations."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.gui import theme
from desktop.gui.quality.quality_words import chart_sentence, day, run_sentence
from desktop.language import tr
from desktop.quality.chart import Chart, Point

STEP = 14
"""Between two runs, in device-independent pixels, when there are many."""

_REACH = 4.5
"""Standard deviations that the chart reaches to; a run beyond stands at its edge, as an arrow."""

_RADIUS = 4.0
_DASHES = {
    0: Qt.PenStyle.SolidLine,
    1: Qt.PenStyle.DotLine,
    2: Qt.PenStyle.DashLine,
    3: Qt.PenStyle.SolidLine,
}


class LeveyJenningsView(QWidget):
    """Shows the runs of one quantity, as many of the last as there is room for.

    A run of the baseline is a ring, one in order a disc, one that breaks only the warning rule a
    triangle, one out of control a diamond.

    Attributes:
        chosen: Emitted with the place of a run, 0 for the oldest, when the person chose it.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.show_chart(None)

    def show_chart(self, chart: Chart | None) -> None:
        """Show a chart, its last run chosen; None for none."""
        self._chart = chart
        self.setAccessibleName(tr("Chart. {says}", says=chart_sentence(chart)))
        self._choose(len(chart.points) - 1 if chart else -1)

    def choose(self, place: int) -> None:
        """Mark a run, as the table beside the chart does; nothing is emitted."""
        if self._chart is not None and 0 <= place < len(self._chart.points):
            self._choose(place)

    def current(self) -> int:
        """Return the place of the chosen run; -1 for none."""
        return self._current

    def position(self, place: int) -> QPointF:
        """Return where a run is painted."""
        return self._position(place)

    def sizeHint(self) -> QSize:
        """Ask for a chart that can be read."""
        return QSize(480, 260)

    def minimumSizeHint(self) -> QSize:
        """Ask for room for seven lines and their labels."""
        return QSize(280, 9 * self.fontMetrics().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from run to run."""
        shown = self._shown()
        steps = {
            Qt.Key.Key_Left.value: self._current - 1,
            Qt.Key.Key_Right.value: self._current + 1,
            Qt.Key.Key_Home.value: shown.start,
            Qt.Key.Key_End.value: shown.stop - 1,
        }
        if event.key() not in steps:
            super().keyPressEvent(event)
        elif steps[event.key()] in shown:
            self._take(steps[event.key()])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the run under the pointer."""
        place = self._at(event.position())
        if place is not None:
            self._take(place)

    def event(self, event: QEvent) -> bool:
        """Say what the run under the pointer is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self._at(QPointF(event.pos()))
            words = "" if place is None else self._sentence(place)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint lines, then runs, then the one that is chosen."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes on to the right
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        roles = theme.colours(self)
        painter.setPen(QColor(roles.accent if self.hasFocus() else roles.line))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS
        )
        if self._chart is None:
            painter.setPen(QColor(roles.muted))
            area = self.rect().adjusted(theme.ROOM, theme.ROOM, -theme.ROOM, -theme.ROOM)
            words = tr(
                "The chart begins with the first run that has photographs of a control slide."
            )
            wrapped = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, wrapped, words)
            return
        self._paint_lines(painter, roles, self._chart)
        self._paint_dates(painter, roles, self._chart)
        self._paint_runs(painter, roles, self._chart)

    # What is where.

    def _area(self) -> QRectF:
        """Return where runs are painted, between the labels."""
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance("100.0 %") + 2 * theme.GAP
        names = (metrics.horizontalAdvance(_name_of_line(each)) for each in (0, 3))
        right = max(names) + 2 * theme.GAP
        return QRectF(self.rect()).adjusted(
            left, theme.GAP, -right, -metrics.height() - 2 * theme.GAP
        )

    def _shown(self) -> range:
        """Return the places of the runs that there is room for."""
        if self._chart is None:
            return range(0)
        count = len(self._chart.points)
        return range(max(0, count - int(self._area().width() // STEP)), count)

    def _scale(self) -> tuple[float, float]:
        """Return the middle of the chart, and how far it reaches from there."""
        chart = self._chart
        if chart is not None and chart.limits is not None:
            return chart.limits.mean, _REACH * chart.limits.sd
        values = [each.value for each in chart.points] if chart else [0.0]
        middle = (min(values) + max(values)) / 2
        smallest = chart.quantity.smallest_sd if chart else 1.0
        return middle, max(max(values) - middle, smallest) * 1.3

    def _position(self, place: int) -> QPointF:
        area, shown = self._area(), self._shown()
        assert self._chart is not None
        step = area.width() / max(1, len(shown))
        x = area.left() + (place - shown.start + 0.5) * step
        return QPointF(x, self._height(self._chart.points[place].value))

    def _height(self, value: float) -> float:
        area = self._area()
        middle, reach = self._scale()
        up = max(-1.0, min(1.0, (value - middle) / reach))
        return area.center().y() - up * area.height() / 2

    def _at(self, position: QPointF) -> int | None:
        """Return the run nearest to a position, if it is near."""
        near = [(abs(self._position(each).x() - position.x()), each) for each in self._shown()]
        if not near:
            return None
        away, place = min(near)
        return place if away <= STEP else None

    # Choosing.

    def _take(self, place: int) -> None:
        """Choose a run, and have a screen reader say it."""
        self._choose(place)
        said = QAccessibleAnnouncementEvent(self, self._sentence(place))
        QAccessible.updateAccessibility(said)
        self.chosen.emit(place)

    def _choose(self, place: int) -> None:
        self._current = place
        self.setAccessibleDescription("" if place < 0 else self._sentence(place))
        self.update()

    def _sentence(self, place: int) -> str:
        assert self._chart is not None
        return run_sentence(self._chart.quantity, self._chart.points[place])

    # Painting.

    def _levels(self, chart: Chart) -> Iterator[tuple[int, float, str]]:
        """Yield standard deviations, value and name of each line; none where no run can be."""
        if chart.limits is None:
            return
        for deviations in range(-3, 4):
            value = chart.limits.mean + deviations * chart.limits.sd
            if not chart.quantity.share or 0 <= value <= 1:
                yield deviations, value, _name_of_line(deviations)

    def _paint_lines(self, painter: QPainter, roles: theme.Colours, chart: Chart) -> None:
        area = self._area()
        half = self.fontMetrics().height() / 2
        for deviations, value, name in self._levels(chart):
            y = self._height(value)
            far = abs(deviations) == 3
            painter.setPen(
                QPen(QColor(roles.caution if far else roles.control), 1, _DASHES[abs(deviations)])
            )
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(roles.muted))
            left = QRectF(0, y - half, area.left() - theme.GAP, 2 * half)
            right = QRectF(area.right() + theme.GAP, y - half, self.width(), 2 * half)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(left, Qt.AlignmentFlag.AlignRight | middle, chart.quantity.said(value))
            painter.drawText(right, Qt.AlignmentFlag.AlignLeft | middle, name)

    def _paint_dates(self, painter: QPainter, roles: theme.Colours, chart: Chart) -> None:
        """Write the day of the first and the last run that is shown."""
        area, shown = self._area(), self._shown()
        painter.setPen(QColor(roles.muted))
        below = QRectF(area.left(), area.bottom(), area.width(), self.height() - area.bottom())
        sides = {
            shown.start: Qt.AlignmentFlag.AlignLeft,
            shown.stop - 1: Qt.AlignmentFlag.AlignRight,
        }
        for place, side in sides.items():
            middle = side | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(below, middle, day(chart.points[place].at))

    def _paint_runs(self, painter: QPainter, roles: theme.Colours, chart: Chart) -> None:
        places = {each: self._position(each) for each in self._shown()}
        painter.setPen(QPen(QColor(roles.control), 1))
        painter.drawPolyline(QPolygonF(list(places.values())))
        for place, centre in places.items():
            if place == self._current:
                painter.setPen(QPen(QColor(roles.text), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(centre, 2.2 * _RADIUS, 2.2 * _RADIUS)
            _paint_run(painter, roles, chart.points[place], centre)


def _name_of_line(deviations: int) -> str:
    return tr("{distance} SD", distance=f"{deviations:+}") if deviations else tr("mean")


def _paint_run(painter: QPainter, roles: theme.Colours, point: Point, centre: QPointF) -> None:
    """Paint one run in the shape of what the rules say of it."""
    colour = QColor(roles.caution if point.rules else roles.accent)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(QColor(roles.surface) if point.baseline else colour)
    if not point.rules:
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        return
    painter.drawPolygon(QPolygonF([centre + each for each in _corners(point)]))


def _corners(point: Point) -> list[QPointF]:
    """Return the corners of a run that breaks a rule, around its centre."""
    r = 1.4 * _RADIUS
    if point.score is not None and abs(point.score) > _REACH:  # an arrow to where it is
        r *= 1.3 if point.score > 0 else -1.3
        return [QPointF(0, -r), QPointF(r, r), QPointF(0, r / 3), QPointF(-r, r)]
    if point.rejected():
        return [QPointF(0, -r), QPointF(r, 0), QPointF(0, r), QPointF(-r, 0)]
    return [QPointF(0, -r), QPointF(r, r), QPointF(-r, r)]
