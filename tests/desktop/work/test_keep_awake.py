"""The system's own tool is asked to keep the computer awake, as long as there is work."""

import os
import sys
import time

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux's systemd-inhibit")


@pytest.fixture
def asked(tmp_path, monkeypatch):
    """Stand in for the tool with one that writes down when it starts and ends."""
    log, tool = tmp_path / "asked", tmp_path / "bin" / "systemd-inhibit"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\necho "start $1" >> {log}\ncat\necho end >> {log}\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}{os.pathsep}{os.environ['PATH']}")
    return lambda: log.read_text().splitlines() if log.exists() else []


def wait_for(condition):
    end = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.05)


def test_the_computer_stays_awake_while_there_is_work(petriscope, asked, draw_cells, tmp_path):
    draw_cells(tmp_path / "cells", 2)
    run = petriscope("classify", tmp_path / "cells")
    assert run.returncode == 0, run.stderr
    wait_for(lambda: asked() == ["start --what=idle:sleep", "end"])


def test_a_killed_watch_lets_the_computer_sleep(start_petriscope, asked, tmp_path):
    (tmp_path / "cells").mkdir()
    process = start_petriscope("watch", tmp_path / "cells", "--csv", tmp_path / "out.csv")
    wait_for(lambda: asked() == ["start --what=idle:sleep"])
    process.kill()
    process.wait()
    wait_for(lambda: asked()[-1] == "end")


def test_without_the_tool_the_work_is_done_all_the_same(
    petriscope, draw_cells, tmp_path, monkeypatch
):
    draw_cells(tmp_path / "cells", 1)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert petriscope("classify", tmp_path / "cells").returncode == 0
