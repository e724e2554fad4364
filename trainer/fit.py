"""The two phases of a training, which go on where they were after any interruption.

After every epoch the state (weights, optimizer, position of the random generators) and the history
are on disk. What a batch holds depends on seed, epoch and its number alone, so a training that was
killed and resumed gives the model it would have given.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from trainer.batches import PlainBatches, TrainingBatches
from trainer.errors import DivergedError, TrainerError
from trainer.model import freeze_backbone, unfreeze_all, unfreeze_from
from trainer.options import TrainingOptions
from trainer.progress import Progress
from trainer.run_folder import MODEL, PROGRESS, settle, write_json
from trainer.strategy import Alone

_STATE = "state-{phase}-{epoch}.npz"

History = list[dict[str, Any]]
"""For each epoch: phase, epoch (from 0), loss, accuracy, val_loss, val_accuracy."""


@dataclass(frozen=True)
class Phase:
    """A part of the training with its own layers and learning rate."""

    name: str
    epochs: int
    prepare: Callable[[keras.Model], None]
    optimizer: keras.Optimizer


@dataclass(frozen=True)
class Learner:
    """What is trained.

    Attributes:
        model: The whole model, which is kept.
        trained: The part of it that Keras trains: all of it, or what stands behind the cached
            features.
    """

    model: keras.Model
    trained: keras.Model


def fit(
    learner: Learner,
    batches: Callable[[int], TrainingBatches],
    validation: PlainBatches,
    options: TrainingOptions,
    folder: Path,
    keep: str = "best",
    callbacks: Sequence[keras.callbacks.Callback] = (),
    strategy: Alone | None = None,
) -> History:
    """Run the phases that are not done yet, and leave the model in the folder.

    Args:
        learner: What to train.
        batches: Makes the training batches from an epoch on, counted over all phases.
        validation: The validation images.
        options: How to train.
        folder: Holds the state of an interrupted training, or none, and receives the model.
        keep: "best" keeps the model of the epoch with the best validation accuracy, "last" that
            of the last epoch, in which the validation images had no say.
        callbacks: Further ones, for phase 2 alone.
        strategy: In whose scope this is called; None is one device.

    Returns:
        The history of all epochs, those before an interruption too.

    Raises:
        DivergedError: The loss diverged.
        TrainerError: The state of an interrupted training is gone.
    """
    strategy = strategy or Alone()
    history = _begun(folder, strategy)
    steps, before = len(batches(0)), 0
    phases = _phases(options, steps)
    for phase in phases:
        done = sum(row["phase"] == phase.name for row in history)
        phase.prepare(learner.trained)
        learner.trained.compile(
            phase.optimizer,
            keras.losses.CategoricalCrossentropy(label_smoothing=options.label_smoothing),
            metrics=[keras.metrics.CategoricalAccuracy("accuracy")],  # by name Keras makes it late
        )
        phase.optimizer.build(learner.trained.trainable_variables)
        state = _bytes(folder / _STATE.format(phase=phase.name, epoch=done))
        _restore(learner.trained, strategy.from_chief(state))
        if done < phase.epochs:
            learner.trained.fit(
                **strategy.feed(batches, before + done, validation),
                initial_epoch=done,
                epochs=phase.epochs,
                callbacks=[
                    _Checkpoint(phase.name, history, folder),  # before the averages are put in
                    *([keras.callbacks.SwapEMAWeights(True)] if phase.optimizer.use_ema else []),
                    _Keep(learner.model, folder / MODEL, history, keep),
                    _Count(phase.name, history, folder),  # killed before, the epoch is done again
                    keras.callbacks.TerminateOnNaN(),
                    Progress(phase.name, phase.epochs, steps, sys.stderr, done),
                    *(callbacks if phase is phases[-1] else ()),
                ],
                verbose=0,
                shuffle=False,
            )
        before += phase.epochs
    return history


def forget_state(folder: Path) -> None:
    """Remove what only an interrupted training needs."""
    for path in folder.glob(_STATE.format(phase="*", epoch="*")):
        path.unlink()
    (folder / PROGRESS).unlink(missing_ok=True)


def _begun(folder: Path, strategy: Alone) -> History:
    """Return the epochs that an interrupted training did, whose state must be there."""
    history: History = json.loads(strategy.from_chief(_bytes(folder / PROGRESS)) or b"[]")
    if history and strategy.is_chief:
        state = _STATE.format(phase=history[-1]["phase"], epoch=history[-1]["epoch"] + 1)
        if not _bytes(folder / state):
            raise TrainerError(
                f"Expected the state of the interrupted training in {folder}. {state} is missing "
                "or empty. Remove the folder and train again."
            )
    return history


def _phases(options: TrainingOptions, steps: int) -> list[Phase]:
    falling = keras.optimizers.schedules.CosineDecay(
        0.0, max(1, (options.epochs - 1) * steps), warmup_target=options.rate, warmup_steps=steps
    )
    if options.architecture == "small-cnn":
        return [
            Phase("training", options.epochs, unfreeze_all, _optimizer(options, falling, steps))
        ]
    constant = keras.optimizers.Adam(options.head_rate)
    return [
        Phase("head", options.head_epochs, freeze_backbone, constant),
        Phase(
            "fine-tuning",
            options.epochs,
            lambda model: unfreeze_from(model, options.unfreeze_from),
            _optimizer(options, falling, steps),
        ),
    ]


def _optimizer(
    options: TrainingOptions, rate: keras.optimizers.schedules.LearningRateSchedule, steps: int
) -> keras.Optimizer:
    average: dict[str, Any] = {}
    if options.averaging > 0:
        average = {"use_ema": True, "ema_momentum": 1 - 1 / max(1.0, options.averaging * steps)}
    if options.optimizer == "adam":
        return keras.optimizers.Adam(rate, **average)
    optimizer = keras.optimizers.AdamW(rate, weight_decay=options.weight_decay, **average)
    optimizer.exclude_from_weight_decay(var_names=["bias", "gamma", "beta"])
    return optimizer


class _Checkpoint(keras.callbacks.Callback):  # type: ignore[misc]
    """After each epoch, saves the state to go on from."""

    def __init__(self, phase: str, history: History, folder: Path) -> None:
        super().__init__()
        self._phase, self._history, self._folder = phase, history, folder

    def on_epoch_end(self, epoch: int, logs: dict[str, float]) -> None:
        figures = {name: float(value) for name, value in logs.items()}
        if not np.isfinite(figures["loss"]):
            raise DivergedError(
                f"The loss became {figures['loss']} in epoch {epoch + 1} of the phase "
                f"{self._phase}. Choose a lower learning rate (--rate, --head-rate)."
            )
        self._history.append({"phase": self._phase, "epoch": epoch, **figures})
        _save(self.model, self._folder / _STATE.format(phase=self._phase, epoch=epoch + 1))


class _Count(keras.callbacks.Callback):  # type: ignore[misc]
    """Counts an epoch when its state and its model are both on disk, in one step."""

    def __init__(self, phase: str, history: History, folder: Path) -> None:
        super().__init__()
        self._phase, self._history, self._folder = phase, history, folder

    def on_epoch_end(self, epoch: int, logs: dict[str, float]) -> None:  # noqa: ARG002
        write_json(self._folder / PROGRESS, self._history)  # from here on the new state counts
        state = self._folder / _STATE.format(phase=self._phase, epoch=epoch + 1)
        for older in set(self._folder.glob(_STATE.format(phase="*", epoch="*"))) - {state}:
            older.unlink()


class _Keep(keras.callbacks.Callback):  # type: ignore[misc]
    """Saves the model of the best epoch so far, or of each epoch so that the last remains."""

    def __init__(self, model: keras.Model, path: Path, history: History, keep: str) -> None:
        super().__init__()
        self._whole, self._path, self._history, self._keep = model, path, history, keep

    def on_epoch_end(self, epoch: int, logs: dict[str, float]) -> None:  # noqa: ARG002
        earlier = [row["val_accuracy"] for row in self._history[:-1]]
        if self._keep == "last" or self._history[-1]["val_accuracy"] > max(earlier, default=-1):
            partial = self._path.with_name(f".partial-{self._path.name}")
            self._whole.save(partial)
            settle(partial, self._path)


def _variables(model: keras.Model) -> list[keras.Variable]:
    return [*model.variables, *model.optimizer.variables]


def _save(model: keras.Model, path: Path) -> None:
    partial = path.with_name(f".partial-{path.name}")
    np.savez(partial, *(variable.numpy() for variable in _variables(model)))
    settle(partial, path)


def _bytes(path: Path) -> bytes:
    """Return what a file holds; nothing where there is none."""
    return path.read_bytes() if path.exists() else b""


def _restore(model: keras.Model, saved: bytes) -> None:
    """Take up the state of an interrupted training, where there is one."""
    if not saved:
        return
    with np.load(io.BytesIO(saved)) as state:
        for variable, name in zip(_variables(model), state.files, strict=True):
            variable.assign(state[name])
