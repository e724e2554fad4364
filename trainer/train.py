"""From labelled images to a complete run folder, or to one with a run for each fold."""

from __future__ import annotations

import hashlib
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.errors import TrainerError
from trainer.fit import forget_state
from trainer.folds import cross_validate
from trainer.learn import Setting, caches, is_done, learn
from trainer.mapped import let_go
from trainer.material import Material, gather
from trainer.options import TrainingOptions, record
from trainer.report.write import write_again
from trainer.run_folder import claim, new_run_folder
from trainer.split import Split, folds, leaks, leave_out_of_training, random_split, split


@dataclass(frozen=True)
class Division:
    """How the images are divided.

    Attributes:
        groups: CSV of file and group; None reads the groups from the file names.
        random: Whether images are divided one by one, as if no two showed the same thing.
        allow_leaks: Whether to train although the validation would know its answers.
        folds: How many trainings judge each other's images; 1 divides 80 : 20 and trains once.

    Raises:
        TrainerError: Folds are to be divided at random.
    """

    groups: Path | None = None
    random: bool = False
    allow_leaks: bool = False
    folds: int = 1

    def __post_init__(self) -> None:
        if self.random and self.folds > 1:
            raise TrainerError(
                "Expected --random-split or --folds. Received both. Folds are divided by groups."
            )


def train(
    source: str, run: Path, options: TrainingOptions, setting: Setting, division: Division
) -> None:
    """Train and leave a run folder, which appears when it is complete.

    A training that was stopped or killed goes on where it was when it is called again.

    Args:
        source: Class folders, a CSV manifest, an .npz file or a name, see
            `trainer.sources.open_data`.
        run: The run folder to make.
        options: What to train and how.
        setting: How it runs on this computer.
        division: How the images are divided.

    Raises:
        TrainerError: The data, the weights or the disk do not allow it, the split leaks, the
            loss diverged, or another worker ended.
    """
    strategy = setting.strategy
    with new_run_folder(run) if strategy.is_chief else _throw_away() as folder:
        material = gather(source, options, division.groups)
        splits = divide(material, division, options.seed)
        training = identity(material, splits, options)
        training["feature cache"] = caches(setting, options)  # other layers have a state then
        strategy.agree(training)
        if claim(folder, training):
            print("going on with the training that was interrupted", file=sys.stderr)
        if division.folds > 1:
            trained = cross_validate(material, splits, options, setting, folder)
        else:
            trained = [folder]
            if not is_done(folder, strategy):
                learn(material, splits[0], options, setting, folder)
        for each in trained:
            forget_state(each)
    if strategy.is_chief:
        _report(run)
    strategy.from_chief(b"")  # nobody leaves before the chief is done


def _report(run: Path) -> None:
    """Write the report of a complete run folder, which stays if that fails."""
    try:
        write_again(run)
    except TrainerError as error:
        raise TrainerError(
            f"The run folder {run} is complete but for its report. {error} "
            f"Then write it: petriscope-trainer report {run}"
        ) from None


@contextmanager
def _throw_away() -> Iterator[Path]:
    """Give a folder to a worker that is not the chief, for what Keras makes it write."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def divide(material: Material, division: Division, seed: int) -> list[Split]:
    """Divide the images, and refuse a division by which the validation knows its answers.

    Images that surely show the same thing as one with another label teach nothing: they are left
    out of the training. They stay in the validation, which has no right to choose.

    Raises:
        TrainerError: A class has too few sources, or a split leaks and that is not allowed.
    """
    if division.random:
        splits = [random_split(material.data, seed)]
    elif division.folds > 1:
        splits = folds(material.data, seed, division.folds)
    else:
        splits = [split(material.data, seed)]
    out = material.contradicting()
    splits = [leave_out_of_training(material.data, one, out) for one in splits]
    for one in splits:
        found = leaks(material.data, one, material.pairs)
        if found and not division.allow_leaks:
            raise TrainerError(f"{found.in_words()} To train all the same, give --allow-leaks.")
    return splits


def identity(
    material: Material, splits: Sequence[Split], options: TrainingOptions
) -> dict[str, Any]:
    """Name all that a training depends on: its options, and hashes of its files and pixels."""
    records = json.dumps([material.record(one) for one in splits])
    pixels = hashlib.sha256(material.pixels.data).hexdigest()
    let_go(material.pixels)
    return {
        "options": fingerprinted(options),
        "splits": hashlib.sha256(records.encode()).hexdigest(),
        "pixels": pixels,
    }


def fingerprinted(options: TrainingOptions) -> dict[str, Any]:
    """Return the options as they are recorded, with the content of a weights file for its name."""
    values, weights = record(options), Path(options.weights)
    if "weights" in values and weights.is_file():
        values["weights"] = hashlib.sha256(weights.read_bytes()).hexdigest()
    return values
