"""Makes what users install, from a checkout: ``python3 .dev package WHAT``.

deb, tar         Linux: a Debian package, and an archive to unpack anywhere without root
setup, zip       Windows: the installer, and a folder to carry on a stick
folder           what all of them hold; on macOS Petriscope.app

The same source gives the same bytes: nothing depends on the day, the machine or the folder.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from archive import tar_xz, zip_file
from debian import debian_package
from folder import PackagingError, describe, freeze, source_date, version
from linux import with_installer
from notices import write_notices
from opencv import OPENCV
from plain_numpy import NUMPY
from sbom import write_sbom
from source import built
from windows import setup_program

_Maker = Callable[[Path, Path, int, bool], Path]


def make_tar(folder: Path, out: Path, date: int, quick: bool) -> Path:
    """Write the archive for any Linux; return it."""
    name = f"petriscope-{version()}"
    with with_installer(folder, name) as whole:
        return tar_xz(whole, out / f"{name}-linux-x86_64.tar.xz", date, quick)


def make_zip(folder: Path, out: Path, date: int, quick: bool) -> Path:
    """Write the portable folder for Windows; return the file."""
    return zip_file(folder, out / f"petriscope-{version()}-windows-x64.zip", date, quick)


MAKERS: Mapping[str, _Maker] = {
    "deb": debian_package,
    "tar": make_tar,
    "setup": setup_program,
    "zip": make_zip,
}


def whole_app(out: Path, date: int, opencv: Path | None) -> Path:
    """Freeze the app, say in its folder what it is made of, and return the folder.

    Args:
        out: Where to.
        date: The source's, in seconds since 1970.
        opencv: On Windows the folder of the OpenCV that was built for it.
    """
    if sys.platform == "linux":
        _import_first(built(OPENCV), built(NUMPY))
    elif sys.platform == "win32":
        _import_first(_opencv_for_windows(opencv))
    folder = freeze(out, date)
    write_notices(folder / "THIRD-PARTY.txt")
    write_sbom(folder, folder / "sbom.cdx.json", date)
    return folder


def _opencv_for_windows(given: Path | None) -> Path:
    """Return the folder of the OpenCV that was built for Windows, never the wheel's."""
    if given is None or not (given / "cv2.pyd").is_file():
        raise PackagingError(
            "Expected --opencv with what packaging/opencv.py --windows builds on Linux, the folder "
            f"of cv2.pyd. Received {given}."
        )
    return given.absolute()


def _import_first(*folders: Path) -> None:
    """Have this program, and those that it starts, import what folders hold from there."""
    sys.path[:0] = map(str, folders)
    os.environ["PYTHONPATH"] = os.pathsep.join(map(str, folders))


def main() -> int:
    """Freeze the app unless a folder is given, make what was asked for, say what it weighs."""
    parser = argparse.ArgumentParser("python3 .dev package", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("what", nargs="+", choices=["folder", *MAKERS])
    parser.add_argument("--out", type=Path, default=Path("dist"), help="where to (dist)")
    parser.add_argument("--folder", type=Path, help="a frozen app to use instead of freezing it")
    parser.add_argument("--opencv", type=Path, help="Windows: the OpenCV built for it")
    parser.add_argument("--quick", action="store_true", help="pack loosely, to try a package out")
    arguments = parser.parse_args()
    try:
        date = source_date()
        out = arguments.out.absolute()
        out.mkdir(parents=True, exist_ok=True)
        folder = arguments.folder or whole_app(out, date, arguments.opencv)
        print(describe(folder))
        for maker in (MAKERS[what] for what in arguments.what if what != "folder"):
            made = maker(folder, out, date, arguments.quick)
            print(f"{_sha256(made)}  {made.name}  {made.stat().st_size / 1e6:.1f} MB", flush=True)
    except PackagingError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
