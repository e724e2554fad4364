"""A folder beside the packaged program keeps everything; without it the user's own does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import profile
from desktop.errors import ProfileError
from desktop.profile import PORTABLE, Profile


@pytest.fixture
def program(tmp_path: Path, monkeypatch) -> Path:
    """A packaged program, as far as a profile is concerned."""
    folder = tmp_path / "stick" / "petriscope"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "petriscope"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "own"))
    return folder


def test_without_the_folder_the_profile_is_the_users_own(program: Path):
    assert PORTABLE not in str(Profile.open(None).root)
    assert not (program / PORTABLE).exists()


def test_with_the_folder_everything_is_beside_the_program(program: Path):
    (program / PORTABLE).mkdir()
    found = Profile.open(None)
    assert found.root == (program / PORTABLE).resolve()
    assert found.records.parent == found.settings.parent == found.root
    assert found.logs.is_dir()


def test_a_folder_that_is_named_counts_more(program: Path, tmp_path: Path):
    (program / PORTABLE).mkdir()
    assert Profile.open(tmp_path / "named").root == tmp_path / "named"


def test_on_macos_it_is_beside_the_app(program: Path, monkeypatch):
    inner = program / "Petriscope.app" / "Contents" / "MacOS"
    inner.mkdir(parents=True)
    (program / PORTABLE).mkdir()
    monkeypatch.setattr(sys, "executable", str(inner / "petriscope"))
    assert Profile.open(None).root == (program / PORTABLE).resolve()


def test_a_program_that_is_not_packaged_is_never_portable(program: Path, monkeypatch):
    (program / PORTABLE).mkdir()
    monkeypatch.delattr(sys, "frozen")
    assert PORTABLE not in str(Profile.open(None).root)


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_written_elsewhere(
    program: Path, tmp_path: Path, monkeypatch
):
    (program / PORTABLE).mkdir()

    def refuse(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(profile.tempfile, "TemporaryFile", refuse)
    with pytest.raises(ProfileError, match=r"makes this Petriscope portable.*Read-only"):
        Profile.open(None)
    assert not (tmp_path / "own").exists()


def test_the_window_says_in_a_box_why_it_cannot_start(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys\n"
            "from PySide6.QtCore import QTimer\n"
            "from PySide6.QtWidgets import QApplication, QMessageBox\n"
            "running = QApplication([])\n"
            "def look():\n"
            "    (box,) = [w for w in running.topLevelWidgets() if isinstance(w, QMessageBox)]\n"
            "    print('said:', box.text())\n"
            "    box.accept()\n"
            "QTimer.singleShot(300, look)\n"
            "from desktop.__main__ import main\n"
            "sys.exit(main(['--data-dir', sys.argv[1]]))\n",
            str(tmp_path / "file"),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert said.returncode == 1, said.stderr
    assert "said: The folder" in said.stdout
    assert "cannot be used" in said.stdout
