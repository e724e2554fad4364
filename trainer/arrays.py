"""Data sets that come as arrays: unpacked once into image files, so that all else sees files.

```
<cache>/datasets/<name>-<key>/manifest.csv             key: the hash of the arrays
<cache>/datasets/<name>-<key>/train/<class>/00001.png
<cache>/datasets/<name>-<key>/validation/<class>/00001.png
```
"""

from __future__ import annotations

import csv
import hashlib
import shutil
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from trainer.data import Side
from trainer.errors import TrainerError
from trainer.lock import reserved
from trainer.places import cache_folder
from trainer.result_folder import put_in_place

NAMES = ("mnist", "cifar10")

_CIFAR10 = (
    "airplane",
    "automobile",
    "bird",
    "cat",
    "deer",
    "dog",
    "frog",
    "horse",
    "ship",
    "truck",
)
"""Class names in the order of their labels; https://www.cs.toronto.edu/~kriz/cifar.html."""

_ARRAYS = ("x_train", "y_train", "x_test", "y_test")
_MANIFEST = "manifest.csv"
_LONGEST_NAME = 40

_ImagesAndLabels = tuple[NDArray[np.generic], NDArray[np.generic]]


@dataclass(frozen=True)
class Part:
    """The images of one side.

    Attributes:
        side: What they are for.
        images: 8-bit, grey of shape (images, height, width) or RGB of shape (images, height,
            width, 3).
        labels: Positions in the class names, shape (images,).
    """

    side: Side
    images: NDArray[np.uint8]
    labels: NDArray[np.int64]


@dataclass(frozen=True)
class Arrays:
    """A data set as arrays; its name is what it is called in reports."""

    name: str
    class_names: tuple[str, ...]
    parts: tuple[Part, ...]


def read_arrays(path: Path) -> Arrays:
    """Read an .npz file with the arrays x_train, y_train, x_test and y_test.

    The labels are whole numbers, and name their classes; the test part becomes the validation.

    Raises:
        TrainerError: It cannot be read, or holds other arrays.
    """
    found = _load(path)
    missing = [name for name in _ARRAYS if name not in found]
    if missing:
        raise TrainerError(
            f"Expected the arrays {', '.join(_ARRAYS)} in {path}. "
            f"Received {', '.join(found) or 'none'}: {', '.join(missing)} is missing."
        )
    train, test = (found["x_train"], found["y_train"]), (found["x_test"], found["y_test"])
    return _arrays(train, test, str(path), path.stem)


def download_arrays(name: str) -> Arrays:
    """Return a known data set; Keras downloads it once and checks its hash.

    Args:
        name: One of `NAMES`.

    Raises:
        TrainerError: It cannot be downloaded.
    """
    import keras  # noqa: PLC0415 - starts TensorFlow, which a local file does not need

    try:
        train, test = getattr(keras.datasets, name).load_data()
    except Exception as error:  # Keras raises plain Exceptions for trouble on the network
        raise TrainerError(
            f"The data set {name} cannot be downloaded: {error}. Try again, or give a local .npz "
            f"file with the arrays {', '.join(_ARRAYS)}."
        ) from None
    return _arrays(train, test, name, name, _CIFAR10 if name == "cifar10" else ())


def unpack(arrays: Arrays) -> Path:
    """Write the images as PNG files into the user's cache folder, unless they are there.

    Returns:
        The manifest beside them, see `trainer.manifest`.

    Raises:
        TrainerError: The disk does not allow it.
    """
    name = f"{arrays.name[:_LONGEST_NAME]}-{_key(arrays)}"
    folder = cache_folder() / "datasets" / name
    try:
        with reserved(folder, "another process unpacks these images; waiting for it"):
            if not folder.is_dir():
                _fill(folder, arrays)
    except OSError as error:
        raise TrainerError(
            f"The images cannot be unpacked into {folder}: {error.strerror}. "
            "Free space there, or correct who may write, and try again."
        ) from None
    return folder / _MANIFEST


