"""Batches for Keras: views to train on, plain images to validate on.

Images stay 8-bit in memory, cached features 16-bit on disk, and become floats a batch at a time.
"""

from __future__ import annotations

import math
from typing import Any, Protocol

import keras
import numpy as np
from numpy.typing import NDArray

from trainer.augment import Augmentation
from trainer.mapped import let_go
from trainer.options import TrainingOptions

Batch = tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]
"""Inputs (n, ...), targets (n, classes) and the weight of each image (n,)."""


class Views(Protocol):
    """Where the views of the training images come from."""

    shape: tuple[int, ...]
    """Of one view."""
    source: NDArray[Any]
    """What they are read from; it may be mapped from a file."""

    def view(self, image: int, epoch: int) -> NDArray[Any]:
        """Return the view of an image that an epoch trains on."""


class DrawnViews:
    """New random views each epoch, drawn when they are asked for.

    Args:
        pixels: RGB, shape (n, size, size, 3).
        images: Positions in it of the images to draw views of.
        augmentation: How far views may differ.
        seed: With epoch and image it makes a view, whichever thread draws it first.
    """

    def __init__(
        self,
        pixels: NDArray[np.uint8],
        images: NDArray[np.int64],
        augmentation: Augmentation,
        seed: int,
    ) -> None:
        self.source, self._images = pixels, images
        self._augmentation, self._seed = augmentation, seed
        self.shape = pixels.shape[1:]

    def view(self, image: int, epoch: int) -> NDArray[np.uint8]:
        """Draw a view, RGB, shape (size, size, 3)."""
        rng = np.random.default_rng([self._seed, epoch, image])
        return self._augmentation.view(self.source[self._images[image]], rng)


class CachedViews:
    """Features of views that were computed once, all of an image's before one comes again.

    Args:
        features: From `trainer.features.cached_features`: shape (views, images, ...).
        images: Positions of the training images in it.
        seed: Of the order in which an image's views come.
    """

    def __init__(self, features: NDArray[np.float16], images: NDArray[np.int64], seed: int) -> None:
        self.source, self._images = features, images
        self._first = np.random.default_rng(seed).integers(0, len(features), len(images))
        self.shape = features.shape[2:]

    def view(self, image: int, epoch: int) -> NDArray[np.float16]:
        """Return the features of a view."""
        view = (self._first[image] + epoch) % len(self.source)
        features: NDArray[np.float16] = self.source[view, self._images[image]]
        return features


