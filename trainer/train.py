"""From labelled images to a complete run folder, or to one with a run for each fold."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from trainer.errors import TrainerError
from trainer.fit import forget_state
from trainer.folds import cross_validate
from trainer.learn import Setting, learn
from trainer.material import Material, gather
from trainer.options import TrainingOptions
from trainer.report.folds import summarize_folds
from trainer.report.write import write_folds_report, write_report
from trainer.run_folder import FOLDS_RESULT, claim, new_run_folder, open_run, write_json
from trainer.split import Split, folds, leaks, leave_out_of_training, random_split, split


@dataclass(frozen=True)
class Division:
    """How the images are divided.

    Attributes:
        groups: CSV of file and group; None reads the groups from the file names.
        random: Whether images are divided one by one, as if no two showed the same thing.
        allow_leaks: Whether to train although the validation would know its answers.
        folds: How many trainings judge each other's images; 1 divides 80 : 20 and trains once.
    """

    groups: Path | None = None
    random: bool = False
    allow_leaks: bool = False
    folds: int = 1


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
        TrainerError: The data, the weights or the disk do not allow it, the split leaks, or the
            loss diverged.
    """
    with new_run_folder(run) as folder:
        material = gather(source, options, division.groups)
        splits = divide(material, division, options.seed)
        if claim(folder, _identity(material, splits, options)):
            print("going on with the training that was interrupted", file=sys.stderr)
        if division.folds > 1:
            runs = [
                open_run(fold)
                for fold in cross_validate(material, splits, options, setting, folder)
            ]
            write_json(folder / FOLDS_RESULT, summarize_folds(runs))
            write_folds_report(folder, runs)
        else:
            learn(material, splits[0], options, setting, folder)
            write_report(open_run(folder))
        for path in (folder, *folder.glob("fold*")):
            forget_state(path)


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
    for one in splits:
        found = leaks(material.data, one, material.pairs)
        if found and not division.allow_leaks:
            raise TrainerError(f"{found.in_words()} To train all the same, give --allow-leaks.")
    contradicting = material.contradicting()
    return [leave_out_of_training(one, contradicting) for one in splits]


def _identity(
    material: Material, splits: Sequence[Split], options: TrainingOptions
) -> dict[str, Any]:
    """Name all that the training depends on."""
    records = json.dumps([material.record(one) for one in splits])
    return {
        "options": asdict(options),
        "splits": hashlib.sha256(records.encode()).hexdigest(),
        "pixels": hashlib.sha256(material.pixels.data).hexdigest(),
    }
