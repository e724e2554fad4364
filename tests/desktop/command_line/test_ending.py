"""A command that is told to end at an awkward moment ends."""

import os
import subprocess
import sys

import pytest

from tests.desktop.command_line.test_cli import ROOT

STRIKE = """
import os, signal, sys
left = int(sys.argv[1])

def strike(frame, event, _):
    global left
    code = frame.f_code
    if event == "call" and code.co_name == "cb" and "importlib._bootstrap" in code.co_filename:
        left -= 1
        if left == 0:
            sys.setprofile(None)
            print("struck", flush=True)
            os.kill(os.getpid(), signal.SIGINT)

from desktop.__main__ import main
sys.setprofile(strike)
sys.exit(main(sys.argv[2:]))
"""
"""Interrupts where Python cleans up behind its nth import, and throws away what is raised."""


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")
@pytest.mark.parametrize("nth", [1, 20, 60, 120])
def test_an_interrupt_that_python_throws_away_still_ends_the_command(
    bundle, draw_cells, tmp_path, nth
):
    (cell,) = draw_cells(tmp_path / "cells", 1)
    typed = ["--data-dir", tmp_path / "profile", "--bundle", bundle, "classify", cell]
    run = subprocess.run(
        [sys.executable, "-c", STRIKE, str(nth), *map(str, typed)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert run.stdout == "struck\n"
    assert "Exception ignored" in run.stderr
    assert run.returncode == 130
