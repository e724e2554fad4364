"""A run-length encoded BMP that leaves pixels out is cut short, wherever they are missing."""

from __future__ import annotations

import struct

import cv2
import numpy as np
import pytest

from export.bundle.decoder_stderr import listening
from export.bundle.errors import ImageError
from export.bundle.image_file import decode

WIDTH, HEIGHT = 9, 4
END_OF_ROW, END, MOVE = b"\0\0", b"\0\1", b"\0\2"
RUN = {8: b"\x05\x07", 4: b"\x05\x77"}
"""Five pixels of one colour."""
EACH = {8: b"\0\x04\x01\x02\x03\x04", 4: b"\0\x04\x12\x34"}
"""Four pixels of four colours."""
BITS = pytest.mark.parametrize("bits", [8, 4])


def bmp(bits: int, rows: bytes) -> bytes:
    greys = b"".join(bytes((value, value, value, 0)) for value in range(0, 256, 256 >> bits))
    start = 54 + len(greys)
    compression = {8: 1, 4: 2}[bits]
    sizes = (40, WIDTH, HEIGHT, 1, bits, compression, len(rows), 0, 0, 0, 0)
    head = b"BM" + struct.pack("<IHHI", start + len(rows), 0, 0, start)
    return head + struct.pack("<IiiHHIIiiII", *sizes) + greys + rows


def whole(bits: int, end: bytes = END_OF_ROW + END) -> bytes:
    row = RUN[bits] + EACH[bits]
    return bmp(bits, END_OF_ROW.join([row] * HEIGHT) + end)


def short(bits: int) -> dict[str, bytes]:
    """Return files whose second row, or all from there, is not as the first."""
    row, part = RUN[bits] + EACH[bits] + END_OF_ROW, RUN[bits]
    return {
        "a row that ends early": bmp(bits, row + part + END_OF_ROW + row + row + END),
        "a row of nothing": bmp(bits, row + END_OF_ROW + row + row + END),
        "zeros": bmp(bits, row + bytes(len(row)) + row + row + END),
        "an end in a row": bmp(bits, row + part + END),
        "an end between rows": bmp(bits, row + row + END),
        "no end": bmp(bits, row + row + part),
        "pixels passed over": bmp(bits, row + part + MOVE + b"\4\0" + END_OF_ROW + row + row + END),
        "rows passed over": bmp(bits, row + MOVE + b"\0\1" + row + row + END),
    }


@BITS
@pytest.mark.parametrize("end", [END, END_OF_ROW + END, END_OF_ROW])
def test_all_rows_are_there_however_the_last_one_ends(bits: int, end: bytes) -> None:
    step = 256 >> bits
    row = [7 * step] * 5 + [step, 2 * step, 3 * step, 4 * step]
    np.testing.assert_array_equal(decode(whole(bits, end))[..., 0], [row] * HEIGHT)


@BITS
@pytest.mark.parametrize("name", short(8))
def test_a_file_that_leaves_pixels_out_is_cut_short(bits: int, name: str) -> None:
    with pytest.raises(ImageError, match="The BMP is cut short: pixels are missing"):
        decode(short(bits)[name])


@BITS
def test_a_row_of_too_many_pixels_is_left_to_the_decoder(bits: int) -> None:
    row = RUN[bits] + EACH[bits] + END_OF_ROW
    with pytest.raises(ImageError, match="could not be decoded"):
        decode(bmp(bits, row + RUN[bits] + row + row + row + END))


@BITS
@pytest.mark.parametrize("name", [name for name in short(8) if "end " not in f"{name} "])
def test_opencv_alone_would_show_them_black(bits: int, name: str) -> None:
    data = np.frombuffer(short(bits)[name], np.uint8)
    pixels, said = listening(lambda: cv2.imdecode(data, cv2.IMREAD_COLOR))
    assert ((pixels == 0).any(), said) == (True, "")
