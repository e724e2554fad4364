"""Sorts a download or any tree of class folders into ``<Class>/<file>``.

Two layouts are understood:

- SIPaKMeD as Kaggle hands it out: ``im_<Class>/im_<Class>/CROPPED/NNN_CC.bmp``. Only the folder
  CROPPED counts: the whole cluster images and the contour files beside it are no cells.
- A plain tree: the classes are the first level that holds more than one folder with images.
  Wrapper folders above it are skipped, folders inside a class are flattened.

Hidden files and folders, and links to folders inside a class, are left out.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from export.bundle.image_format import SUFFIXES
from trainer.class_names import check_class_names, folded
from trainer.errors import TrainerError
from trainer.result_folder import free_place, put_in_place

_SPLIT_NAMES = {"train", "training", "val", "valid", "validation", "test", "testing"}

ClassImages = dict[str, list[Path]]
"""Class name to its images, both in sorted order."""


def organize(source: Path, to: Path, copy: bool = False) -> dict[str, int]:
    """Sort the images under a folder into class folders; the originals stay as they are.

    Images become hard links, which take no space, and copies where the file system cannot link
    (another device, FAT). A hard link is the same file under a second name: who edits it edits
    the original. Choose copies for images that will be changed.

    Args:
        source: A download or a tree of class folders.
        to: Appears when all images are in it. It must not exist, or be empty.
        copy: Always copy.

    Returns:
        Class name to number of images, in sorted order.

    Raises:
        TrainerError: No class folders are found, their names cannot be used, the place is taken,
            or the disk does not allow it.
    """
    if not source.is_dir():
        raise TrainerError(f"Expected a folder of images at {source}. There is none.")
    source, to = source.resolve(), free_place(to)
    if to.is_relative_to(source):
        raise TrainerError(f"Expected a --to outside {source}. Received {to}, which is inside it.")
    try:
        classes = _find_classes(source)
        check_class_names(list(classes), source)
        _build(classes, to, copy)
    except OSError as error:
        raise TrainerError(
            f"Organizing {source} into {to} failed at {error.filename}: {error.strerror}."
        ) from None
    return {name: len(images) for name, images in classes.items()}


def _find_classes(source: Path) -> ClassImages:
    folder, groups = source, _folders_with_images(source)
    while len(groups) == 1:
        folder = next(iter(groups))
        groups = _folders_with_images(folder)
    if not groups:
        raise TrainerError(
            f"Expected at least two class folders with images under {source}. "
            f"Received {'one' if folder != source else 'none'}. "
            f"Images are: {', '.join(sorted(SUFFIXES))}."
        )
    if all(group.name.lower() in _SPLIT_NAMES for group in groups):
        raise TrainerError(
            f"Expected class folders in {folder}. Received a split: "
            f"{', '.join(group.name for group in groups)}. Organize one of these folders."
        )
    return _name_classes(groups)


def _folders_with_images(folder: Path) -> dict[Path, list[Path]]:
    children = sorted(p for p in folder.iterdir() if p.is_dir() and not _is_left_out(p.name))
    found = {child: list(_images_under(child)) for child in children}
    return {child: images for child, images in found.items() if images}


def _images_under(folder: Path) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder, onerror=_raise):
        folders[:] = sorted(name for name in folders if not _is_left_out(name))
        for name in sorted(files):
            path = Path(parent, name)
            if path.suffix.lower() in SUFFIXES and not _is_left_out(name):
                yield path


def _is_left_out(name: str) -> bool:
    return name.startswith(".") or name == "__MACOSX"


def _raise(error: OSError) -> None:
    raise error


def _name_classes(groups: dict[Path, list[Path]]) -> ClassImages:
    classes: ClassImages = {}
    for folder, images in groups.items():
        cells = [image for image in images if "CROPPED" in image.relative_to(folder).parts[:-1]]
        name = folder.name.removeprefix("im_") if cells else folder.name
        if name in classes:
            raise TrainerError(f"Two folders beside {folder} are both the class {name}.")
        classes[name] = cells or images
    return dict(sorted(classes.items()))


def _build(classes: ClassImages, to: Path, copy: bool) -> None:
    partial = to.with_name(f".{to.name}.partial")
    shutil.rmtree(partial, ignore_errors=True)  # what a killed run left
    partial.mkdir(parents=True)
    try:
        for name, images in classes.items():
            (partial / name).mkdir()
            for image, file_name in zip(images, _file_names(images), strict=True):
                _place(image, partial / name / file_name, copy)
        put_in_place(partial, to)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _file_names(images: list[Path]) -> list[str]:
    """Flatten paths to names that differ on any file system.

    A sub-folder's name goes in front; folders that all the images share are left away.
    """
    base = os.path.commonpath([image.parent for image in images])
    taken: set[str] = set()
    names = []
    for image in images:
        flat = "__".join(image.relative_to(base).parts)
        name, count = flat, 1
        while folded(name) in taken:
            count += 1
            name = f"{count}~{flat}"  # in front: the end of a name tells images of one source
        taken.add(folded(name))
        names.append(name)
    return names


def _place(image: Path, to: Path, copy: bool) -> None:
    if not copy:
        try:
            os.link(image.resolve(), to)
            return
        except OSError:  # another device, or a file system without links: copy
            pass
    shutil.copy2(image, to)
