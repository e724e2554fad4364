"""Archives that are the same bytes whenever they are made from the same files."""

from __future__ import annotations

import lzma
import tarfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path


def sorted_tree(folder: Path) -> Iterator[Path]:
    """Yield everything below a folder, in an order that does not depend on the disk."""
    yield from sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).parts)


def tidy(member: tarfile.TarInfo, date: int) -> tarfile.TarInfo:
    """Take from an entry what depends on who made it, where and when."""
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = date
    member.mode = 0o755 if member.isdir() or member.issym() or member.mode & 0o100 else 0o644
    return member


def tar_xz(folder: Path, target: Path, date: int, quick: bool) -> Path:
    """Pack a folder under its own name and return the archive.

    Args:
        folder: What to pack.
        target: The archive to write.
        date: In seconds since 1970, for all entries.
        quick: Whether to save time, and not room.
    """
    # Machine code compresses better with its jumps made absolute.
    filters = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 0 if quick else 6}]
    with (
        lzma.open(target, "wb", format=lzma.FORMAT_XZ, filters=filters) as stream,
        tarfile.open(fileobj=stream, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in (folder, *sorted_tree(folder)):
            name = str(path.relative_to(folder.parent))
            archive.add(path, name, recursive=False, filter=lambda member: tidy(member, date))
    return target


def zip_file(folder: Path, target: Path, date: int, quick: bool) -> Path:
    """Pack a folder under its own name as a zip and return it; see tar_xz for the arguments."""
    with zipfile.ZipFile(target, "w", compresslevel=1 if quick else 9) as archive:
        for path in sorted_tree(folder):
            if path.is_file():
                name = path.relative_to(folder.parent).as_posix()
                member = zipfile.ZipInfo(name, time.gmtime(date)[:6])
                member.compress_type = zipfile.ZIP_DEFLATED
                member.external_attr = 0o100644 << 16
                archive.writestr(member, path.read_bytes())
    return target
