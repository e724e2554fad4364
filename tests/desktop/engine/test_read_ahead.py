"""The engine works on the next file already; every answer is still that of its own file."""

import hashlib
import os
import signal
import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from desktop.errors import ExplainError
from desktop.values import Question
from tests.desktop.strikes import posix_only, strike_during_request


@pytest.fixture
def cells(draw_cells, tmp_path):
    return [str(file) for file in draw_cells(tmp_path / "cells", 4)]


@pytest.fixture
def slow(tmp_path):
    """A file that takes the engine a second or more."""
    file = tmp_path / "slow.png"
    file.write_bytes(cv2.imencode(".png", np.zeros((9900, 10000, 3), np.uint8))[1].tobytes())
    return str(file)


def sha256(file):
    return hashlib.sha256(Path(file).read_bytes()).hexdigest()


def is_answer_of(prediction, file):
    return (prediction.status, prediction.file, prediction.sha256) == (
        "answered",
        file,
        sha256(file),
    )


def test_files_read_ahead_are_answered_as_one_by_one(engine, cells, tmp_path, heard):
    files = [cells[0], str(tmp_path / "gone.png"), *cells[1:], cells[3], "no\0name"]
    one_by_one = [engine.classify(file) for file in files]
    ahead = [engine.classify(*pair) for pair in zip(files, [*files[1:], None], strict=True)]
    assert ahead == one_by_one
    assert heard.restarts() == []


@posix_only
@pytest.mark.parametrize("ahead", [True, False])
def test_the_next_file_is_done_before_it_is_asked_for(make_engine, cells, heard, ahead):
    engine = make_engine(base_deadline_s=3)
    engine.start()
    engine.classify(cells[0], cells[1] if ahead else None)
    engine.check()  # answered after what was sent before
    os.kill(engine.pid, signal.SIGSTOP)
    assert is_answer_of(engine.classify(cells[1]).prediction, cells[1])
    assert (heard.restarts() == []) is ahead


def test_another_file_than_was_sent_ahead_gets_its_own_answer(engine, cells, heard):
    for then in cells:
        engine.classify(cells[0], then)
        for file in cells:
            assert is_answer_of(engine.classify(file).prediction, file)
    assert heard.restarts() == []


def test_an_explanation_that_comes_between_is_that_of_its_own_file(engine, cells, heard):
    first = engine.classify(cells[0]).prediction
    image, question = (cells[0], first.sha256), Question(first.class_name)
    expected = (engine.explain(*image, question), engine.overlay(*image, question))
    for ask, answer in zip((engine.explain, engine.overlay), expected, strict=True):
        engine.classify(cells[1], cells[2])
        assert ask(*image, question) == answer
        with pytest.raises(ExplainError, match="changed since"):
            ask(cells[3], first.sha256, question)
        assert is_answer_of(engine.classify(cells[2], cells[3]).prediction, cells[2])
        assert engine.check().versions
    assert is_answer_of(engine.classify(cells[3]).prediction, cells[3])
    assert heard.restarts() == []


def test_a_file_that_changed_since_it_was_sent_ahead_is_read_again(engine, cells, cell_bytes):
    engine.classify(cells[0], cells[1])
    Path(cells[1]).write_bytes(cell_bytes(7))
    assert is_answer_of(engine.classify(cells[1]).prediction, cells[1])


@posix_only
def test_a_death_at_the_file_sent_ahead_is_that_files_first(engine, cells, slow, heard):
    assert is_answer_of(engine.classify(cells[0], slow).prediction, cells[0])
    strike_during_request(engine, signal.SIGSEGV)
    assert engine.classify(slow, cells[1]).prediction.status == "refused"  # it is blank
    assert is_answer_of(engine.classify(cells[1]).prediction, cells[1])
    assert len(heard.restarts()) == 1


@posix_only
def test_a_death_at_a_file_sent_ahead_is_not_blamed_on_another(engine, cells, slow, heard):
    """That one dies once more and would be set aside."""
    engine.classify(cells[0], slow)
    os.kill(engine.pid, signal.SIGSTOP)
    os.kill(engine.pid, signal.SIGKILL)
    strikes = iter([signal.SIGSEGV])

    def strike_again():
        for number in strikes:
            strike_during_request(engine, number)
            break

    heard.on_ready = strike_again
    assert is_answer_of(engine.classify(cells[1], cells[2]).prediction, cells[1])
    assert is_answer_of(engine.classify(cells[2]).prediction, cells[2])
    assert len(heard.restarts()) == 2


@posix_only
def test_a_file_is_tried_the_second_time_with_nothing_behind_it(make_engine, cells, slow, heard):
    """What was sent ahead with it waits for its own turn, and its time counts from there."""
    engine = make_engine(base_deadline_s=4)
    engine.start()
    strike_during_request(engine, signal.SIGSEGV)
    assert is_answer_of(engine.classify(cells[0], slow).prediction, cells[0])
    os.kill(engine.pid, signal.SIGSTOP)  # nothing was sent: it has nothing to be late with
    time.sleep(4.5)
    os.kill(engine.pid, signal.SIGCONT)
    assert is_answer_of(engine.classify(cells[1]).prediction, cells[1])
    assert len(heard.restarts()) == 1


@posix_only
def test_the_time_of_a_file_sent_ahead_runs_while_nobody_waits(make_engine, cells, slow, heard):
    engine = make_engine(base_deadline_s=4)
    engine.start()
    engine.classify(cells[0], slow)
    os.kill(engine.pid, signal.SIGSTOP)
    time.sleep(4.5)
    os.kill(engine.pid, signal.SIGCONT)
    engine.classify(cells[1])
    assert "no answer within 4 s" in heard.restarts()[0]
