"""Training and validation images that share no source, and the check that they do not."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from sklearn.model_selection import StratifiedGroupKFold, StratifiedKFold

from trainer.data import DataSet
from trainer.duplicates import Pair
from trainer.errors import TrainerError

FOLDS = 5
"""One fold of five validates: 80 : 20."""

_EXAMPLES = 3
"""So many leaks are named; the others are counted."""

Positions = NDArray[np.int64]


def _none() -> Positions:
    return np.array([], np.int64)


@dataclass(frozen=True)
class Split:
    """Positions in the data set's images, ascending.

    Attributes:
        method: How the images were divided, in words.
        train: Images to learn from.
        validation: Images to judge by.
        left_out: Images that stand on no side.
    """

    method: str
    train: Positions
    validation: Positions
    left_out: Positions = field(default_factory=_none)


@dataclass(frozen=True)
class Leaks:
    """What lets the validation know its answers; false if nothing does.

    Attributes:
        groups: Groups with images on both sides.
        pairs: Files of near-duplicates, the first in the training, the second in the validation.
        images: Number of validation images that are concerned.
    """

    groups: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]
    images: int

    def __bool__(self) -> bool:
        return bool(self.groups or self.pairs)

    def in_words(self) -> str:
        """Say what leaks, by number and by example, and what to do about it."""
        shared = _examples(self.groups)
        twins = _examples(f"{first} and {second}" for first, second in self.pairs)
        return (
            f"The split leaks: {self.images} validation images have relatives among the training "
            "images, so the figures would flatter. "
            f"Groups on both sides: {len(self.groups)}{shared}. "
            f"Near-duplicates on both sides: {len(self.pairs)}{twins}. "
            "Divide by groups, as is done where nothing else is asked for, or take the images "
            "of one side out of the data."
        )


def split(data: DataSet, seed: int) -> Split:
    """Divide the images 80 : 20, classes in proportion, no group on both sides.

    Where the data set places its images itself, its sides are taken.

    Raises:
        TrainerError: A class has too few groups to stand on both sides.
    """
    if data.has_sides():
        return _given(data)
    return replace(next(_by_groups(data, seed, FOLDS)), method="by groups, 80 : 20")


def folds(data: DataSet, seed: int, count: int) -> list[Split]:
    """Divide the images into folds, each of which validates once: no group in two of them.

    Args:
        data: The images.
        seed: Other seeds, other folds.
        count: How many, at least 2.

    Raises:
        TrainerError: A class has too few groups, or the data set places its images itself.
    """
    _refuse_sides(data, "--folds")
    return list(_by_groups(data, seed, count))


def random_split(data: DataSet, seed: int) -> Split:
    """Divide the images 80 : 20, classes in proportion, whatever their groups.

    This is the split of many papers. It leaks wherever a source gave several images.

    Raises:
        TrainerError: A class has too few images, or the data set places its images itself.
    """
    _refuse_sides(data, "--random-split")
    for index, name in enumerate(data.class_names):
        count = int((data.labels() == index).sum())
        if count < FOLDS:
            raise TrainerError(
                f"Expected at least {FOLDS} images of class {name}, received {count}."
            )
    division = StratifiedKFold(n_splits=FOLDS, shuffle=True, random_state=seed)
    train, held = next(division.split(np.zeros(len(data.images)), data.labels()))
    method = "at random, 80 : 20; leaks wherever a source gave several images"
    return Split(method, np.sort(train), np.sort(held))


def leave_out_of_training(data: DataSet, made: Split, positions: Collection[int]) -> Split:
    """Take images out of the training; the validation keeps all that it has.

    Raises:
        TrainerError: A class has no training image left.
    """
    out = np.isin(made.train, np.array(sorted(positions), np.int64))
    left_out = np.sort(np.concatenate([made.left_out, made.train[out]]))
    advice = f"{out.sum()} images were left out. Correct their labels, or add other images."
    return _checked(data, replace(made, train=made.train[~out], left_out=left_out), advice)


def leaks(data: DataSet, made: Split, pairs: Sequence[Pair]) -> Leaks:
    """Look for groups and near-duplicates that stand on both sides of a split.

    Args:
        data: The images.
        made: A split of them.
        pairs: Near-duplicates among them.
    """
    train, validation = set(made.train.tolist()), set(made.validation.tolist())
    groups = _groups(data, train) & _groups(data, validation)
    concerned = {i for i in validation if data.images[i].group in groups}
    across = []
    for ends in ((pair.first, pair.second) for pair in pairs):
        for known, asked in (ends, ends[::-1]):
            if known in train and asked in validation:
                across.append((data.images[known].file, data.images[asked].file))
                concerned.add(asked)
    return Leaks(tuple(sorted(groups)), tuple(across), len(concerned))


def _groups(data: DataSet, positions: Iterable[int]) -> set[str]:
    return {data.images[i].group for i in positions}


def _examples(texts: Iterable[str]) -> str:
    first = list(texts)[:_EXAMPLES]
    return f" (such as {'; '.join(first)})" if first else ""


def _refuse_sides(data: DataSet, option: str) -> None:
    if data.has_sides():
        raise TrainerError(
            f"{option} divides the images anew, but {data.root} says itself which images train "
            f"and which validate. Train without {option}, or without the column side."
        )


def _given(data: DataSet) -> Split:
    held = np.array([image.side == "validation" for image in data.images])
    advice = "Correct the column side."
    method = "as the data set places its images"
    return _checked(data, Split(method, np.flatnonzero(~held), np.flatnonzero(held)), advice)


def _by_groups(data: DataSet, seed: int, count: int) -> Iterator[Split]:
    _check_groups(data, count)
    division = StratifiedGroupKFold(n_splits=count, shuffle=True, random_state=seed)
    groups = [image.group for image in data.images]
    advice = "Add images from more sources to it, or choose another --seed."
    divided = division.split(np.zeros(len(groups)), data.labels(), groups)
    for number, (train, held) in enumerate(divided, start=1):
        method = f"by groups, fold {number} of {count}"
        yield _checked(data, Split(method, np.sort(train), np.sort(held)), advice)


def _checked(data: DataSet, made: Split, advice: str) -> Split:
    labels = data.labels()
    for side, positions in (("training", made.train), ("validation", made.validation)):
        for index, name in enumerate(data.class_names):
            if not (labels[positions] == index).any():
                raise TrainerError(f"No image of class {name} fell into the {side} part. {advice}")
    return made


def _check_groups(data: DataSet, count: int) -> None:
    for index, name in enumerate(data.class_names):
        groups = {image.group for image in data.images if image.class_index == index}
        if len(groups) < count:
            raise TrainerError(
                f"Expected images from at least {count} sources in class {name}. "
                f"Received {len(groups)}. Images of one source cannot be split: "
                "the validation would know its answers. Where file names do not tell the "
                "sources, give a CSV with --groups."
            )
