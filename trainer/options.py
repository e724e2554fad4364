"""Everything a training depends on besides the data, with the defaults that suit cells."""

from __future__ import annotations

from dataclasses import dataclass, field

from trainer.augment import Augmentation

BLOCKS = ("block1", "block2", "block3", "block4", "block5", "block6", "block7", "top")
"""EfficientNetB0's parts from the image up, by the beginning of their layers' names."""


@dataclass(frozen=True)
class TrainingOptions:
    """Everything a training depends on besides the data.

    Attributes:
        weights: Of the backbone: "imagenet", "none" or a file.
        seed: Of the split, the initial head, the batches and the augmentation.
        head_epochs: Epochs of phase 1, with the backbone frozen.
        epochs: Epochs of phase 2.
        head_rate: Adam's learning rate in phase 1.
        rate: Adam's learning rate at the start of phase 2, lowered to zero by a cosine.
        unfreeze_from: Lowest block that phase 2 trains.
        batch_size: Images a step.
        dense_units: Width of the hidden layer.
        dropout: Share of hidden units dropped.
        augmentation: Of the training images.
    """

    weights: str = "imagenet"
    seed: int = 1
    head_epochs: int = 3
    epochs: int = 12
    head_rate: float = 1e-3
    rate: float = 3e-4
    unfreeze_from: str = "block5"
    batch_size: int = 32
    dense_units: int = 256
    dropout: float = 0.3
    augmentation: Augmentation = field(default_factory=Augmentation)
