"""Where images come from: class folders, a manifest, arrays in an .npz file, a known name."""

from __future__ import annotations

from pathlib import Path

from trainer.arrays import NAMES, download_arrays, read_arrays, unpack
from trainer.data import DataSet, scan
from trainer.errors import TrainerError
from trainer.manifest import read_manifest


def open_data(source: str | Path, groups: Path | None = None) -> DataSet:
    """Find the images of a data set.

    Args:
        source: A folder of class folders; a CSV manifest; an .npz file with the arrays x_train,
            y_train, x_test and y_test; or mnist or cifar10, which are downloaded where no folder
            has that name. Arrays are unpacked into image files once, and their division into
            train and test becomes the split.
        groups: CSV of file and group, see `trainer.data.scan`.

    Raises:
        TrainerError: There is no such data set, or it cannot be used.
    """
    path = Path(source)
    if path.is_dir():
        return scan(path, groups)
    if path.suffix.lower() == ".csv":
        return read_manifest(path, groups)
    if path.suffix.lower() == ".npz":
        return read_manifest(unpack(read_arrays(path)), groups)
    if str(source) in NAMES:
        return read_manifest(unpack(download_arrays(str(source))), groups)
    raise TrainerError(
        f"Expected a folder of class folders, a CSV manifest, an .npz file, {' or '.join(NAMES)}. "
        f"Received {source}, which is none of them."
    )
