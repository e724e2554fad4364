"""What a decoder says on stderr is heard, and waited for no longer than for the decoder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from export.bundle.decoder_stderr import listening

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there, msvcrt's stderr is heard")


def test_all_is_heard_and_stderr_is_as_before():
    before = os.fstat(2)
    result, said = listening(lambda: os.write(2, b"Corrupt JPEG data"))
    assert (result, said) == (17, "Corrupt JPEG data")
    assert os.path.samestat(os.fstat(2), before)


def test_more_than_a_pipe_holds_is_no_trouble():
    _, said = listening(lambda: [os.write(2, b"line\n" * 1_000) for _ in range(100)])
    assert said == ("line\n" * 1_000)[:4096]


def test_a_process_that_is_started_meanwhile_is_not_waited_for():
    child, said = listening(lambda: subprocess.Popen(["sleep", "600"]))
    with child:
        assert child.poll() is None
        child.kill()
    assert said == ""


def test_after_an_error_it_hears_the_next_one():
    with pytest.raises(ZeroDivisionError):
        listening(lambda: 1 // 0)
    assert listening(lambda: os.write(2, b"x"))[1] == "x"


FORKED = """
import os
from export.bundle.decoder_stderr import listening
listening(lambda: None)
child = os.fork()
assert listening(lambda: os.write(2, b"x"))[1] == "x"
if not child:
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
"""


def test_a_process_that_was_forked_hears_too():
    subprocess.run([sys.executable, "-c", FORKED], cwd=ROOT, check=True, timeout=60)
