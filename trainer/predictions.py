"""What a run's best model answered to its validation images: asked once, kept in the run folder."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer.data import load
from trainer.errors import TrainerError
from trainer.run_folder import MODEL, Run

PREDICTIONS = "predictions.npz"
_CHUNK = 256
"""Images in memory at once: 150 MB as float32 at 224 x 224 pixels."""


@dataclass(frozen=True)
class Predictions:
    """The answers to some images.

    Attributes:
        class_names: In class order.
        files: Of the images, relative to the data, with forward slashes.
        groups: Of the images.
        labels: True class indices, shape (images,).
        probabilities: As the model gives them, uncalibrated, shape (images, classes).
    """

    class_names: tuple[str, ...]
    files: tuple[str, ...]
    groups: tuple[str, ...]
    labels: NDArray[np.int64]
    probabilities: NDArray[np.float32]

    def answers(self) -> NDArray[np.int64]:
        """Return the class index that each image got, shape (images,)."""
        answers: NDArray[np.int64] = self.probabilities.argmax(axis=1)
        return answers

    def right(self) -> NDArray[np.bool_]:
        """Return whether each answer is right, shape (images,)."""
        right: NDArray[np.bool_] = self.answers() == self.labels
        return right


def predict(run: Run) -> Predictions:
    """Ask the best model about every validation image and keep the answers in the run folder.

    Args:
        run: From `trainer.run_folder.open_run`.

    Raises:
        TrainerError: The images cannot be read any more.
    """
    probabilities = _probabilities(run)
    _save(run, probabilities)
    return _predictions(run, probabilities)


def predictions_of(run: Run) -> Predictions:
    """Return the answers kept in the run folder; ask the model where there are none of its own.

    Args:
        run: From `trainer.run_folder.open_run`.

    Raises:
        TrainerError: The model must be asked, and the images cannot be read any more.
    """
    kept = _kept(run)
    return predict(run) if kept is None else _predictions(run, kept)


def validation_pixels(run: Run, positions: Iterable[int]) -> NDArray[np.uint8]:
    """Read some validation images at the size of the model's input.

    Args:
        run: From `trainer.run_folder.open_run`.
        positions: Of the images.

    Returns:
        RGB, shape (n, size, size, 3).

    Raises:
        TrainerError: They cannot be read any more.
    """
    _check_root(run)
    chosen = tuple(run.validation.images[position] for position in positions)
    return load(replace(run.validation, images=chosen), run.input_size)


def _check_root(run: Run) -> None:
    root = run.validation.root
    if not root.is_dir():
        raise TrainerError(f"The run's images are not at {root}. Give the folder with --data.")


def _predictions(run: Run, probabilities: NDArray[np.float32]) -> Predictions:
    images = run.validation.images
    return Predictions(
        class_names=run.validation.class_names,
        files=tuple(image.file for image in images),
        groups=tuple(image.group for image in images),
        labels=run.validation.labels(),
        probabilities=probabilities,
    )


def _probabilities(run: Run) -> NDArray[np.float32]:
    _check_root(run)
    import keras  # noqa: PLC0415 (kept answers are read without it)

    model = keras.models.load_model(run.folder / MODEL)
    positions, answers = range(len(run.validation.images)), []
    for start in range(0, len(positions), _CHUNK):
        pixels = validation_pixels(run, positions[start : start + _CHUNK]).astype(np.float32)
        answers.append(model.predict(pixels, batch_size=32, verbose=0))
    return np.concatenate(answers)


def _save(run: Run, probabilities: NDArray[np.float32]) -> None:
    partial = run.folder / f".partial-{PREDICTIONS}"
    np.savez(
        partial,
        probabilities=probabilities,
        files=[image.file for image in run.validation.images],
        model=_digest(run.folder / MODEL),
    )
    partial.replace(run.folder / PREDICTIONS)


def _kept(run: Run) -> NDArray[np.float32] | None:
    """Return the kept probabilities, or None where they are not this model's to these images."""
    path = run.folder / PREDICTIONS
    try:
        with np.load(path) as kept:
            files, model = kept["files"].tolist(), str(kept["model"])
            probabilities: NDArray[np.float32] = kept["probabilities"]
    except (OSError, EOFError, KeyError, ValueError, zipfile.BadZipFile):
        return None
    of_these = files == [image.file for image in run.validation.images]
    return probabilities if of_these and model == _digest(run.folder / MODEL) else None


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
