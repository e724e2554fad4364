"""The job object's structure lies in memory as Windows lays it out, wherever the test runs."""

import ctypes

import pytest

from desktop.engine.windows_job import ExtendedLimits, limits


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="a 64-bit layout")
def test_the_structure_is_laid_out_as_winnt_h_says():
    assert ctypes.sizeof(ExtendedLimits) == 144
    assert ExtendedLimits.IoInfo.offset == 64
    assert ExtendedLimits.ProcessMemoryLimit.offset == 112


def test_the_limits_are_memory_no_dialog_and_the_end_with_the_parent():
    chosen = limits(3 * 1024**3)
    assert chosen.ProcessMemoryLimit == 3 * 1024**3
    assert chosen.BasicLimitInformation.LimitFlags == 0x2000 | 0x0400 | 0x0100
