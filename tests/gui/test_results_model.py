"""The results without a window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester

from desktop.gui.results_model import PREDICTION_ROLE, REVIEW_ROLE, ResultsModel
from desktop.values import Pixels, Prediction, ReviewThresholds


def answered(file: str, confidence: float = 0.9) -> Prediction:
    return Prediction(file, "answered", "Red", confidence, {"Red": confidence}, None, "a", "b")


def unreadable(file: str) -> Prediction:
    return Prediction(file, "unreadable", None, None, {}, "The file is empty.", None, "b")


def settle(qtbot, model: ResultsModel) -> list[int]:
    with qtbot.waitSignal(model.settled) as caught:
        pass
    return caught.args[0]


def test_it_keeps_the_rules_of_qt_models(qtbot):
    model = ResultsModel(44)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, None
    )
    for number in range(5):
        model.add(answered(f"{number}.png"), None)
    settle(qtbot, model)
    model.add(answered("0.png", 0.5), None)
    settle(qtbot, model)
    assert tester.model() is model
    assert model.rowCount() == 5


def test_a_flood_comes_in_one_batch(qtbot):
    model = ResultsModel(44)
    batches = []
    model.rowsInserted.connect(lambda _parent, first, last: batches.append((first, last)))
    for number in range(10_000):
        model.add(answered(f"{number}.png"), None)
    assert model.rowCount() == 0
    assert settle(qtbot, model) == list(range(10_000))
    assert batches == [(0, 9_999)]


def test_a_file_keeps_its_row(qtbot):
    model = ResultsModel(44)
    model.add(answered("a.png", 0.1), None)
    model.add(answered("b.png"), None)
    model.add(answered("a.png", 0.2), None)
    settle(qtbot, model)
    assert model.rowCount() == 2
    model.add(answered("a.png", 0.3), None)
    with qtbot.waitSignal(model.dataChanged) as changed:
        pass
    assert changed.args[0].row() == 0
    assert [model.prediction(row).confidence for row in (0, 1)] == [0.3, 0.9]


def test_what_a_row_says(qtbot):
    model = ResultsModel(44)
    model.add(answered("/images/a.png", 0.973), None)
    model.add(unreadable("/images/b.png"), None)
    settle(qtbot, model)
    first, second = model.index(0), model.index(1)
    assert first.data() == "a.png: Red, 97.3 %"
    assert second.data() == "Review. b.png: Unreadable, The file is empty."
    assert first.data(Qt.ItemDataRole.ToolTipRole) == "/images/a.png"
    assert second.data(Qt.ItemDataRole.ToolTipRole) == "The file is empty."
    assert second.data(PREDICTION_ROLE) == unreadable("/images/b.png")
    assert second.data(Qt.ItemDataRole.DecorationRole) is None


def test_rows_are_marked_when_they_come_when_they_change_and_when_thresholds_do(qtbot):
    model = ResultsModel(44)
    model.use_thresholds(ReviewThresholds("b", {"Red": 0.5}))
    model.add(answered("a.png", 0.4), None)
    model.add(answered("b.png", 0.6), None)
    settle(qtbot, model)
    assert [model.index(row).data(REVIEW_ROLE) for row in (0, 1)] == [True, False]
    model.add(answered("a.png", 0.7), None)
    settle(qtbot, model)
    assert model.needing_review() == 0
    model.add(answered("c.png", 0.1), None)  # not shown yet
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.use_thresholds(ReviewThresholds("b", {"Red": 0.65}))
    assert [index.row() for index in changed.args[:2]] == [0, 1]
    settle(qtbot, model)
    assert [model.index(row).data(REVIEW_ROLE) for row in (0, 1, 2)] == [False, True, True]
    assert model.needing_review() == 2


def test_thumbnails_are_kept_at_the_size_they_are_shown_at(qtbot):
    model = ResultsModel(44)
    model.add(answered("a.png"), Pixels(96, 48, 3, bytes([200, 10, 20]) * 96 * 48))
    settle(qtbot, model)
    thumbnail = model.index(0).data(Qt.ItemDataRole.DecorationRole)
    assert isinstance(thumbnail, QImage)
    assert (thumbnail.width(), thumbnail.height()) == (44, 22)
    assert thumbnail.pixelColor(20, 10).getRgb() == (200, 10, 20, 255)
