"""A Windows job object: what the engine may take there, and that it ends with its parent.

Written by Microsoft's documentation of JOBOBJECT_EXTENDED_LIMIT_INFORMATION; see docs/limits.md
for what it was tried on.
"""

from __future__ import annotations

import ctypes
import functools
import subprocess
import sys

_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation of JOBOBJECTINFOCLASS
_PROCESS_MEMORY = 0x0100  # JOB_OBJECT_LIMIT_PROCESS_MEMORY
_DIE_ON_UNHANDLED_EXCEPTION = 0x0400  # no dialog of Windows about a crash
_KILL_ON_JOB_CLOSE = 0x2000  # the parent's end closes its handle, however it ends

_SIZE_T = ctypes.c_size_t
_DWORD = ctypes.c_uint32  # wintypes.DWORD has 8 bytes elsewhere, where a test looks at the layout


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", _DWORD),
        ("MinimumWorkingSetSize", _SIZE_T),
        ("MaximumWorkingSetSize", _SIZE_T),
        ("ActiveProcessLimit", _DWORD),
        ("Affinity", _SIZE_T),
        ("PriorityClass", _DWORD),
        ("SchedulingClass", _DWORD),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", _SIZE_T),
        ("JobMemoryLimit", _SIZE_T),
        ("PeakProcessMemoryUsed", _SIZE_T),
        ("PeakJobMemoryUsed", _SIZE_T),
    )


def limits(memory_bytes: int) -> ExtendedLimits:
    """Return what a process in the job may do.

    Args:
        memory_bytes: That one process may commit.
    """
    chosen = ExtendedLimits()
    chosen.ProcessMemoryLimit = memory_bytes
    chosen.BasicLimitInformation.LimitFlags = (
        _PROCESS_MEMORY | _DIE_ON_UNHANDLED_EXCEPTION | _KILL_ON_JOB_CLOSE
    )
    return chosen


if sys.platform == "win32":

    def confine(process: subprocess.Popen[bytes], memory_bytes: int) -> None:
        """Put a process that was just started under the limits.

        Raises:
            OSError: If Windows does not do it.
        """
        kernel = _kernel32()
        if not kernel.AssignProcessToJobObject(_job(memory_bytes), int(process._handle)):  # type: ignore[attr-defined]
            raise ctypes.WinError(ctypes.get_last_error())

    @functools.cache
    def _job(memory_bytes: int) -> int:
        """Make the job for all engines of this process; its handle stays open to the end."""
        kernel = _kernel32()
        job = kernel.CreateJobObjectW(None, None)
        chosen = limits(memory_bytes)
        size = ctypes.sizeof(chosen)
        if not job or not kernel.SetInformationJobObject(
            job, _EXTENDED_LIMITS, ctypes.byref(chosen), size
        ):
            raise ctypes.WinError(ctypes.get_last_error())
        return int(job)

    @functools.cache
    def _kernel32() -> ctypes.WinDLL:
        """Load the functions with their types: a handle has 8 bytes, which ctypes cannot know."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, ctypes.c_wchar_p)
        kernel.CreateJobObjectW.restype = ctypes.c_void_p
        kernel.SetInformationJobObject.argtypes = (
            ctypes.c_void_p,
            ctypes.c_int,
            ctypes.c_void_p,
            _DWORD,
        )
        kernel.AssignProcessToJobObject.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
        return kernel
