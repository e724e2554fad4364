"""The Debian package: for all users of a computer, put up and taken down by apt."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

from archive import sorted_tree
from folder import ROOT, said, version
from linux import HERE as LINUX
from linux import write_icon

HERE = ROOT / "packaging" / "debian"


def debian_package(folder: Path, out: Path, date: int, quick: bool) -> Path:
    """Make the package of a frozen app and return it.

    Args:
        folder: The frozen app.
        out: Where the package goes.
        date: The source's, in seconds since 1970.
        quick: Whether to save time, and not room.

    Raises:
        PackagingError: dpkg-deb is not there, or it failed.
    """
    target = out / f"petriscope_{version()}_amd64.deb"
    with tempfile.TemporaryDirectory() as place:
        tree = Path(place, "petriscope")
        _lay_out(folder, tree)
        _describe(tree)
        _even_out(tree, date)
        # The bytes depend on whether there are threads, and not on how many.
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", f"-z{1 if quick else 6}"]
        said(
            [*command, "--threads-max=2", "--build", tree, target], {"SOURCE_DATE_EPOCH": str(date)}
        )
    return target


def _lay_out(folder: Path, tree: Path) -> None:
    """Put every file where a Debian system expects it."""
    usr = tree / "usr"
    shutil.copytree(folder, usr / "lib/petriscope", symlinks=True)
    (usr / "bin").mkdir()
    (usr / "bin/petriscope").symlink_to("../lib/petriscope/petriscope")
    with tempfile.TemporaryDirectory() as icons:
        for file, place in (
            (LINUX / "petriscope.desktop", "applications/petriscope.desktop"),
            (LINUX / "petriscope.xml", "mime/packages/petriscope.xml"),
            (write_icon(Path(icons)), "icons/hicolor/256x256/apps/petriscope.png"),
            (ROOT / "LICENSE", "doc/petriscope/copyright"),
        ):
            (usr / "share" / place).parent.mkdir(parents=True)
            shutil.copyfile(file, usr / "share" / place)


def _describe(tree: Path) -> None:
    """Write what dpkg wants to know about the package."""
    files = [path for path in sorted_tree(tree) if path.is_file() and not path.is_symlink()]
    sums = [
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n"
        for path in files
    ]
    kilobytes = sum(-(-path.stat().st_size // 1024) for path in files)
    (tree / "DEBIAN").mkdir()
    control = (HERE / "control").read_text(encoding="utf-8")
    (tree / "DEBIAN/control").write_text(
        control.format(version=version(), kilobytes=kilobytes), encoding="utf-8"
    )
    (tree / "DEBIAN/md5sums").write_text("".join(sums), encoding="utf-8")
    shutil.copyfile(HERE / "postinst", tree / "DEBIAN/postinst")
    (tree / "DEBIAN/postinst").chmod(0o755)


def _even_out(tree: Path, date: int) -> None:
    """Make every mode what it would be for any umask, and every time the source's."""
    for path in (tree, *sorted_tree(tree)):
        if not path.is_symlink():
            executable = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if executable else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)
