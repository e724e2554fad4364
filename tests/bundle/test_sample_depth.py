"""Images of 16 bits and of floating-point samples come out as the same image of 8 bits would."""

from __future__ import annotations

import struct

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from export.bundle.errors import ImageError
from export.bundle.image_file import decode
from tests.bundle.made_images import HEIGHT, WIDTH, encode, picture, png_chunk, tiff

PIXELS = picture()  # its largest sample is 254
GREY = PIXELS[..., :1]
RGBA = np.dstack([PIXELS, np.full((HEIGHT, WIDTH), 7, np.uint8)])
SHAPES = {"grey": GREY, "RGB": PIXELS, "RGBA": RGBA}


def in_depth(pixels: NDArray[np.uint8], bits: int) -> NDArray[np.uint16]:
    """What a camera of so many bits gives, its lower bits not 0."""
    return (pixels.astype(np.uint16) << (bits - 8)) | (0x5A5A & (2 ** (bits - 8) - 1))


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_a_camera_of_any_depth_gives_the_upper_8_bits(suffix: str, bits: int, shape: str) -> None:
    deep = in_depth(SHAPES[shape], bits)
    data = tiff(deep) if suffix == ".tif" else encode(suffix, np.squeeze(deep))
    if suffix == ".png" and shape == "RGBA":
        data = cv2.imencode(".png", deep[..., [2, 1, 0, 3]])[1].tobytes()
    expected = np.broadcast_to(SHAPES[shape][..., :3], PIXELS.shape)
    np.testing.assert_array_equal(decode(data), expected)


@pytest.mark.parametrize("compression", [1, 5, 8, 32773])
@pytest.mark.parametrize("bits", [12, 16])
def test_the_compression_of_a_tiff_changes_nothing(bits: int, compression: int) -> None:
    for pixels in (PIXELS, GREY[..., 0]):
        data = encode(".tif", in_depth(pixels, bits), cv2.IMWRITE_TIFF_COMPRESSION, compression)
        expected = np.broadcast_to(pixels.reshape(HEIGHT, WIDTH, -1), PIXELS.shape)
        np.testing.assert_array_equal(decode(data), expected)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("tile", [0, 32])
def test_the_layout_of_a_tiff_changes_nothing(tile: int, order: str) -> None:
    deep = in_depth(PIXELS, 12)
    np.testing.assert_array_equal(decode(tiff(deep, tile, order=order)), PIXELS)


def test_alpha_does_not_count_for_the_depth() -> None:
    deep = np.dstack([in_depth(PIXELS, 12), np.full((HEIGHT, WIDTH), 65535, np.uint16)])
    np.testing.assert_array_equal(decode(tiff(deep)), PIXELS)


def test_the_largest_sample_tells_the_depth() -> None:
    for largest, depth in ((255, 8), (256, 10), (1023, 10), (1024, 12), (4096, 14), (16384, 16)):
        samples = np.full((8, 8, 1), largest, np.uint16)
        assert set(decode(tiff(samples)).flat) == {largest >> (depth - 8)}
    assert not decode(tiff(np.zeros((8, 8, 1), np.uint16))).any()


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_floats_of_0_to_1_and_of_a_cameras_range_are_read(kind: type, shape: str) -> None:
    pixels = SHAPES[shape]
    expected = np.broadcast_to(pixels[..., :3], PIXELS.shape)
    np.testing.assert_array_equal(decode(tiff((pixels / 255).astype(kind))), expected)
    np.testing.assert_array_equal(decode(tiff(in_depth(pixels, 12).astype(kind))), expected)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, -0.1, 65536.0, 1e30])
def test_floats_that_are_no_brightness_are_refused(value: float) -> None:
    samples = (PIXELS / 255).astype(np.float32)
    samples[3, 5, 1] = value
    with pytest.raises(ImageError, match="Expected samples of 0 to 1"):
        decode(tiff(samples))


@pytest.mark.parametrize("samples", [GREY.astype(np.float16), GREY.astype(np.uint32)])
def test_samples_of_other_sizes_are_refused(samples: NDArray[np.generic]) -> None:
    with pytest.raises(ImageError):
        decode(tiff(samples))


@pytest.mark.parametrize("numbers", [0, 2, 4, 5, 6])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_signed_and_complex_samples_are_refused(kind: type, numbers: int) -> None:
    with pytest.raises(ImageError, match="unsigned"):
        decode(tiff(PIXELS.astype(kind), extra=((339, 3, numbers),)))


def test_what_the_decoder_would_show_wrongly_is_refused() -> None:
    deep = in_depth(PIXELS, 16)
    for data in (
        tiff(deep[..., :1], extra=((262, 3, 0),)),  # white is 0
        tiff(deep, 32, ((256, 3, 32), (257, 3, 32), (284, 3, 2))),  # a plane for each colour
        tiff(deep[..., :2]),  # grey with alpha
        tiff(deep[..., :1], extra=((262, 3, 2),)),  # RGB of one sample
        tiff(deep, extra=((262, 3, 1),)),  # grey of three
    ):
        with pytest.raises(ImageError, match="more than 8 bits in grey"):
            decode(data)


def test_in_8_bits_white_may_be_0() -> None:
    inverted = 255 - np.broadcast_to(GREY, PIXELS.shape)
    np.testing.assert_array_equal(decode(tiff(GREY, extra=((262, 3, 0),))), inverted)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize(
    ("orientation", "upright"),
    [(3, PIXELS[::-1, ::-1]), (6, np.rot90(PIXELS, -1)), (8, np.rot90(PIXELS))],
)
def test_a_tiff_is_turned_upright(kind: type, orientation: int, upright: NDArray[np.uint8]) -> None:
    data = tiff(PIXELS.astype(kind), extra=((274, 3, orientation),))
    np.testing.assert_array_equal(decode(data), upright)


def test_a_png_is_turned_upright() -> None:
    exif = b"II*\0" + struct.pack("<IHHHIHHI", 8, 1, 0x0112, 3, 1, 6, 0, 0)
    for samples in (PIXELS, in_depth(PIXELS, 12)):
        whole = encode(".png", samples)
        data = whole[:33] + png_chunk(b"eXIf", exif) + whole[33:]
        np.testing.assert_array_equal(decode(data), np.rot90(PIXELS, -1))


def test_a_jpeg_of_12_bits_is_refused_in_words() -> None:
    data = bytearray(encode(".jpg", PIXELS))
    data[data.find(b"\xff\xc0") + 4] = 12
    with pytest.raises(ImageError, match="8 bits a sample"):
        decode(bytes(data))
