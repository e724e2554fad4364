"""The OpenCV of the packages answers as the wheel does, from which bundles are trained.

The one for Windows is looked at here only from outside; packaging/try_wine lets it see.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.kinds import DAMAGED, compare, damaged, write_files

ROOT = Path(__file__).resolve().parents[2]
BEFORE = dict(os.environ)  # the suite's own fixtures set another cache folder
MINGW_OBJDUMP = "x86_64-w64-mingw32-objdump"


def kept(*options: str) -> Path:
    """Return the folder of an OpenCV that was built; skip the test where it was not."""
    if sys.platform != "linux":
        pytest.skip("It is built on Linux.")
    command = [sys.executable, ROOT / "packaging" / "opencv.py", *options]
    found = subprocess.run(
        [*command, "--kept"], env=BEFORE, capture_output=True, encoding="utf-8", check=False
    )
    if found.returncode:
        pytest.skip(f"It is not built: python packaging/opencv.py {' '.join(options)}")
    return Path(found.stdout.strip())


@pytest.fixture(scope="module")
def built() -> Path:
    """The folder of the OpenCV that was built; CI builds it before the tests."""
    return kept()


@pytest.fixture(scope="module")
def built_for_windows() -> Path:
    """The folder of the one for Windows, which is built where packaging/try_wine was run."""
    if shutil.which(MINGW_OBJDUMP) is None:
        pytest.skip(f"There is no {MINGW_OBJDUMP} to look into it.")
    return kept("--windows")


def answers(folder: Path, imported_first: Path | None) -> dict[str, Any]:
    """Ask a process of its own, in which one OpenCV or the other is imported."""
    paths = [str(path) for path in (imported_first, ROOT) if path]
    command = [sys.executable, Path(__file__).with_name("pixels.py"), folder]
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    said = subprocess.run(command, env=environ, check=True, capture_output=True, encoding="utf-8")
    return json.loads(said.stdout)


def test_both_see_the_same_in_every_image(built: Path, tmp_path: Path) -> None:
    write_files(tmp_path)
    wheel, ours = answers(tmp_path, None), answers(tmp_path, built)
    assert Path(ours["opencv"]).parent == built != Path(wheel["opencv"]).parent
    assert len(wheel["seen"]) > 90
    refused = [name for name, seen in wheel["seen"].items() if "refused" in seen]
    assert refused == [f"{DAMAGED} {name}" for name, _ in damaged()]
    assert compare(wheel["seen"], ours["seen"]) == []


def named_inside(folder: Path) -> set[str]:
    """Return the names of the libraries that a built OpenCV says are in it."""
    inside = next(folder.glob("*.dist-info")) / "sboms" / "inside.cdx.json"
    return {each["name"] for each in json.loads(inside.read_text("utf-8"))["components"]}


def licences(folder: Path) -> set[str]:
    """Return what the licences lie in it for."""
    found = (next(folder.glob("*.dist-info")) / "licenses").iterdir()
    return {path.name.partition("-LICENSE")[0] for path in found}


def test_what_is_built_brings_no_library_but_those_it_names(built: Path) -> None:
    assert named_inside(built) == {"libjpeg-turbo", "libpng", "libtiff", "zlib"}
    assert licences(built) >= {"LICENSE", *named_inside(built)}
    needed = subprocess.run(
        ["ldd", built / "cv2.abi3.so"], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    loaded = {line.split()[0].partition(".so")[0] for line in needed.splitlines()}
    assert loaded <= {"linux-vdso", "libstdc++", "libm", "libgcc_s", "libc", "libpthread", "libdl",
                      "librt", "/lib64/ld-linux-x86-64"}  # fmt: skip


def test_what_is_built_does_not_say_where_it_was_built(built: Path) -> None:
    assert str(built.parent).encode() not in (built / "cv2.abi3.so").read_bytes()


def test_for_windows_too(built_for_windows: Path) -> None:
    inside = {"gcc", "libjpeg-turbo", "libpng", "libtiff", "mingw-w64", "zlib"}
    assert named_inside(built_for_windows) == inside
    assert licences(built_for_windows) >= {"LICENSE", *inside}
    told = subprocess.run(
        [MINGW_OBJDUMP, "-p", built_for_windows / "cv2.pyd"],
        check=True, capture_output=True, encoding="utf-8",
    ).stdout  # fmt: skip
    assert set(re.findall(r"DLL Name: (\S+)", told)) == {
        "KERNEL32.dll",
        "msvcrt.dll",
        "ole32.dll",
        "python3.dll",
    }
