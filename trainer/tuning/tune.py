"""The command ``petriscope-trainer tune``, from data to a ready configuration.

```
study.sqlite   every trial, unless another database is named
options.json   the chosen options, for ``petriscope-trainer train --options``
tuning.html    what was tried, and what the choice is worth
```
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.errors import TrainerError
from trainer.learn import Setting
from trainer.lock import locked
from trainer.material import gather
from trainer.options import TrainingOptions
from trainer.options_file import write_options
from trainer.train import Division, divide, fingerprinted, identity
from trainer.tuning.outcome import Outcome, outcome
from trainer.tuning.page import as_table, write_page
from trainer.tuning.search import Task, search
from trainer.tuning.space import space
from trainer.tuning.study import open_study, sqlite_url

STUDY, OPTIONS, PAGE = "study.sqlite", "options.json", "tuning.html"
_LOCK, _TRIAL = ".lock", ".trial"


@dataclass(frozen=True)
class Plan:
    """How far to search, and where it is recorded.

    Attributes:
        trials: How many are to have ended, those of earlier calls included.
        seconds: After which no trial begins any more.
        storage: A database's URL; None takes a file in the output folder.
        study: Name of the study in it.
    """

    trials: int
    seconds: float
    storage: str | None
    study: str


def tune(
    source: str,
    out: Path,
    options: TrainingOptions,
    fixed: frozenset[str],
    setting: Setting,
    division: Division,
    plan: Plan,
) -> str:
    """Search, and leave a configuration and a page.

    Args:
        source: See `trainer.sources.open_data`.
        out: Folder of the search, new or left by an earlier call of it.
        options: Of the trainings, but for what is searched.
        fixed: Options of the search space that are not searched.
        setting: How a training runs on this computer.
        division: How the images are divided.
        plan: How far to search.

    Returns:
        What was found, for the terminal.

    Raises:
        TrainerError: The data, the database or the disk do not allow it, the study is about
            something else, or no trial was completed.
    """
    searched = space(options.architecture, fixed)
    out = _folder(out)
    material = gather(source, options, division.groups)
    split = divide(material, division, options.seed)[0]
    task = Task(material, split, options, searched, setting)
    about = identity(material, [split], options) | {
        "options": _fixed(task),
        "searched": {name: range_.in_words() for name, range_ in searched.items()},
    }
    first = {name: getattr(TrainingOptions(), name) for name in searched}
    with (
        _alone(out),
        open_study(
            plan.storage or sqlite_url(out / STUDY), plan.study, about, options, first
        ) as study,
    ):
        search(study, task, plan.trials, plan.seconds, out / _TRIAL)
        found = outcome(study, task)
        write_options(out / OPTIONS, found.options())
        write_page(out / PAGE, found)
    return "\n".join(
        [as_table(found), "", *found.in_words(), _advice(source, out, found, division)]
    )


@contextmanager
def _alone(out: Path) -> Iterator[None]:
    """Let one search at a time work in a folder, and tell trouble with it in words."""
    try:
        with locked(out / _LOCK, f"another search works in {out}; waiting for it"):
            yield
    except OSError as error:
        raise TrainerError(
            f"The search cannot be kept in {out}: {error.strerror or error}. Make room or choose "
            "another --out folder; the same command goes on."
        ) from error


def _folder(out: Path) -> Path:
    """Make the folder, or take up one that a search left."""
    out = out.resolve()
    try:
        there = {path.name for path in out.iterdir()} if out.exists() else set()
        if there and not there & {STUDY, OPTIONS, PAGE, _LOCK}:
            raise TrainerError(
                f"Expected a new or empty folder at {out}, or one that a search left. Received "
                "one that holds something else. Choose another place."
            )
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TrainerError(
            f"The folder {out} cannot be made: {error.strerror}. Choose another place."
        ) from None
    return out


def _fixed(task: Task) -> dict[str, Any]:
    """Return the options that all trials share."""
    return {n: v for n, v in fingerprinted(task.options).items() if n not in task.space}


def _advice(source: str, out: Path, found: Outcome, division: Division) -> str:
    """Return the command that measures what was chosen."""
    command = ["petriscope-trainer", "train", "--data", source, "--out", f"{out}-measured"]
    command += ["--options", str(out / OPTIONS), *found.measuring()]
    if division.groups:
        command += ["--groups", str(division.groups)]
    return shlex.join(command)
