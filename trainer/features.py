"""The frozen part of the backbone is computed once: features of several views, cached on disk.

What phase 2 does not train gives the same features in every epoch. So the output of the layer
below the lowest trained block is computed for several views of each image and kept on disk; both
phases read it from there. A cache is found again by everything its values depend on. It may be
deleted at any time.

```
<cache>/<key>/describes.json    what the features depend on, for people
<cache>/<key>/features.npy      float16, shape (views, images, height, width, channels)
<cache>/<key>/features.partial  as much of that file as was computed when work was interrupted
<cache>/<key>/lock              held by the process that computes; others wait and then read
```
"""

from __future__ import annotations

import hashlib
import io
import json
import math
import os
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, BinaryIO

import keras
import numpy as np
import onnxruntime
import tensorflow as tf
import tf2onnx
from numpy.typing import NDArray

from trainer.augment import Augmentation
from trainer.batches import DrawnViews
from trainer.errors import TrainerError
from trainer.lock import locked
from trainer.mapped import let_go

_FORMAT = 1
"""Raised with every change of how views are drawn or features are written."""

_BATCH = 8
_OPSET = 17
_FEATURES, _PARTIAL, _DESCRIPTION = "features.npy", "features.partial", "describes.json"
_LOCK = "lock"

_PACKAGES = ("keras", "tensorflow", "tf2onnx", "onnxruntime", "numpy", "opencv-python-headless")

Report = Callable[[int, int], None]
"""Receives how many views are done, and of how many."""


@dataclass(frozen=True)
class Source:
    """What features are computed from.

    Attributes:
        pixels: RGB, shape (images, size, size, 3).
        augmentation: How far views may differ.
        seed: Of the views.
        views: How many of each image; the first is the image itself.
    """

    pixels: NDArray[np.uint8]
    augmentation: Augmentation
    seed: int
    views: int


def cached_features(
    frozen: keras.Model, source: Source, cache: Path, report: Report
) -> NDArray[np.float16]:
    """Return the features of all views, computing those that the cache does not hold yet.

    Args:
        frozen: From images to the features that are cached; see `trainer.model.cut`.
        source: Of the views.
        cache: Folder of caches.
        report: Hears of the progress.

    Returns:
        Memory-mapped, shape (views, images, height, width, channels).

    Raises:
        TrainerError: The disk is too small, or does not allow it.
    """
    shape = (source.views, len(source.pixels), *frozen.output.shape[1:])
    description = _describe(frozen, source)
    let_go(source.pixels)
    key = hashlib.sha256(json.dumps(description, sort_keys=True).encode()).hexdigest()[:32]
    folder = cache / key
    try:
        if not _complete(folder / _FEATURES, shape):
            folder.mkdir(parents=True, exist_ok=True)
            with locked(folder / _LOCK, "another process computes these features; waiting for it"):
                if not _complete(folder / _FEATURES, shape):  # it may be just done
                    _check_room(folder, shape)
                    text = json.dumps(description, indent=1)
                    (folder / _DESCRIPTION).write_text(text + "\n", encoding="utf-8")
                    _compute(frozen, source, folder / _PARTIAL, shape, report)
                    (folder / _PARTIAL).replace(folder / _FEATURES)
        features: NDArray[np.float16] = np.load(folder / _FEATURES, mmap_mode="r")
    except OSError as error:
        raise TrainerError(
            f"The features cannot be cached in {folder}: {error.strerror or error}. What is there "
            "will be used again. Make room, choose another place with --cache FOLDER, or train "
            "with --no-cache."
        ) from None
    return features


def _describe(frozen: keras.Model, source: Source) -> dict[str, Any]:
    """Name everything the features depend on."""
    weights = hashlib.sha256()
    for array in frozen.get_weights():
        weights.update(np.ascontiguousarray(array).data)
    return {
        "format": _FORMAT,
        "images": list(source.pixels.shape),
        "pixels": hashlib.sha256(np.ascontiguousarray(source.pixels).data).hexdigest(),
        "augmentation": asdict(source.augmentation),
        "seed": source.seed,
        "views": source.views,
        "layer": frozen.layers[-1].name,
        "weights": weights.hexdigest(),
        "versions": {name: version(name) for name in _PACKAGES},
    }


def _complete(path: Path, shape: tuple[int, ...]) -> bool:
    """Say whether a cache is there, whole and of this shape."""
    return path.is_file() and path.stat().st_size == _file_size(shape)


def _check_room(folder: Path, shape: tuple[int, ...]) -> None:
    partial = folder / _PARTIAL
    there = partial.stat().st_size if partial.exists() else 0
    needed, free = _file_size(shape) - there, shutil.disk_usage(folder).free
    if needed > free:
        raise TrainerError(
            f"The feature cache needs {needed / 1e9:.1f} GB in {folder}, where {free / 1e9:.1f} GB "
            "are free. Make room, choose another place with --cache FOLDER, fewer --views, or "
            "train with --no-cache."
        )


def _compute(
    frozen: keras.Model, source: Source, path: Path, shape: tuple[int, ...], report: Report
) -> None:
    """Append features to the file, view by view, from where an interrupted run left it."""
    count, total = len(source.pixels), source.views * len(source.pixels)
    drawn = DrawnViews(source.pixels, np.arange(count), source.augmentation, source.seed)
    session = _session(frozen)
    with path.open("ab") as stream:
        done = _resume(stream, shape)
        while done < total:
            view, first = divmod(done, count)
            batch = range(first, min(first + _BATCH, count))
            images = (source.pixels[i] if view == 0 else drawn.view(i, view) for i in batch)
            features = session.run(None, {"image": np.stack([*images]).astype(np.float32)})[0]
            stream.write(features.astype(np.float16).tobytes())
            done += len(batch)
            report(done, total)
            if done % count == 0:  # a view is safe, whatever happens to the computer
                let_go(source.pixels)
                stream.flush()
                os.fsync(stream.fileno())


def _session(frozen: keras.Model) -> onnxruntime.InferenceSession:
    """Convert the frozen part: onnxruntime takes half of the time that TensorFlow takes."""
    image = tf.TensorSpec([None, *frozen.input.shape[1:]], tf.float32, name="image")
    model, _ = tf2onnx.convert.from_keras(frozen, input_signature=[image], opset=_OPSET)
    return onnxruntime.InferenceSession(
        model.SerializeToString(), providers=["CPUExecutionProvider"]
    )


def _resume(stream: BinaryIO, shape: tuple[int, ...]) -> int:
    """Cut an unfinished file after its last whole view, and return how many images it holds."""
    header = _header(shape)
    size_of_view = math.prod(shape[1:]) * 2
    views = max(0, stream.tell() - len(header)) // size_of_view
    if views == 0:
        stream.truncate(0)
        stream.write(header)
    else:
        stream.truncate(len(header) + views * size_of_view)
    stream.seek(0, os.SEEK_END)
    return views * shape[1]


def _file_size(shape: tuple[int, ...]) -> int:
    return len(_header(shape)) + math.prod(shape) * 2


def _header(shape: tuple[int, ...]) -> bytes:
    """Return the beginning of a .npy file (NumPy format 1.0)."""
    stream, header = io.BytesIO(), {"descr": "<f2", "fortran_order": False, "shape": shape}
    np.lib.format.write_array_header_1_0(stream, header)  # type: ignore[no-untyped-call]
    return stream.getvalue()
