"""Where the profile is, and what is said where there is no place for it."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.errors import ProfileError
from desktop.profile import Profile
from desktop.records.backup import back_up_now, restore
from desktop.records.database import Database


@pytest.mark.skipif(sys.platform == "win32", reason="Every user of Windows has a home folder.")
def test_a_user_without_a_home_folder_is_told_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import pwd

    def nobody(_number: int) -> None:
        raise KeyError("uid not found")

    monkeypatch.setattr(pwd, "getpwuid", nobody)
    for name in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ProfileError, match="--data-dir"):
        Profile.open(None)
    assert Profile.open(tmp_path).logs.is_dir()


def folder_of(tmp_path: Path, length: int) -> Path:
    """Return a folder whose path has so many bytes."""
    folder = tmp_path
    while (left := length - len(os.fsencode(folder))) > 1:
        folder /= "x" * (left - 1 if left < 200 else 100)
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="paths are shorter there")
def test_a_path_too_long_for_the_records_is_refused_and_one_less_long_is_not(
    tmp_path: Path,
) -> None:
    profile = Profile.open(folder_of(tmp_path, 400))
    Database(profile.records).close()
    copy = back_up_now(profile.records, profile.backups, profile.locks)
    assert restore(profile.records, copy, profile.backups, profile.locks).exists()
    with pytest.raises(ProfileError, match="name too long"):
        Profile.open(folder_of(tmp_path, 401))
    too_long = folder_of(tmp_path, 511)
    too_long.mkdir(parents=True)
    with (  # the control: SQLite does not say why
        pytest.raises(sqlite3.OperationalError, match="unable to open database file"),
        closing(sqlite3.connect(too_long / "records.db")) as db,
    ):
        db.execute("CREATE TABLE one (number)")
