"""What a search found: the chosen trial, and what that is worth."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from optuna.importance import FanovaImportanceEvaluator, get_param_importances
from optuna.study import Study
from optuna.trial import FrozenTrial, TrialState

from trainer.errors import TrainerError
from trainer.options import TrainingOptions
from trainer.split import FOLDS
from trainer.tuning.search import DIVERGED, Task, ended
from trainer.tuning.space import with_values

_ENOUGH = 10
"""Trials from which importances are worth showing."""


@dataclass(frozen=True)
class Outcome:
    """What a search found.

    Attributes:
        study: With its name and all that was recorded.
        task: What its trials have in common.
        trials: Those that ended, in the order they were begun.
        best: That with the highest validation accuracy, of several the first.
    """

    study: Study
    task: Task
    trials: Sequence[FrozenTrial]
    best: FrozenTrial

    def options(self) -> TrainingOptions:
        """Return the options of the chosen trial."""
        return with_values(self.task.options, self.best.params)

    def ranked(self) -> list[FrozenTrial]:
        """Return the trials, the best first, those that were pruned last."""
        complete = [trial for trial in self.trials if trial.state == TrialState.COMPLETE]
        rest = [trial for trial in self.trials if trial.state != TrialState.COMPLETE]
        return sorted(complete, key=lambda trial: (-accuracy(trial), trial.number)) + rest

    def headings(self) -> list[str]:
        """Return the headings of `row`."""
        names = [name.replace("_", " ") for name in self.task.space]
        return ["trial", "validation accuracy", *names, "ended"]

    def row(self, trial: FrozenTrial) -> list[str]:
        """Return what there is to say about a trial."""
        options = with_values(self.task.options, trial.params)
        reached = "" if trial.value is None else f"{trial.value:.2%}"
        values = [str(getattr(options, name)) for name in self.task.space]
        return [str(trial.number), reached, *values, _end(trial)]

    def importances(self) -> dict[str, float]:
        """Return how much of the differences in accuracy each option explains by itself.

        Functional analysis of variance over a random forest (Hutter et al., An Efficient Approach
        for Assessing Hyperparameter Importance, ICML 2014), of the complete trials.

        Returns:
            A share for each option, together 1; nothing where the trials are too few to tell, or
            all alike.
        """
        complete = [trial for trial in self.trials if trial.state == TrialState.COMPLETE]
        if len(complete) < _ENOUGH or len({trial.value for trial in complete}) == 1:
            return {}
        evaluator = FanovaImportanceEvaluator(seed=self.task.options.seed)
        return get_param_importances(self.study, evaluator=evaluator)

    def in_words(self) -> list[str]:
        """Say what was chosen and what its accuracy is worth, a sentence each."""
        images, best = len(self.task.split.validation), accuracy(self.best)
        # Agresti & Coull (Am. Stat. 52, 1998): it is not 0 where every answer is right.
        share = (best * images + 2) / (images + 4)
        error = math.sqrt(share * (1 - share) / (images + 4))
        near = sum(
            trial.state == TrialState.COMPLETE and best - accuracy(trial) <= error
            for trial in self.trials
        )
        return [
            f"Trial {self.best.number} validated best: {best:.2%} of {images} images."
            f"{self._defaults_in_words()}",
            "The validation images chose it, so this figure flatters: it is the highest of "
            f"{len(self.trials)}, and in part luck.",
            f"Trials within its standard error of {error * 100:.2f} points: {near}, itself "
            "included. Which of them comes first may be chance.",
            f"{self._advice_in_words()} Images that no trial saw tell more.",
        ]

    def measuring(self) -> list[str]:
        """Return the flags by which a training measures the choice on other divisions."""
        folds = [] if self.task.material.data.has_sides() else ["--folds", str(FOLDS)]
        return [*folds, "--seed", str(self.task.options.seed + 1)]

    def _advice_in_words(self) -> str:
        if self.task.material.data.has_sides():
            return (
                "The data set itself says which images validate, so another training is judged by "
                "the same ones."
            )
        return (
            "For a figure to rely on, train in folds with another seed: what was found here then "
            "has to hold on other divisions of the images."
        )

    def _defaults_in_words(self) -> str:
        defaults = TrainingOptions()
        for trial in self.trials:
            same = all(getattr(defaults, name) == value for name, value in trial.params.items())
            if same and trial.state == TrialState.COMPLETE:
                return f" Trial {trial.number}, with the defaults, reached {accuracy(trial):.2%}."
        return ""


def outcome(study: Study, task: Task) -> Outcome:
    """Read what a search found.

    Raises:
        TrainerError: No trial was completed.
    """
    trials = ended(study)
    complete = [trial for trial in trials if trial.state == TrialState.COMPLETE]
    if not complete:
        told = {str(trial.user_attrs.get(DIVERGED, "")) for trial in trials} - {""}
        raise TrainerError(
            " ".join(
                [f"Expected a complete trial. Received none of {len(trials)} that ended.", *told]
            )
            + " The same command goes on with further trials: give more --trials, or more time."
        )
    best = max(complete, key=lambda trial: (accuracy(trial), -trial.number))
    return Outcome(study, task, trials, best)


def accuracy(trial: FrozenTrial) -> float:
    """Return the validation accuracy that a complete trial reached, 0 to 1."""
    assert trial.value is not None
    return trial.value


def _end(trial: FrozenTrial) -> str:
    if trial.state == TrialState.COMPLETE:
        return "complete"
    if DIVERGED in trial.user_attrs:
        return "diverged"
    return f"pruned, epoch {len(trial.intermediate_values)}"
