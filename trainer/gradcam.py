"""Grad-CAM overlays of validation images: what the model looked at, right or wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from export.bundle.overlay import blend, colour_heatmap
from trainer.data import load
from trainer.model import FEATURES_LAYER
from trainer.run_folder import MODEL, Run

OUTPUT = "gradcam_out"
OPACITY = 0.6


def write_overlays(run: Run, per_class: int) -> list[Path]:
    """Write overlays to ``gradcam_out`` in the run folder, replacing those of an earlier call.

    Of each class the surest and the least sure answers are shown, image and overlay side by side,
    explained for the class that the model answered.

    Args:
        run: From `trainer.run_folder.open_run`.
        per_class: How many images of each class.

    Returns:
        The files.

    Raises:
        TrainerError: The images cannot be read any more.
    """
    model = keras.models.load_model(run.folder / MODEL)
    pixels = load(run.validation)
    probabilities = model.predict(pixels.astype(np.float32), batch_size=32, verbose=0)
    partial, target = run.folder / f".{OUTPUT}.partial", run.folder / OUTPUT
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir()
    names = run.validation.class_names
    written = []
    for position in _chosen(run.validation.labels(), probabilities.max(axis=1), per_class):
        image, answer = run.validation.images[position], int(probabilities[position].argmax())
        name = (
            f"{Path(image.file).with_suffix('').as_posix().replace('/', '_')}"
            f"_answer_{names[answer]}_{probabilities[position, answer]:.2f}.png"
        )
        values = heatmap(model, pixels[position], answer)
        _write_picture(partial / name, pixels[position], values)
        written.append(target / name)
    shutil.rmtree(target, ignore_errors=True)
    partial.replace(target)
    return written


def heatmap(model: keras.Model, image: NDArray[np.uint8], class_index: int) -> NDArray[np.float32]:
    """Compute Grad-CAM (Selvaraju et al., ICCV 2017) of a class logit with a GradientTape.

    Args:
        model: Made by `trainer.model.build`.
        image: RGB at the input's size, shape (224, 224, 3).
        class_index: Class to explain.

    Returns:
        Shape (7, 7), 0 to 1; all 0 where nothing speaks for the class.
    """
    outputs = [model.get_layer(name).output for name in (FEATURES_LAYER, "logits")]
    traced = keras.Model(model.input, outputs)
    with tf.GradientTape() as tape:
        features, logits = traced(image[np.newaxis].astype(np.float32), training=False)
        logit = logits[0, class_index]
    weights = tf.reduce_mean(tape.gradient(logit, features), axis=(1, 2))[0]
    evidence: NDArray[np.float32] = np.maximum((features[0] * weights).numpy().sum(axis=-1), 0)
    return evidence / evidence.max() if evidence.max() > 0 else evidence


def _chosen(
    labels: NDArray[np.int64], confidence: NDArray[np.float32], per_class: int
) -> list[int]:
    """Return for each class the positions of its surest and its least sure images."""
    positions: list[int] = []
    for index in np.unique(labels):
        members = np.flatnonzero(labels == index)
        ranked = members[np.argsort(-confidence[members])]
        least_sure = ranked[max((per_class + 1) // 2, len(ranked) - per_class // 2) :]
        positions += [*ranked[: (per_class + 1) // 2].tolist(), *least_sure.tolist()]
    return positions


def _write_picture(path: Path, image: NDArray[np.uint8], values: NDArray[np.float32]) -> None:
    height, width = image.shape[:2]
    overlaid = blend(image, colour_heatmap(values, width, height), OPACITY)
    picture = cv2.cvtColor(np.hstack([image, overlaid]), cv2.COLOR_RGB2BGR)
    path.write_bytes(cv2.imencode(".png", picture)[1].tobytes())
