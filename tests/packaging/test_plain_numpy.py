"""The NumPy of the Linux packages answers as the wheel does, and brings no library."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import Distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BEFORE = dict(os.environ)  # the suite's own fixtures set another cache folder
SAMPLES = sorted((ROOT / "desktop" / "samples").glob("*.png"))


@pytest.fixture(scope="module")
def built() -> Path:
    """The folder of the NumPy that was built; CI builds it before the tests."""
    if sys.platform != "linux":
        pytest.skip("Only the Linux packages hold it.")
    command = [sys.executable, ROOT / "packaging" / "plain_numpy.py", "--kept"]
    kept = subprocess.run(command, env=BEFORE, capture_output=True, encoding="utf-8", check=False)
    if kept.returncode:
        pytest.skip("It is not built: python packaging/plain_numpy.py")
    return Path(kept.stdout.strip())


def answers(imported_first: Path | None) -> dict:
    """Ask a process of its own, in which one NumPy or the other is imported."""
    paths = [str(path) for path in (imported_first, ROOT) if path]
    command = [sys.executable, Path(__file__).with_name("numbers_of.py"), *SAMPLES]
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    said = subprocess.run(command, env=environ, check=True, capture_output=True, encoding="utf-8")
    return json.loads(said.stdout)


def test_both_answer_the_same_on_the_same_processors(built: Path) -> None:
    wheel, ours = answers(None), answers(built)
    assert Path(ours["numpy"]).is_relative_to(built)
    assert not Path(wheel["numpy"]).is_relative_to(built)
    for what in ("version", "baseline", "dispatch", "seen"):
        assert ours[what] == wheel[what], what


def test_what_is_built_brings_no_library_and_says_its_licences(built: Path) -> None:
    modules = sorted(built.glob("numpy/**/*.so"))
    assert modules
    said = subprocess.run(["ldd", *modules], check=True, capture_output=True, encoding="utf-8")
    linked = (line.split() for line in said.stdout.splitlines() if line.startswith("\t"))
    loaded = {words[0].partition(".so")[0] for words in linked}
    loaded.discard("statically")  # some need none at all
    assert loaded <= {"linux-vdso", "libstdc++", "libm", "libgcc_s", "libc",
                      "/lib64/ld-linux-x86-64"}  # fmt: skip
    about = Distribution.at(next(built.glob("*.dist-info")))
    texts = {file.name for file in about.files or ()}
    assert {"LICENSE.txt", "linalg-lapack_lite-LICENSE.txt", "src-highway-LICENSE"} <= texts


def test_what_is_built_does_not_say_where_it_was_built(built: Path) -> None:
    folder = str(built.parent).encode()
    said = [file for file in built.rglob("*") if file.is_file() and folder in file.read_bytes()]
    assert said == []
