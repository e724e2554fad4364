"""The app opens no connection and no port: every system call about sockets is looked at."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.embedded import embedded_bundle, sample_images

ROOT = Path(__file__).parents[2]

# Any call that names a family of addresses, as strace writes it.
FAMILY = re.compile(r"\b(?:AF|PF)_([A-Z0-9_]+)")
LOCAL = {"UNIX", "LOCAL", "UNSPEC"}

LOOPBACK = """
import socket
with socket.create_server(("127.0.0.1", 0)) as server:
    socket.create_connection(server.getsockname()).close()
"""
DATAGRAM = """
import socket
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9))
"""
CHILD = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {DATAGRAM!r}])"

# The window shows an answer and its heatmap, writes a report, and closes.
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.gui import app, main_window
from desktop.gui.reports.case_pages import PDF
report = Path(sys.argv[2])
running = QApplication([])
usual = main_window.MainWindow._connect

def connect(window, bridge):
    usual(window, bridge)
    bridge.explained.connect(lambda _: window._service.report(report, PDF))
    bridge.report_written.connect(lambda _: QApplication.closeAllWindows())

main_window.MainWindow._connect = connect
QTimer.singleShot(60_000, lambda: running.exit(1))
sys.exit(app.run_window(Path(sys.argv[1]), None, Path(), [Path(sys.argv[3])]))
"""


def families(trace: str) -> set[str]:
    """Return what kinds of addresses a program used."""
    return set(FAMILY.findall(trace))


@pytest.fixture
def traced(tmp_path: Path):
    """Return a function that runs Python under strace and returns what it did with sockets."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    if subprocess.run([strace, "-f", "true"], capture_output=True, check=False).returncode:
        pytest.skip("strace may not trace here")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("CI", None)  # there are libraries that keep quiet where it is set

    def run(*arguments: object, before: tuple[str, ...] = ()) -> str:
        trace = tmp_path / "trace"
        command = [*before, strace, "-f", "--seccomp-bpf", "-qq", "-e", "trace=%network"]
        command += ["-o", str(trace), sys.executable, *map(str, arguments)]
        done = subprocess.run(
            command,
            env=environment,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=240,
        )
        assert done.returncode == 0, done.stderr
        return trace.read_text()

    return run


@pytest.mark.parametrize("code", [LOOPBACK, DATAGRAM, CHILD], ids=["loopback", "datagram", "child"])
def test_a_connection_would_be_seen(traced, code: str):
    assert families(traced("-c", code)) - LOCAL


def test_the_commands_open_no_connection(traced, tmp_path: Path):
    app = ["-m", "desktop", "--data-dir", tmp_path / "profile", "--bundle", embedded_bundle()]
    shutil.copytree(sample_images(), tmp_path / "cells")
    reports = [
        part
        for suffix in ("csv", "xlsx", "html", "pdf")
        for part in ("--report", tmp_path / f"out.{suffix}")
    ]
    for arguments in (
        ["classify", tmp_path / "cells", "--overlays", tmp_path / "overlays", *reports],
        ["watch", tmp_path / "cells", "--once", "--csv", tmp_path / "watch.csv"],
        ["self-test"],
        ["diagnostics", tmp_path / "out.zip"],
    ):
        trace = traced(*app, *arguments)
        assert not families(trace) - LOCAL, trace


@pytest.mark.parametrize("screen", ["offscreen", "xcb"])
def test_the_window_opens_no_connection(traced, tmp_path: Path, screen: str):
    before: tuple[str, ...] = ()
    if screen == "xcb":
        if shutil.which("xvfb-run") is None:
            pytest.skip("xvfb-run is not installed")
        before = ("xvfb-run", "-a", "env", "QT_QPA_PLATFORM=xcb")
    image = sorted(sample_images().glob("*.png"))[0]
    trace = traced("-c", WINDOW, tmp_path / "profile", tmp_path / "a.pdf", image, before=before)
    assert not families(trace) - LOCAL, trace
    assert (tmp_path / "a.pdf").exists()
