"""Reports as the service makes them: whole or not there, with pictures, between other work."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop.errors import RecordsUnavailableError
from desktop.events import (
    Explained,
    Progress,
    ReportFailed,
    ReportGathered,
    ReportProgress,
    ReportWritten,
)
from desktop.records.database import Database
from desktop.records.overview import Overview
from desktop.records.store import Records
from desktop.reports.kinds import KINDS, kind_of
from desktop.service import Service
from desktop.values import Question
from desktop.work.reporting import MOST_PRINTED


@pytest.fixture
def service(bundle, listener, profile):
    made = Service(profile, bundle, listener)
    made.start()
    yield made
    made.close()


def classified(service, listener, paths):
    service.submit(paths)
    listener.until(lambda event: isinstance(event, Progress) and event.done == event.total)
    return listener.answers()


def report(service, file):
    service.report(file, kind_of(file, KINDS))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.suffix)
def test_a_report_is_whole_and_leaves_no_draft(service, listener, draw_cells, tmp_path, kind):
    classified(service, listener, draw_cells(tmp_path / "cells", 2))
    file = tmp_path / "out" / f"report{kind.suffix.upper()}"
    file.parent.mkdir()
    report(service, file)
    assert listener.until(ReportWritten) == ReportWritten(str(file), 2)
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize("read", ["numbers", "rows"])
def test_a_report_whose_rows_cannot_be_read_fails_in_words(
    service, listener, draw_cells, tmp_path, monkeypatch, read
):
    classified(service, listener, draw_cells(tmp_path / "cells", 1))

    def fail(*_):
        raise RecordsUnavailableError("The disk is gone.")

    with monkeypatch.context() as fault:
        fault.setattr(Overview, read, fail)
        report(service, tmp_path / "out.csv")
        assert listener.until(ReportFailed).message == "The disk is gone."
    report(service, tmp_path / "out.csv")
    assert listener.until(ReportWritten).images == 1


def test_a_case_report_has_pictures_corrections_and_the_head_of_the_chain(
    service, listener, draw_cells, profile, tmp_path
):
    files = draw_cells(tmp_path / "cells", 4)
    files[3].write_text("words")
    found = classified(service, listener, files)
    with closing(sqlite3.connect(profile.records)) as db:
        (number,) = db.execute("SELECT min(id) FROM results").fetchone()
    with closing(Database(profile.records)) as database:
        Records(database).correct(number, "Mira", "Parabasal", "Look at the nucleus")
        head = database.head()
    files[1].unlink()
    files[2].write_bytes(files[0].read_bytes())
    report(service, tmp_path / "out.html")
    listener.until(ReportWritten)
    page = (tmp_path / "out.html").read_text("utf-8")
    assert head in page
    first, gone, changed, bad = page.split("<article>")[1:]
    assert first.count("data:image/jpeg") == 2
    assert "Parabasal</strong> instead of" in first
    assert "The file does not exist." in gone
    assert "The file has changed" in changed
    assert "No picture. The file could not be read." in bad
    for part, prediction in zip((first, gone, changed, bad), found, strict=True):
        assert f"<h3>{Path(prediction.file).name}</h3>" in part
        assert (prediction.class_name or "Unreadable") in part
    assert "data:" not in gone + changed + bad


def test_a_report_gives_way_to_whoever_asks_for_an_explanation(
    service, listener, draw_cells, tmp_path
):
    found = classified(service, listener, draw_cells(tmp_path / "cells", 30))
    report(service, tmp_path / "out.html")
    listener.until(ReportProgress)
    service.explain(found[0].file, found[0].sha256, found[0].bundle, Question(found[0].class_name))
    listener.until(Explained)
    assert not (tmp_path / "out.html").exists()
    listener.until(ReportWritten)


def test_a_cancelled_report_leaves_the_old_one_and_nothing_else(
    service, listener, draw_cells, tmp_path
):
    classified(service, listener, draw_cells(tmp_path / "cells", 30))
    file = tmp_path / "out" / "report.html"
    file.parent.mkdir()
    file.write_text("old")
    report(service, file)
    listener.until(ReportProgress)
    service.cancel_report()
    failed = listener.until(ReportFailed)
    assert failed.path == str(file)
    assert "was not written" in failed.message
    assert [each.name for each in file.parent.iterdir()] == ["report.html"]
    assert file.read_text() == "old"


def test_cancelling_a_report_forgets_no_image(service, listener, draw_cells, tmp_path):
    classified(service, listener, draw_cells(tmp_path / "cells", 30))
    report(service, tmp_path / "report.html")
    service.submit(draw_cells(tmp_path / "more", 10))
    service.cancel_report()
    listener.until(ReportFailed)
    listener.until(lambda event: event == Progress(10, 10))
    assert len(listener.answers()) == 40


def test_closing_amid_a_report_leaves_nothing_of_it(service, listener, draw_cells, tmp_path):
    classified(service, listener, draw_cells(tmp_path / "cells", 30))
    (tmp_path / "out").mkdir()
    report(service, tmp_path / "out" / "report.html")
    listener.until(ReportProgress)
    service.close()
    assert list((tmp_path / "out").iterdir()) == []


def test_what_is_to_be_printed_comes_with_its_pictures(service, listener, draw_cells, tmp_path):
    found = classified(service, listener, draw_cells(tmp_path / "cells", 2))
    service.gather()
    gathered = listener.until(ReportGathered)
    assert [entry.prediction for entry in gathered.entries] == found
    for entry in gathered.entries:
        picture = entry.pictures.image.pixels
        assert len(picture.data) == picture.width * picture.height * 3
        assert max(picture.width, picture.height) <= 320
        assert entry.pictures.overlay.jpeg.startswith(b"\xff\xd8\xff")


def test_more_than_can_be_printed_is_said_at_once(service, listener, tmp_path):
    paths = [tmp_path / f"none-{number}.png" for number in range(MOST_PRINTED + 1)]
    classified(service, listener, paths)
    service.gather()
    assert "Export them as PDF" in listener.until(ReportFailed).message


def test_without_a_bundle_there_is_nothing_to_report(listener, profile, tmp_path):
    (tmp_path / "empty").mkdir()
    with closing(Service(profile, tmp_path / "empty", listener)) as service:
        service.start()
        for ask in (lambda: report(service, tmp_path / "out.html"), service.gather):
            ask()
            assert "manifest.json" in listener.until(ReportFailed).message
    assert not (tmp_path / "out.html").exists()


def test_the_command_writes_each_report_that_is_asked_for(petriscope, draw_cells, tmp_path):
    draw_cells(tmp_path / "cells", 2)
    names = ["a.csv", "a.xlsx", "a.html", "a.pdf"]
    options = [part for name in names for part in ("--report", tmp_path / name)]
    run = petriscope("classify", tmp_path / "cells", "--json", *options)
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    starts = [(tmp_path / name).read_bytes()[:4] for name in names]
    assert starts == [b"\xef\xbb\xbff", b"PK\x03\x04", b"<!DO", b"%PDF"]


def test_one_report_that_cannot_be_written_costs_the_others_nothing(
    petriscope, draw_cells, tmp_path
):
    long = tmp_path / ("x" * 300 + ".xlsx")
    options = ["--report", long, "--report", tmp_path / "a.csv"]
    run = petriscope("classify", *draw_cells(tmp_path / "cells", 1), *options)
    assert run.returncode == 1
    assert "cannot be written" in run.stderr
    assert (tmp_path / "a.csv").exists()
