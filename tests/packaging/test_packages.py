"""What users install: the same bytes for the same files, and all of it gone after removal."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
APP = """#!/bin/sh
for word; do [ "$last" = --out ] && echo "{}" >"$word"; last=$word; done
exit "${SELF_TEST:-0}"
"""
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="These are Linux packages.")


@pytest.fixture(autouse=True)
def _usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def frozen(folder: Path) -> Path:
    """Make a folder that is laid out as a frozen app is."""
    (folder / "_internal" / "lib").mkdir(parents=True)
    (folder / "petriscope").write_text(APP, encoding="utf-8")
    (folder / "petriscope").chmod(0o755)
    (folder / "_internal" / "lib" / "data").write_bytes(bytes(range(256)) * 64)
    (folder / "_internal" / "link").symlink_to("lib/data")
    return folder


def make(what: str, folder: Path, out: Path) -> Path:
    subprocess.run(
        [sys.executable, ROOT / "packaging", what, "--folder", folder, "--out", out],
        env={**os.environ, "SOURCE_DATE_EPOCH": "1764374400"},
        check=True,
        capture_output=True,
    )
    return next(path for path in out.iterdir() if path.is_file())


@LINUX
@pytest.mark.parametrize("what", ["tar", "deb", "zip"])
def test_the_same_files_give_the_same_bytes(what: str, tmp_path: Path) -> None:
    if what == "deb" and shutil.which("dpkg-deb") is None:
        pytest.skip("dpkg-deb is not installed")
    first = make(what, frozen(tmp_path / "petriscope"), tmp_path / "out")
    os.umask(0o077)  # another person's, on another day
    again = frozen(tmp_path / "elsewhere" / "petriscope")
    os.utime(again / "petriscope", (1, 1))
    second = make(what, again, tmp_path / "other out")
    assert first.read_bytes() == second.read_bytes()

    (again / "petriscope").write_text("another app", encoding="utf-8")
    assert make(what, again, tmp_path / "third").read_bytes() != first.read_bytes()


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The archive's folder, as somebody unpacked it."""
    archive = make("tar", frozen(tmp_path / "petriscope"), tmp_path / "out")
    subprocess.run(["tar", "-xJf", archive, "-C", tmp_path], check=True)
    return next(tmp_path.glob("petriscope-*"))


def run(script: Path, home: Path, *arguments: str, **environ: str) -> int:
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), **environ}
    return subprocess.run(
        [script, *arguments], env=environment, check=False, capture_output=True
    ).returncode


def left(home: Path) -> set[str]:
    """Return what is left of the app; caches of the desktop's own are not."""
    files = [str(path.relative_to(home)) for path in home.rglob("*") if not path.is_dir()]
    return {file for file in files if "petriscope" in file.lower()}


@LINUX
def test_installed_twice_and_removed_it_leaves_the_records(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "Zoë 試"
    records = home / ".local/share/Petriscope/records.db"
    records.parent.mkdir(parents=True)
    records.touch()
    program = home / ".local/opt/petriscope/petriscope"

    assert run(unpacked / "install", home) == 0
    (program.parent / "_internal" / "of an older version").touch()
    assert run(unpacked / "install", home) == 0
    assert not (program.parent / "_internal" / "of an older version").exists()
    entry = (home / ".local/share/applications/petriscope.desktop").read_text("utf-8")
    assert f'\nExec="{program}" %F\n' in entry
    assert "application/x-petriscope-bundle" in entry
    assert (home / ".local/bin/petriscope").samefile(program)

    assert run(program.with_name("remove"), home) == 0
    assert left(home) == {".local/share/Petriscope/records.db"}


@LINUX
def test_records_beside_the_program_stay_too(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    records = home / ".local/opt/petriscope/petriscope-data/records.db"
    assert run(unpacked / "install", home) == 0
    records.parent.mkdir()
    records.touch()
    assert run(unpacked / "install", home) == 0
    assert run(records.parents[1] / "remove", home) == 0
    assert left(home) == {str(records.relative_to(home))}


@LINUX
def test_records_go_when_that_is_asked_for(unpacked: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert run(unpacked / "install", home) == 0
    (home / ".local/share/Petriscope").mkdir()
    assert run(unpacked / "remove", home, "--records") == 0
    assert not (home / ".local/share/Petriscope").exists()


@LINUX
def test_an_app_that_fails_its_self_test_is_not_called_installed(
    unpacked: Path, tmp_path: Path
) -> None:
    assert run(unpacked / "install", tmp_path / "home", SELF_TEST="1") == 1
