"""Batches for Keras: random views to train on, plain images to validate on.

Images stay 8-bit in memory and become floats a batch at a time: as floats, all of them would take
four times the space.
"""

from __future__ import annotations

import math

import keras
import numpy as np
from numpy.typing import NDArray

from trainer.options import TrainingOptions


class Views(keras.utils.PyDataset):  # type: ignore[misc]
    """Batches of random views, in another order and other views each epoch.

    The randomness of a view depends on seed, epoch and image alone, not on which thread drew it
    first.

    Args:
        pixels: RGB, shape (images, 224, 224, 3).
        labels: Class indices, shape (images,).
        options: Batch size, augmentation and seed.
    """

    def __init__(
        self, pixels: NDArray[np.uint8], labels: NDArray[np.int64], options: TrainingOptions
    ) -> None:
        super().__init__(workers=2, max_queue_size=8)
        self._pixels, self._labels, self._options = pixels, labels, options
        self._epoch = 0
        self._shuffle()

    def __len__(self) -> int:
        """Return the number of batches."""
        return math.ceil(len(self._labels) / self._options.batch_size)

    def __getitem__(self, index: int) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        """Return one batch: views (n, 224, 224, 3), 0 to 255, and their class indices (n,)."""
        size = self._options.batch_size
        chosen = self._order[index * size : (index + 1) * size]
        views = [
            self._options.augmentation.view(
                self._pixels[i], np.random.default_rng([self._options.seed, self._epoch, i])
            )
            for i in chosen
        ]
        return np.stack(views), self._labels[chosen]

    def on_epoch_end(self) -> None:
        """Draw the next epoch."""
        self._epoch += 1
        self._shuffle()

    def _shuffle(self) -> None:
        rng = np.random.default_rng([self._options.seed, self._epoch])
        self._order = rng.permutation(len(self._labels))


class Plain(keras.utils.PyDataset):  # type: ignore[misc]
    """Batches of the images as they are, in order.

    Args:
        pixels: RGB, shape (images, 224, 224, 3).
        labels: Class indices, shape (images,).
        size: Images a batch.
    """

    def __init__(self, pixels: NDArray[np.uint8], labels: NDArray[np.int64], size: int) -> None:
        super().__init__()
        self._pixels, self._labels, self._size = pixels, labels, size

    def __len__(self) -> int:
        """Return the number of batches."""
        return math.ceil(len(self._labels) / self._size)

    def __getitem__(self, index: int) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        """Return one batch: images (n, 224, 224, 3), 0 to 255, and their class indices (n,)."""
        batch = slice(index * self._size, (index + 1) * self._size)
        return self._pixels[batch].astype(np.float32), self._labels[batch]
