"""The results without a window, on real records."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop import events
from desktop.gui.bridge import Bridge
from desktop.gui.results.results_model import REVIEW_ROLE, ROW_ROLE, ResultsModel
from desktop.records.database import Database
from desktop.records.store import Records
from desktop.review import Review
from desktop.values import Pixels, Prediction, Query, ReviewThresholds, Row
from desktop.work.lookup import Lookup

THRESHOLDS = ReviewThresholds("b", {"Red": 0.5})


def answered(file: str, confidence: float = 0.9) -> Prediction:
    shares, digest = {"Red": confidence}, f"{file}{confidence}"
    return Prediction(file, "answered", "Red", confidence, shares, None, digest, "b")


def unreadable(file: str) -> Prediction:
    return Prediction(file, "unreadable", None, None, {}, "The file is empty.", None, "b")


def rows_in_memory() -> int:
    return sum(isinstance(each, Row) for each in gc.get_objects())


@dataclass
class Bench:
    """Records that are written and told of as the service does, and the list of a session."""

    bot: QtBot
    bridge: Bridge
    records: Records
    model: ResultsModel
    session: int
    drawn: list[Row] = field(default_factory=list)

    def add(self, *predictions: Prediction, thumbnail: Pixels | None = None) -> None:
        for each in predictions:
            recorded = self.records.add(each, 1, session=self.session)
            self.bridge.listen(events.Answered(each, thumbnail, recorded.number))

    def correct(self, file: str, new: str | None) -> None:
        row = next(row for row in self.rows() if row.prediction.file == file)
        self.records.correct(row.result_id, "Ada", new, "")
        self.bridge.listen(events.Reviewed(row.result_id, new))

    def rows(self) -> list[Row | None]:
        indexes = map(self.model.index, range(self.model.rowCount()))
        return [index.data(ROW_ROLE) for index in indexes]

    def files(self) -> list[str]:
        return [row.prediction.file if row else "" for row in self.rows()]

    def wait_for(self, files: list[str]) -> None:
        self.bot.waitUntil(lambda: self.files() == files)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Bench]:
    bridge, file = Bridge(), tmp_path / "records.db"
    review = Review(tmp_path / "review.json")
    review.thresholds = THRESHOLDS
    lookup = Lookup(file, review, bridge.listen)
    drawn: list[Row] = []
    model = ResultsModel(lookup, bridge, drawn.extend, 44)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, None
    )
    model.use_thresholds(THRESHOLDS)
    with closing(Database(file)) as database, closing(lookup):
        records = Records(database)
        session = records.begin_session()
        lookup.start()
        model.use(Query(session))
        yield Bench(qtbot, bridge, records, model, session, drawn)
    assert tester.model() is model


def test_rows_come_in_order_of_arrival_and_only_those_of_the_session(bench):
    bench.records.add(answered("/other.png"), 1, session=bench.records.begin_session())
    bench.add(answered("/a.png"), unreadable("/b.png"))
    bench.wait_for(["/a.png", "/b.png"])
    bench.add(answered("/c.png"))
    bench.wait_for(["/a.png", "/b.png", "/c.png"])
    assert bench.model.total == 3


def test_what_came_is_inserted_and_the_rows_before_it_stay(bench):
    bench.add(answered("/a.png"))
    bench.wait_for(["/a.png"])
    inserted = []
    bench.model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    bench.model.modelReset.connect(lambda: inserted.append("reset"))
    bench.add(*(answered(f"/{number:04}.png") for number in range(1100)))
    bench.bot.waitUntil(lambda: bench.model.rowCount() == 1101)
    assert "reset" not in inserted
    assert [first for first, _ in inserted] == [1, *(last + 1 for _, last in inserted[:-1])]


def test_only_rows_that_are_looked_at_are_read(bench):
    bench.add(*(answered(f"/{number:04}.png") for number in range(1100)))
    bench.bot.waitUntil(lambda: bench.model.rowCount() == 1100)
    read = []
    bench.bridge.rows_read.connect(lambda event: read.extend(event.numbers))
    assert bench.model.index(700).data() is None
    bench.bot.waitUntil(lambda: bench.model.index(700).data() is not None)
    assert bench.model.index(700).data(ROW_ROLE).prediction == answered("/0700.png")
    assert len(read) < 10  # Qt's tester looks at a few of its own choice


def test_the_more_rows_are_looked_at_the_more_are_forgotten(bench):
    bench.add(*(answered(f"/{number:04}.png") for number in range(2000)))
    bench.bot.waitUntil(lambda: bench.model.rowCount() == 2000)
    held = []
    for start in range(0, 2000, 100):
        looked_at = [bench.model.index(row) for row in range(start, start + 100)]
        bench.bot.waitUntil(lambda at=looked_at: [each.data() for each in at].count(None) == 0)
        held.append(rows_in_memory())
    assert held[4] - held[0] > 300, "those looked at last are kept"
    assert held[-1] - held[9] < 100


def test_another_query_lists_something_else(bench):
    bench.add(answered("/a.png", 0.9), answered("/b.png", 0.4), answered("/c.png", 0.6))
    bench.wait_for(["/a.png", "/b.png", "/c.png"])
    bench.model.use(Query(bench.session, order="confidence"))
    bench.wait_for(["/b.png", "/c.png", "/a.png"])
    bench.model.use(Query(bench.session, text="c.PNG"))
    bench.wait_for(["/c.png"])
    bench.model.use(Query(bench.session, descending=True))
    bench.wait_for(["/c.png", "/b.png", "/a.png"])
    bench.add(answered("/d.png"))
    bench.wait_for(["/d.png", "/c.png", "/b.png", "/a.png"])


def test_a_file_keeps_its_row(bench):
    bench.add(answered("/a.png", 0.1), answered("/b.png"))
    bench.wait_for(["/a.png", "/b.png"])
    bench.add(answered("/a.png", 0.3))
    bench.bot.waitUntil(lambda: bench.rows()[0].prediction.confidence == 0.3)
    assert bench.files() == ["/a.png", "/b.png"]


def test_what_people_say_changes_the_row_and_the_list(bench):
    bench.add(answered("/a.png", 0.3), answered("/b.png", 0.2))
    bench.wait_for(["/a.png", "/b.png"])
    bench.model.use(Query(bench.session, shown="review"))
    bench.wait_for(["/a.png", "/b.png"])
    bench.correct("/a.png", "Blue")
    bench.wait_for(["/b.png"])
    bench.model.use(Query(bench.session))
    bench.wait_for(["/a.png", "/b.png"])
    assert [row.person for row in bench.rows()] == ["Blue", None]
    bench.correct("/a.png", None)
    bench.bot.waitUntil(lambda: bench.rows()[0].person is None)
    result_id = bench.rows()[0].result_id
    bench.model.use(Query(bench.session, text="b.png"))
    bench.wait_for(["/b.png"])
    bench.records.correct(result_id, "Ada", "Green", "")  # of a row that is not listed now
    bench.bridge.listen(events.Reviewed(result_id, "Green"))
    bench.model.use(Query(bench.session))
    bench.wait_for(["/a.png", "/b.png"])
    bench.bot.waitUntil(lambda: bench.rows()[0].person == "Green")


def test_what_a_row_says(bench):
    bench.add(answered("/images/a.png", 0.973), unreadable("/images/b.png"))
    bench.wait_for(["/images/a.png", "/images/b.png"])
    first, second = map(bench.model.index, (0, 1))
    assert first.data() == "a.png: Red, 97.3 %"
    assert second.data() == "Review. b.png: Unreadable. The file is empty."
    assert first.data(Qt.ItemDataRole.ToolTipRole) == "/images/a.png"
    assert second.data(Qt.ItemDataRole.ToolTipRole) == "The file is empty."
    assert second.data(Qt.ItemDataRole.DecorationRole) is None
    assert bench.model.data(QModelIndex()) is None


def test_rows_are_marked_when_they_come_when_thresholds_change_and_by_people(bench):
    bench.add(answered("/a.png", 0.4), answered("/b.png", 0.6))
    bench.wait_for(["/a.png", "/b.png"])

    def marks() -> list[bool]:
        return [bench.model.index(row).data(REVIEW_ROLE) for row in (0, 1)]

    assert marks() == [True, False]
    with bench.bot.waitSignal(bench.model.dataChanged) as changed:
        bench.model.use_thresholds(ReviewThresholds("b", {"Red": 0.65}))
    assert [index.row() for index in changed.args[:2]] == [0, 1]
    assert marks() == [True, True]
    bench.correct("/b.png", "Red")
    bench.bot.waitUntil(lambda: marks() == [True, False])


def test_thumbnails_are_kept_at_the_size_they_are_shown_at(bench):
    bench.add(answered("/a.png"), thumbnail=Pixels(96, 48, 3, bytes([200, 10, 20]) * 96 * 48))
    bench.wait_for(["/a.png"])
    thumbnail = bench.model.index(0).data(Qt.ItemDataRole.DecorationRole)
    assert isinstance(thumbnail, QImage)
    assert (thumbnail.width(), thumbnail.height()) == (44, 22)
    assert thumbnail.pixelColor(20, 10).getRgb() == (200, 10, 20, 255)
    assert bench.drawn == []


def test_a_thumbnail_that_was_forgotten_is_asked_for_when_it_is_looked_at(bench):
    recorded = bench.records.add(answered("/a.png"), 1, session=bench.session)
    bench.model.use(Query(bench.session))
    bench.wait_for(["/a.png"])
    assert bench.model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    bench.bot.waitUntil(lambda: [row.number for row in bench.drawn] == [recorded.number])
    bench.bridge.listen(events.ThumbnailRead(recorded.number, Pixels(1, 1, 3, bytes([9, 8, 7]))))
    bench.bot.waitUntil(
        lambda: bench.model.index(0).data(Qt.ItemDataRole.DecorationRole) is not None
    )
