"""The search: one training a trial, until as many have ended as were asked for."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
from optuna import Study, Trial, TrialPruned
from optuna.exceptions import UpdateFinishedTrialError
from optuna.trial import FrozenTrial, TrialState

from trainer.errors import DivergedError, TrainerError
from trainer.learn import Setting, learn
from trainer.material import Material
from trainer.options import TrainingOptions
from trainer.split import Split
from trainer.tuning.space import Space, with_values
from trainer.tuning.study import GRACE, give_up_silent, lost, try_again

DIVERGED = "diverged"
"""User attribute of a trial whose loss diverged: the message."""


@dataclass(frozen=True)
class Task:
    """What every trial has in common.

    Attributes:
        material: What is trained on.
        split: Which image stands on which side.
        options: Of the training, but for what is searched.
        space: What is searched.
        setting: How a training runs here.
    """

    material: Material
    split: Split
    options: TrainingOptions
    space: Space
    setting: Setting


def search(study: Study, task: Task, trials: int, seconds: float, folder: Path) -> None:
    """Run trials until the study has enough that ended.

    A trial that was killed or stopped does not count; another takes its place. One that was pruned
    or diverged has told something, and counts.

    Args:
        study: Where trials are recorded, by other machines too.
        task: What trials have in common.
        trials: How many are to have ended, those of earlier calls and other machines included.
        seconds: After which no trial begins any more.
        folder: To train in; it is removed after each trial.

    Raises:
        TrainerError: A training cannot be carried out here.
    """
    end, number = time.monotonic() + seconds, -1

    def objective(trial: Trial) -> float:
        nonlocal number
        number = trial.number
        return _run(trial, task, trials, folder)

    while time.monotonic() < end and _is_one_to_begin(study, trials):
        try:
            study.optimize(objective, n_trials=1)
        except (UpdateFinishedTrialError, ValueError):
            if not lost(study, number):  # Optuna lets nobody change a trial that was given up
                raise
            print(f"trial {number} was given up in its long silence", file=sys.stderr)


def ended(study: Study) -> list[FrozenTrial]:
    """Return the trials that count, in the order they were begun."""
    return study.get_trials(states=(TrialState.COMPLETE, TrialState.PRUNED))


def _is_one_to_begin(study: Study, trials: int) -> bool:
    """Say whether trials are missing, once it is known which of those that run are alive."""
    given_up = time.monotonic() + GRACE + 1
    while len(ended(study)) < trials:
        give_up_silent(study)
        running = len(study.get_trials(deepcopy=False, states=(TrialState.RUNNING,)))
        if len(ended(study)) + running < trials:
            return True
        if time.monotonic() > given_up:
            print(
                f"{running} more trials run elsewhere; the same command adds them later",
                file=sys.stderr,
            )
            return False
        time.sleep(1)
    return False


def _run(trial: Trial, task: Task, trials: int, folder: Path) -> float:
    """Train once.

    Returns:
        The validation accuracy of the model that would be kept.

    Raises:
        TrialPruned: It does worse than others, or its loss diverged.
    """
    values = {name: range_.suggest(trial, name) for name, range_ in task.space.items()}
    options = with_values(task.options, values)
    count = len(ended(trial.study))
    told = ", ".join(f"{name} {getattr(options, name)}" for name in task.space)
    print(f"trial {trial.number}, {count} of {trials} ended: {told}", file=sys.stderr)
    try:
        with _empty(folder):
            history = learn(
                task.material, task.split, options, task.setting, folder, callbacks=_pruning(trial)
            )
    except DivergedError as error:  # a failed trial would teach the sampler nothing
        trial.set_user_attr(DIVERGED, str(error))
        print(str(error), file=sys.stderr)
        raise TrialPruned from error
    except (TrainerError, KeyboardInterrupt):
        try_again(trial.study, trial.study.trials[trial.number])
        raise
    return float(max(row["val_accuracy"] for row in history))


@contextmanager
def _empty(folder: Path) -> Iterator[None]:
    """Make a folder, without what a killed trial left there, and remove it in the end."""
    shutil.rmtree(folder, ignore_errors=True)
    try:
        folder.mkdir()
        yield
    except OSError as error:
        raise TrainerError(
            f"The trial cannot be carried out in {folder}: {error.strerror or error}. Make room "
            "or choose another --out folder; the same command goes on."
        ) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _pruning(trial: Trial) -> Callable[[], list[keras.callbacks.Callback]]:
    return lambda: [_Pruning(trial)]


class _Pruning(keras.callbacks.Callback):  # type: ignore[misc]
    """Reports each epoch of phase 2, and ends the trial where it does worse than others."""

    def __init__(self, trial: Trial) -> None:
        super().__init__()
        self._trial = trial

    def on_epoch_end(self, epoch: int, logs: dict[str, Any]) -> None:
        self._trial.report(logs["val_accuracy"], epoch)
        last = epoch + 1 == self.params["epochs"]
        if not last and self._trial.should_prune():
            print(f"pruned after epoch {epoch + 1}", file=sys.stderr)
            raise TrialPruned
