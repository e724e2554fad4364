"""The frozen app: one folder, made by PyInstaller from build.spec."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class PackagingError(Exception):
    """Something kept a package from being made; the message says what, and what to do."""


def version() -> str:
    """Return the version of the app."""
    text = (ROOT / "desktop" / "version.py").read_text(encoding="utf-8")
    return re.findall(r'^VERSION = "(.+)"$', text, re.M)[0]


def source_date() -> int:
    """Return the source's date in seconds since 1970, which all files of a package bear.

    SOURCE_DATE_EPOCH if it is set (https://reproducible-builds.org/specs/source-date-epoch),
    otherwise the last commit's.

    Raises:
        PackagingError: Neither is there.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        return int(given or said(["git", "-C", ROOT, "log", "-1", "--format=%ct"]))
    except (ValueError, PackagingError) as error:
        raise PackagingError(
            "Expected a checkout with git, or the source's date in seconds since 1970 in "
            f"SOURCE_DATE_EPOCH. Received {given or error}."
        ) from error


def freeze(out: Path, date: int) -> Path:
    """Freeze the app and return its folder, ``out/petriscope``.

    Raises:
        PackagingError: PyInstaller failed.
    """
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=ERROR"]
    command += ["--distpath", out, "--workpath", out / "build", ROOT / "build.spec"]
    environ = {"SOURCE_DATE_EPOCH": str(date), "PYTHONHASHSEED": "0"}
    # The packages press the whole folder together, and better than module by module; each start
    # would have to unpack those.
    environ["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"
    said(command, environ)
    return out / "petriscope"


def describe(folder: Path) -> str:
    """Say how large a folder is and how many files it holds; links count as nothing."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    return f"{folder}: {size / 1e6:.0f} MB in {len(files)} files"


def said(command: Sequence[str | Path], environ: Mapping[str, str] | None = None) -> str:
    """Run a program to its end and return what it said.

    Args:
        command: The program and its arguments.
        environ: Variables to add to the environment.

    Raises:
        PackagingError: It is not there, or it failed.
    """
    try:
        done = subprocess.run(
            command,
            env={**os.environ, **(environ or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=True,
        )
    except FileNotFoundError as error:
        raise PackagingError(f"Expected the program {command[0]}. It is not installed.") from error
    except subprocess.CalledProcessError as error:
        raise PackagingError(f"{error.output}\n{command[0]} failed, see above.") from error
    return done.stdout
