"""In a small window the classes are read whole in every list, and so is the reviewer's name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QStyleOptionViewItem,
)

from desktop.gui import theme
from desktop.gui.detail.answer_heading import AnswerHeading
from desktop.gui.languages import LANGUAGES, speak
from desktop.gui.results.grid_view import PICTURE_SIDE, GridView
from desktop.gui.results.row_delegate import THUMBNAIL_SIDE
from desktop.gui.review.agreement_table import AgreementTable
from desktop.gui.review.bar import ReviewBar
from desktop.gui.review.page import ReviewPage
from desktop.gui.review.queue_list import QueueList
from desktop.gui.status_strip import StatusStrip
from desktop.gui.widgets.elided_label import ElidedLabel
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.words import wording
from tests.gui.tour import IMAGES, REVIEW, go, press_keys

LONGEST = "Superficial-Intermediate"
NAME = "Maximiliana Hamamoto"
ALL = 1  # of the queues


@pytest.fixture(autouse=True)
def english_again(qapp):
    yield
    speak(qapp, "en")


@pytest.fixture
def small(screen, samples: list[Path]):
    """A small window with two samples of each class."""
    screen.settings.reviewer = NAME
    screen.window.resize(QSize(1024, 600))
    screen.window.submit(samples)
    screen.wait_for_rows(len(samples))
    return screen


@pytest.fixture
def reviewed(small) -> ReviewPage:
    """The page Review with all of them."""
    go(small, REVIEW)
    page = small.window.findChild(ReviewPage)
    page.findChild(ReviewBar).findChildren(QComboBox)[0].setFocus()
    small.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    model = page.findChild(QueueList).model()
    small.wait_for(
        lambda: model.rowCount() == 10 and all("..." not in text for text in texts(model))
    )
    return page


def texts(model) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def room_in(view: QueueList) -> int:
    """How wide the text of a row may be."""
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.rect = view.visualRect(view.model().index(0, 0))
    part = QStyle.SubElement.SE_ItemViewItemText
    return view.style().subElementRect(part, option, view).width()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_answers_in_the_results_are_read_whole(code, qapp, request, samples):
    """Also where the controls beside them have long names."""
    speak(qapp, code)
    small = request.getfixturevalue("small")
    model, view = small.results().model(), small.results()
    heading = small.window.findChild(AnswerHeading)
    small.wait_for(heading.isVisible)
    small.bot.wait(100)
    taken = THUMBNAIL_SIDE + 4 * theme.GAP
    for found in small.predictions():
        said = (found.class_name, wording.confidence(found))
        needed = taken + sum(map(view.fontMetrics().horizontalAdvance, said))
        assert needed <= view.viewport().width(), found.class_name
    assert model.rowCount() == len(samples)


@pytest.mark.parametrize("code", ["es", "fr"])
def test_how_the_bundle_was_checked_is_read_whole(code, qapp, request):
    """It comes before the beginning of its signer's fingerprint, which is in the tooltip too."""
    speak(qapp, code)
    screen = request.getfixturevalue("screen")
    screen.window.resize(QSize(1024, 600))
    bundle, signer = screen.window.findChild(StatusStrip).findChildren(ElidedLabel)
    screen.wait_for(lambda: "10" in bundle.text() and bool(signer.text()))
    screen.bot.wait(50)
    for each in (bundle, signer):
        assert each.fontMetrics().horizontalAdvance(each.text()) <= each.width(), each.text()
    assert len(signer.toolTip()) > len(signer.text())


def test_the_answers_in_the_queue_of_a_review_are_read_whole(small, reviewed):
    view = reviewed.findChild(QueueList)
    assert any(LONGEST in text for text in texts(view.model()))
    for text in texts(view.model()):
        answer = text.split("\n")[1]
        assert view.fontMetrics().horizontalAdvance(answer) <= room_in(view), answer


def test_the_reviewers_name_is_read_whole(small, reviewed):
    (field,) = (
        each for each in reviewed.findChildren(QLineEdit) if each.accessibleName() == "Reviewer"
    )
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    part = QStyle.SubElement.SE_LineEditContents
    room = field.style().subElementRect(part, option, field).width() - 4
    assert field.text() == NAME
    assert field.fontMetrics().horizontalAdvance(NAME) <= room
    assert field.y() < field.height()  # beside the choices: the image keeps its room


def lines_of(image: QImage) -> int:
    """Count the lines of text in an image."""
    ground = image.pixelColor(0, 0)
    inked = [
        any(image.pixelColor(x, y) != ground for x in range(image.width()))
        for y in range(image.height())
    ]
    return sum(now and not before for before, now in zip([False, *inked], inked, strict=False))


def test_a_long_class_takes_two_lines_of_a_cell(small):
    press_keys(small.window, "G")
    grid = small.window.findChild(GridView)
    small.wait_for(grid.isVisible)
    places = {each.class_name: place for place, each in enumerate(small.predictions())}
    columns = grid.model().columnCount()
    counted = {}
    for name in (LONGEST, "Metaplastic"):
        grid.show_position(places[name])
        cell = grid.visualRect(grid.model().index(*divmod(places[name], columns)))
        below = QRect(cell).adjusted(1, PICTURE_SIDE + theme.TIGHT + 1, -1, -1)
        small.bot.wait(50)
        counted[name] = lines_of(grid.viewport().grab(below).toImage())
    assert counted == {LONGEST: 2, "Metaplastic": 1}


def test_a_persons_answer_is_read_whole_beside_the_files_name(small, reviewed):
    model, view = reviewed.findChild(QueueList).model(), reviewed.findChild(QueueList)
    row = next(n for n, text in enumerate(texts(model)) if "Metaplastic" in text)
    view.setCurrentIndex(model.index(row, 0))
    small.bot.keyClick(view, Qt.Key.Key_5)
    go(small, IMAGES)
    small.bot.wait(300)
    results = small.results()
    place = next(
        n for n, each in enumerate(small.predictions()) if each.class_name == "Metaplastic"
    )
    small.wait_for(lambda: getattr(results.model().row(place), "person", None) == LONGEST)
    image = results.viewport().grab(results.visualRect(results.model().index(place, 0))).toImage()
    accent = QColor(theme.LIGHT.accent)
    inked = [
        x
        for x in range(theme.GAP, image.width())
        if any(image.pixelColor(x, y) == accent for y in range(image.height() // 2, image.height()))
    ]
    assert max(inked) - min(inked) >= results.fontMetrics().horizontalAdvance(LONGEST)


def test_the_agreement_is_seen_whole_where_there_is_room(small, reviewed):
    small.window.resize(QSize(1440, 900))
    press_keys(reviewed, "Ctrl+T")
    view = reviewed.findChild(QueueList)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        small.bot.keyClick(view, key)
    table = reviewed.findChild(AgreementTable)
    small.wait_for(lambda: len(table.findChildren(PlainLabel)) >= 4)
    small.wait_for(lambda: table.visibleRegion().boundingRect() == table.rect())
