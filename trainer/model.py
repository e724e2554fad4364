"""EfficientNetB0 with a small head, as one flat Keras model."""

from __future__ import annotations

from pathlib import Path

import keras

from export.bundle.preprocessing import SIZE
from trainer.errors import TrainerError

FEATURES_LAYER = "top_activation"
"""The target layer of Grad-CAM: EfficientNetB0's last feature map, 7 x 7 x 1280."""


def build(class_count: int, weights: str, dense_units: int, dropout: float) -> keras.Model:
    """Make the model: backbone, global average pooling, Dense ReLU, Dropout, softmax.

    Tan & Le, EfficientNet, ICML 2019. The model is flat, not a model in a model, so that layers
    can be frozen by name and the exporter finds the features.

    Args:
        class_count: Number of classes.
        weights: "imagenet" (downloaded by Keras), "none", or the path of a weights file for
            Keras' EfficientNetB0 without top.
        dense_units: Width of the hidden layer.
        dropout: Share of hidden units dropped while training, 0 to 1.

    Returns:
        Model from (n, 224, 224, 3), 0 to 255, to probabilities (n, class_count).

    Raises:
        TrainerError: The weights cannot be had.
    """
    backbone = _backbone(weights)
    x = keras.layers.GlobalAveragePooling2D(name="pool")(backbone.output)
    x = keras.layers.Dense(dense_units, activation="relu", name="hidden")(x)
    x = keras.layers.Dropout(dropout, name="dropout")(x)
    x = keras.layers.Dense(class_count, name="logits")(x)
    x = keras.layers.Softmax(name="probabilities")(x)
    return keras.Model(backbone.input, x, name="petriscope")


def freeze_backbone(model: keras.Model) -> None:
    """Leave only the head to train."""
    in_head = False
    for layer in model.layers:
        in_head = in_head or layer.name == "pool"
        layer.trainable = in_head


def unfreeze_from(model: keras.Model, block: str) -> None:
    """Leave everything from a block of the backbone up to the head to train.

    Batch normalization stays in inference mode: its ImageNet statistics are better than what
    batches of 32 similar cells would put in their place, and what is trained is then exactly
    what is exported.

    Args:
        model: Made by `build`.
        block: One of `trainer.options.BLOCKS`.
    """
    reached = False
    for layer in model.layers:
        reached = reached or layer.name.startswith(block)
        layer.trainable = reached and not isinstance(layer, keras.layers.BatchNormalization)


def _backbone(weights: str) -> keras.Model:
    if weights not in ("imagenet", "none") and not Path(weights).is_file():
        raise TrainerError(
            f'Expected --weights to be "imagenet", "none" or a weights file. Received {weights}, '
            "where there is no file."
        )
    try:
        return keras.applications.EfficientNetB0(
            weights=None if weights == "none" else weights,
            include_top=False,
            input_tensor=keras.Input((SIZE, SIZE, 3), name="image"),
        )
    except Exception as error:  # Keras raises bare Exception when a download fails
        if weights == "imagenet":
            raise TrainerError(
                "The ImageNet weights could not be downloaded. Connect to the network once, or "
                f"give a weights file with --weights PATH. ({error})"
            ) from error
        raise TrainerError(
            f"Expected weights of Keras' EfficientNetB0 without top in {weights}. ({error})"
        ) from error
