"""A run folder, read as files: model, class names, and which images stood on which side."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from export.bundle.errors import ImageError
from export.bundle.image_file import decode
from export.errors import ExportError

MODEL, CONFIG, SPLIT = "best_model.keras", "config.json", "split.json"


@dataclass(frozen=True)
class ImageRef:
    """A labelled image: its path and class index."""

    path: Path
    class_index: int

    def pixels(self) -> NDArray[np.uint8]:
        """Decode it.

        Returns:
            RGB, shape (height, width, 3).

        Raises:
            ExportError: It cannot be read.
        """
        try:
            return decode(self.path.read_bytes())
        except (OSError, ImageError) as error:
            raise ExportError(
                f"The image {self.path} of the run's data cannot be read: {error} "
                "Give the folder with --data if it was moved."
            ) from None


@dataclass(frozen=True)
class Run:
    """What an export needs of a run folder.

    Attributes:
        model: Path of the Keras model.
        features_layer: Name of Grad-CAM's target layer in it.
        input_size: Side of its input in pixels.
        class_names: In class order.
        train: Training images.
        validation: Validation images.
        groups: How groups were found, in words.
        leaks: Whether something stands on both sides of the split.
        of_fold: Whether it is one of a cross-validation, whose validation chose no epoch.
        trained: ISO 8601 time, UTC.
        options: The training's options.
        versions: Package to version.
    """

    model: Path
    features_layer: str
    input_size: int
    class_names: tuple[str, ...]
    train: tuple[ImageRef, ...]
    validation: tuple[ImageRef, ...]
    groups: str
    leaks: bool
    of_fold: bool
    trained: str
    options: dict[str, Any]
    versions: dict[str, str]


def read_run(folder: Path, data: Path | None = None) -> Run:
    """Read a run folder.

    Args:
        folder: Left by the trainer.
        data: Where its class folders are now; None where they were.

    Raises:
        ExportError: It is no complete run folder, or its data are gone.
    """
    for name in (MODEL, CONFIG, SPLIT):
        if not (folder / name).is_file():
            raise ExportError(f"Expected a run folder at {folder}. It holds no {name}.")
    try:
        return _parse(folder, data)
    except (KeyError, TypeError, ValueError) as error:
        raise ExportError(
            f"The run folder {folder} is damaged: {error!r}. Train again with petriscope-trainer."
        ) from None


def _parse(folder: Path, data: Path | None) -> Run:
    config, split = (
        json.loads((folder / name).read_text(encoding="utf-8")) for name in (CONFIG, SPLIT)
    )
    root = Path(config["data"]) if data is None else data
    if not root.is_dir():
        raise ExportError(f"The run's data are not at {root}. Give the folder with --data.")
    names = tuple(split["class_names"])
    train, validation = (
        tuple(ImageRef(root / row["file"], names.index(row["class"])) for row in split[side])
        for side in ("train", "validation")
    )
    return Run(
        model=folder / MODEL,
        features_layer=config["features_layer"],
        input_size=config["input_size"],
        class_names=names,
        train=train,
        validation=validation,
        groups=config["groups"],
        leaks=split["forced"],
        of_fold=", fold" in split["method"],
        trained=config["trained"],
        options=config["options"],
        versions=config["versions"],
    )
