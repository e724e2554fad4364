"""Corrected images as class folders, from which the trainer can learn."""

from __future__ import annotations

import csv
import hashlib
import os
import re
import shutil
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import ExportError
from desktop.language import tr
from desktop.records.corrected import Corrected
from desktop.system.odd_names import on_disk, storable
from desktop.system.whole_file import whole_file

GROUPS = "groups.csv"
"""Its columns are file, below the folder, and group."""

_BLOCK = 1 << 20
_COPY = ".image"  # until its bytes are known to be those on record
_SOURCE = re.compile(r"(.*\d.*)[_-]\d+")
_NO_FOLDER = re.compile(
    r'.*[<>:"/\\|?*\x00-\x1f].*|.*[. ]|\..*|(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(\..*)?|',
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True)
class Exported:
    """What became of the corrected images.

    Attributes:
        groups: Path of each image below the folder, with forward slashes, to its group.
        left_out: Where an image was last seen, and in words why it is not there.
    """

    groups: Mapping[str, str]
    left_out: Sequence[tuple[str, str]]


def export(corrected: Sequence[Corrected], folder: Path) -> Exported:
    """Copy the images that still have the bytes on record into one folder a class.

    Beside the class folders stands `GROUPS`, which the trainer's ``--groups`` takes. The images
    themselves are only read.

    Args:
        corrected: The images, each once.
        folder: Appears with everything in it, unless there is nothing; it must not exist, or be
            empty.

    Raises:
        ExportError: If the place is taken or cannot be written; nothing is left there then.
    """
    groups: dict[str, str] = {}
    left_out = []
    names = _Names()
    with _whole_folder(folder) as draft:
        for image in corrected:
            try:
                original = _copy(image, draft / _COPY, names)
            except _LeftOutError as error:
                left_out.append((image.paths[0] if image.paths else "?", str(error)))
                continue
            name = names.free(image.class_name, original.name)
            (draft / image.class_name).mkdir(exist_ok=True)
            (draft / _COPY).replace(draft / name)
            groups[name] = source_of(original.name, image.class_name) or name
        if groups:
            _write_groups(draft / GROUPS, groups)
    return Exported(groups, left_out)


def source_of(file_name: str, class_name: str) -> str | None:
    """Return the source image that a file's name tells, such as ``001`` in ``001_07.jpg``.

    The trainer's rule (`trainer.groups.group_of`), so that crops of one photograph do not stand
    on both sides of a split.
    """
    match = _SOURCE.fullmatch(file_name.rpartition(".")[0])
    return match[1] if match and match[1] != class_name else None


class _LeftOutError(Exception):
    """An image cannot be exported; the message says why."""


class _Names:
    """Hands out names that differ on any file system."""

    def __init__(self) -> None:
        self._classes: dict[str, str] = {}
        self._taken: set[str] = set()

    def check_class(self, name: str) -> None:
        if _NO_FOLDER.fullmatch(name):
            raise _LeftOutError(tr("its class {name} cannot be a folder", name=repr(name)))
        other = self._classes.setdefault(_folded(name), name)
        if other != name:
            raise _LeftOutError(
                tr(
                    "its class {name} would be the folder of {other} on Windows",
                    name=repr(name),
                    other=repr(other),
                )
            )

    def free(self, class_name: str, file_name: str) -> str:
        file_name = storable(file_name).replace("\\", "_")
        name, count = f"{class_name}/{file_name}", 1
        while _folded(name) in self._taken:
            count += 1
            name = f"{class_name}/{count}~{file_name}"  # in front: the end tells the source
        self._taken.add(_folded(name))
        return name


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _copy(image: Corrected, to: Path, names: _Names) -> Path:
    """Copy an image from wherever its bytes still are, and return where that was."""
    if image.sha256 is None:
        raise _LeftOutError(tr("its bytes were never read"))
    if image.page is not None:
        raise _LeftOutError(
            tr(
                "it is page {page} of a file with several; save that page as a file of its own, "
                "classify and correct that",
                page=image.page,
            )
        )
    names.check_class(image.class_name)
    error = _LeftOutError(tr("it is not on record where it was"))
    for path in map(Path, map(on_disk, image.paths)):
        try:
            digest = _copy_bytes(path, to)
        except _LeftOutError as why:
            error = why
            continue
        if digest == image.sha256:
            return path
        error = _LeftOutError(tr("it was changed since it was classified"))
    raise error


def _copy_bytes(path: Path, to: Path) -> str:
    """Copy a file onto the disk and return the SHA-256 of just these bytes."""
    digest = hashlib.sha256()
    with to.open("wb") as copy:
        for block in _blocks(path):
            digest.update(block)
            copy.write(block)
        copy.flush()
        os.fsync(copy.fileno())
    return digest.hexdigest()


def _blocks(path: Path) -> Iterator[bytes]:
    try:
        if not os.path.isfile(path):  # noqa: PTH113  # Path.is_file raises where it may not look
            raise _LeftOutError(tr("it is not there any more"))
        with path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                yield block
    except OSError as error:
        raise _LeftOutError(tr("it cannot be read ({why})", why=error.strerror)) from error


def _write_groups(file: Path, groups: Mapping[str, str]) -> None:
    with whole_file(file) as draft, draft.open("w", encoding="utf-8", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(("file", "group"))
        rows.writerows(sorted(groups.items()))


@contextmanager
def _whole_folder(folder: Path) -> Iterator[Path]:
    """Hand out a draft beside ``folder``, which takes its place if there is something in it."""
    folder = folder.absolute()
    draft = folder.with_name(f".{folder.name}.part")
    try:
        _expect_free(folder)
        shutil.rmtree(draft, ignore_errors=True)  # what a killed run left
        draft.mkdir()
        yield draft
        (draft / _COPY).unlink(missing_ok=True)
        if any(draft.iterdir()):
            _put_in_place(draft, folder)
    except OSError as error:
        raise ExportError(
            tr(
                "The folder {folder} cannot be written ({why}). "
                "Free some space, or choose another place.",
                folder=folder,
                why=error.strerror,
            )
        ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _expect_free(folder: Path) -> None:
    if os.path.lexists(folder) and not (folder.is_dir() and not any(folder.iterdir())):
        raise ExportError(
            tr(
                "Expected a new or empty folder at {folder}. Received one that holds something, "
                "or a file. Choose another place, or remove what is there.",
                folder=folder,
            )
        )


def _put_in_place(draft: Path, folder: Path) -> None:
    if folder.exists():
        folder.rmdir()  # Windows replaces no folder, not even an empty one
    draft.replace(folder)
