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
from trainer.errors import LostWorkerError, TrainerError
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

    What a killed or stopped training left in it is still there: see `claim`.

    Args:
        run: Where the run folder is to appear. It must not exist, or be empty.

    Yields:
        A folder beside it.

    Raises:
        TrainerError: There is something at run already, or the folder cannot be made.
    """
    run = free_place(run)
    partial = run.with_name(f".{run.name}.partial")
    try:
        partial.mkdir(parents=True, exist_ok=True)
        yield partial
        (partial / _CLAIM).unlink(missing_ok=True)
        put_in_place(partial, run)
    except (KeyboardInterrupt, LostWorkerError):
        _remove_unless_begun(partial)
        raise
    except TrainerError:
        shutil.rmtree(partial, ignore_errors=True)
        raise
    except OSError as error:
        _remove_unless_begun(partial)
        raise TrainerError(f"The run folder {run} cannot be made: {error.strerror}.") from None
    except Exception:  # a bug, which is no reason to lose what was trained
        _remove_unless_begun(partial)
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
    for entry in folder.iterdir():
        shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    write_json(path, wanted)
    return False


def _remove_unless_begun(partial: Path) -> None:
    if not any(partial.rglob(PROGRESS)):
        shutil.rmtree(partial, ignore_errors=True)


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
    partial.replace(path)
