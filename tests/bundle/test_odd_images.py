"""Odd but legal files come out in their colours and the right way up, or are refused in words.

Each of these was once decoded into another picture without a word.
"""

from __future__ import annotations

import struct
import threading

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from export.bundle.decoder_stderr import listening
from export.bundle.errors import ImageError
from export.bundle.image_file import decode
from tests.bundle.made_images import HEIGHT, WIDTH, encode, picture, tiff

PIXELS = picture()
ALPHA = np.tile(np.linspace(0, 255, WIDTH).astype(np.uint8), (HEIGHT, 1))
RGBA = np.dstack([PIXELS, ALPHA])
LARGE = np.tile(PIXELS, (4, 4, 1))
LZW, DEFLATE, PACKBITS = 5, 8, 32773


def compressed(pixels: NDArray[np.generic], compression: int) -> bytes:
    return encode(".tif", pixels, cv2.IMWRITE_TIFF_COMPRESSION, compression)


def with_a_hole(data: bytes, fill: bytes) -> bytes:
    """Put one byte, repeated, in place of a tenth of a file."""
    start, length = len(data) // 3, len(data) // 10
    return data[:start] + fill * length + data[start + length :]


@pytest.mark.parametrize("fill", [b"\0", b"\xff"])
@pytest.mark.parametrize("compression", [LZW, DEFLATE, PACKBITS])
@pytest.mark.parametrize(
    "pixels", [LARGE, LARGE[..., 0], LARGE.astype(np.uint16) << 8], ids=["RGB", "grey", "16 bits"]
)
def test_a_tiff_with_a_hole_in_its_pixels_is_refused(
    pixels: NDArray[np.generic], compression: int, fill: bytes
) -> None:
    whole = compressed(pixels, compression)
    decode(whole)
    with pytest.raises(ImageError, match="damaged"):
        decode(with_a_hole(whole, fill))


def test_opencv_alone_would_take_a_tiff_with_a_hole_for_an_image() -> None:
    data = with_a_hole(compressed(LARGE, DEFLATE), b"\0")
    pixels, said = listening(lambda: cv2.imdecode(np.frombuffer(data, np.uint8), 1))
    assert pixels is not None
    assert "TIFF_Error" in said


def with_field(data: bytes, tag: int, value: int) -> bytes:
    """Set the value of a field that stands in the table itself."""
    changed = bytearray(data)
    (count,) = struct.unpack_from("<H", data, 8)
    for entry in range(10, 10 + 12 * count, 12):
        if struct.unpack_from("<H", data, entry)[0] == tag:
            kind = "<H" if struct.unpack_from("<H", data, entry + 2)[0] == 3 else "<I"
            struct.pack_into(kind, changed, entry + 8, value)
    return bytes(changed)


@pytest.mark.parametrize("kind", [np.uint8, np.uint16, np.float32])
@pytest.mark.parametrize(
    ("tile", "field", "value"),
    [
        (0, 278, HEIGHT // 2),  # two strips are needed, one is there
        (0, 257, HEIGHT + 1),  # a row more
        (32, 256, WIDTH + 32),  # a column of tiles more
        (32, 257, HEIGHT + 32),  # a row of tiles more
        (0, 279, 0),  # a strip that was never written
        (0, 273, 0),
    ],
)
def test_a_tiff_that_lacks_strips_or_tiles_is_refused(
    tile: int, field: int, value: int, kind: type
) -> None:
    """The decoder leaves what they should fill as the memory was."""
    whole = tiff(PIXELS.astype(kind), tile=tile)
    np.testing.assert_array_equal(decode(whole), PIXELS)
    with pytest.raises(ImageError, match="pixels are missing"):
        decode(with_field(whole, field, value))


def strips_of_nothing(rows: int) -> bytes:
    """Make a TIFF of which each row is a strip that cannot be inflated."""
    pixels = np.full((rows, 16, 3), 255, np.uint8)
    whole = tiff(pixels, extra=((259, 3, DEFLATE),))
    start = struct.pack("<I", len(whole))
    places = struct.pack(f"<{rows}I", *[len(whole) - pixels.nbytes + 48 * i for i in range(rows)])
    sizes = struct.pack(f"<{rows}I", *[48] * rows)
    (count,) = struct.unpack_from("<H", whole, 8)
    data = bytearray(whole + places + sizes)
    for entry in range(10, 10 + 12 * count, 12):
        (tag,) = struct.unpack_from("<H", data, entry)
        if tag == 273:
            data[entry + 4 : entry + 12] = struct.pack("<I", rows) + start
        elif tag == 279:
            offset = struct.pack("<I", len(whole) + len(places))
            data[entry + 4 : entry + 12] = struct.pack("<I", rows) + offset
        elif tag == 278:
            data[entry + 8 : entry + 12] = struct.pack("<I", 1)
    return bytes(data)


def test_a_decoder_that_complains_at_length_ends() -> None:
    """Of each strip it says a line; as many as this fill a pipe that nobody reads."""
    data, refused = strips_of_nothing(4000), []

    def work() -> None:
        with pytest.raises(ImageError, match="damaged"):
            decode(data)
        refused.append(True)

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(60)
    assert refused


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("said", [0, 1, 2], ids=["unsaid", "in the colours", "apart"])
def test_the_alpha_of_a_tiff_changes_no_colour(said: int, order: str) -> None:
    data = tiff(RGBA, extra=((338, 3, said),), order=order)
    np.testing.assert_array_equal(decode(data), PIXELS)


def test_opencv_alone_would_multiply_the_colours_with_the_alpha() -> None:
    data = tiff(RGBA, extra=((338, 3, 2),))
    pixels = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR_RGB)
    assert np.abs(pixels.astype(int) - PIXELS).mean() > 20


