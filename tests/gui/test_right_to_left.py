"""What is painted here follows the direction of the language too."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop import language
from desktop.gui import theme
from desktop.gui.detail.probability_bars import ProbabilityBars
from desktop.gui.help.guide import Guide
from desktop.gui.languages import speak
from desktop.gui.review.agreement_table import AgreementTable
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.gui.widgets.split import Split
from desktop.records.overview import Agreement

LIKE = 25
"""So many grey values a word may look different where it lies between two pixels."""
DIRECTIONS = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)


@pytest.fixture(autouse=True)
def back_again(qapp):
    yield
    speak(qapp, "en")


def painted(qtbot, direction: Qt.LayoutDirection, share: float, name: str = "Round"):
    QApplication.setLayoutDirection(direction)
    bars = ProbabilityBars()
    qtbot.addWidget(bars)
    bars.set_classes([name], ["A cell."])
    bars.show_probabilities({name: share})
    bars.setFixedWidth(260)
    bars.show()
    return bars.findChild(QAbstractButton).grab().toImage(), theme.colours(bars)


def columns_of(image, colour: str) -> list[int]:
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).name() == colour for y in range(image.height()))
    ]


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_bar_grows_from_where_its_language_begins(qtbot, direction):
    image, roles = painted(qtbot, direction, 0.25)
    filled = columns_of(image, roles.accent)
    middle = image.width() / 2
    assert filled
    if direction == Qt.LayoutDirection.LeftToRight:
        assert max(filled) < middle
    else:
        assert min(filled) > middle


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_long_name_and_its_percentage_keep_apart(qtbot, direction):
    image, _ = painted(qtbot, direction, 0.5, "A class with a name that is far too long for it")
    ground = image.pixelColor(1, 1).lightness()
    inked = [
        x
        for x in range(image.width())
        if any(ground - image.pixelColor(x, y).lightness() > 60 for y in range(image.height() // 2))
    ]
    assert min(inked) < 2 * theme.GAP
    assert max(inked) > image.width() - 2 * theme.GAP
    assert max(after - before for before, after in pairwise(inked)) >= theme.GAP - 1


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_the_first_column_of_a_table_in_the_guide_stands_where_reading_begins(
    qtbot, tmp_path, direction
):
    file = tmp_path / "guide.md"
    file.write_text("Text | with a bar.\n\n| Image | Means |\n|---|---|\n| small | a \\| b |\n")
    QApplication.setLayoutDirection(direction)
    guide = Guide(str(file))
    qtbot.addWidget(guide)
    guide.show()
    document = guide.document()
    (table,) = document.rootFrame().childFrames()
    cells = [
        [
            table.cellAt(row, column).firstCursorPosition().block().text()
            for column in range(table.columns())
        ]
        for row in range(table.rows())
    ]
    written = [["Image", "Means"], ["small", "a | b"]]
    right_to_left = direction == Qt.LayoutDirection.RightToLeft
    assert cells == ([row[::-1] for row in written] if right_to_left else written)
    assert document.firstBlock().text() == "Text | with a bar."


def test_a_row_is_mirrored_and_its_words_keep_apart(screen, samples):
    """The thumbnail changes sides as it is; what was between name and number stays free."""
    screen.window.submit(samples[:1])
    screen.wait_for_rows(1)
    view = screen.results()
    pictures, gaps = [], []
    for direction in DIRECTIONS:
        QApplication.setLayoutDirection(direction)
        QApplication.processEvents()
        place = view.visualRect(view.model().index(0, 0))
        row = view.viewport().grab(place).toImage()
        scale = row.devicePixelRatio()
        at = theme.GAP if direction == DIRECTIONS[0] else place.width() - theme.GAP - 44
        box = [round(scale * value) for value in (at, (place.height() - 44) / 2, 44, 44)]
        pictures.append(row.copy(*box))
        words = row.copy(*(round(scale * each) for each in (60, 4, place.width() - 120, 20)))
        ground = words.pixelColor(words.width() // 2, 0)
        free = [
            all(words.pixelColor(x, y) == ground for y in range(words.height()))
            for x in range(words.width())
        ]
        gaps.append(max(len(run) for run in "".join(" x"[not each] for each in free).split("x")))
    assert pictures[0] == pictures[1]
    assert min(gaps) >= theme.ROOM


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_no_edge_of_the_parts_of_a_page_is_cut_off(qtbot, direction):
    QApplication.setLayoutDirection(direction)
    first, second = QWidget(), QWidget()
    split = Split(first, second, (100, 200))
    qtbot.addWidget(split)
    split.resize(300, 100)
    split.show()
    assert all(split.rect().contains(each.geometry()) for each in (first, second))


def ink(widget: QWidget) -> QRect:
    """Where something is painted in a widget."""
    image = widget.grab().toImage()
    ground = image.pixelColor(0, 0)
    points = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) != ground
    ]
    across, down = [x for x, _ in points], [y for _, y in points]
    return QRect(QPoint(min(across), min(down)), QPoint(max(across), max(down)))


def test_a_class_stands_where_the_language_begins(qtbot, qapp):
    """Qt would have a Latin name at the left."""
    speak(qapp, "ar")
    table = AgreementTable()
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show_agreement(Agreement({"Parabasal": 3}, {"Parabasal": 2}))
    table.show()
    for each in table.findChildren(PlainLabel):
        assert ink(each).right() > each.width() - theme.GAP, each.text()
    speak(qapp, "en")
    assert ink(table.findChildren(PlainLabel)[-1]).left() < theme.GAP


@pytest.mark.parametrize("name", ["(2) Cells", "2026 (2)", "/data/in", "Cells 2026."])
def test_a_name_keeps_its_brackets_where_they_are(qtbot, qapp, name):
    looks = []
    for code in ("en", "ar"):
        speak(qapp, code)
        label = ElidedLabel()
        qtbot.addWidget(label)
        label.setText(name)
        label.resize(200, 40)
        smooth = Qt.TransformationMode.SmoothTransformation
        whole = Qt.AspectRatioMode.IgnoreAspectRatio
        parts = label.grab(ink(label)).toImage().scaled(6, 2, whole, smooth)
        looks.append([parts.pixelColor(n % 6, n // 6).lightness() for n in range(12)])
    assert looks[0] == pytest.approx(looks[1], abs=LIKE)


def test_a_sentence_that_begins_with_a_name_is_read_from_the_right(qtbot, qapp):
    speak(qapp, "ar")
    label = PlainLabel(language.tr("{first} and {second}", first="Ada (2)", second="Mira"))
    qtbot.addWidget(label)
    # Its first letter is what Qt takes the direction from.
    assert label.text().startswith("\N{RIGHT-TO-LEFT MARK}")
    for number in ("12,345", language.decimal(-9.2, 1), "+0.5"):  # with a unit beside it
        assert language.isolated(number) == number
    speak(qapp, "en")
    assert language.isolated("(2) a.tif") == "(2) a.tif"
