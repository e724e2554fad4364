"""Pages of a mapped array are given back, and nothing of it is lost."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np
import pytest

from trainer.mapped import let_go


def mapped_bytes() -> int:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    found = re.search(r"^RssFile:\s+(\d+) kB$", status, re.MULTILINE)
    assert found
    return int(found[1]) * 1024


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_pages_are_given_back_and_read_again(tmp_path: Path) -> None:
    np.save(tmp_path / "array.npy", np.ones((64, 1_000_000), np.uint8))
    array = np.load(tmp_path / "array.npy", mmap_mode="r")
    before = mapped_bytes()
    assert array.sum() == array.size
    assert mapped_bytes() - before > 50e6  # what let_go is for
    let_go(array)
    assert mapped_bytes() - before < 5e6
    assert array[1:].sum() == array.size - array.shape[1]
    let_go(array[0])  # a part of it lets go of all
    assert mapped_bytes() - before < 5e6


def test_an_array_in_memory_is_left_alone() -> None:
    array = np.arange(10)
    let_go(array)
    assert array.sum() == 45