@pytest.mark.parametrize("orientation", [2, 3, 4, 5, 6, 7, 8])
def test_a_tiff_in_tiles_that_is_to_be_turned_is_refused_in_8_bits(orientation: int) -> None:
    turn = ((274, 3, orientation),)
    np.testing.assert_array_equal(decode(tiff(PIXELS, tile=32, extra=((274, 3, 1),))), PIXELS)
    with pytest.raises(ImageError, match="stored upright"):
        decode(tiff(PIXELS, tile=32, extra=turn))
    deep = PIXELS.astype(np.uint16) << 8
    upright = decode(tiff(PIXELS, extra=turn))
    np.testing.assert_array_equal(decode(tiff(deep, tile=32, extra=turn)), upright)


@pytest.mark.parametrize("photometric", [4, 8, 9, 10, 32803])
def test_a_tiff_of_other_colours_is_refused(photometric: int) -> None:
    with pytest.raises(ImageError, match="in grey, RGB, CMYK"):
        decode(tiff(PIXELS, extra=((262, 3, photometric),)))


MASKS = {"BGR": (0xFF0000, 0xFF00, 0xFF), "RGB": (0xFF, 0xFF00, 0xFF0000)}


def masked_bmp(masks: str, header: int, channels: NDArray[np.uint8]) -> bytes:
    """Make a BMP of 32 bits that says where its colours are."""
    info = struct.pack("<IiiHHIIiiII", header, WIDTH, HEIGHT, 1, 32, 3, 0, 0, 0, 0, 0)
    info += struct.pack("<3I", *MASKS[masks]) + (
        struct.pack("<I", 0xFF << 24) if header > 52 else b""
    )
    info = info.ljust(header, b"\0")
    start = 14 + len(info)
    rows = channels[::-1].tobytes()
    return b"BM" + struct.pack("<IHHI", start + len(rows), 0, 0, start) + info + rows


@pytest.mark.parametrize("header", [40, 52, 56, 108, 124])
def test_a_bmp_that_says_where_its_colours_are(header: int) -> None:
    stored = {"BGR": RGBA[..., [2, 1, 0, 3]], "RGB": RGBA}
    usual = masked_bmp("BGR", header, stored["BGR"])
    np.testing.assert_array_equal(decode(usual), PIXELS)
    other = masked_bmp("RGB", header, stored["RGB"])
    if header > 52:
        np.testing.assert_array_equal(decode(other), PIXELS)
    else:
        with pytest.raises(ImageError, match="blue, green, red"):
            decode(other)


def test_what_is_whole_and_of_a_kind_that_is_not_read_is_not_called_damaged_alone() -> None:
    data = bytearray(encode(".jpg", PIXELS))
    data[data.find(b"\xff\xc0") + 1] = 0xC3  # lossless JPEG
    with pytest.raises(ImageError, match=r"or of a kind that is not read: .* save it as a PNG"):
        decode(bytes(data))


def fax(broken_row: int | None = None, ends_of_lines: bool = True) -> bytes:
    """Write bars, 8 pixels wide, as a fax (CCITT group 3) of one dimension."""
    bars = np.tile(np.repeat(np.uint8([255, 0]), 8), (16, 2))[..., np.newaxis]
    end, white, black = "000000000001", "10011", "000101"
    rows = [end * ends_of_lines + (white + black) * 2] * len(bars)
    if broken_row is not None:
        rows[broken_row] = end * ends_of_lines + white + black
    text = "".join(rows)
    packed = np.packbits(np.uint8(list(text))).tobytes()
    extra = ((258, 3, 1), (259, 3, 3), (262, 3, 0))
    return tiff(bars, extra=extra, pack=lambda _: packed)


@pytest.mark.parametrize("ends_of_lines", [True, False])
def test_a_fax_that_lacks_pixels_in_a_row_is_refused(ends_of_lines: bool) -> None:
    """libtiff makes the row white and warns, as it does where it finds no ends of lines."""
    whole = decode(fax(ends_of_lines=ends_of_lines))
    np.testing.assert_array_equal(whole[5, :, 0], np.tile(np.repeat([255, 0], 8), 2))
    assert (whole == whole[5]).all()
    with pytest.raises(ImageError, match="damaged: Fax3Decode1D"):
        decode(fax(broken_row=9, ends_of_lines=ends_of_lines))