def _fill(folder: Path, arrays: Arrays) -> None:
    """Make the folder, whole or not at all."""
    partial = folder.with_name(f".{folder.name}.partial")
    try:
        shutil.rmtree(partial, ignore_errors=True)  # what a killed run left
        partial.mkdir(parents=True)
        _write(arrays, partial)
        put_in_place(partial, folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _load(path: Path) -> dict[str, NDArray[np.generic]]:
    """Return the arrays of an .npz file that are asked for, and of the others the names."""
    try:
        with path.open("rb") as stream:
            if not zipfile.is_zipfile(stream):
                raise ValueError("it is no .npz file, or cut short")
        with np.load(path, allow_pickle=False) as file:
            return {name: file[name] if name in _ARRAYS else np.empty(0) for name in file}
    except Exception as error:  # of damage, numpy, zipfile, zlib and ast each have their own
        raise TrainerError(
            f"The file {path} cannot be read: {error}. Copy or download it again, "
            "or save its arrays as plain numbers."
        ) from None


def _arrays(
    train: _ImagesAndLabels,
    test: _ImagesAndLabels,
    source: str,
    name: str,
    class_names: tuple[str, ...] = (),
) -> Arrays:
    """Check the arrays; class names that are not given are the labels themselves."""
    (x_train, y_train), (x_test, y_test) = (_checked(*part, source) for part in (train, test))
    values = np.arange(len(class_names)) if class_names else np.union1d(y_train, y_test)
    if len(values) < 2:
        raise TrainerError(f"Expected at least two classes in {source}. Received {len(values)}.")
    for part, labels in (("train", y_train), ("test", y_test)):
        lacking = np.setdiff1d(values, labels)
        if lacking.size:
            raise TrainerError(
                f"Expected every class in both parts of {source}. Received no image of class "
                f"{lacking[0]} in the {part} part."
            )
    return Arrays(
        name,
        class_names or tuple(str(value) for value in values),
        (
            Part("train", x_train, np.searchsorted(values, y_train)),
            Part("validation", x_test, np.searchsorted(values, y_test)),
        ),
    )


def _checked(
    images: NDArray[np.generic], labels: NDArray[np.generic], source: str
) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    grey, rgb = images.ndim == 3, images.ndim == 4 and images.shape[3] == 3
    if images.dtype != np.uint8 or not (grey or rgb) or not images.size:
        raise TrainerError(
            f"Expected 8-bit images of shape (n, height, width) or (n, height, width, 3) in "
            f"{source}. Received {images.dtype} of shape {images.shape}."
        )
    if labels.shape not in {(len(images),), (len(images), 1)} or labels.dtype.kind not in "iu":
        raise TrainerError(
            f"Expected a whole number for each of the {len(images)} images in {source}. "
            f"Received labels of type {labels.dtype} and shape {labels.shape}."
        )
    return np.asarray(images, np.uint8), labels.reshape(-1).astype(np.int64)


def _key(arrays: Arrays) -> str:
    digest = hashlib.sha256(repr(arrays.class_names).encode())
    for part in arrays.parts:
        digest.update(f"{part.side} {part.images.shape}".encode())
        digest.update(np.ascontiguousarray(part.images).data)
        digest.update(np.ascontiguousarray(part.labels).data)
    return digest.hexdigest()[:16]


def _write(arrays: Arrays, folder: Path) -> None:
    count = sum(len(part.labels) for part in arrays.parts)
    print(f"Unpacking {count:,} images into files, once.", file=sys.stderr)
    with (folder / _MANIFEST).open("w", newline="", encoding="utf-8") as stream:
        manifest = csv.writer(stream)
        manifest.writerow(["file", "class", "side"])
        for part in arrays.parts:
            for name in arrays.class_names:
                (folder / part.side / name).mkdir(parents=True)
            for number, (image, label) in enumerate(
                zip(part.images, part.labels, strict=True), start=1
            ):
                name = arrays.class_names[label]
                file = f"{part.side}/{name}/{number:05}.png"
                manifest.writerow([file, name, part.side])
                swapped = np.ascontiguousarray(image[..., ::-1] if image.ndim == 3 else image)
                (folder / file).write_bytes(cv2.imencode(".png", swapped)[1].tobytes())
