"""A backbone, EfficientNetB0 or the small CNN, with a small head, as one flat Keras model."""

from __future__ import annotations

from pathlib import Path

import keras

from export.bundle.preprocessing import SIZES
from trainer import small_cnn
from trainer.errors import TrainerError
from trainer.options import TrainingOptions

_SIZE = 224
"""Side of EfficientNetB0's input in pixels, as its ImageNet weights were trained with."""

_FEATURES_LAYERS = {"efficientnetb0": "top_activation", "small-cnn": small_cnn.FEATURES_LAYER}


def features_layer(architecture: str) -> str:
    """Name Grad-CAM's target layer, which gives the last feature map.

    Args:
        architecture: One of `trainer.options.ARCHITECTURES`.
    """
    return _FEATURES_LAYERS[architecture]


def input_size(options: TrainingOptions) -> int:
    """Return the side of the model's input in pixels.

    Raises:
        TrainerError: The architecture cannot have the size that the options ask for.
    """
    small = options.architecture == "small-cnn"
    allowed = SIZES if small else range(_SIZE, _SIZE + 1)
    size = options.input_size or (small_cnn.SIZE if small else _SIZE)
    if size not in allowed:
        sizes = f"{SIZES.start} to {SIZES.stop - 1}" if small else str(_SIZE)
        raise TrainerError(
            f"Expected an --input-size of {sizes} pixels for {options.architecture}. "
            f"Received {size}."
        )
    return size


def build(class_count: int, options: TrainingOptions) -> keras.Model:
    """Make the model: backbone, global average pooling, Dense ReLU, Dropout, softmax.

    The model is flat, not a model in a model, so that layers can be frozen by name and the
    exporter finds the features.

    Args:
        class_count: Number of classes.
        options: Architecture with its own options, width of the hidden layer and dropout.

    Returns:
        Model from (n, size, size, 3), 0 to 255, to probabilities (n, class_count).

    Raises:
        TrainerError: The weights cannot be had, or the architecture cannot have this input size.
    """
    size = input_size(options)
    if options.architecture == "small-cnn":
        backbone = small_cnn.backbone(size, options.kernel_size)
    else:
        backbone = _efficientnetb0(options.weights)
    x = keras.layers.GlobalAveragePooling2D(name="pool")(backbone.output)
    x = keras.layers.Dense(options.dense_units, activation="relu", name="hidden")(x)
    x = keras.layers.Dropout(options.dropout, name="dropout")(x)
    x = keras.layers.Dense(class_count, name="logits")(x)
    x = keras.layers.Softmax(name="probabilities")(x)
    model = keras.Model(backbone.inputs[0], x, name="petriscope")  # not a list of one
    if options.architecture == "efficientnetb0":
        _drop_nothing_below(model, options.unfreeze_from)
    return model


def freeze_backbone(model: keras.Model) -> None:
    """Leave only the head to train."""
    in_head = False
    for layer in model.layers:
        in_head = in_head or layer.name == "pool"
        layer.trainable = in_head


def unfreeze_all(model: keras.Model) -> None:
    """Leave everything to train."""
    for layer in model.layers:
        layer.trainable = True


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


def cut(model: keras.Model, block: str) -> tuple[keras.Model, keras.Model]:
    """Divide the model below a block: what is never trained, and what is.

    Args:
        model: Made by `build`; both parts share its layers and weights.
        block: One of `trainer.options.BLOCKS`.

    Returns:
        From images to the features below the block, and from there to probabilities.
    """
    first = next(layer for layer in model.layers if layer.name.startswith(block))
    return keras.Model(model.input, first.input), keras.Model(first.input, model.output)


def _drop_nothing_below(model: keras.Model, block: str) -> None:
    """Let the part that is never trained compute as at inference, as the cached features were.

    EfficientNet drops whole branches at random while it trains (Huang et al., Deep Networks with
    Stochastic Depth, ECCV 2016), in frozen layers too.
    """
    for layer in model.layers:
        if layer.name.startswith(block):
            return
        if isinstance(layer, keras.layers.Dropout):
            layer.rate = 0.0


def _efficientnetb0(weights: str) -> keras.Model:
    """Make EfficientNetB0 (Tan & Le, EfficientNet, ICML 2019) without its top."""
    if weights not in ("imagenet", "none") and not Path(weights).is_file():
        raise TrainerError(
            f'Expected --weights to be "imagenet", "none" or a weights file. Received {weights}, '
            "where there is no file."
        )
    try:
        return keras.applications.EfficientNetB0(
            weights=None if weights == "none" else weights,
            include_top=False,
            input_tensor=keras.Input((_SIZE, _SIZE, 3), name="image"),
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
