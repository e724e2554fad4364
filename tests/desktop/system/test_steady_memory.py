"""What malloc holds on to while files with ever new names are worked on, in threads."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

KEEPS_HEAPS = sys.platform == "linux" and hasattr(ctypes.CDLL(None), "mallinfo2")

# In threads one after the other, as the service's thread, the lookup's and others work in turn.
WORK = """
import ctypes, sys, threading
from pathlib import Path

class Info(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in ("heaps", *"abcdefghi")]

def heaps():
    info = ctypes.CDLL(None).mallinfo2
    info.restype = Info
    return info().heaps

def name(first):
    for number in range(first, first + 2_000):
        Path(f"/watched/image-{number}.png").name

in_use = [sys.intern(f"name {number}") for number in range(25_000)]
before = heaps()
for first in range(0, 320_000, 2_000):
    thread = threading.Thread(target=name, args=(first,))
    thread.start()
    thread.join()
print(heaps() - before)
"""
STEADY = "from desktop.__main__ import main\nmain(['--version'])\n"


def growth(code: str) -> int:
    """Return by how many bytes the heaps grew over 320,000 names."""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    return int(done.stdout.splitlines()[-1])


@pytest.mark.skipif(not KEEPS_HEAPS, reason="Only glibc has heaps that grow like this.")
def test_the_heaps_do_not_grow_with_the_files_that_were_seen():
    assert growth(STEADY + WORK) < 1_000_000
    assert growth(WORK) > 4_000_000  # what it would be without
