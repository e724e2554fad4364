"""Which values a trial tries: the defaults first, then what TPE proposes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from optuna import Study
from optuna.distributions import BaseDistribution
from optuna.samplers import BaseSampler, TPESampler
from optuna.trial import FrozenTrial

RETRIES = "retries"
"""User attribute of a trial that takes the place of one that was killed: that one's number."""


class PlacedSampler(BaseSampler):
    """TPE (Bergstra et al., Algorithms for Hyper-Parameter Optimization, NIPS 2011).

    One random stream for the whole search would begin anew with every process: a search that goes
    on would try again what it began with, and two machines would try the same. So each trial has a
    stream of its own, which depends on the seed and on how many trials were begun before it.

    Args:
        seed: Of the search, 0 or more.
        first: Values of the very first trial.
    """

    def __init__(self, seed: int, first: Mapping[str, Any]) -> None:
        self._seed, self._first = seed, first
        self._decided: Mapping[str, Any] = {}
        self._tpe = TPESampler(seed=seed)

    def before_trial(self, study: Study, trial: FrozenTrial) -> None:
        """Find the trial's place and seed its stream."""
        number = trial.user_attrs.get(RETRIES, trial.number)
        place = sum(
            RETRIES not in other.user_attrs
            for other in study.get_trials(deepcopy=False)
            if other.number < number
        )
        self._decided = self._first if place == 0 else {}
        stream = np.random.SeedSequence((self._seed, place)).generate_state(1)
        self._tpe = TPESampler(seed=int(stream[0]))

    def infer_relative_search_space(
        self, study: Study, trial: FrozenTrial
    ) -> dict[str, BaseDistribution]:
        """Return what is sampled together."""
        return self._tpe.infer_relative_search_space(study, trial)

    def sample_relative(
        self, study: Study, trial: FrozenTrial, search_space: dict[str, BaseDistribution]
    ) -> dict[str, Any]:
        """Choose the values that are sampled together."""
        return self._tpe.sample_relative(study, trial, search_space)

    def sample_independent(
        self,
        study: Study,
        trial: FrozenTrial,
        param_name: str,
        param_distribution: BaseDistribution,
    ) -> Any:
        """Choose a value by itself."""
        if param_name in self._decided:
            return self._decided[param_name]
        return self._tpe.sample_independent(study, trial, param_name, param_distribution)
