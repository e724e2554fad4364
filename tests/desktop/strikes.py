"""Ends an engine while it has something to do."""

import os
import signal
import threading

import pytest

posix_only = pytest.mark.skipif(os.name == "nt", reason="needs POSIX signals")


def strike_during_request(engine, number):
    """Stop the engine, so that the next request cannot be answered, then end it."""
    pid = engine.pid
    os.kill(pid, signal.SIGSTOP)

    def strike():
        os.kill(pid, number)
        os.kill(pid, signal.SIGCONT)

    threading.Timer(0.3, strike).start()
