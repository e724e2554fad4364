"""Submitted work that is paused waits; all else goes on meanwhile."""

import pytest

from desktop.events import Answered, EngineReady, Explained, Progress, ReportWritten, WatchChanged
from desktop.profile import Profile
from desktop.reports.kinds import KINDS, kind_of
from desktop.service import Service
from desktop.values import Question


def is_paused(event):
    return isinstance(event, Progress) and event.paused


def is_idle(event):
    return isinstance(event, Progress) and event.done == event.total


@pytest.fixture
def service(bundle, listener, tmp_path):
    service = Service(Profile.open(tmp_path / "profile"), bundle, listener)
    service.start()
    listener.until(EngineReady)
    yield service
    service.close()


@pytest.fixture
def cells(draw_cells, tmp_path):
    return draw_cells(tmp_path / "cells", 50)


@pytest.fixture
def paused(service, listener, cells):
    """Return the progress of work that was paused after its first answers."""
    service.submit([cells[0].parent])
    listener.until(Answered)
    service.pause()
    return listener.until(is_paused)


def explain(service, listener):
    """Have the first answer explained, twice: what was going on before is over then."""
    first = listener.answers()[0]
    for fine in (True, False):
        question = Question(first.class_name, fine=fine)
        service.explain(first.file, first.sha256, first.bundle, question)
        assert listener.until(Explained).explanation.question == question


def test_paused_work_waits_and_is_gone_on_with(service, listener, cells, paused):
    assert 1 <= paused.done < paused.total == 50
    explain(service, listener)
    assert len(listener.answers()) == paused.done
    service.resume()
    assert listener.until(Progress) == Progress(paused.done, 50)
    listener.until(is_idle)
    assert [each.file for each in listener.answers()] == [*map(str, cells)]


def test_what_is_submitted_meanwhile_waits_too(service, listener, cells, paused):
    service.submit([cells[0]])
    assert listener.until(Progress) == Progress(paused.done, 51, paused=True)
    explain(service, listener)
    assert len(listener.answers()) == paused.done
    service.resume()
    assert listener.until(is_idle) == Progress(51, 51)


def test_reports_and_watching_go_on(service, listener, draw_cells, tmp_path, paused):
    report = tmp_path / "report.csv"
    service.report(report, kind_of(report, KINDS))
    assert listener.until(ReportWritten).images == paused.done
    draw_cells(tmp_path / "incoming", 2)
    service.watch([tmp_path / "incoming"])
    listener.until(lambda event: isinstance(event, WatchChanged) and event.seen == 2)
    assert len(listener.answers()) == paused.done + 2


def test_cancelled_while_paused_it_is_forgotten_and_new_work_is_not_paused(
    service, listener, cells, paused
):
    service.cancel()
    assert listener.until(Progress) == Progress(paused.done, paused.done)
    service.submit([cells[0]])
    assert listener.until(Progress) == Progress(0, 1)
    assert listener.until(is_idle) == Progress(1, 1)


def test_without_work_there_is_nothing_to_pause(service, listener, cells):
    service.pause()
    assert listener.until(Progress) == Progress(0, 0)
    service.submit([cells[0]])
    assert listener.until(is_idle) == Progress(1, 1)
