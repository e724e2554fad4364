"""A progressive JPEG that lacks scans is blurred, and its decoder says nothing."""

from __future__ import annotations

import struct

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from export.bundle.decoder_stderr import listening
from export.bundle.errors import ImageError
from export.bundle.image_file import decode
from tests.bundle.made_images import encode

PIXELS = np.random.default_rng(2).integers(0, 256, (64, 96, 3), np.uint8)
END = b"\xff\xd9"


def parts(jpeg: bytes) -> list[bytes]:
    """Cut a JPEG into what comes before its scans, each scan with its tables, and its end."""
    starts, ends = [], []
    position = 2
    while not jpeg.startswith(END, position):
        marker, length = struct.unpack_from(">xBH", jpeg, position)
        if marker in (0xC4, 0xDA) and len(starts) == len(ends):
            starts.append(position)
        position += 2 + length
        if marker == 0xDA:
            while jpeg[position] != 0xFF or jpeg[position + 1] in (0, *range(0xD0, 0xD8)):
                position += 1
            ends.append(position)
    scans = [jpeg[start:end] for start, end in zip(starts, ends, strict=True)]
    return [jpeg[: starts[0]], *scans, END]


def progressive(pixels: NDArray[np.uint8]) -> list[bytes]:
    return parts(encode(".jpg", pixels, cv2.IMWRITE_JPEG_PROGRESSIVE, 1))


COLOUR, GREY = progressive(PIXELS), progressive(PIXELS[..., 0])
SCANS, GREY_SCANS = range(1, len(COLOUR) - 1), range(1, len(GREY) - 1)


def test_the_files_are_as_they_should_be() -> None:
    assert (len(SCANS), len(GREY_SCANS)) == (10, 6)
    assert decode(b"".join(COLOUR)).shape == decode(b"".join(GREY)).shape == PIXELS.shape
    assert len(parts(encode(".jpg", PIXELS))) == 3


@pytest.mark.parametrize("scan", SCANS)
def test_a_jpeg_that_ends_before_a_scan_is_cut_short(scan: int) -> None:
    with pytest.raises(ImageError, match="The JPEG is cut short: pixels are missing"):
        decode(b"".join(COLOUR[:scan]) + END)


@pytest.mark.parametrize("scan", GREY_SCANS)
def test_so_is_one_in_grey(scan: int) -> None:
    with pytest.raises(ImageError, match="The JPEG is cut short: pixels are missing"):
        decode(b"".join(GREY[:scan]) + END)


@pytest.mark.parametrize("scan", SCANS)
def test_a_jpeg_from_which_a_scan_was_lost_is_refused(scan: int) -> None:
    with pytest.raises(ImageError, match=r"damaged: Inconsistent progression|pixels are missing"):
        decode(b"".join(COLOUR[:scan] + COLOUR[scan + 1 :]))


@pytest.mark.parametrize("scan", SCANS[1:])
def test_a_jpeg_that_has_a_scan_twice_is_refused(scan: int) -> None:
    """The second time it takes back what the scans between them brought."""
    with pytest.raises(ImageError, match=r"damaged: Inconsistent progression|pixels are missing"):
        decode(b"".join([*COLOUR[:-1], COLOUR[scan], END]))


def test_a_jpeg_of_no_scan_is_refused() -> None:
    with pytest.raises(ImageError, match="pixels are missing"):
        decode(parts(encode(".jpg", PIXELS))[0] + END)


@pytest.mark.parametrize("left", SCANS[1:])
def test_opencv_alone_would_take_the_scans_that_are_left(left: int) -> None:
    data = b"".join(COLOUR[:left]) + END
    pixels, said = listening(lambda: cv2.imdecode(np.frombuffer(data, np.uint8), 1))
    assert (pixels.shape, said) == (PIXELS.shape, "")
