"""Files that are whole or not there."""

import os
from pathlib import Path

import pytest

from desktop.system.whole_file import whole_file


def test_the_file_takes_its_place_when_it_is_whole(tmp_path):
    file = tmp_path / "out.txt"
    file.write_text("old")
    with whole_file(file) as draft:
        draft.write_text("new")
        assert file.read_text() == "old"
    assert file.read_text() == "new"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("trouble", [OSError, KeyError, KeyboardInterrupt])
def test_what_was_half_written_is_gone_and_the_old_file_is_as_it_was(tmp_path, trouble):
    file = tmp_path / "out.txt"
    file.write_text("old")
    with pytest.raises(trouble), whole_file(file) as draft:
        draft.write_text("half")
        raise trouble
    assert file.read_text() == "old"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_what_is_no_file_is_left_as_it_is(tmp_path):
    """As /dev/null, which an administrator's CSV must not take the place of."""
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="no file"), whole_file(tmp_path / "pipe") as draft:
        draft.write_text("new")
    assert (tmp_path / "pipe").is_fifo()
    assert list(tmp_path.iterdir()) == [tmp_path / "pipe"]


def test_a_file_that_is_held_for_a_moment_is_replaced_after_it(tmp_path, monkeypatch):
    """As a virus scanner on Windows holds it; here replacing is refused twice."""
    refusals = [PermissionError(), PermissionError()]
    usual = Path.replace

    def replace(draft, file):
        if refusals:
            raise refusals.pop()
        return usual(draft, file)

    monkeypatch.setattr(Path, "replace", replace)
    with whole_file(tmp_path / "out.txt") as draft:
        draft.write_text("new")
    assert (tmp_path / "out.txt").read_text() == "new"
    assert not refusals
