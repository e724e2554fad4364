"""The run folder: what a training leaves behind, complete or absent.

```
config.json       everything that was chosen: options, seeds, versions
split.json        class names, and which image stood on which side
history.json      loss and accuracy of each epoch
best_model.keras  the model that validated best
best_model.h5     the same in Keras' older format
```
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.data import DataSet, LabelledImage
from trainer.errors import TrainerError
from trainer.result_folder import free_place, put_in_place

MODEL = "best_model.keras"
MODEL_H5 = "best_model.h5"
CONFIG = "config.json"
SPLIT = "split.json"
HISTORY = "history.json"


@contextmanager
def new_run_folder(run: Path) -> Iterator[Path]:
    """Give a folder to fill that becomes the run folder when the block ends without an error.

    Args:
        run: Where the run folder is to appear. It must not exist, or be empty.

    Yields:
        An empty folder beside it.

    Raises:
        TrainerError: There is something at run already, or the folder cannot be made.
    """
    run = free_place(run)
    partial = run.with_name(f".{run.name}.partial")
    try:
        shutil.rmtree(partial, ignore_errors=True)  # what a killed run left
        partial.mkdir(parents=True)
        yield partial
        put_in_place(partial, run)
    except OSError as error:
        raise TrainerError(f"The run folder {run} cannot be made: {error.strerror}.") from None
    finally:
        shutil.rmtree(partial, ignore_errors=True)


@dataclass(frozen=True)
class Run:
    """A complete run folder.

    Attributes:
        folder: Where it is.
        validation: The validation images, as a data set.
    """

    folder: Path
    validation: DataSet


def open_run(folder: Path) -> Run:
    """Read a run folder's split.

    Raises:
        TrainerError: It is no run folder, or damaged.
    """
    for name in (MODEL, CONFIG, SPLIT):
        if not (folder / name).is_file():
            raise TrainerError(f"Expected a run folder at {folder}. It holds no {name}.")
    try:
        split = read_json(folder / SPLIT)
        names = tuple(split["class_names"])
        images = tuple(
            LabelledImage(row["file"], names.index(row["class"]), row["group"])
            for row in split["validation"]
        )
        return Run(folder, DataSet(Path(read_json(folder / CONFIG)["data"]), names, images))
    except (KeyError, TypeError, ValueError) as error:
        raise TrainerError(f"The run folder {folder} is damaged: {error!r}. Train again.") from None


def read_json(path: Path) -> Any:
    """Read a JSON file of the run folder."""
    return json.loads(path.read_text(encoding="utf-8"))


def write_json(path: Path, value: Any) -> None:
    """Write JSON so that the file appears whole under its name or not at all."""
    partial = path.with_name(f".{path.name}.partial")
    partial.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    partial.replace(path)
