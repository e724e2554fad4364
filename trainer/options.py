"""Everything a training depends on besides the data, with the defaults that suit cells."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from trainer.augment import Augmentation

BLOCKS = ("block1", "block2", "block3", "block4", "block5", "block6", "block7", "top")
"""EfficientNetB0's parts from the image up, by the beginning of their layers' names."""

ARCHITECTURES = ("efficientnetb0", "small-cnn")

_UNUSED = {
    "efficientnetb0": {"input_size", "kernel_size"},
    "small-cnn": {"input_size", "weights", "head_epochs", "head_rate", "unfreeze_from", "views"},
}
"""The options that an architecture does not have; its input's size is recorded by itself."""

OPTIMIZERS = ("adam", "adamw")
"""Kingma & Ba, Adam, ICLR 2015; Loshchilov & Hutter, Decoupled Weight Decay, ICLR 2019."""

BALANCES = ("none", "weights", "sampling")
"""Every image counts alike; images count by the inverse of their class's size; images are drawn
so that the classes come equally often."""


@dataclass(frozen=True)
class TrainingOptions:
    """Everything a training depends on besides the data.

    Attributes:
        architecture: One of `ARCHITECTURES`.
        input_size: Side of the small CNN's input in pixels; None takes the architecture's own,
            see `trainer.model.input_size`.
        kernel_size: Side of the small CNN's convolutions in pixels, 3 or 5.
        weights: Of the backbone: "imagenet", "none" or a file.
        seed: Of the split, the initial head, the batches and the augmentation.
        head_epochs: Epochs of phase 1, with the backbone frozen.
        epochs: Epochs of phase 2.
        head_rate: Learning rate of phase 1.
        rate: Highest learning rate of phase 2, which rises to it in one epoch and then falls to
            zero along a cosine.
        optimizer: One of `OPTIMIZERS`.
        weight_decay: Of AdamW, a share of the weights a step at a learning rate of 1.
        label_smoothing: Share of a target that is spread evenly over the classes (Szegedy et
            al., Rethinking the Inception Architecture, CVPR 2016).
        mixup: Alpha of the beta distribution by which two images of a batch are mixed (Zhang et
            al., mixup, ICLR 2018); 0 mixes none.
        averaging: Length in epochs of the moving average of the weights in phase 2, which is
            what is validated and kept (Polyak & Juditsky, 1992); 0 keeps the weights as they are.
        balance: One of `BALANCES`: what is done where classes have different numbers of images.
        unfreeze_from: Lowest block that phase 2 trains.
        batch_size: Images a step.
        dense_units: Width of the hidden layer.
        dropout: Share of hidden units dropped.
        views: Views of each image in the feature cache, the image itself being the first; not
            used without the cache, where each epoch draws new ones.
        augmentation: Of the training images.
    """

    architecture: str = "efficientnetb0"
    input_size: int | None = None
    kernel_size: int = 3
    weights: str = "imagenet"
    seed: int = 1
    head_epochs: int = 2
    epochs: int = 14
    head_rate: float = 1e-3
    rate: float = 6e-4
    optimizer: str = "adamw"
    weight_decay: float = 0.02
    label_smoothing: float = 0.1
    mixup: float = 0.2
    averaging: float = 1.0
    balance: str = "none"
    unfreeze_from: str = "block4"
    batch_size: int = 64
    dense_units: int = 256
    dropout: float = 0.3
    views: int = 14
    augmentation: Augmentation = field(default_factory=Augmentation)


def record(options: TrainingOptions) -> dict[str, Any]:
    """Return the options that the architecture has, by name, as JSON takes them.

    Of a weights file only the name is recorded: where it lay is nobody's business.
    """
    values = asdict(options) | {"weights": Path(options.weights).name}
    return {name: v for name, v in values.items() if name not in _UNUSED[options.architecture]}
