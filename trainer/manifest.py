"""A CSV manifest: which images there are, and what is known of each.

| column | |
| --- | --- |
| file | path, absolute or relative to the manifest's folder |
| class | name of its class |
| group | optional: images of one group stand on one side; else the file names tell |
| side | optional: ``train`` or ``validation``; else the split decides |
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import cast

import pandas as pd

from trainer.class_names import check_class_names
from trainer.data import DataSet, Side, data_set, openable
from trainer.errors import TrainerError

_SIDES = ("train", "validation")
_EXAMPLES = 10
"""So many files are named; the others are counted."""


def read_manifest(path: Path, groups_file: Path | None = None) -> DataSet:
    """Read a manifest and look that its files are there.

    Args:
        path: CSV in UTF-8; other columns than those above are not read.
        groups_file: Overrules the column group, see `trainer.data.scan`.

    Raises:
        TrainerError: It cannot be read, lacks a column or a value, names a file twice or one that
            is not there, or holds fewer than two classes or class names that clash.
    """
    table = _read(path)
    _check_values(table, path)
    files = [_plain(file) for file in table["file"]]
    _check_files(files, path)
    classes = table["class"].tolist()
    _check_classes(classes, path)
    groups = table["group"].tolist() if "group" in table else None
    sides = cast("list[Side]", table["side"].tolist()) if "side" in table else None
    labelled = list(zip(files, classes, strict=True))
    return data_set(path.parent, labelled, groups_file, groups, sides)


def _read(path: Path) -> pd.DataFrame:
    try:
        table = pd.read_csv(
            openable(path), dtype=str, keep_default_na=False, encoding="utf-8-sig"
        ).fillna("")  # a row that is too short
    except (OSError, ValueError) as error:  # pandas' own errors are ValueErrors
        raise TrainerError(
            f"The manifest {path} cannot be read: {error}. Save it as CSV in UTF-8."
        ) from None
    if not isinstance(table.index, pd.RangeIndex):  # pandas took a value too many for a row's name
        raise TrainerError(
            f"The rows of the manifest {path} hold more values than its first line names columns. "
            "Put quotes around values that hold commas."
        )
    missing = {"file", "class"} - set(table.columns)
    if missing:
        raise TrainerError(
            f"Expected the columns file and class in {path}, with commas between. Received "
            f"{', '.join(map(str, table.columns))}: {' and '.join(sorted(missing))} is missing."
        )
    if table.empty:
        raise TrainerError(f"The manifest {path} names no image. Add a row for each.")
    return table


def _plain(file: str) -> str:
    return Path(file).as_posix()


def _check_values(table: pd.DataFrame, path: Path) -> None:
    for column in ("file", "class", "group"):
        if column in table:
            _refuse(table["file"][table[column] == ""], f"have no {column}", path)
    if "side" in table:
        other = ~table["side"].isin(_SIDES)
        received = ", ".join(sorted({repr(side) for side in table["side"][other]}))
        wrong = f"have a side other than train and validation: {received}"
        _refuse(table["file"][other], wrong, path)
    again = table["file"].map(_plain).duplicated()
    _refuse(table["file"][again], "name a file once more", path)


def _check_files(files: list[str], path: Path) -> None:
    absent = [file for file in files if not _is_there(path.parent / file)]
    _refuse(absent, "name a file that is not there", path)


def _is_there(path: Path) -> bool:
    try:
        return openable(path).is_file()
    except OSError:  # a name that is too long, or a folder that may not be read
        return False


def _check_classes(classes: list[str], path: Path) -> None:
    names = sorted(set(classes))
    if len(names) < 2:
        raise TrainerError(f"Expected at least two classes in {path}. Received {names[0]} alone.")
    check_class_names(names, path)


def _refuse(files: Iterable[str], wrong: str, path: Path) -> None:
    """Refuse rows, if there are any, and name their files."""
    found = list(files)
    if found:
        more = f"\n  and {len(found) - _EXAMPLES} more" if len(found) > _EXAMPLES else ""
        listing = "\n  ".join(repr(file) for file in found[:_EXAMPLES])
        raise TrainerError(
            f"{len(found)} rows of the manifest {path} {wrong}. Correct them.\n  {listing}{more}"
        )
