"""The study: Optuna's record of all trials, in a database that several machines may share."""

from __future__ import annotations

import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import optuna
from optuna import Study
from optuna.exceptions import ExperimentalWarning, OptunaError, StorageInternalError
from optuna.pruners import PercentilePruner
from optuna.storages import RDBStorage
from optuna.trial import FrozenTrial, TrialState
from sqlalchemy import URL
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from trainer.errors import TrainerError
from trainer.options import TrainingOptions
from trainer.tuning.sampler import RETRIES, PlacedSampler

HEARTBEAT, GRACE = 15, 60
"""A trial that runs is heard of so often, and given up after so long a silence; seconds."""

_IDENTITY = "identity"
_STARTUP_TRIALS = 5
_KEPT = 75.0
"""Percentage of the trials at an epoch that go on. The rate falls along a cosine, so a higher one
looks worse for long, and the usual median would break off what ends well."""


def sqlite_url(path: Path) -> str:
    """Return the address of a study in a SQLite file."""
    url = URL.create("sqlite", database=str(path)).render_as_string(hide_password=False)
    return url.replace("{", "{{").replace("}", "}}")  # Optuna fills in templates


@contextmanager
def open_study(
    url: str, name: str, identity: dict[str, Any], options: TrainingOptions, first: dict[str, Any]
) -> Iterator[Study]:
    """Open a study, or begin it.

    A trial is pruned when its best accuracy so far is below that of three quarters of the complete
    ones at the same epoch, once five are complete and a third of its epochs passed.

    Args:
        url: A database that SQLAlchemy knows.
        name: Of the study in it.
        identity: All that its trials have in common, as JSON.
        options: Of the search; the seed is used, and the number of epochs.
        first: Values of the first trial.

    Yields:
        The study. Trouble with the database while it is in use is told in words too.

    Raises:
        TrainerError: The database cannot be used, or holds another search of this name.
    """
    study = _open(url, name, options, first)
    try:
        _claim(study, identity)
        yield study
    except (OptunaError, SQLAlchemyError) as error:
        raise _trouble(url, error) from error


def lost(study: Study, number: int) -> bool:
    """Say whether a trial was given up, by a machine that did not hear of it any more."""
    trials = study.get_trials(deepcopy=False)
    return trials[number].state == TrialState.FAIL and any(
        trial.user_attrs.get(RETRIES) == number for trial in trials
    )


def try_again(study: Study, trial: FrozenTrial) -> None:
    """Let a new trial take the place of one that ended before its time, with the same values."""
    first = trial.user_attrs.get(RETRIES, trial.number)
    study.enqueue_trial(trial.params, user_attrs={RETRIES: first})


def give_up_silent(study: Study) -> None:
    """Take trials whose processes are dead for failed, and let new ones take their place."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ExperimentalWarning)
        optuna.storages.fail_stale_trials(study)


def _open(url: str, name: str, options: TrainingOptions, first: dict[str, Any]) -> Study:
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    try:
        return optuna.create_study(
            storage=_storage(url),
            study_name=name,
            sampler=PlacedSampler(options.seed, first),
            pruner=PercentilePruner(_KEPT, _STARTUP_TRIALS, n_warmup_steps=options.epochs // 3),
            direction="maximize",
            load_if_exists=True,
        )
    except (OptunaError, SQLAlchemyError, ImportError, RuntimeError) as error:
        raise _trouble(url, error) from error


def _storage(url: str) -> RDBStorage:
    connect = {"timeout": 60} if url.startswith("sqlite") else {}
    while True:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", ExperimentalWarning)
                return RDBStorage(
                    url,
                    {"connect_args": connect},
                    heartbeat_interval=HEARTBEAT,
                    grace_period=GRACE,
                    heartbeat_stale_trial_callback=try_again,
                )
        except DBAPIError as error:
            # Another machine makes the same tables, or their first rows, just now.
            if "already exists" not in str(error) and not isinstance(error, IntegrityError):
                raise
            time.sleep(0.2)


def _claim(study: Study, identity: dict[str, Any]) -> None:
    """Note what a new study is about, or refuse one that is about something else."""
    if _IDENTITY not in study.user_attrs:
        study.set_user_attr(_IDENTITY, identity)
    differing = _differing(study.user_attrs[_IDENTITY], identity)
    if differing:
        raise TrainerError(
            f"Expected the search that the study {study.study_name} was begun with. Received one "
            f"that differs in {'; '.join(differing)}. Give the same data and options, or begin "
            "another search with another --out folder or --study name."
        )


def _differing(begun: dict[str, Any], now: dict[str, Any], inside: str = "") -> list[str]:
    """Name what differs, with both values where people can read them."""
    found = []
    for name in sorted(begun.keys() | now.keys()):
        one, other = (values.get(name, "unset") for values in (begun, now))
        if isinstance(one, dict) and isinstance(other, dict):
            found += _differing(one, other, name)
        elif one != other:
            found.append(f"{inside}: {name} {other} (was {one})" if inside else f"the {name}")
    return found


def _trouble(url: str, error: Exception) -> TrainerError:
    """Say what the database said, and where, but for the password."""
    try:
        place = make_url(url).render_as_string(hide_password=True)
    except SQLAlchemyError:
        place = "the address given with --storage"
    cause = error.__cause__ if isinstance(error, StorageInternalError) else error
    reason = str(getattr(cause, "orig", None) or error)
    return TrainerError(
        f"Expected a database for the search at {place}. It cannot be used: "
        f"{reason.rstrip('.')}. Make sure that it is there and may be written, or choose another "
        "place with --storage."
    )
