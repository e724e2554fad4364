"""Text that is no Unicode, from an odd keyboard, a paste or a file name: recorded, and found."""

import os
import sqlite3
from contextlib import closing

import pytest

from desktop.corrections_export import export
from desktop.events import (
    Commented,
    CommentsRead,
    EngineReady,
    Labelled,
    Listed,
    Progress,
    Reviewed,
    RowsRead,
    Stopped,
)
from desktop.records import schema
from desktop.records.corrected import corrected_images
from desktop.records.database import Database
from desktop.records.overview import Overview
from desktop.records.store import Records
from desktop.records.verification import verify
from desktop.review import Review
from desktop.service import Service
from desktop.values import Label, Query, Question, ReviewThresholds, unreadable

HALF = "a\ud83db"
KEPT = r"a\ud83db"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "records.db"


def test_what_people_say_with_half_a_character_is_on_record_and_found(
    bundle, listener, profile, draw_cells, tmp_path
):
    service = Service(profile, bundle, listener)
    service.start()
    listener.until(EngineReady)
    service.begin_session(Label(HALF, HALF), HALF)
    service.submit(draw_cells(tmp_path / "cells", 1))
    listener.until(lambda event: isinstance(event, Progress) and event.done == event.total == 1)
    service.lookup.list_rows("test", Query(text=HALF, not_by=HALF))
    numbers = listener.until(Listed).numbers
    service.lookup.read_rows(numbers)
    (row,) = listener.until(RowsRead).rows
    assert row.label == Label(KEPT, KEPT)
    service.comment(row.result_id, HALF, f"{HALF} again")
    listener.until(Commented)
    service.answer(row.result_id, HALF, HALF, HALF)
    listener.until(Reviewed)
    service.label_images([row.number], HALF, Label("C-7", HALF))
    listener.until(Labelled)
    service.lookup.read_comments(row.result_id)
    said = listener.until(CommentsRead)
    assert [(each.who, each.text) for each in said.comments] == [(KEPT, f"{KEPT} again")]
    assert [(each.who, each.new, each.why) for each in said.corrections] == [(KEPT, KEPT, KEPT)]
    service.close()
    assert listener.until(Stopped).message is None
    verify(profile.records)


@pytest.mark.parametrize("query", [Query(text="caf\udce9"), Query(text="caf\\udce9")])
def test_a_file_name_that_is_no_unicode_is_found_by_either_spelling(file, query, tmp_path):
    with closing(Database(file)) as database:
        Records(database).add(unreadable("/lab/caf\udce9.png", "Gone.", "b" * 64), 1)
        thresholds = Review(tmp_path / "review.json").thresholds
        (number,) = Overview(database).numbers(query, thresholds)
        assert Overview(database).files(Query(), thresholds) == [r"/lab/caf\udce9.png"]
        assert number == 1


def test_sqlite_itself_takes_no_half_character(file, monkeypatch):
    """The control: with SQLite's own connection each of them is an error that nobody expects."""
    monkeypatch.setattr(schema, "Connection", sqlite3.Connection)
    with closing(Database(file)) as database:
        records = Records(database)
        session = records.begin_session()
        recorded = records.add(unreadable("/lab/a.png", "Gone.", "b" * 64), 1, session=session)
        for say in (
            lambda: records.comment(recorded.result_id, "Ada", HALF),
            lambda: records.correct(recorded.result_id, HALF, "a", ""),
            lambda: records.label_images([recorded.number], "Ada", Label(HALF, "")),
            lambda: records.add(unreadable("/lab/\udce9.png", "Gone.", "b" * 64), 1),
            lambda: Overview(database).numbers(Query(not_by=HALF), ReviewThresholds("", {})),
        ):
            with pytest.raises(UnicodeEncodeError):
                say()


@pytest.mark.skipif(os.name == "nt", reason="file names are text there")
def test_a_file_is_explained_and_exported_by_its_name_on_record(engine, cell_bytes, file, tmp_path):
    image = tmp_path / "cells" / os.fsdecode(b"caf\xe9.png")
    image.parent.mkdir()
    image.write_bytes(cell_bytes(1))
    found = engine.classify(str(image)).prediction
    with closing(Database(file)) as database:
        recorded = Records(database).add(found, 1)
        Records(database).correct(recorded.result_id, "Ada", "round", "")
        (row,) = Overview(database).rows([recorded.number])
        on_record = row.prediction.file
        exported = export(corrected_images(database), tmp_path / "out")
    assert not os.path.lexists(on_record), "the control: no file has the name on record"
    assert engine.explain(on_record, found.sha256, Question(found.class_name))
    assert exported.left_out == []
    assert (tmp_path / "out" / "round" / "caf_udce9.png").read_bytes() == cell_bytes(1)
    assert "caf_udce9.png" in (tmp_path / "out" / "groups.csv").read_text("utf-8")
