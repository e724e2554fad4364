"""Whether what a window says has the room it needs."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QWidget,
)

from desktop.gui import theme
from desktop.gui.bundles.bundles_model import BundlesModel
from desktop.gui.detail.legend import Legend
from desktop.gui.quality.control_choices import ControlChoices
from desktop.gui.widgets.elided_label import ElidedLabel

AROUND_TEXT = 4
"""So many pixels a field leaves beside its text, whatever the style."""
ROUNDED = 1
"""So many pixels a text document may be wider than its view, where nothing is seen of it."""
GIVEN = ("/", "Superficial-Intermediate", "Pap-smear cells")
"""What holds one of these may be elided: paths, long names of classes and bundles."""


def lack(of: QWidget) -> str:
    """Return what keeps the text of a widget from being seen whole; empty for nothing."""
    if isinstance(of, ElidedLabel):
        long = of.fontMetrics().horizontalAdvance(of.text()) > of.width()
        return f"elided at {of.width()}" if long and not _given(of) else ""
    if isinstance(of, QLabel) and of.text() and of.wordWrap():
        words = of.text().replace("-", "- ").split()  # a line may end at a hyphen
        widest = max(map(of.fontMetrics().horizontalAdvance, words))
        needed = QSize(widest, of.heightForWidth(of.width()))
    elif isinstance(of, QComboBox) and not isinstance(of, Legend):
        return _lack_of_field(of)
    elif isinstance(of, QTabBar):
        last = of.tabRect(of.count() - 1).united(of.tabRect(0))
        return "" if of.rect().contains(last) else "tabs outside"
    elif isinstance(of, QHeaderView):
        return _lack_of_header(of)
    elif isinstance(of, QToolButton | QCheckBox | Legend) or (isinstance(of, QLabel) and of.text()):
        needed = of.sizeHint()
    else:
        return ""
    less = needed.width() > of.width() or needed.height() > of.height()
    return f"needs {needed.toTuple()}, has {of.size().toTuple()}" if less else ""


def _given(label: ElidedLabel) -> bool:
    """Say whether a label holds what somebody else chose, or a sentence in the place of that."""
    choices = label.window().findChild(ControlChoices)
    in_place = choices is not None and choices.isAncestorOf(label)
    return in_place or any(each in label.text() for each in GIVEN)


def _lack_of_field(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(kind, option, part, box).width()
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    return f"needs {needed}, has {room}" if needed > room else ""


def lack_of_placeholder(field: QWidget) -> str:
    """Return what keeps what a field is for from being read whole; empty for nothing."""
    if not isinstance(field, QLineEdit) or field.text():
        return ""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    part = QStyle.SubElement.SE_LineEditContents
    room = field.style().subElementRect(part, option, field).width() - AROUND_TEXT
    needed = field.fontMetrics().horizontalAdvance(field.placeholderText())
    return f"needs {needed}, has {room}" if needed > room else ""


def _lack_of_header(header: QHeaderView) -> str:
    if header.orientation() != Qt.Orientation.Horizontal or header.model() is None:
        return ""
    short = [
        header.model().headerData(each, Qt.Orientation.Horizontal)
        for each in range(header.count())
        if not header.isSectionHidden(each)
        and header.sectionSizeHint(each) > header.sectionSize(each)
    ]
    return f"columns {short}" if short else ""


def outside(of: QWidget) -> str:
    """Return what a widget reaches out of, so that nobody can see it whole; empty for nothing."""
    inner = of
    while not inner.isWindow():
        around = inner.parentWidget()
        scroll = around.parentWidget() if around is not None else None
        if isinstance(scroll, QScrollArea) and scroll.widget() is inner:
            policy = scroll.horizontalScrollBarPolicy()
            if policy == Qt.ScrollBarPolicy.ScrollBarAlwaysOff and inner.width() > around.width():
                return f"is in what is wider than {type(scroll).__name__}"
            return ""
        place = QRect(of.mapTo(around, QPoint()), of.size())
        if not around.rect().contains(place):
            return f"reaches out of {type(around).__name__}: {place.getRect()}"
        inner = around
    return ""


def said_by(of: QWidget) -> str:
    if isinstance(of, QLineEdit):
        return of.text() or of.placeholderText()
    text = getattr(of, "text", None) or getattr(of, "currentText", None)
    return text() if text is not None else of.accessibleName()


def faults(window: QWidget) -> Iterator[str]:
    """Return which texts in sight are not whole."""
    kinds = (QLabel, QToolButton, QCheckBox, QComboBox, QLineEdit, QTabBar, QHeaderView)
    for each in window.findChildren(QWidget):
        if isinstance(each, kinds) and each.isVisible() and each.window() is window:
            for fault in filter(None, (lack(each), lack_of_placeholder(each), outside(each))):
                yield f"{type(each).__name__} {said_by(each)!r} {fault}"
    for area in window.findChildren(QAbstractScrollArea):
        if not area.isVisible() or area.window() is not window:  # as in a dialog of the system
            continue
        if isinstance(area, QListView) and isinstance(area.model(), BundlesModel):
            yield from map("{} is cut off".format, cut_off(area))
        hidden = area.horizontalScrollBar().maximum()
        if hidden > ROUNDED:
            inner = area.widget() if isinstance(area, QScrollArea) else area
            yield f"{type(inner).__name__} is too wide by {hidden}"


def cut_off(rows: QListView) -> Iterator[str]:
    """Return the texts of a list that have no room in their rows."""
    for row in range(rows.model().rowCount()):
        text, place = rows.model().index(row, 0).data(), rows.visualRect(rows.model().index(row, 0))
        room = place.adjusted(theme.GAP, theme.GAP, -theme.GAP, -theme.GAP)
        wrapped = Qt.TextFlag.TextWordWrap if rows.wordWrap() else Qt.TextFlag(0)
        needed = rows.fontMetrics().boundingRect(room, wrapped, text).size()
        if needed.width() > room.width() or needed.height() > room.height():
            yield text
