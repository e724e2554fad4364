"""What people say through the service: on record in order, undone step by step, never lost."""

import csv
from contextlib import closing

import pytest

from desktop.events import (
    AgreementRead,
    Answered,
    BundleUnusable,
    Commented,
    CommentsRead,
    EngineReady,
    Labelled,
    Listed,
    Progress,
    ReportWritten,
    Reviewed,
    RowsRead,
    SessionBegan,
    SessionsRead,
    Stopped,
    ThumbnailRead,
)
from desktop.records.database import Database
from desktop.records.overview import Overview
from desktop.records.store import UNDONE
from desktop.reports.kinds import KINDS, kind_of
from desktop.service import Service
from desktop.values import Label, Query, ReviewThresholds


@pytest.fixture
def service(bundle, listener, profile):
    made = Service(profile, bundle, listener)
    made.start()
    listener.until(EngineReady)
    yield made
    made.close()


@pytest.fixture
def rows(service, listener, draw_cells, tmp_path):
    """Two images on record, as lists show them."""
    service.submit(draw_cells(tmp_path / "cells", 2))
    listener.until(lambda event: isinstance(event, Progress) and event.done == event.total == 2)
    service.lookup.list_rows("test", Query())
    service.lookup.read_rows(listener.until(Listed).numbers)
    return listener.until(RowsRead).rows


def persons(profile, numbers):
    with closing(Database(profile.records)) as database:
        return [row.person for row in Overview(database).rows(numbers)]


def test_answers_are_undone_one_by_one_and_all_stays_on_record(service, listener, rows, profile):
    first, second = rows
    service.answer(first.result_id, "Ada", "a")
    service.answer(second.result_id, "Ada", "b")
    service.answer(second.result_id, "Ada", "c")
    numbers = [row.number for row in rows]
    for _ in range(3):
        listener.until(Reviewed)
    assert persons(profile, numbers) == ["a", "c"]
    for expected in (["a", "b"], ["a", None], [None, None]):
        service.undo_answer("Grace")
        listener.until(Reviewed)
        assert persons(profile, numbers) == expected
    service.undo_answer("Grace")  # there is nothing left
    service.comment(first.result_id, "Ada", "All is undone.")
    listener.until(Commented)
    assert persons(profile, numbers) == [None, None]
    service.lookup.read_comments(second.result_id)
    made = listener.until(CommentsRead).corrections
    assert [(each.who, each.new, each.why) for each in made] == [
        ("Ada", "b", ""),
        ("Ada", "c", ""),
        ("Grace", "b", UNDONE),
        ("Grace", None, UNDONE),
    ]


def test_what_is_said_while_petriscope_closes_is_on_record(service, listener, rows, profile):
    for row in rows:
        service.answer(row.result_id, "Ada", "a")
    service.close()
    assert persons(profile, [row.number for row in rows]) == ["a", "a"]


def test_comments_agreement_and_labels_are_read_again(service, listener, rows):
    (row, _) = rows
    service.comment(row.result_id, "Ada", "Out of focus.")
    assert listener.until(Commented) == Commented(row.result_id)
    service.answer(row.result_id, "Ada", row.prediction.class_name)
    listener.until(Reviewed)
    service.label_images([row.number], "Ada", Label("C-7", "2"))
    listener.until(Labelled)
    service.lookup.read_comments(row.result_id)
    assert [each.text for each in listener.until(CommentsRead).comments] == ["Out of focus."]
    service.lookup.read_agreement(row.session)
    agreement = listener.until(AgreementRead).agreement
    assert agreement.agreed == agreement.reviewed == {row.prediction.class_name: 1}
    service.lookup.read_rows([row.number])
    (again,) = listener.until(RowsRead).rows
    assert (again.noted, again.person, again.label) == (
        True,
        row.prediction.class_name,
        Label("C-7", "2"),
    )


def test_a_new_batch_has_its_own_number_and_label(service, listener, rows, draw_cells, tmp_path):
    service.begin_session(Label("C-9", "1"), "Ada")
    service.submit(draw_cells(tmp_path / "more", 1))
    assert listener.until(SessionBegan) == SessionBegan(rows[0].session + 1, Label("C-9", "1"))
    number = listener.until(Answered).number
    service.lookup.read_rows([number])
    (row,) = listener.until(RowsRead).rows
    assert (row.session, row.label) == (rows[0].session + 1, Label("C-9", "1"))
    service.lookup.read_sessions()
    assert [each.images for each in listener.until(SessionsRead).sessions] == [1, 2]


def test_a_thumbnail_is_made_again_for_the_bytes_on_record_only(service, listener, rows, tmp_path):
    answered = [event for event in listener.heard if isinstance(event, Answered)]
    service.show_thumbnails(rows)
    made = [listener.until(ThumbnailRead) for _ in rows]
    assert made == [ThumbnailRead(each.number, each.thumbnail) for each in answered]
    (tmp_path / "cells" / "cell-000.png").write_bytes(b"another image")
    service.show_thumbnails(rows[:1])
    assert listener.until(ThumbnailRead) == ThumbnailRead(rows[0].number, None)


def test_without_a_usable_bundle_no_thumbnail_is_tried_and_nothing_is_said_again(
    rows, service, profile, tmp_path, listener
):
    service.close()
    other = Service(profile, tmp_path, listener)  # a folder that is no bundle
    other.start()
    listener.until(BundleUnusable)
    other.show_thumbnails(rows * 20)
    other.comment(rows[0].result_id, "Ada", "Everything before is done now.")
    listener.until(Commented)
    other.close()
    listener.until(Stopped)
    heard = [type(event) for event in listener.heard]
    assert heard.count(BundleUnusable) == 1
    assert ThumbnailRead not in heard


def test_a_report_wants_no_review_of_what_a_person_answered(service, listener, rows, tmp_path):
    thresholds = dict.fromkeys(rows[0].prediction.probabilities, 1.0)
    service.set_review(ReviewThresholds(rows[0].prediction.bundle, thresholds))
    service.answer(rows[0].result_id, "Ada", rows[0].prediction.class_name)
    service.report(tmp_path / "out.csv", kind_of(tmp_path / "out.csv", KINDS))
    listener.until(ReportWritten)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert [row["review"] for row in csv.DictReader(stream)] == ["false", "true"]
