"""Puts a CPython 3.11 for Windows, with the app's packages, together: windows_python.py FOLDER.

For trying the Windows packages on Linux only; what users get is made with python.org's Python. Its
libraries come out of a wheel that brings them, its modules from the Python that runs this, and two
stubs are compiled. Needs Python 3.11, pip and gcc-mingw-w64-x86-64.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MINGW = "x86_64-w64-mingw32-"
FREEZER = ("altgraph", "pefile", "pyinstaller", "pyinstaller-hooks-contrib", "pywin32-ctypes",
           "setuptools")  # fmt: skip
PROGRAM = """#include <wchar.h>
__declspec(dllimport) int Py_Main(int, wchar_t **);
int wmain(int count, wchar_t **words) { return Py_Main(count, words); }
"""
FORWARDS = "int DllMain(void *module, unsigned reason, void *more) { return 1; }\n"


def pip(command: str, *options: str | Path) -> None:
    """Let pip fetch for Windows, wheels only, each checked against its hash."""
    system = ["--platform=win_amd64", "--python-version=3.11", "--implementation=cp"]
    checked = ["--require-hashes", "--only-binary=:all:", "--no-deps", "--quiet"]
    name = [sys.executable, "-m", "pip", "--disable-pip-version-check", command]
    subprocess.run([*name, *system, *checked, *options], check=True)


def locked() -> Iterator[str]:
    """Yield what the lock files say of the app's packages and PyInstaller's, for any system."""
    app, dev = ((ROOT / ".dev" / f"{name}.lock").read_text("utf-8") for name in ("app", "dev"))
    names = {*re.findall(r"^([\w.-]+)==", app, re.M), *FREEZER}
    entry = re.compile(r"^([\w.-]+)==(\S+)[^\\]*((?:\\\n +\S+ ?)+)", re.M)
    for name, version, hashes in entry.findall(dev):
        if name in names:
            yield f"{name}=={version} {hashes}\n"


def add_libraries(python: Path, parts: Path) -> None:
    """Take Python's own libraries, and the C++ runtime, from the wheels that bring them."""
    pip("download", "--dest", parts, "--requirement", HERE / "windows.lock")
    beside = re.compile(r"deploy_libs/(python311|libffi|sqlite3)|data/msvcp140|Scripts/vcruntime")
    modules = re.compile(r"deploy_libs/(?!_tkinter).*\.pyd$|deploy_libs/lib(ssl|crypto)")
    for wheel in parts.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                if beside.search(name) or modules.search(name):
                    folder = python if beside.search(name) else python / "DLLs"
                    (folder / Path(name).name.lower()).write_bytes(archive.read(name))


def add_modules(python: Path) -> None:
    """Copy the standard library of the Python that runs this."""
    left_out = shutil.ignore_patterns(
        "site-packages", "dist-packages", "lib-dynload", "config-3*", "test", "__pycache__"
    )
    shutil.copytree(sysconfig.get_path("stdlib"), python / "Lib", ignore=left_out)


def add_stubs(python: Path, parts: Path) -> None:
    """Compile python.exe, and the python3.dll that only hands on to python311.dll."""
    (parts / "python.c").write_text(PROGRAM)
    (parts / "python3.c").write_text(FORWARDS)
    names = "".join(f"  {name} = python311.{name}\n" for name in exports(python / "python311.dll"))
    (parts / "python3.def").write_text(f"LIBRARY python3.dll\nEXPORTS\n{names}")
    compiler = [f"{MINGW}gcc", "-O2"]
    library = ["-shared", "-nostdlib", "-Wl,-e,DllMain", parts / "python3.c", parts / "python3.def"]
    program = ["-municode", parts / "python.c", python / "python311.dll"]
    subprocess.run([*compiler, *program, "-o", python / "python.exe"], check=True)
    subprocess.run([*compiler, *library, "-o", python / "python3.dll"], check=True)


def exports(library: Path) -> list[str]:
    """Return the names that a DLL exports."""
    command = [f"{MINGW}objdump", "-p", library]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    table = said.partition("Ordinal/Name Pointer] Table")[2]
    return re.findall(r"^\t\[\s*\d+\].*?(\S+)$", table, re.M)


def main() -> None:
    """Put it together in a folder that is not there yet."""
    if sys.version_info[:2] != (3, 11):
        sys.exit(f"Expected Python 3.11. Received {sys.version.split()[0]}. Run this with 3.11.")
    python = Path(sys.argv[1])
    (python / "DLLs").mkdir(parents=True)
    with tempfile.TemporaryDirectory() as place:
        parts = Path(place)
        add_libraries(python, parts)
        add_modules(python)
        add_stubs(python, parts)
        (parts / "all.lock").write_text("".join(locked()), encoding="utf-8")
        packages = python / "Lib" / "site-packages"
        pip("install", "--target", packages, "--requirement", parts / "all.lock")


if __name__ == "__main__":
    main()
