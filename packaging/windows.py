"""The Windows installer, made by NSIS on Windows or on Linux."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from folder import ROOT, said, version
from linux import write_icon


def setup_program(folder: Path, out: Path, date: int, quick: bool) -> Path:
    """Make the installer of a frozen app and return it; see debian_package for the arguments.

    Raises:
        PackagingError: makensis is not there, or it failed.
    """
    target = out / f"petriscope-{version()}-setup.exe"
    with tempfile.TemporaryDirectory() as icons:
        defined = {
            "VERSION": version(),
            "FOLDER": folder.absolute(),
            "ICON": write_icon(Path(icons)).with_suffix(".ico"),
            "TARGET": target,
        }
        prefix = "/" if sys.platform == "win32" else "-"
        options = [f"{prefix}D{name}={value}" for name, value in defined.items()]
        options += [f"{prefix}DQUICK"] if quick else []
        options += [f"{prefix}DAMD64"] if sys.platform != "win32" else []
        script = ROOT / "packaging" / "windows" / "setup.nsi"
        said(["makensis", f"{prefix}V2", *options, script], {"SOURCE_DATE_EPOCH": str(date)})
    return target
