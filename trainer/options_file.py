"""Training options in a JSON file, as the search leaves them and ``train --options`` takes them.

The file has the form of ``options`` in a run's config.json: a value for each name, those of the
augmentation under ``augmentation``. It may leave options out.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import fields
from pathlib import Path
from typing import Any

from trainer.augment import Augmentation
from trainer.errors import TrainerError
from trainer.options import TrainingOptions, record
from trainer.run_folder import read_json, write_json

_AUGMENTATION = "augmentation"


def write_options(path: Path, options: TrainingOptions) -> None:
    """Write the options that the architecture has, with the weights as they were given."""
    values = record(options)
    write_json(path, values | {"weights": options.weights} if "weights" in values else values)


def read_flags(path: Path, parser: argparse.ArgumentParser) -> list[str]:
    """Return a file's options as flags of the command line, each checked.

    Args:
        path: The file.
        parser: Of these flags alone, which raises its errors.

    Raises:
        TrainerError: It is no such file, or has an unknown name or a wrong value.
    """
    flags = []
    for name, value in _values(path).items():
        flag = name.replace("_", "-")
        if value is None:
            continue  # as if it were left out
        given = f"--{'' if value else 'no-'}{flag}" if name == "flips" else f"--{flag}={value}"
        try:
            if isinstance(value, bool) != (name == "flips") or isinstance(value, (list, dict)):
                raise argparse.ArgumentError(None, "a value of another kind")
            parser.parse_args([given])
        except argparse.ArgumentError as error:
            raise TrainerError(
                f"Expected a value of {name} in {path} that --{flag} takes. Received "
                f"{json.dumps(value)}: {error}. Correct the file."
            ) from None
        flags.append(given)
    return flags


def _values(path: Path) -> dict[str, Any]:
    """Read the file into one level, and refuse names that are none."""
    try:
        read = read_json(path)
    except OSError as error:
        raise TrainerError(f"The options in {path} cannot be read: {error.strerror}.") from None
    except ValueError as error:
        raise TrainerError(f"Expected JSON in {path}. Received something else: {error}.") from None
    nested = read.get(_AUGMENTATION, {}) if isinstance(read, dict) else None
    if not isinstance(nested, dict):
        raise TrainerError(
            f'Expected names with values in {path}, such as {{"rate": 0.001}}. Received '
            f"{json.dumps(read)[:60]}."
        )
    given = {name: value for name, value in read.items() if name != _AUGMENTATION}
    _refuse_unknown(path, given, TrainingOptions)
    _refuse_unknown(path, nested, Augmentation)
    return given | nested


def _refuse_unknown(path: Path, given: dict[str, Any], kind: type[Any]) -> None:
    known = [field.name for field in fields(kind) if field.name != _AUGMENTATION]
    unknown = [name for name in given if name not in known]
    if unknown:
        raise TrainerError(
            f"Expected options of a training in {path}: {', '.join(known)}. Received "
            f"{', '.join(unknown)}. Remove it or correct its name."
        )
