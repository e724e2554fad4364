"""Which images come from one source, for instance from one photograph: their group.

Images of one group show the same thing and stay on one side of the split.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path, PurePath, PurePosixPath

from trainer.errors import TrainerError


def group_of(file: str) -> str:
    """Return the source image that a file's name tells.

    ``001_07.jpg`` is the seventh crop of image ``001``: what stands before the last number is
    the source, provided that it holds a digit itself (``cell_07.jpg`` has no source to tell) and
    is not just the class again (``7/7_00012.png``). Without a source the file is its own group.

    Args:
        file: Path with forward slashes.
    """
    folder, _, name = file.rpartition("/")
    match = re.fullmatch(r"(.*\d.*)[_-]\d+", name.rpartition(".")[0])
    return match[1] if match and match[1] != folder.partition("/")[0] else file


def groups_by_name(files: Sequence[str], classes: Sequence[str]) -> list[str]:
    """Return the group of each file as the names tell it.

    The same source name in two classes is one source, cut into images of several classes. But
    where most of these names repeat whole file names (``a/001_01.jpg`` and ``b/001_01.jpg``),
    each class was numbered by itself, and its sources are told apart by the class in front.

    Args:
        files: Paths with forward slashes.
        classes: The class of each file.
    """
    groups = [group_of(file) for file in files]
    if not _numbered_by_class(files, classes, groups):
        return groups
    return [
        group if group == file else f"{name}/{group}"
        for file, name, group in zip(files, classes, groups, strict=True)
    ]


def _numbered_by_class(files: Sequence[str], classes: Sequence[str], groups: Sequence[str]) -> bool:
    classes_of: dict[str, set[str]] = defaultdict(set)  # source -> its classes
    repeats: set[str] = set()  # sources with one file name in two classes
    owner: dict[str, str] = {}  # file name -> the first class it was seen in
    for file, name, group in zip(files, classes, groups, strict=True):
        classes_of[group].add(name)
        if owner.setdefault(PurePosixPath(file).stem, name) != name:
            repeats.add(group)
    shared = {group for group, names in classes_of.items() if len(names) > 1}
    return 2 * len(repeats & shared) > len(shared)


def groups_from_file(path: Path, files: Sequence[str]) -> list[str]:
    """Return the group of each file as a CSV with the columns ``file`` and ``group`` tells it.

    Raises:
        TrainerError: It cannot be read, lacks a column, or does not give every file a group.
    """
    groups = _read(path)
    for file in files:
        if not groups.get(file):
            lacks = f"gives {file} no group" if file in groups else f"does not name {file}"
            raise TrainerError(f"The groups file {path} {lacks}. Add it.")
    return [groups[file] for file in files]


def _read(path: Path) -> dict[str, str]:
    try:
        with path.open(newline="", encoding="utf-8-sig") as stream:
            rows = csv.DictReader(stream)
            return {PurePath(row["file"] or "").as_posix(): row["group"] for row in rows}
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise TrainerError(
            f"The groups file {path} cannot be read: {error}. Save it as CSV in UTF-8."
        ) from None
    except KeyError as error:
        raise TrainerError(
            f"Expected the columns file and group in {path}. {error} is missing."
        ) from None
