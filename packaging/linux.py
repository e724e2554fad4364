"""What a Linux desktop must be told about the app, and the installer that needs no root."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from folder import ROOT, said

HERE = ROOT / "packaging" / "linux"


def write_icon(folder: Path) -> Path:
    """Draw the app's icon into a folder and return the PNG; an .ico lies beside it."""
    said([sys.executable, ROOT / "packaging" / "icon.py", folder])
    return folder / "petriscope.png"


@contextmanager
def with_installer(folder: Path, name: str) -> Iterator[Path]:
    """Yield a copy of the frozen app, under another name, with its installer in it."""
    with tempfile.TemporaryDirectory() as place:
        whole = Path(place, name)
        shutil.copytree(folder, whole, symlinks=True)
        share = whole / "share"
        share.mkdir()
        for file in ("install", "remove"):
            shutil.copy(HERE / file, whole)
            (whole / file).chmod(0o755)
        for file in ("petriscope.desktop", "petriscope.xml", "refresh"):
            shutil.copy(HERE / file, share)
        with tempfile.TemporaryDirectory() as icons:
            shutil.copy(write_icon(Path(icons)), share)
        yield whole
