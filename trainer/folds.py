"""Cross-validation: as many trainings as folds, each judged by images it has not seen."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from trainer.learn import Setting, is_done, learn
from trainer.material import Material
from trainer.options import TrainingOptions
from trainer.split import Split


def cross_validate(
    material: Material,
    splits: Sequence[Split],
    options: TrainingOptions,
    setting: Setting,
    folder: Path,
) -> list[Path]:
    """Train once for each fold; folds that an interrupted call finished are not trained again.

    Every fold keeps its last epoch. A fold is there to measure, and a model that its own
    validation images had chosen would measure better than it is.

    Args:
        material: What is trained on.
        splits: One for each fold.
        options: What to train and how.
        setting: How it runs here.
        folder: Receives ``fold1``, ``fold2`` and so on, each a run folder.

    Returns:
        The run folders.

    Raises:
        TrainerError: See `trainer.learn.learn`.
    """
    runs = [folder / f"fold{number}" for number in range(1, len(splits) + 1)]
    for run, split in zip(runs, splits, strict=True):
        print(f"{run.name} of {len(runs)}", file=sys.stderr)
        if not is_done(run, setting.strategy):
            run.mkdir(exist_ok=True)
            learn(material, split, options, setting, run, keep="last")
    return runs
