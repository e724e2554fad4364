"""One training on one split: from images to the files of a run folder."""

from __future__ import annotations

import platform
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from export.bundle import preprocessing
from trainer.batches import CachedViews, DrawnViews, PlainBatches, TrainingBatches, Views
from trainer.features import Source, cached_features
from trainer.fit import History, Learner, fit
from trainer.material import Material
from trainer.model import build, cut, features_layer, input_size
from trainer.options import TrainingOptions, record
from trainer.progress import features_progress
from trainer.run_folder import (
    CONFIG,
    HISTORY,
    MODEL,
    MODEL_H5,
    PROGRESS,
    SPLIT,
    write_json,
)
from trainer.split import Split
from trainer.strategy import Alone

_PACKAGES = (
    "keras",
    "tensorflow",
    "tf2onnx",
    "onnxruntime",
    "numpy",
    "opencv-python-headless",
    "scikit-learn",
)


@dataclass(frozen=True)
class Setting:
    """How a training runs on this computer, which changes nothing of what it learns.

    Attributes:
        cache: Folder of feature caches; None computes the whole network in every epoch.
        strategy: On which devices and machines it runs.
    """

    cache: Path | None
    strategy: Alone = field(default_factory=Alone)


def learn(
    material: Material,
    split: Split,
    options: TrainingOptions,
    setting: Setting,
    folder: Path,
    keep: str = "best",
    callbacks: Callable[[], list[keras.callbacks.Callback]] = list,
) -> History:
    """Train on one side of a split, validate on the other, and fill the run folder.

    Args:
        material: What is trained on.
        split: Which image stands on which side.
        options: What to train and how.
        setting: How it runs here.
        folder: Empty, or what an interrupted training left. The chief's is filled; another
            worker's is to be thrown away.
        keep: "best" or "last" epoch, see `trainer.fit.fit`.
        callbacks: Makes further Keras callbacks for phase 2.

    Returns:
        The history.

    Raises:
        TrainerError: The weights or the disk do not allow it, or the loss diverged.
    """
    keras.backend.clear_session()
    keras.utils.set_random_seed(options.seed)
    started, resumed = time.monotonic(), (folder / PROGRESS).exists()
    classes, labels = len(material.data.class_names), material.data.labels()
    strategy, model = setting.strategy, build(classes, options)
    strategy.share_weights(model)
    views, plain = _inputs(model, material.pixels, split, options, setting)
    model = strategy.spread(model)
    trained = cut(model, options.unfreeze_from)[1] if caches(setting, options) else model

    def batches(first_epoch: int) -> TrainingBatches:
        return TrainingBatches(views, labels[split.train], classes, options, first_epoch)

    held = split.validation
    validation = PlainBatches(plain, held, labels[held], classes, options.batch_size)
    learner = Learner(model, strategy.fitted(trained))
    with strategy.scope():
        history = fit(learner, batches, validation, options, folder, keep, callbacks(), strategy)
    if not strategy.is_chief:
        return history
    keras.models.load_model(folder / MODEL).save(folder / MODEL_H5)
    write_json(folder / HISTORY, history)
    write_json(folder / SPLIT, material.record(split))
    seconds = None if resumed else round(time.monotonic() - started, 1)
    write_json(folder / CONFIG, _config(material, options, setting, seconds))
    return history


def is_done(folder: Path, strategy: Alone) -> bool:
    """Say whether an interrupted call of `learn` filled the chief's folder to the end."""
    there = b"1" if (folder / CONFIG).exists() else b""  # it is written last
    return bool(strategy.from_chief(there))


def caches(setting: Setting, options: TrainingOptions) -> bool:
    """Say whether training begins at cached features."""
    return setting.cache is not None and options.architecture != "small-cnn"


def _inputs(
    model: keras.Model,
    pixels: NDArray[np.uint8],
    split: Split,
    options: TrainingOptions,
    setting: Setting,
) -> tuple[Views, NDArray[Any]]:
    """Return the views to train on, and all images, or their features, as they are."""
    if setting.cache is None or not caches(setting, options):
        drawn = DrawnViews(pixels, split.train, options.augmentation, options.seed)
        return drawn, pixels
    frozen, _ = cut(model, options.unfreeze_from)
    source = Source(pixels, options.augmentation, options.seed, options.views)
    features = cached_features(frozen, source, setting.cache, features_progress())
    cached = CachedViews(features, split.train, options.seed)
    return cached, features[0]


def _config(
    material: Material, options: TrainingOptions, setting: Setting, seconds: float | None
) -> dict[str, Any]:
    return {
        "data": str(material.data.root.resolve()),
        "groups": material.groups,
        "options": record(options),
        "trained": datetime.now(UTC).isoformat(timespec="seconds"),
        "preprocessing_version": preprocessing.VERSION,
        "architecture": options.architecture,
        "features_layer": features_layer(options.architecture),
        "input_size": input_size(options),
        "feature_cache": caches(setting, options),
        "strategy": setting.strategy.name,
        "replicas": setting.strategy.replicas,
        "seconds": seconds,
        "versions": {name: version(name) for name in _PACKAGES},
        "python": platform.python_version(),
        "platform": platform.platform(),
    }
