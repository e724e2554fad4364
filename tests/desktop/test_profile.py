"""Where the profile is, and what is said where there is no place for it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop.errors import ProfileError
from desktop.profile import Profile


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
