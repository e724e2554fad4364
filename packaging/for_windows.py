"""What a module for Python on Windows is compiled against, put together on Linux.

Python's headers are those of the Python that runs this, with a configuration for Windows; they are
used through Python's limited API only, which is the same in both. Windows's python3.dll itself is
not needed to link against: the headers name what it exports.
"""

from __future__ import annotations

import re
import shutil
import sysconfig
import zipfile
from pathlib import Path

from folder import said
from source import requirement

PREFIX = "x86_64-w64-mingw32-"

# What the limited API's headers ask; PC/pyconfig.h is what Python for Windows is built with.
CONFIGURATION = """\
#define MS_WINDOWS
#define MS_WIN64
#define NT_THREADS
#define Py_ENABLE_SHARED
#define HAVE_DECLSPEC_DLL
#define HAVE_STDDEF_H 1
#define HAVE_SYS_STAT_H 1
#define HAVE_WCHAR_H 1
#define SIZEOF_SHORT 2
#define SIZEOF_INT 4
#define SIZEOF_LONG 4
#define SIZEOF_LONG_LONG 8
#define SIZEOF_SIZE_T 8
#define SIZEOF_TIME_T 8
#define SIZEOF_VOID_P 8
#define SIZEOF_WCHAR_T 2
"""
EXPORTED = re.compile(r"PyAPI_(?:FUNC|DATA)\([^)]*\)\s*(\w+)")


def python_headers(place: Path) -> Path:
    """Copy Python's headers into a folder that is not there yet, and return it."""
    shutil.copytree(sysconfig.get_path("include"), place)
    (place / "pyconfig.h").write_text(CONFIGURATION, encoding="utf-8")
    return place


def python_library(headers: Path, place: Path) -> Path:
    """Write what links a module with python3.dll, and return the file.

    Args:
        headers: Those of `python_headers`.
        place: A folder that is there.
    """
    names = {
        name
        for header in headers.glob("*.h")
        for name in EXPORTED.findall(header.read_text(encoding="utf-8"))
    }
    listed, made = place / "python3.def", place / "libpython3.a"
    listed.write_text("\n".join(["LIBRARY python3.dll", "EXPORTS", *sorted(names)]) + "\n")
    said([f"{PREFIX}dlltool", "-d", listed, "-l", made])
    return made


def numpy_headers(tools: Path, place: Path) -> Path:
    """Fetch those of the wheel for Windows that the app's lock file names; return their folder.

    Args:
        tools: The folder of a Python that has pip.
        place: A folder that is not there yet.
    """
    place.mkdir()
    wanted = place / "wanted"
    wanted.write_text(requirement("numpy"), encoding="utf-8")
    command = [tools / "python", "-m", "pip", "download", "--dest", place, "--no-deps"]
    command += ["--require-hashes", "--only-binary=:all:", "--platform=win_amd64"]
    command += ["--python-version=3.11", "--implementation=cp", "--requirement", wanted]
    said(command)
    with zipfile.ZipFile(next(place.glob("numpy-*.whl"))) as wheel:
        wheel.extractall(place, [name for name in wheel.namelist() if "/include/" in name])
    return place / "numpy" / "_core" / "include"
