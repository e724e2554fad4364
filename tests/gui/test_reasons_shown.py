"""Wherever the window shows why there is no answer, it says so in the person's language."""

import pytest

from desktop import language
from desktop.events import WatchChanged
from desktop.gui.detail.answer_heading import AnswerHeading
from desktop.gui.review.sides import Sides
from desktop.gui.watch.set_aside_list import SetAsideList
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.reports.rows import json_line
from desktop.values import Row, unreadable
from desktop.words import wording

ENGLISH = "The file could not be read: Permission denied."
OTHER = "Illisible : Permission denied."
FOUND = unreadable("/in/x.png", ENGLISH, "b" * 64)


class OneSentence:
    """A language of which one sentence is known so far."""

    right_to_left = False

    def find(self, text, _comment, _count):
        return "Illisible : {why}." if text == "The file could not be read: {why}." else ""

    def number(self, value):
        return f"{value}"

    def decimal(self, value, places):
        return f"{value:.{places}f}"


@pytest.fixture(autouse=True)
def one_sentence():
    language.use(OneSentence())
    yield
    language.use(None)


def labels(widget):
    return [label.text() for label in widget.findChildren(PlainLabel)]


def test_above_the_image_and_in_a_review(qtbot):
    heading, sides = AnswerHeading(), Sides()
    for widget in (heading, sides):
        qtbot.addWidget(widget)
    heading.show_prediction(FOUND)
    sides.show_row(Row(1, 1, 1, FOUND), None, hidden=False)
    assert OTHER in labels(heading)
    assert OTHER in labels(sides)
    sides.show_row(Row(1, 1, 1, FOUND), None, hidden=True)
    assert OTHER not in labels(sides)


def test_in_the_list_of_a_watch(qtbot):
    shown = SetAsideList(None)
    qtbot.addWidget(shown)
    shown.show_watch(WatchChanged(("/in",), 1, 0, None, False, 0, 1, (FOUND,)))
    assert shown._table.item(0, 2).text() == OTHER


def test_to_a_screen_reader_and_on_the_clipboard_but_not_in_json():
    assert OTHER in wording.sentence(Row(1, 1, 1, FOUND))
    assert wording.row(FOUND).endswith(OTHER)
    assert ENGLISH in json_line(FOUND, None)
