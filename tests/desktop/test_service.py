"""The service as the window uses it: orders in, events out, nothing lost."""

import hashlib
import os
import signal
import time
from pathlib import Path

import pytest

from desktop.events import (
    Answered,
    BundleUnusable,
    EngineReady,
    EngineRestarted,
    Explained,
    ExplainFailed,
    Progress,
    ReportFailed,
    ReportWritten,
    SignerChecked,
    Stopped,
    Trouble,
    WatchChanged,
)
from desktop.records.verification import verify
from desktop.reports.kinds import KINDS, kind_of
from desktop.service import Service
from desktop.values import Question


def is_idle(event):
    return isinstance(event, Progress) and event.done == event.total


@pytest.fixture
def make_service(bundle, listener, profile):
    made = []

    def make(bundle=bundle):
        service = Service(profile, bundle, listener)
        service.start()
        made.append(service)
        return service

    yield make
    for service in made:
        service.close()


@pytest.fixture
def service(make_service, listener):
    service = make_service()
    listener.until(EngineReady)
    return service


def recorded(profile):
    return verify(profile.records).rows


def test_submitted_work_is_answered_in_order_with_progress(service, listener, draw_cells, tmp_path):
    files = draw_cells(tmp_path / "cells", 3)
    service.submit([tmp_path / "cells", tmp_path / "gone.png"])
    listener.until(is_idle)
    assert [each.file for each in listener.answers()] == [
        *map(str, files),
        str(tmp_path / "gone.png"),
    ]
    progress = [(e.done, e.total) for e in listener.heard if isinstance(e, Progress)]
    assert progress == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]
    thumbnails = [e.thumbnail for e in listener.heard if isinstance(e, Answered)]
    assert [each is None for each in thumbnails] == [False, False, False, True]


def test_new_work_after_idle_counts_from_zero(service, listener, draw_cells, tmp_path):
    files = draw_cells(tmp_path, 2)
    for file in files:
        service.submit([file])
        assert listener.until(is_idle) == Progress(1, 1)


def test_cancel_forgets_what_is_not_done(service, listener, draw_cells, tmp_path):
    draw_cells(tmp_path / "cells", 50)
    service.submit([tmp_path / "cells"])
    listener.until(Answered)
    service.cancel()
    idle = listener.until(is_idle)
    assert 1 <= idle.total < 50
    assert len(listener.answers()) == idle.total


def test_an_explanation_comes_before_queued_images(service, listener, draw_cells, tmp_path):
    draw_cells(tmp_path / "cells", 50)
    service.submit([tmp_path / "cells"])
    first = listener.until(Answered).prediction
    question = Question(first.class_name, fine=True)
    request = service.explain(first.file, first.sha256, first.bundle, question)
    explained = listener.until(Explained)
    assert explained.request == request
    assert explained.explanation.question == question
    assert len(listener.answers()) < 50
    listener.until(is_idle)
    assert len(listener.answers()) == 50


def test_a_later_request_takes_the_place_of_an_unserved_one(
    make_service, listener, draw_cells, bundle, tmp_path
):
    service = make_service()  # still starting: nothing can be served yet
    (file,) = draw_cells(tmp_path, 1)
    service.submit([file])
    digest = hashlib.sha256((bundle / "manifest.json").read_bytes()).hexdigest()
    requests = [service.explain(str(file), "0" * 64, digest, Question("any")) for _ in range(3)]
    assert requests == [1, 2, 3]
    listener.until(is_idle)
    failed = [e.request for e in listener.heard if isinstance(e, ExplainFailed)]
    assert failed == [3]


def test_a_changed_file_is_not_explained(service, listener, draw_cells, cell_bytes, tmp_path):
    (file,) = draw_cells(tmp_path, 1)
    service.submit([file])
    prediction = listener.until(Answered).prediction
    file.write_bytes(cell_bytes(9))
    question = Question(prediction.class_name)
    request = service.explain(prediction.file, prediction.sha256, prediction.bundle, question)
    failed = listener.until(ExplainFailed)
    assert failed.request == request
    assert "changed" in failed.message


def test_the_session_is_exported(service, listener, draw_cells, tmp_path):
    draw_cells(tmp_path / "cells", 2)
    service.submit([tmp_path / "cells"])
    listener.until(is_idle)
    service.report(tmp_path / "out.csv", kind_of(Path("out.csv"), KINDS))
    assert listener.until(ReportWritten) == ReportWritten(str(tmp_path / "out.csv"), 2)
    assert len((tmp_path / "out.csv").read_text("utf-8-sig").splitlines()) == 3


