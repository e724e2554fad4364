"""Training and validation images that share no source."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import StratifiedGroupKFold

from trainer.data import DataSet
from trainer.errors import TrainerError

FOLDS = 5
"""One fold of five validates: 80 : 20."""


@dataclass(frozen=True)
class Split:
    """Positions in the data set's images, ascending."""

    train: NDArray[np.int64]
    validation: NDArray[np.int64]


def split(data: DataSet, seed: int) -> Split:
    """Divide the images 80 : 20, classes in proportion, no group on both sides.

    Raises:
        TrainerError: A class has too few groups to stand on both sides.
    """
    groups = [image.group for image in data.images]
    _check_groups(data)
    folds = StratifiedGroupKFold(n_splits=FOLDS, shuffle=True, random_state=seed)
    train, validation = next(folds.split(np.zeros(len(groups)), data.labels(), groups))
    for index, name in enumerate(data.class_names):
        if not (data.labels()[validation] == index).any():
            raise TrainerError(
                f"No image of class {name} fell into the validation part. "
                "Add images from more sources to it, or choose another --seed."
            )
    return Split(np.sort(train), np.sort(validation))


def _check_groups(data: DataSet) -> None:
    for index, name in enumerate(data.class_names):
        groups = {image.group for image in data.images if image.class_index == index}
        if len(groups) < FOLDS:
            raise TrainerError(
                f"Expected images from at least {FOLDS} sources in class {name}. "
                f"Received {len(groups)}. Images of one source cannot be split: "
                "the validation would know its answers. Where file names do not tell the "
                "sources, give a CSV with --groups."
            )
