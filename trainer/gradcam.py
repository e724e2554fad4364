"""Grad-CAM overlays of validation images: what the model looked at, right or wrong."""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import cv2
import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from export.bundle.overlay import blend, colour_heatmap
from trainer.predictions import Predictions, predictions_of, validation_pixels
from trainer.run_folder import MODEL, Run

OUTPUT = "gradcam_out"
OPACITY = 0.6
_BATCH = 4
"""Images at once: Keras keeps all layers' outputs of a batch, some 80 MB an image."""


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
    predictions = predictions_of(run)
    answers, confidence = predictions.answers(), predictions.probabilities.max(axis=1)
    positions = _chosen(predictions.labels, confidence, per_class)
    pixels, heatmaps = explain(run, positions, answers[positions])
    partial, target = run.folder / f".{OUTPUT}.partial", run.folder / OUTPUT
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir()
    written = []
    for position, image, values in zip(positions, pixels, heatmaps, strict=True):
        name = _file_name(predictions, position)
        picture = cv2.cvtColor(np.hstack([image, overlay(image, values)]), cv2.COLOR_RGB2BGR)
        (partial / name).write_bytes(cv2.imencode(".png", picture)[1].tobytes())
        written.append(target / name)
    shutil.rmtree(target, ignore_errors=True)
    partial.replace(target)
    return written


def explain(
    run: Run, positions: Sequence[int], class_indices: NDArray[np.int64]
) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    """Explain some answers of a run's best model.

    Args:
        run: From `trainer.run_folder.open_run`.
        positions: Of validation images.
        class_indices: The class to explain for each, shape (n,).

    Returns:
        The images at the input's size, RGB, shape (n, size, size, 3), and their heatmaps as
        `GradCam.heatmaps` gives them.

    Raises:
        TrainerError: The images cannot be read any more.
    """
    pixels = validation_pixels(run, positions)
    model = keras.models.load_model(run.folder / MODEL)
    return pixels, GradCam(model, run.features_layer).heatmaps(pixels, class_indices)


class GradCam:
    """Grad-CAM (Selvaraju et al., ICCV 2017) of class logits, with a GradientTape.

    Args:
        model: Made by `trainer.model.build`.
        features_layer: Name of the target layer.
    """

    def __init__(self, model: keras.Model, features_layer: str) -> None:
        features = model.get_layer(features_layer).output
        self._trunk = keras.Model(model.input, features)
        self._head = keras.Model(features, model.get_layer("logits").output)

    def heatmaps(
        self, images: NDArray[np.uint8], class_indices: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """Explain a class of each image.

        Args:
            images: RGB at the input's size, shape (n, size, size, 3).
            class_indices: Class to explain, shape (n,).

        Returns:
            Shape (n, rows, columns) of the features, 0 to 1, each one's maximum 1; all 0 where
            nothing speaks for the class.
        """
        batches = [
            self._batch(images[start : start + _BATCH], class_indices[start : start + _BATCH])
            for start in range(0, len(images), _BATCH)
        ]
        return np.concatenate(batches)

    def _batch(
        self, images: NDArray[np.uint8], class_indices: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        features = self._trunk(images.astype(np.float32), training=False)
        with tf.GradientTape() as tape:
            tape.watch(features)
            logits = self._head(features, training=False)
            chosen = tf.gather(logits, class_indices, axis=1, batch_dims=1)
        weights = tf.reduce_mean(tape.gradient(chosen, features), axis=(1, 2), keepdims=True)
        evidence = np.maximum(tf.reduce_sum(features * weights, axis=-1).numpy(), 0)
        peaks = evidence.max(axis=(1, 2), keepdims=True)
        scaled: NDArray[np.float32] = evidence / np.where(peaks > 0, peaks, 1)
        return scaled


def overlay(image: NDArray[np.uint8], values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Lay a heatmap over its image.

    Args:
        image: RGB, shape (height, width, 3).
        values: Heatmap, 0 to 1, shape (rows, columns).

    Returns:
        RGB, shape of the image.
    """
    height, width = image.shape[:2]
    return blend(image, colour_heatmap(values, width, height), OPACITY)


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


def _file_name(predictions: Predictions, position: int) -> str:
    """Return a name that every file system takes: true class, image, answer, confidence."""
    names, probabilities = predictions.class_names, predictions.probabilities[position]
    parts = (
        names[predictions.labels[position]],
        Path(predictions.files[position]).stem,
        names[probabilities.argmax()],
    )
    true, stem, answer = (re.sub(r'[<>:"/\\|?*\x00-\x1f]', "_", part)[:24] for part in parts)
    return f"{position:05}_{true}_{stem}_answer_{answer}_{probabilities.max():.2f}.png"
