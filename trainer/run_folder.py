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
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.data import DataSet, LabelledImage
from trainer.errors import DivergedError, TrainerError
from trainer.lock import reserved
from trainer.result_folder import free_place, put_in_place

MODEL = "best_model.keras"
MODEL_H5 = "best_model.h5"
CONFIG = "config.json"
SPLIT = "split.json"
HISTORY = "history.json"
FOLDS_RESULT = "folds.json"
"""What the folds of a cross-validation say together; `trainer.report` writes it."""
PROGRESS = "progress.json"
"""The history so far, while a training runs."""
_CLAIM = "training.json"


@contextmanager
def new_run_folder(run: Path) -> Iterator[Path]:
    """Give a folder to fill that becomes the run folder when the block ends without an error.

    What a killed or stopped training left in it is still there: see `claim`. Another process that
    wants the same folder waits, and then finds it taken.

    Args:
        run: Where the run folder is to appear. It must not exist, or be empty.

    Yields:
        A folder beside it.

    Raises:
        TrainerError: There is something at run already, or the folder cannot be made.
    """
    run = free_place(run)
    try:
        with reserved(run, f"another training fills {run}; waiting for it"):
            free_place(run)  # it may have been filled meanwhile
            with _partial(run) as folder:
                yield folder
    except OSError as error:
        raise TrainerError(
            f"The run folder {run} cannot be made: {error.strerror or error}."
        ) from None


@contextmanager
def _partial(run: Path) -> Iterator[Path]:
    """Give the folder beside, and keep it if something was trained, whatever went wrong.

    Even a bug, or a place that cannot be written any more, is no reason to lose that.
    """
    partial = run.with_name(f".{run.name}.partial")
    try:
        partial.mkdir(parents=True, exist_ok=True)
        yield partial
        put_in_place(partial, run)
        with suppress(OSError):  # not before: what cannot be put there now is to be found again
            (run / _CLAIM).unlink()
    except DivergedError:  # it would do so again
        shutil.rmtree(partial, ignore_errors=True)
        raise
    except BaseException:
        if not _is_begun(partial):
            shutil.rmtree(partial, ignore_errors=True)
        raise


def claim(folder: Path, training: Any) -> bool:
    """Say which training a folder is filled by, and empty it if it holds another's beginning.

    Args:
        folder: From `new_run_folder`.
        training: All that the training depends on, as JSON.

    Returns:
        Whether the folder holds the beginning of the very same training.
    """
    path = folder / _CLAIM
    wanted = json.loads(json.dumps(training))
    if path.is_file() and read_json(path) == wanted:
        return any(folder.rglob(PROGRESS))
    if _is_begun(folder):
        print("the training that was interrupted was another; beginning anew", file=sys.stderr)
    for entry in folder.iterdir():
        shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    write_json(path, wanted)
    return False


def _is_begun(partial: Path) -> bool:
    return any(any(partial.rglob(name)) for name in (PROGRESS, CONFIG))


@dataclass(frozen=True)
class Run:
    """A complete run folder.

    Attributes:
        folder: Where it is.
        features_layer: Name of Grad-CAM's target layer in its model.
        input_size: Side of its model's input in pixels.
        validation: The validation images, as a data set.
    """

    folder: Path
    features_layer: str
    input_size: int
    validation: DataSet


def open_run(folder: Path, data: Path | None = None) -> Run:
    """Read a run folder's split.

    Args:
        folder: Left by a training.
        data: Where its images are now; None where they were.

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
        config = read_json(folder / CONFIG)
        validation = DataSet(Path(config["data"]) if data is None else data, names, images)
        return Run(folder, config["features_layer"], config["input_size"], validation)
    except (KeyError, TypeError, ValueError) as error:
        raise TrainerError(f"The run folder {folder} is damaged: {error!r}. Train again.") from None


def read_json(path: Path) -> Any:
    """Read a JSON file of the run folder."""
    return json.loads(path.read_text(encoding="utf-8"))


def write_json(path: Path, value: Any) -> None:
    """Write JSON so that the file appears whole under its name or not at all."""
    partial = path.with_name(f".{path.name}.partial")
    partial.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    settle(partial, path)


def settle(partial: Path, path: Path) -> None:
    """Give a finished file its name once its content is on the disk, whole after a power cut."""
    with partial.open("rb+") as stream:
        os.fsync(stream.fileno())
    partial.replace(path)
