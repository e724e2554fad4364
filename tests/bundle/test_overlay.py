"""What a person sees of a heatmap."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from export.bundle.overlay import COLOUR_MAPS, blend, colour_heatmap, legend

IMAGE = np.random.default_rng(0).integers(0, 256, (60, 90, 3), np.uint8)


def peak() -> np.ndarray:
    heatmap = np.zeros((7, 7), np.float32)
    heatmap[1, 5] = 1
    return heatmap


def test_an_overlay_is_as_large_as_its_image_and_opaque_where_the_heat_is() -> None:
    overlay = colour_heatmap(peak(), 90, 60)
    assert (overlay.shape, overlay.dtype) == ((60, 90, 4), np.uint8)
    row, column = np.unravel_index(overlay[..., 3].argmax(), (60, 90))
    assert abs(row - 60 * 1.5 / 7) <= 1
    assert abs(column - 90 * 5.5 / 7) <= 1
    assert overlay[..., 3].max() > 240
    assert overlay[50, 10, 3] == 0


def test_an_empty_heatmap_leaves_the_image_as_it_is() -> None:
    overlay = colour_heatmap(np.zeros((7, 7), np.float32), 90, 60)
    np.testing.assert_array_equal(blend(IMAGE, overlay, 1.0), IMAGE)


def test_opacity_goes_from_the_image_alone_to_the_colour() -> None:
    overlay = colour_heatmap(np.ones((7, 7), np.float32), 90, 60)
    np.testing.assert_array_equal(blend(IMAGE, overlay, 0.0), IMAGE)
    np.testing.assert_array_equal(blend(IMAGE, overlay, 1.0), overlay[..., :3])
    half = blend(IMAGE, overlay, 0.5).astype(float)
    np.testing.assert_allclose(half, (IMAGE.astype(float) + overlay[..., :3]) / 2, atol=1)


def test_more_heat_is_brighter() -> None:
    rising = np.tile(np.linspace(0, 1, 7, dtype=np.float32), (7, 1))
    brightness = colour_heatmap(rising, 70, 70)[35, :, :3].astype(int).sum(axis=1)
    assert (np.diff(brightness) >= -3).all()
    assert brightness[-1] > brightness[0] + 300


@pytest.mark.parametrize("name", COLOUR_MAPS)
def test_each_colour_map_gets_evenly_brighter_and_its_legend_is_what_heat_looks_like(name):
    colours = legend(name)
    lightness = cv2.cvtColor(colours.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)[0, :, 0]
    smooth = np.convolve(lightness, np.ones(16) / 16, "valid")
    steps = np.diff(smooth)
    assert (steps > 0).all()
    assert steps.max() < 3 * steps.mean()
    ramp = np.linspace(0, 1, 256, dtype=np.float32)[np.newaxis]
    np.testing.assert_array_equal(colour_heatmap(ramp, 256, 1, name)[..., :3], colours)


def test_a_rainbow_would_not_pass_as_a_colour_map():
    grey = np.arange(256, dtype=np.uint8)[np.newaxis]
    jet = cv2.cvtColor(cv2.applyColorMap(grey, cv2.COLORMAP_JET), cv2.COLOR_BGR2LAB)[0, :, 0]
    assert (np.diff(np.convolve(jet, np.ones(16) / 16, "valid")) < 0).any()