def test_an_export_that_cannot_be_written_is_trouble_in_words(service, listener, tmp_path):
    service.report(tmp_path / "no" / "folder" / "out.html", kind_of(Path("out.html"), KINDS))
    assert "cannot be written" in listener.until(ReportFailed).message


def test_watching_starts_changes_folder_and_ends(service, listener, draw_cells, tmp_path):
    draw_cells(tmp_path / "one", 2)
    draw_cells(tmp_path / "two", 1)
    service.watch([tmp_path / "one"])
    listener.until(lambda e: isinstance(e, WatchChanged) and (e.seen, e.waiting) == (2, 0))
    service.watch([tmp_path / "two"])
    state = listener.until(lambda e: isinstance(e, WatchChanged) and (e.seen, e.waiting) == (1, 0))
    assert (state.folders, state.problem) == ((str(tmp_path / "two"),), None)
    service.unwatch()
    assert listener.until(WatchChanged).folders == ()


def test_a_file_withdrawn_before_its_turn_is_recorded_so(service, listener, draw_cells, tmp_path):
    files = draw_cells(tmp_path / "watched", 40)
    service.watch([tmp_path / "watched"])
    listener.until(Answered)
    files[-1].unlink()
    files[-2].write_bytes(files[0].read_bytes())
    listener.until(lambda e: isinstance(e, WatchChanged) and (e.seen, e.waiting) == (39, 0))
    withdrawn = [each for each in listener.answers() if "withdrawn" in (each.reason or "")]
    assert {each.file for each in withdrawn} == {str(files[-1]), str(files[-2])}
    assert listener.answers()[-1].file == str(files[-2])
    assert listener.answers()[-1].status == "answered"


def test_a_folder_that_goes_away_amid_the_work_is_waited_for(
    service, listener, draw_cells, tmp_path
):
    files = draw_cells(tmp_path / "watched", 40)
    service.watch([tmp_path / "watched"])
    listener.until(Answered)
    away = (tmp_path / "watched").rename(tmp_path / "away")
    listener.until(lambda e: isinstance(e, WatchChanged) and e.problem)
    away.rename(tmp_path / "watched")
    listener.until(lambda e: isinstance(e, WatchChanged) and (e.seen, e.waiting) == (40, 0))
    answered = [each.file for each in listener.answers() if each.status == "answered"]
    assert sorted(answered) == [str(file) for file in files]


@pytest.mark.skipif(os.name == "nt", reason="needs the right to make links")
def test_a_link_that_leads_to_itself_is_a_folder_that_cannot_be_read(service, listener, tmp_path):
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    service.watch([loop])
    told = listener.until(lambda e: isinstance(e, Stopped | WatchChanged))
    assert isinstance(told, WatchChanged)
    assert "cannot be read" in told.problem


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_a_file_that_goes_away_just_before_it_is_read_is_not_given_up(
    service, listener, draw_cells, engines_of, tmp_path
):
    draw_cells(tmp_path / "watched", 2)
    (engine,) = engines_of(os.getpid())
    os.kill(engine, signal.SIGSTOP)
    service.watch([tmp_path / "watched"])
    for _ in range(2):  # the second scan finds the files at rest
        listener.until(lambda e: isinstance(e, WatchChanged) and e.waiting == 2)
    time.sleep(0.5)  # until the engine was asked; were that too short, nothing would be proven
    away = (tmp_path / "watched").rename(tmp_path / "away")
    os.kill(engine, signal.SIGCONT)
    listener.until(lambda e: isinstance(e, WatchChanged) and e.problem)
    away.rename(tmp_path / "watched")
    listener.until(lambda e: isinstance(e, WatchChanged) and (e.seen, e.waiting) == (2, 0))
    assert [each.status for each in listener.answers()] == ["answered", "answered"]


def test_withdrawn_files_that_come_back_are_classified_after_all(
    service, listener, draw_cells, tmp_path
):
    """A disk that is unmounted leaves an empty folder behind."""
    watched, away = tmp_path / "watched", tmp_path / "away"
    files = draw_cells(watched, 40)
    away.mkdir()
    service.watch([watched])
    listener.until(Answered)
    for file in files:
        file.rename(away / file.name)
    listener.until(lambda e: isinstance(e, WatchChanged) and (e.seen, e.waiting) == (0, 0))
    for file in files:
        (away / file.name).rename(file)
    listener.until(lambda e: isinstance(e, WatchChanged) and (e.seen, e.waiting) == (40, 0))
    last = {each.file: each.status for each in listener.answers()}
    assert last == {str(file): "answered" for file in files}


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_a_crash_amid_the_work_loses_nothing(
    service, listener, draw_cells, engines_of, profile, tmp_path
):
    files = draw_cells(tmp_path / "cells", 30)
    service.submit([tmp_path / "cells"])
    listener.until(Answered)
    (engine,) = engines_of(os.getpid())
    os.kill(engine, signal.SIGSEGV)
    listener.until(is_idle)
    assert [each.file for each in listener.answers()] == [str(file) for file in files]
    assert {each.status for each in listener.answers()} == {"answered"}
    restarts = [event for event in listener.heard if isinstance(event, EngineRestarted)]
    assert len(restarts) == 1
    assert "it crashed" in restarts[0].reason


