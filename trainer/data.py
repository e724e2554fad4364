"""Labelled images in class folders: one folder a class, named after it."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from export.bundle.errors import ImageError
from export.bundle.image_file import decode
from export.bundle.image_format import SUFFIXES
from export.bundle.preprocessing import SIZE, resize
from trainer.errors import TrainerError


@dataclass(frozen=True)
class LabelledImage:
    """One image of the data set.

    Attributes:
        file: Path relative to the data folder, with forward slashes.
        class_index: Position of its class in the class names.
        group: Images of one group show the same thing and stay on one side of the split.
    """

    file: str
    class_index: int
    group: str


@dataclass(frozen=True)
class DataSet:
    """Class folders as found on disk; classes and images in sorted order."""

    root: Path
    class_names: tuple[str, ...]
    images: tuple[LabelledImage, ...]

    def labels(self) -> NDArray[np.int64]:
        """Return the class index of each image, shape (images,)."""
        return np.array([image.class_index for image in self.images], np.int64)


def scan(root: Path, groups_file: Path | None = None) -> DataSet:
    """Find the images in class folders.

    Args:
        root: Holds one folder a class.
        groups_file: CSV with the columns ``file`` (relative to root, forward slashes) and
            ``group``. Without it the group is taken from the file name, see `group_of`.

    Raises:
        TrainerError: No such folder, fewer than two classes, an empty class, or a groups file
            that does not name every image.
    """
    if not root.is_dir():
        raise TrainerError(f"Expected a folder of class folders at {root}. There is none.")
    folders = sorted(p for p in root.iterdir() if p.is_dir() and not p.name.startswith("."))
    if len(folders) < 2:
        raise TrainerError(
            f"Expected at least two class folders in {root}. Received {len(folders)}. "
            "Sort a download into class folders with `organize` first."
        )
    groups = None if groups_file is None else _read_groups(groups_file)
    images = tuple(
        LabelledImage(file, index, _group(file, groups, groups_file))
        for index, folder in enumerate(folders)
        for file in _image_files(folder, root)
    )
    return DataSet(root, tuple(folder.name for folder in folders), images)


def group_of(file: str) -> str:
    """Return the source image that a file's name tells.

    ``001_07.jpg`` is the seventh crop of image ``001``: what stands before the last number is
    the source, provided that it holds a digit itself (``cell_07.jpg`` has no source to tell) and
    is not just the class again (``7/7_00012.png``).
    Classes are not kept apart: the same source in two classes is one group.

    Args:
        file: Path with forward slashes.
    """
    folder, _, name = file.rpartition("/")
    match = re.fullmatch(r"(.*\d.*)[_-]\d+", name.rpartition(".")[0])
    return match[1] if match and match[1] != folder.partition("/")[0] else file


def load(data: DataSet) -> NDArray[np.uint8]:
    """Read every image at the classifier's input size.

    Returns:
        RGB, shape (images, 224, 224, 3).

    Raises:
        TrainerError: Images that cannot be read; all of them are named.
    """
    pixels = np.empty((len(data.images), SIZE, SIZE, 3), np.uint8)
    unreadable = []
    for index, image in enumerate(data.images):
        try:
            pixels[index] = resize(decode((data.root / image.file).read_bytes()))
        except (ImageError, OSError) as error:
            unreadable.append(f"{image.file}: {error}")
    if unreadable:
        listing = "\n  ".join(unreadable)
        raise TrainerError(
            f"{len(unreadable)} images in {data.root} cannot be read. "
            f"Repair or remove them, then train again.\n  {listing}"
        )
    return pixels


def _image_files(folder: Path, root: Path) -> list[str]:
    files = sorted(
        path.relative_to(root).as_posix()
        for path in folder.rglob("*")
        if path.suffix.lower() in SUFFIXES and path.is_file()
    )
    if not files:
        raise TrainerError(f"The class folder {folder} holds no image. Remove or fill it.")
    return files


def _read_groups(path: Path) -> dict[str, str]:
    try:
        with path.open(newline="", encoding="utf-8-sig") as stream:
            return {row["file"]: row["group"] for row in csv.DictReader(stream)}
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise TrainerError(
            f"The groups file {path} cannot be read: {error}. Save it as CSV in UTF-8."
        ) from None
    except KeyError as error:
        raise TrainerError(
            f"Expected the columns file and group in {path}. {error} is missing."
        ) from None


def _group(file: str, groups: dict[str, str] | None, groups_file: Path | None) -> str:
    if groups is None:
        return group_of(file)
    if file not in groups:
        raise TrainerError(f"The groups file {groups_file} does not name {file}. Add a row for it.")
    return groups[file]
