"""The one way from pixels to the tensor."""

from __future__ import annotations

import hashlib
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import pytest

from export.bundle.gate import Statistics, statistics
from export.bundle.image_file import decode
from export.bundle.preprocessing import resize, to_tensor, without_ipp


def noise(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(height * width).integers(0, 256, (height, width, 3), np.uint8)


@pytest.mark.parametrize("shape", [(1, 1), (40, 56), (224, 224), (225, 224), (900, 31), (31, 900)])
@pytest.mark.parametrize("size", [224, 28])
def test_every_image_becomes_a_tensor_of_one_shape_and_range(
    shape: tuple[int, int], size: int
) -> None:
    tensor = to_tensor(noise(*shape), size)
    assert (tensor.shape, tensor.dtype) == ((1, size, size, 3), np.float32)
    assert tensor.min() >= 0
    assert tensor.max() <= 255


def test_an_image_of_the_right_size_is_left_as_it_is() -> None:
    image = noise(28, 28)
    np.testing.assert_array_equal(resize(image, 28), image)
    np.testing.assert_array_equal(to_tensor(image, 28)[0], image)


def test_resizing_twice_is_resizing_once() -> None:
    image = noise(90, 700)
    np.testing.assert_array_equal(resize(resize(image, 224), 224), resize(image, 224))


@pytest.mark.parametrize(
    ("shape", "size", "interpolation"),
    [
        ((448, 448), 224, cv2.INTER_AREA),
        ((225, 224), 224, cv2.INTER_AREA),
        ((60, 900), 224, cv2.INTER_AREA),
        ((223, 224), 224, cv2.INTER_CUBIC),
        ((60, 80), 224, cv2.INTER_CUBIC),
        ((60, 80), 28, cv2.INTER_AREA),
        ((28, 27), 28, cv2.INTER_CUBIC),
    ],
)
def test_more_pixels_are_averaged_and_fewer_interpolated(
    shape: tuple[int, int], size: int, interpolation: int
) -> None:
    image = noise(*shape)
    without_ipp()
    expected = cv2.resize(image, (size, size), interpolation=interpolation)
    np.testing.assert_array_equal(resize(image, size), expected)


@pytest.mark.parametrize(
    ("shape", "digest"),
    [
        ((60, 80), "b2f3f175bdb4b6b1efdcec06"),
        ((448, 448), "fe02b1f1d572398c975b781f"),
        ((300, 500), "8edf235baeb936de6103dda2"),
    ],
)
def test_the_pixels_of_version_2_are_these(shape: tuple[int, int], digest: str) -> None:
    resized = in_a_new_thread(resize, noise(*shape), 224)
    assert hashlib.sha256(resized).hexdigest().startswith(digest)


@pytest.mark.parametrize("shape", [(60, 80), (448, 448), (300, 500)])
def test_every_build_of_opencv_measures_the_same(shape: tuple[int, int]) -> None:
    image = noise(*shape)
    in_new_threads = [in_a_new_thread(measured, image, ipp) for ipp in (True, False)]
    assert in_new_threads[0] == in_new_threads[1]


@pytest.mark.skipif(not cv2.ipp.useIPP(), reason="this build of OpenCV has no IPP")
def test_with_ipp_the_pixels_would_be_others() -> None:
    image = noise(60, 80)
    cv2.ipp.setUseIPP(True)
    with_ipp = cv2.resize(image, (224, 224), interpolation=cv2.INTER_CUBIC)
    assert (with_ipp != resize(image, 224)).any()


def measured(image: np.ndarray, ipp: bool) -> Statistics:
    cv2.ipp.setUseIPP(ipp)
    return statistics(image, resize(image, 224))


def in_a_new_thread(function, *arguments):
    """Where OpenCV's choice is what it is in a process that has just begun."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(function, *arguments).result()


def test_fine_texture_is_averaged_away_and_does_not_alias() -> None:
    checkerboard = np.indices((896, 896)).sum(axis=0) % 2 * 255
    resized = resize(np.dstack([checkerboard] * 3).astype(np.uint8), 224)
    assert np.abs(resized.astype(int) - 127).max() <= 1


def test_the_channels_stay_red_green_blue() -> None:
    red = np.zeros((50, 50, 3), np.uint8)
    red[..., 0] = 200
    assert to_tensor(red, 224)[0].reshape(-1, 3).mean(axis=0).tolist() == [200, 0, 0]


def test_files_of_the_same_pixels_give_the_same_tensor() -> None:
    jpeg = cv2.imencode(".jpg", noise(120, 90))[1].tobytes()
    pixels = decode(jpeg)
    for suffix in (".png", ".bmp", ".tiff"):
        again = decode(cv2.imencode(suffix, pixels[..., ::-1])[1].tobytes())
        np.testing.assert_array_equal(to_tensor(again, 224), to_tensor(pixels, 224))