def test_a_bundle_that_cannot_be_used_is_said_once_and_again_when_asked(
    make_service, listener, draw_cells, tmp_path
):
    service = make_service(tmp_path / "no-bundle")
    assert "no-bundle" in listener.until(BundleUnusable).message
    service.submit(draw_cells(tmp_path, 1))
    listener.until(BundleUnusable)
    assert listener.answers() == []


def test_closing_amid_the_work_keeps_what_was_answered_on_record(
    service, listener, draw_cells, profile, tmp_path
):
    draw_cells(tmp_path / "cells", 50)
    service.submit([tmp_path / "cells"])
    listener.until(Answered)
    service.close()
    assert listener.until(Stopped).message is None
    assert 1 <= len(listener.answers()) < 50
    assert recorded(profile) == 1 + 2 * len(listener.answers())  # the session, too


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_closing_does_not_wait_for_an_engine_that_hangs(
    service, listener, draw_cells, engines_of, tmp_path
):
    (engine,) = engines_of(os.getpid())
    os.kill(engine, signal.SIGSTOP)
    service.submit(draw_cells(tmp_path, 1))
    listener.until(Progress)
    service.close()
    assert listener.until(Stopped).message is None
    assert listener.answers() == []
    assert engines_of(os.getpid()) == []


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
def test_closing_with_an_engine_that_hangs_leaves_the_csv_up_to_date(
    service, listener, draw_cells, engines_of, tmp_path
):
    draw_cells(tmp_path / "watched", 40)
    service.watch([tmp_path / "watched"], tmp_path / "out.csv")
    for _ in range(3):
        listener.until(Answered)
    (engine,) = engines_of(os.getpid())
    os.kill(engine, signal.SIGSTOP)
    service.close()
    listener.until(Stopped)
    assert 3 <= len(listener.answers()) < 40
    rows = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()[1:]
    assert len(rows) == len(listener.answers())


def test_a_name_that_no_file_can_have_is_unreadable(service, listener, draw_cells, tmp_path):
    service.submit([tmp_path / "a\0b.png", *draw_cells(tmp_path, 1)])
    listener.until(is_idle)
    assert [each.status for each in listener.answers()] == ["unreadable", "answered"]


def test_records_that_cannot_be_used_stop_the_service_in_words(make_service, listener, profile):
    profile.records.write_bytes(b"something else entirely" * 20)
    make_service()
    assert "Petriscope's records" in listener.until(Stopped).message


def test_the_signer_of_the_embedded_bundle_is_trusted(make_service, listener):
    make_service()
    signer = listener.until(EngineReady).bundle.signer
    assert listener.until(SignerChecked) == SignerChecked(signer, True)


def test_another_signer_is_unknown_until_trusted_and_its_bundle_classifies(
    make_service, listener, foreign_bundle, draw_cells, tmp_path
):
    service = make_service(foreign_bundle)
    signer = listener.until(EngineReady).bundle.signer
    assert listener.until(SignerChecked) == SignerChecked(signer, False)
    service.submit(draw_cells(tmp_path, 1))
    listener.until(is_idle)
    assert listener.answers()[0].status == "answered"
    service.trust(signer)
    assert listener.until(SignerChecked) == SignerChecked(signer, True)
    service.close()
    make_service(foreign_bundle)
    assert listener.until(SignerChecked) == SignerChecked(signer, True)


def test_trusting_one_signer_trusts_no_other(make_service, listener, foreign_bundle):
    service = make_service(foreign_bundle)
    signer = listener.until(EngineReady).bundle.signer
    listener.until(SignerChecked)
    service.trust("0" * 16)
    assert listener.until(SignerChecked) == SignerChecked(signer, False)


def test_a_damaged_list_of_signers_is_trouble_and_trusts_nobody(
    make_service, listener, foreign_bundle, profile
):
    profile.trusted_signers.write_bytes(b"")
    service = make_service(foreign_bundle)
    assert "trusted-signers.json is damaged" in listener.until(Trouble).message
    signer = listener.until(SignerChecked)
    assert not signer.trusted
    service.trust(signer.signer)
    assert "damaged" in listener.until(Trouble).message
    assert profile.trusted_signers.read_bytes() == b""
