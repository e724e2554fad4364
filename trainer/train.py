"""Fine-tune EfficientNetB0 in two phases: the head first, then the upper layers with it."""

from __future__ import annotations

import platform
import sys
import time
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from export.bundle import preprocessing
from trainer.batches import Plain, Views
from trainer.data import DataSet, load, scan
from trainer.errors import TrainerError
from trainer.model import FEATURES_LAYER, build, freeze_backbone, unfreeze_from
from trainer.options import TrainingOptions
from trainer.progress import Progress
from trainer.run_folder import CONFIG, HISTORY, MODEL, MODEL_H5, SPLIT, new_run_folder, write_json
from trainer.split import Split, split


def train(root: Path, run: Path, options: TrainingOptions, groups: Path | None = None) -> None:
    """Train on class folders and leave a run folder.

    Args:
        root: Folder of class folders.
        run: The run folder to make; it appears when training is complete.
        options: What to train and how.
        groups: CSV of file and group, see `trainer.data.scan`.

    Raises:
        TrainerError: The data, the weights or the disk do not allow it, or the loss diverged.
    """
    keras.utils.set_random_seed(options.seed)
    with new_run_folder(run) as folder:
        data = scan(root, groups)
        sides = split(data, options.seed)
        pixels = load(data)
        model = build(len(data.class_names), options.weights, options.dense_units, options.dropout)
        started = time.monotonic()
        history = _fit(model, pixels, data.labels(), sides, options, folder / MODEL)
        best = keras.models.load_model(folder / MODEL)
        best.save(folder / MODEL_H5)
        write_json(folder / HISTORY, history)
        write_json(folder / SPLIT, _split_record(data, sides))
        write_json(folder / CONFIG, _config(root, groups, options, time.monotonic() - started))


def _fit(
    model: keras.Model,
    pixels: NDArray[np.uint8],
    labels: NDArray[np.int64],
    sides: Split,
    options: TrainingOptions,
    best: Path,
) -> list[dict[str, Any]]:
    """Run both phases, keep the best model at `best`, return the history by epoch."""
    views = Views(pixels[sides.train], labels[sides.train], options)
    validation = Plain(pixels[sides.validation], labels[sides.validation], options.batch_size)
    keep_best = keras.callbacks.ModelCheckpoint(
        best, monitor="val_accuracy", mode="max", save_best_only=True
    )
    cosine = keras.optimizers.schedules.CosineDecay(options.rate, options.epochs * len(views))
    phases = (
        ("head", options.head_epochs, options.head_rate, freeze_backbone),
        ("fine-tuning", options.epochs, cosine, lambda m: unfreeze_from(m, options.unfreeze_from)),
    )
    history: list[dict[str, Any]] = []
    for name, epochs, rate, prepare in phases:
        prepare(model)
        model.compile(
            keras.optimizers.Adam(rate), "sparse_categorical_crossentropy", metrics=["accuracy"]
        )
        progress = Progress(name, epochs, len(views), sys.stderr)
        fitted = model.fit(
            views,
            epochs=epochs,
            validation_data=validation,
            callbacks=[keep_best, keras.callbacks.TerminateOnNaN(), progress],
            verbose=0,
            shuffle=False,
        )
        history += _by_epoch(name, fitted.history)
        if not np.isfinite(fitted.history["loss"]).all():
            raise TrainerError(
                f"The loss became {fitted.history['loss'][-1]} in the {name} phase. "
                "Choose a lower learning rate (--rate, --head-rate)."
            )
    return history


def _by_epoch(phase: str, history: dict[str, list[float]]) -> list[dict[str, Any]]:
    return [
        {"phase": phase, "epoch": epoch, **{key: float(history[key][epoch]) for key in history}}
        for epoch in range(len(history["val_loss"]))
    ]


def _split_record(data: DataSet, sides: Split) -> dict[str, Any]:
    def rows(positions: NDArray[np.int64]) -> list[dict[str, str]]:
        return [
            {"file": image.file, "class": data.class_names[image.class_index], "group": image.group}
            for image in (data.images[i] for i in positions)
        ]

    return {
        "class_names": list(data.class_names),
        "train": rows(sides.train),
        "validation": rows(sides.validation),
    }


def _config(
    root: Path, groups: Path | None, options: TrainingOptions, seconds: float
) -> dict[str, Any]:
    packages = ("keras", "tensorflow", "numpy", "opencv-python-headless", "scikit-learn")
    return {
        "data": str(root.resolve()),
        "groups": "file names" if groups is None else f"the file {groups.name}",
        "options": asdict(options) | {"weights": Path(options.weights).name},
        "trained": datetime.now(UTC).isoformat(timespec="seconds"),
        "preprocessing_version": preprocessing.VERSION,
        "features_layer": FEATURES_LAYER,
        "seconds": round(seconds, 1),
        "versions": {name: version(name) for name in packages},
        "python": platform.python_version(),
        "platform": platform.platform(),
    }
