"""What a training sees, epoch by epoch."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from trainer.augment import Augmentation
from trainer.batches import CachedViews, DrawnViews, PlainBatches, TrainingBatches, importance
from trainer.options import TrainingOptions

OPTIONS = TrainingOptions(mixup=0, batch_size=4, seed=5)
LABELS = np.array([0, 0, 0, 0, 0, 0, 1, 1, 2, 0])


class Numbered:
    """A view is a number that tells image and epoch."""

    shape = (1,)
    source = np.empty(0)

    def view(self, image: int, epoch: int) -> NDArray[np.float32]:
        return np.array([image + 100 * epoch], np.float32)


def batches(first_epoch: int = 0, **changes: object) -> TrainingBatches:
    options = replace(OPTIONS, **changes)  # type: ignore[arg-type]
    return TrainingBatches(Numbered(), LABELS, 3, options, first_epoch)


def everything(of: TrainingBatches) -> list[NDArray[np.float32]]:
    return [np.concatenate(parts) for parts in zip(*(of[i] for i in range(len(of))), strict=True)]


def test_an_epoch_holds_each_image_once_with_its_label() -> None:
    inputs, targets, weights = everything(batches())
    assert sorted(inputs[:, 0]) == list(range(10))
    np.testing.assert_array_equal(targets.argmax(axis=1), LABELS[inputs[:, 0].astype(int)])
    np.testing.assert_array_equal(weights, 1)


def test_epochs_differ_in_order_and_view_and_a_resumed_training_sees_the_same() -> None:
    running = batches()
    first = everything(running)[0]
    running.on_epoch_end()
    second = everything(running)[0]
    assert sorted(second[:, 0]) == list(range(100, 110))
    assert (second - 100 != first).any()
    np.testing.assert_array_equal(everything(batches(first_epoch=1))[0], second)


def test_the_seed_makes_the_order() -> None:
    np.testing.assert_array_equal(everything(batches())[0], everything(batches())[0])
    assert (everything(batches())[0] != everything(batches(seed=6))[0]).any()


def test_with_weights_all_classes_weigh_the_same() -> None:
    _, targets, weights = everything(batches(balance="weights"))
    np.testing.assert_allclose(weights @ targets, 10 / 3, rtol=1e-6)


def test_with_sampling_all_classes_come_equally_often() -> None:
    counts = sum(everything(batches(n, balance="sampling"))[1].sum(axis=0) for n in range(300))
    np.testing.assert_allclose(counts / 3000, 1 / 3, atol=0.05)
    plain = sum(everything(batches(n))[1].sum(axis=0) for n in range(3))
    np.testing.assert_allclose(plain / 30, [0.7, 0.2, 0.1])


def test_mixup_mixes_inputs_and_targets_alike() -> None:
    class Labelled(Numbered):
        shape = (3,)

        def view(self, image: int, epoch: int) -> NDArray[np.float32]:  # noqa: ARG002
            return np.eye(3, dtype=np.float32)[LABELS[image]]

    mixed = TrainingBatches(Labelled(), LABELS, 3, replace(OPTIONS, mixup=0.5))
    inputs, targets, _ = everything(mixed)
    np.testing.assert_allclose(inputs, targets, rtol=1e-6)
    np.testing.assert_allclose(targets.sum(axis=1), 1, rtol=1e-6)
    assert ((targets > 0.01) & (targets < 0.99)).any()


def test_cached_views_come_all_before_one_comes_again() -> None:
    features = np.arange(3 * 5, dtype=np.float16).reshape(3, 5, 1)
    views = CachedViews(features, np.array([1, 4]), seed=2)
    for position, image in enumerate((1, 4)):
        seen = [float(views.view(position, epoch)[0]) for epoch in range(3)]
        assert sorted(seen) == [image, image + 5, image + 10]
        assert float(views.view(position, 3)[0]) == seen[0]


def test_drawn_views_depend_on_seed_epoch_and_image_alone() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (2, 32, 32, 3), np.uint8)
    images = np.array([1, 0])
    one, other = (DrawnViews(pixels, images, Augmentation(), 3) for _ in range(2))
    other.view(0, 0)  # drawing another view before changes nothing
    np.testing.assert_array_equal(one.view(1, 7), other.view(1, 7))
    assert (one.view(1, 7) != one.view(1, 8)).any()


def test_plain_batches_are_the_images_in_order() -> None:
    pixels = np.arange(10, dtype=np.uint8).reshape(10, 1)
    (
        inputs,
        targets,
    ) = everything(PlainBatches(pixels, np.arange(10), LABELS, 3, 4))
    np.testing.assert_array_equal(inputs, pixels)
    assert inputs.dtype == np.float32
    np.testing.assert_array_equal(targets.argmax(axis=1), LABELS)


def test_importance_has_a_mean_of_1() -> None:
    assert importance(LABELS).mean() == pytest.approx(1)
