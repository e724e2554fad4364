"""A first start that is killed while it makes the records: there are none yet, none are damaged."""

import json
import os
from zipfile import ZipFile

import pytest

from tests.desktop.watches import needs_strace


@pytest.fixture(params=["pwrite64:signal=KILL:when=1", "fdatasync:signal=KILL:when=5"])
def cut_off(request, petriscope, draw_cells, tmp_path):
    """What is left: an empty file, or a page whose tables were still to come.

    Returns:
        The image that a first start was to answer.
    """
    (image,) = draw_cells(tmp_path / "cells", 1)
    kill = ["strace", "-qq", "-f", "-o", os.devnull, "-e", f"inject={request.param}"]
    killed = petriscope("classify", image, before=kill)
    assert (killed.returncode, killed.stdout) == (-9, "")
    assert (tmp_path / "profile" / "records.db").stat().st_size in (0, 4096), "the control"
    return image


@needs_strace
def test_records_whose_making_was_cut_off_are_not_called_damaged(cut_off, petriscope, tmp_path):
    none_yet = "There are no records in"
    for command in (["verify"], ["backup"], ["backup", tmp_path / "copy.db"]):
        run = petriscope("records", *command)
        assert (run.returncode, none_yet in run.stderr, "damaged" in run.stderr) == (1, True, False)
    assert not list(tmp_path.glob("**/*copy.db*"))
    assert petriscope("diagnostics", tmp_path / "diagnostics.zip").returncode == 0
    with ZipFile(tmp_path / "diagnostics.zip") as packed:
        assert none_yet in json.loads(packed.read("records.json"))["trouble"]
    run = petriscope("export-corrections", tmp_path / "out")
    assert (run.returncode, "Received none" in run.stderr) == (1, True)


@needs_strace
def test_the_next_start_makes_them(cut_off, petriscope):
    run = petriscope("classify", cut_off)
    assert (run.returncode, len(run.stdout.splitlines())) == (0, 1), run.stderr
    run = petriscope("records", "verify")
    assert (run.returncode, "rows hold" in run.stdout) == (0, True), run.stderr