class TrainingBatches(keras.utils.PyDataset):  # type: ignore[misc]
    """Batches of views, in another order and of other views each epoch.

    Args:
        views: Of the training images.
        labels: Class indices, shape (images,).
        class_count: Number of classes.
        options: Batch size, mixup, balance and seed.
        first_epoch: Where a resumed training goes on.
    """

    def __init__(
        self,
        views: Views,
        labels: NDArray[np.int64],
        class_count: int,
        options: TrainingOptions,
        first_epoch: int = 0,
    ) -> None:
        super().__init__(workers=2, max_queue_size=8)
        self._views, self._labels, self._options = views, labels, options
        self._targets = one_hot(labels, class_count)
        self._importance = importance(labels)
        self._epoch = first_epoch
        self._shuffle()

    def __len__(self) -> int:
        """Return the number of batches."""
        return math.ceil(len(self._labels) / self._options.batch_size)

    def __getitem__(self, index: int) -> Batch:
        """Return one batch."""
        return self.share(index, 0, 1)

    def share(self, index: int, replica: int, replicas: int) -> Batch:
        """Return what one of several replicas trains on of a batch.

        Keras averages the loss over each replica's images and then over the replicas. Where a
        batch cannot be divided evenly, weights make of that the average over the batch: each step
        is the one that a single device takes. (The loss that Keras reports is then a little off.)
        """
        size = self._options.batch_size
        batch = self._order[index * size : (index + 1) * size]
        own = np.array_split(np.arange(len(batch)), replicas)[replica]
        alone = self._options.mixup == 0  # else any image of the batch may be mixed in
        inputs, targets, weights = self._drawn(batch[own] if alone else batch)
        if not alone:
            rng = np.random.default_rng([self._options.seed, self._epoch, index])
            mixed = self._mixed(inputs, targets, weights, rng)
            inputs, targets, weights = (values[own] for values in mixed)
        return inputs, targets, weights * np.float32(len(own) * replicas / len(batch))

    def _drawn(self, chosen: NDArray[np.int64]) -> Batch:
        inputs = np.empty((len(chosen), *self._views.shape), np.float32)
        for place, image in enumerate(chosen):
            inputs[place] = self._views.view(image, self._epoch)
        targets = self._targets[chosen]
        weights = np.ones(len(chosen), np.float32)
        if self._options.balance == "weights":
            weights = self._importance[chosen]
        return inputs, targets, weights

    def on_epoch_end(self) -> None:
        """Draw the next epoch."""
        self._epoch += 1
        self._shuffle()

    def _shuffle(self) -> None:
        let_go(self._views.source)  # of what the last epoch read
        rng = np.random.default_rng([self._options.seed, self._epoch])
        count = len(self._labels)
        if self._options.balance == "sampling":
            self._order = rng.choice(count, count, p=self._importance / self._importance.sum())
        else:
            self._order = rng.permutation(count)

    def _mixed(
        self,
        inputs: NDArray[np.float32],
        targets: NDArray[np.float32],
        weights: NDArray[np.float32],
        rng: np.random.Generator,
    ) -> Batch:
        """Mix each image with another of the batch (Zhang et al., mixup, ICLR 2018)."""
        share = np.float32(rng.beta(self._options.mixup, self._options.mixup))
        others = rng.permutation(len(inputs))
        inputs, targets, weights = (
            share * values + (1 - share) * values[others] for values in (inputs, targets, weights)
        )
        return inputs, targets, weights


class PlainBatches(keras.utils.PyDataset):  # type: ignore[misc]
    """Batches of the images, or their features, as they are and in order.

    Args:
        inputs: Shape (n, ...); it may be mapped from a file.
        images: Positions in it of the images.
        labels: Class indices of these, shape (images,).
        class_count: Number of classes.
        size: Images a batch.
    """

    def __init__(
        self,
        inputs: NDArray[Any],
        images: NDArray[np.int64],
        labels: NDArray[np.int64],
        class_count: int,
        size: int,
    ) -> None:
        super().__init__()
        self._inputs, self._images, self._size = inputs, images, size
        self._targets = one_hot(labels, class_count)

    def __len__(self) -> int:
        """Return the number of batches."""
        return math.ceil(len(self._targets) / self._size)

    def __getitem__(self, index: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return one batch: inputs (n, ...) and targets (n, classes)."""
        return self.share(index, 0, 1)

    def share(
        self, index: int, replica: int, replicas: int
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return what one of several replicas validates of a batch; it may be nothing."""
        batch = np.arange(len(self._targets))[index * self._size : (index + 1) * self._size]
        own = np.array_split(batch, replicas)[replica]
        inputs = self._inputs[self._images[own]].astype(np.float32)
        if index == len(self) - 1:
            let_go(self._inputs)
        return np.asarray(inputs), self._targets[own]


def one_hot(labels: NDArray[np.int64], class_count: int) -> NDArray[np.float32]:
    """Return targets, shape (images, classes), 1 at the label and 0 elsewhere."""
    return np.eye(class_count, dtype=np.float32)[labels]


def importance(labels: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return a weight for each image by which all classes weigh the same; their mean is 1.

    Args:
        labels: Class indices, shape (images,).
    """
    counts = np.bincount(labels)
    present = np.count_nonzero(counts)
    weights: NDArray[np.float32] = (len(labels) / (present * counts[labels])).astype(np.float32)
    return weights
