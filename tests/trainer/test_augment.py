"""Random views stay images of the same thing."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from trainer.augment import Augmentation

NOTHING = Augmentation(rotation=0, flips=False, zoom=0, shift=0, brightness=0, stain=0, blur=0)
IMAGE = cv2.GaussianBlur(
    np.random.default_rng(0).integers(0, 256, (224, 224, 3), np.uint8), (0, 0), 3
)


def rng(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


def only(**changes: float | bool) -> Augmentation:
    return replace(NOTHING, **changes)  # type: ignore[arg-type]


def test_without_any_range_a_view_is_the_image() -> None:
    for seed in range(5):
        np.testing.assert_array_equal(NOTHING.view(IMAGE, rng(seed)), IMAGE)


def test_the_same_generator_draws_the_same_view() -> None:
    default = Augmentation()
    np.testing.assert_array_equal(default.view(IMAGE, rng(7)), default.view(IMAGE, rng(7)))
    assert (default.view(IMAGE, rng(7)) != default.view(IMAGE, rng(8))).any()


@pytest.mark.parametrize("seed", range(20))
def test_a_view_has_the_shape_and_range_of_its_image(seed: int) -> None:
    before = IMAGE.copy()
    view = Augmentation(zoom=0.5, shift=0.3, brightness=0.9).view(IMAGE, rng(seed))
    assert (view.shape, view.dtype) == (IMAGE.shape, np.uint8)
    np.testing.assert_array_equal(IMAGE, before)


def test_flips_mirror_about_half_of_the_views_exactly() -> None:
    mirrored = 0
    for seed in range(60):
        view = only(flips=True).view(IMAGE, rng(seed))
        if (view == IMAGE[:, ::-1]).all():
            mirrored += 1
        else:
            np.testing.assert_array_equal(view, IMAGE)
    assert 15 < mirrored < 45


def test_brightness_is_one_gain_for_the_whole_view() -> None:
    gains = set()
    for seed in range(20):
        view = only(brightness=0.2).view(np.full((8, 8, 3), 100, np.uint8), rng(seed))
        assert np.ptp(view) == 0
        gains.add(float(view[0, 0, 0]) / 100)
    assert 0.8 <= min(gains) < 0.9
    assert 1.1 < max(gains) <= 1.2


def test_a_shift_moves_and_nothing_more() -> None:
    spot = np.zeros((224, 224, 3), np.uint8)
    cv2.circle(spot, (112, 112), 6, (255, 255, 255), -1)
    for seed in range(10):
        view = only(shift=0.1).view(spot, rng(seed))[..., 0]
        moved = [float((index * view).sum() / view.sum()) for index in np.indices(view.shape)]
        assert max(abs(place - 112) for place in moved) <= 22.4 + 0.5
        assert view.sum() == pytest.approx(float(spot[..., 0].sum()), rel=0.02)


def test_turning_keeps_the_centre_and_leaves_no_black_corner() -> None:
    bright = np.full((224, 224, 3), 200, np.uint8)
    cv2.circle(bright, (112, 112), 5, (20, 20, 20), -1)
    for seed in range(10):
        view = only(rotation=180).view(bright, rng(seed))
        assert view[110:113, 110:113].max() < 60
        assert view[:3].min() > 150
        assert view[:, :3].min() > 150


def test_a_stain_changes_each_channels_density_by_a_factor() -> None:
    factors = []
    for seed in range(30):
        view = only(stain=0.2).view(np.full((8, 8, 3), 128, np.uint8), rng(seed))
        assert np.ptp(view, axis=(0, 1)).max() == 0
        factors.append(np.log(view[0, 0] / 255) / np.log(128 / 255))
    assert np.min(factors) == pytest.approx(0.8, abs=0.06)
    assert np.max(factors) == pytest.approx(1.2, abs=0.06)
    assert np.abs(np.diff(factors, axis=1)).min(axis=1).max() > 0.01  # not one gain for all three


def test_a_stain_leaves_black_and_white_alone() -> None:
    image = np.zeros((8, 8, 3), np.uint8)
    image[4:] = 255
    for seed in range(5):
        np.testing.assert_array_equal(only(stain=0.3).view(image, rng(seed)), image)


def test_about_a_quarter_of_the_views_are_blurred() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8)
    changed = [(only(blur=2).view(noise, rng(s)) != noise).any() for s in range(200)]
    assert 30 < sum(changed) < 70
