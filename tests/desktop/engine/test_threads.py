"""The number of threads is measured once on each PC, and again when anything is different."""

import json
import os

import pytest

from desktop.engine.threads import MAX_THREADS, quickest


@pytest.fixture
def measured(make_engine, tmp_path):
    """Return a function: what the file holds before an engine's start, to what it holds after."""
    file = tmp_path / "engine.json"

    def start(before=None):
        if before is not None:
            file.write_bytes(before if isinstance(before, bytes) else json.dumps(before).encode())
        engine = make_engine(remembered=file)
        engine.start()
        engine.close()
        return json.loads(file.read_bytes())

    return start


def test_what_was_measured_is_remembered_with_what_it_depends_on(measured, bundle):
    found = measured()
    assert found.keys() == {"cpu", "cores", "app", "bundle", "threads"}
    assert 1 <= found["threads"] <= min(MAX_THREADS, found["cores"])


def test_under_the_same_circumstances_it_is_not_measured_again(measured):
    found = measured()
    for threads in range(1, min(MAX_THREADS, found["cores"]) + 1):
        assert measured({**found, "threads": threads})["threads"] == threads


CHANGES = {"cpu": "another", "cores": 999, "app": "0", "bundle": "0" * 64, "more": 1}


@pytest.mark.parametrize("name", CHANGES)
def test_under_others_it_is(measured, name):
    found = measured()
    after = measured({**found, name: CHANGES[name]})
    assert {**after, "threads": 0} == {**found, "threads": 0}


@pytest.mark.parametrize("threads", [0, -1, MAX_THREADS + 1, True, 1.0, "1", None])
def test_a_number_that_makes_no_sense_is_measured_again(measured, threads):
    after = measured({**measured(), "threads": threads})["threads"]
    assert type(after) is int
    assert 1 <= after <= MAX_THREADS


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"[" * 9000, b"\xff", b"null"])
def test_a_damaged_file_is_measured_again(measured, content):
    assert measured(content).keys() == {"cpu", "cores", "app", "bundle", "threads"}


def test_where_nothing_can_be_kept_the_engine_runs_all_the_same(make_engine, tmp_path):
    engine = make_engine(remembered=tmp_path / "no such folder" / "engine.json")
    assert engine.start().golden_checked
    assert list(tmp_path.glob("no such folder")) == []


@pytest.mark.parametrize(
    ("times", "threads"),
    [
        ({1: 9.0}, 1),
        ({1: 9.0, 2: 9.0}, 1),
        ({1: 9.0, 2: 8.5}, 1),
        ({1: 9.0, 2: 5.0, 3: 4.8, 4: 4.7}, 2),
        ({1: 9.0, 2: 8.5, 3: 5.0, 4: 3.0}, 4),
        ({1: 9.0, 2: 40.0}, 1),
    ],
)
def test_more_threads_are_used_only_where_they_are_clearly_quicker(times, threads):
    assert quickest(times) == threads


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX priorities")
def test_the_engine_steps_back_behind_the_window(engine):
    own = os.getpriority(os.PRIO_PROCESS, 0)
    assert os.getpriority(os.PRIO_PROCESS, engine.pid) == min(own + 5, 19)
