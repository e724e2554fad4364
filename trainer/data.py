"""Labelled images: found in class folders, and read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from export.bundle.errors import ImageError
from export.bundle.image_file import decode
from export.bundle.image_format import SUFFIXES
from export.bundle.preprocessing import resize
from trainer.class_names import check_class_names
from trainer.errors import TrainerError
from trainer.groups import groups_by_name, groups_from_file

Side = Literal["train", "validation"]

_EXAMPLES = 10  # of names in a message


@dataclass(frozen=True)
class LabelledImage:
    """One image of the data set.

    Attributes:
        file: Path relative to the data folder, with forward slashes; or absolute.
        class_index: Position of its class in the class names.
        group: Images of one group show the same thing and stay on one side of the split.
        side: Where the data set itself places the image; None leaves that to the split.
    """

    file: str
    class_index: int
    group: str
    side: Side | None = None


@dataclass(frozen=True)
class DataSet:
    """Labelled images; either each of them has a side or none.

    Attributes:
        root: What the files are relative to.
        class_names: In class order.
        images: All of them.
        groups_from: In words, what tells the groups.
    """

    root: Path
    class_names: tuple[str, ...]
    images: tuple[LabelledImage, ...]
    groups_from: str = "file names"

    def has_sides(self) -> bool:
        """Say whether the data set itself places its images."""
        return any(image.side is not None for image in self.images)

    def labels(self) -> NDArray[np.int64]:
        """Return the class index of each image, shape (images,)."""
        return np.array([image.class_index for image in self.images], np.int64)

    def bytes_of(self, index: int) -> bytes:
        """Read the file of the image at this position.

        Raises:
            OSError: It is not there, or may not be read.
        """
        return openable(self.root / self.images[index].file).read_bytes()


def scan(root: Path, groups_file: Path | None = None) -> DataSet:
    """Find the images in class folders: one folder a class, named after it, in sorted order.

    Hidden files and folders are left out.

    Args:
        root: Holds one folder a class.
        groups_file: CSV with the columns ``file`` (relative to root, forward slashes) and
            ``group``. Without it the group is taken from the file name, see `trainer.groups`.

    Raises:
        TrainerError: No such folder, fewer than two classes, an empty class, class names that
            clash, names that are no text, or a groups file that does not name every image.
    """
    if not root.is_dir():
        raise TrainerError(f"Expected a folder of class folders at {root}. There is none.")
    folders = sorted(p for p in root.iterdir() if p.is_dir() and not p.name.startswith("."))
    if len(folders) < 2:
        raise TrainerError(
            f"Expected at least two class folders in {root}. Received {len(folders)}. "
            "Sort a download into class folders with `organize` first."
        )
    names = [folder.name for folder in folders]
    check_class_names(names, root)
    labelled = [(file, folder.name) for folder in folders for file in _image_files(folder, root)]
    _expect_text(root, [file for file, _ in labelled])
    return data_set(root, labelled, groups_file)


def data_set(
    root: Path,
    labelled: list[tuple[str, str]],
    groups_file: Path | None = None,
    groups: list[str] | None = None,
    sides: list[Side] | None = None,
) -> DataSet:
    """Put a data set together.

    Args:
        root: What the files are relative to.
        labelled: File and class name of each image; the classes are sorted by name.
        groups_file: See `scan`; it overrules `groups`.
        groups: The group of each image; None takes them from the file names.
        sides: The side of each image; None leaves that to the split.

    Raises:
        TrainerError: The groups file does not do.
    """
    files, classes = [file for file, _ in labelled], [name for _, name in labelled]
    names = tuple(sorted(set(classes)))
    told = "file names" if groups is None else "the column group"
    if groups_file is not None:
        groups, told = groups_from_file(groups_file, files), f"the file {groups_file.name}"
    groups = groups_by_name(files, classes) if groups is None else groups
    places: list[Side] | list[None] = [None] * len(files) if sides is None else sides
    index = {name: position for position, name in enumerate(names)}
    images = (
        LabelledImage(file, index[name], group, side)
        for (file, name), group, side in zip(labelled, groups, places, strict=True)
    )
    return DataSet(root, names, tuple(images), told)


def decoded(data: DataSet) -> Iterator[NDArray[np.uint8]]:
    """Decode every image, in order.

    Yields:
        RGB, shape (height, width, 3).

    Raises:
        TrainerError: Images that cannot be read; all of them are named, after the last.
    """
    unreadable = []
    for index, image in enumerate(data.images):
        try:
            pixels = decode(data.bytes_of(index))
        except (ImageError, OSError) as error:
            unreadable.append(f"{image.file}: {error}")
        else:
            yield pixels
    if unreadable:
        listing = "\n  ".join(unreadable)
        raise TrainerError(
            f"{len(unreadable)} images in {data.root} cannot be read. "
            f"Repair or remove them, then train again.\n  {listing}"
        )


def load(data: DataSet, size: int) -> NDArray[np.uint8]:
    """Read every image at the classifier's input size.

    Args:
        data: The images.
        size: Width and height of the classifier's input in pixels.

    Returns:
        RGB, shape (images, size, size, 3).

    Raises:
        TrainerError: Images that cannot be read; all of them are named.
    """
    pixels = np.empty((len(data.images), size, size, 3), np.uint8)
    for index, image in enumerate(decoded(data)):
        pixels[index] = resize(image, size)
    return pixels


def _image_files(folder: Path, root: Path) -> list[str]:
    start = openable(folder)
    below = (path.relative_to(start) for path in start.rglob("*") if _is_image(path, start))
    files = sorted((folder.relative_to(root) / path).as_posix() for path in below)
    if not files:
        raise TrainerError(f"The class folder {folder} holds no image. Remove or fill it.")
    return files


def _expect_text(root: Path, files: list[str]) -> None:
    """Refuse names that are no UTF-8, as old sticks have them: no record could name them."""
    odd = [file for file in (str(root), *files) if not _is_text(file)]
    if odd:
        listing = "\n  ".join(map(repr, odd[:_EXAMPLES]))
        raise TrainerError(
            f"Expected names in UTF-8 in {str(root)!r}. Received {len(odd)} in another encoding. "
            f"Rename them.\n  {listing}"
        )


def _is_text(name: str) -> bool:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _is_image(path: Path, start: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(start).parts)
    return path.suffix.lower() in SUFFIXES and not hidden and path.is_file()


def openable(path: Path) -> Path:
    """Return the form of a path that can be opened however long it is."""
    if os.name != "nt":
        return path
    plain = os.path.abspath(path)  # noqa: PTH100 - without "..", and links left as they are
    return Path(extended(PureWindowsPath(plain)))


def extended(path: PureWindowsPath) -> str:
    r"""Return an absolute Windows path in the form that may exceed 260 characters.

    Microsoft, Naming Files, Paths, and Namespaces: ``\\?\C:\...``, ``\\?\UNC\server\share\...``.
    """
    text = str(path)
    if text.startswith("\\\\?\\"):
        return text
    return f"\\\\?\\UNC\\{text[2:]}" if text.startswith("\\\\") else f"\\\\?\\{text}"
