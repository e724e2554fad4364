"""The queue of a review without a window: a snapshot whose rows are read when they are needed."""

from __future__ import annotations

from array import array

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from desktop.gui.review.agreement_table import share
from desktop.gui.review.pace import WITHIN_S, Pace
from desktop.gui.review.queue_model import QueueModel
from desktop.values import Prediction, Row


def row(number: int, person: str | None = None, class_name: str = "round") -> Row:
    found = Prediction(
        f"/lab/{number}.png", "answered", class_name, 0.7, {class_name: 0.7}, None, "a" * 64, "b"
    )
    return Row(number, 1, 100 + number, found, person)


@pytest.fixture
def queue(qtbot) -> QueueModel:
    made = QueueModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.use(array("q", [7, 3, 5]))
    made.take([row(7), row(3, "long"), row(5)])
    return made


def said(queue: QueueModel) -> list[str]:
    return [queue.index(place).data() for place in range(queue.rowCount())]


def test_rows_say_the_persons_answer_or_else_the_bundles(queue):
    assert said(queue) == ["7.png\n70.0 %  round", "3.png\n✓ long", "5.png\n70.0 %  round"]


def test_an_answered_row_stays_where_it_is_and_can_be_taken_back(queue):
    queue.say(107, "long")
    assert said(queue)[0] == "7.png\n✓ long"
    queue.say(107, None)
    assert said(queue)[0] == "7.png\n70.0 %  round"


def test_blind_hides_the_bundles_answer_until_there_is_another(queue):
    queue.set_blind(True)
    assert said(queue) == ["7.png\nNot answered yet", "3.png\n✓ long", "5.png\nNot answered yet"]
    queue.say(105, "round")
    assert said(queue)[2] == "5.png\n✓ round"


def test_a_second_reading_shows_nothing_of_the_first(queue):
    queue.own_only = True
    assert said(queue)[1] == "3.png\n70.0 %  round"
    queue.say(103, "long")
    assert said(queue)[1] == "3.png\n✓ long"


def test_rows_are_asked_for_together_when_they_are_needed(qtbot):
    queue = QueueModel()
    queue.use(array("q", range(1, 1001)))
    with qtbot.waitSignal(queue.wanted) as asked:
        assert queue.index(4).data() == "...\n"
        assert queue.index(2).data() == "...\n"
    assert asked.args == [[3, 5]]


def test_the_rest_of_a_long_list_leaves_its_beginning_alone(queue, qtbot):
    resets = []
    queue.modelReset.connect(lambda: resets.append(1))
    queue.use(array("q", [7, 3, 5, 2]))
    assert queue.rowCount() == 4
    assert said(queue)[1] == "3.png\n✓ long"
    assert not resets
    queue.use(array("q", [9]))
    assert resets


def test_rows_of_other_lists_are_passed_over(queue):
    queue.take([row(99)])
    assert queue.place_of(199) is None
    assert queue.place_of(105) == 2


def test_the_pace_is_that_of_the_last_minutes():
    now = [0.0]
    pace = Pace(lambda: now[0])
    assert pace.per_minute() is None
    for _ in range(5):
        pace.count()
        now[0] += 20
    assert pace.per_minute() == pytest.approx(3)
    now[0] += WITHIN_S
    assert pace.per_minute() is None


def test_an_answer_taken_back_is_no_part_of_the_pace():
    now = [0.0]
    pace = Pace(lambda: now[0])
    for _ in range(6):
        pace.count()
        now[0] += 20
    pace.take_back()
    assert pace.per_minute() == pytest.approx(3)
    for _ in range(6):  # once more than there are
        pace.take_back()
    assert pace.per_minute() is None


@pytest.mark.parametrize(("answers", "seconds"), [(2, 300), (4, 240), (5, 59), (60, 59)])
def test_a_few_answers_or_seconds_are_no_pace(answers, seconds):
    now = [0.0]
    pace = Pace(lambda: now[0])
    for number in range(answers):
        now[0] = seconds * number / (answers - 1)
        pace.count()
    assert pace.per_minute() is None


@pytest.mark.parametrize(
    ("agreed", "read", "words"),
    [
        (0, 0, "nothing reviewed yet"),
        (2, 3, "2 of 3: 67 % (21 to 94)"),
        (90, 100, "90 of 100: 90 %"),
    ],
)
def test_agreement_of_few_images_is_said_with_its_interval(agreed, read, words):
    assert share(agreed, read) == words
