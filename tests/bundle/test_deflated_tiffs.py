"""A TIFF compressed with Deflate is damaged as soon as a checksum in it does not match.

libtiff stops where it has all the pixels it needs. The checksum stands behind them, and damage is
as likely to give too many pixels as too few.
"""

from __future__ import annotations

import struct
import tracemalloc
import zlib
from collections.abc import Callable, Iterator

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from export.bundle.decoder_stderr import listening
from export.bundle.errors import ImageError
from export.bundle.image_file import decode
from export.bundle.image_format import one_page
from tests.bundle.made_images import encode, tiff

ROWS, COLUMNS = 90, 120
PIXELS = np.random.default_rng(4).normal(150, 12, (ROWS, COLUMNS, 3)).astype(np.uint8)
DEEP: NDArray[np.uint16] = (PIXELS.astype(np.uint16) << 8) | 0x5A
OTHER = PIXELS[::-1].copy()
DEFLATE, ADOBE = 32946, 8
HOLE = 24


def deflated(
    pixels: NDArray[np.generic] = PIXELS,
    compression: int = ADOBE,
    *fields: tuple[int, int, int],
    tile: int = 0,
    order: str = "<",
    pack: Callable[[bytes], bytes] = zlib.compress,
) -> bytes:
    extra = ((259, 3, compression), *fields)
    return tiff(pixels, tile=tile, extra=extra, order=order, pack=pack)


def mirrored(pixels: bytes) -> bytes:
    """Compress, and put the bits of each byte in the other order."""
    bits = np.unpackbits(np.frombuffer(zlib.compress(pixels), np.uint8), bitorder="little")
    return np.packbits(bits).tobytes()


def in_strips(pixels: NDArray[np.generic], predictor: int) -> bytes:
    """Compress as OpenCV does, eight rows in each strip."""
    settings = (cv2.IMWRITE_TIFF_COMPRESSION, ADOBE, cv2.IMWRITE_TIFF_ROWSPERSTRIP, 8)
    return encode(".tif", pixels, *settings, cv2.IMWRITE_TIFF_PREDICTOR, predictor)


def second_of_two_pages() -> bytes:
    settings = [cv2.IMWRITE_TIFF_COMPRESSION, ADOBE]
    pages = [OTHER[:8, :8], PIXELS[..., ::-1]]  # whose pixels lie where the holes are
    return one_page(cv2.imencodemulti(".tiff", pages, settings)[1].tobytes(), 2)


FILES = {
    "one strip": deflated(),
    "one strip, the old number": deflated(PIXELS, DEFLATE),
    "one strip, big endian": deflated(order=">"),
    "one strip, bits mirrored": deflated(PIXELS, ADOBE, (266, 3, 2), pack=mirrored),
    "one strip, 16 bits": deflated(DEEP),
    "one strip, grey": deflated(PIXELS[..., :1]),
    "tiles": deflated(tile=48),
    "tiles, the old number, big endian": deflated(PIXELS, DEFLATE, tile=32, order=">"),
    "tiles, 16 bits": deflated(DEEP, tile=64),
    "strips": in_strips(PIXELS, 1),
    "strips of differences": in_strips(PIXELS, 2),
    "strips of differences, 16 bits": in_strips(DEEP, 2),
    "a page": second_of_two_pages(),
}


def with_holes(data: bytes) -> Iterator[bytes]:
    """Put zeros in many places of what is compressed, one after the other."""
    for start in range(len(data) // 20, len(data) * 9 // 10, len(data) // 150):
        yield data[:start] + bytes(HOLE) + data[start + HOLE :]


def opencv(data: bytes) -> tuple[NDArray[np.generic] | None, str]:
    return listening(lambda: cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED))


@pytest.mark.parametrize("name", FILES)
def test_zeros_anywhere_in_what_is_compressed_are_found(name: str) -> None:
    whole = FILES[name]
    expected = PIXELS if "grey" not in name else np.repeat(PIXELS[..., :1], 3, axis=2)
    np.testing.assert_array_equal(decode(whole), expected)
    for damaged in with_holes(whole):
        with pytest.raises(ImageError, match="damaged"):
            decode(damaged)


@pytest.mark.parametrize("name", FILES)
def test_opencv_alone_would_take_some_of_them_without_a_word(name: str) -> None:
    seen, _ = opencv(FILES[name])
    answers = map(opencv, with_holes(FILES[name]))
    taken = [pixels for pixels, said in answers if pixels is not None and not said]
    assert any(not np.array_equal(pixels, seen) for pixels in taken)


def without_end(pixels: bytes) -> bytes:
    return zlib.compress(pixels)[:-1]


def with_another_checksum(pixels: bytes) -> bytes:
    return zlib.compress(pixels + b"more")[:-4] + struct.pack(">I", zlib.adler32(pixels))


@pytest.mark.parametrize("pack", [without_end, with_another_checksum])
def test_pixels_that_are_all_there_do_not_make_up_for_the_checksum(
    pack: Callable[[bytes], bytes],
) -> None:
    with pytest.raises(ImageError, match=r"The TIFF is damaged: a checksum in it does not match\."):
        decode(deflated(pack=pack))


def test_what_lies_behind_the_end_of_a_stream_is_no_damage() -> None:
    data = deflated(tile=48, pack=lambda pixels: zlib.compress(pixels) + b"\0")
    np.testing.assert_array_equal(decode(data), PIXELS)


def test_a_last_strip_that_is_as_long_as_the_others_is_no_damage() -> None:
    """Some writers fill it up with rows that are not shown."""
    filled = np.concatenate([PIXELS, OTHER[:6]])
    strips = [zlib.compress(filled[row : row + 32].tobytes()) for row in range(0, 96, 32)]
    whole = deflated(PIXELS, ADOBE, (278, 3, 32), pack=lambda _: b"".join(strips))
    np.testing.assert_array_equal(decode(in_pieces(whole, strips)), PIXELS)


def in_pieces(whole: bytes, strips: list[bytes]) -> bytes:
    """Say of a TIFF of one strip that it has several, in tables behind its end."""
    first = len(whole) - len(b"".join(strips))
    starts = [first + sum(map(len, strips[:at])) for at in range(len(strips))]
    tables = {273: starts, 279: [len(strip) for strip in strips]}
    data = bytearray(whole)
    (count,) = struct.unpack_from("<H", data, 8)
    for entry in range(10, 10 + 12 * count, 12):
        values = tables.get(struct.unpack_from("<H", data, entry)[0])
        if values:
            struct.pack_into("<2I", data, entry + 4, len(values), len(data))
            data += struct.pack(f"<{len(values)}I", *values)
    return bytes(data)


def test_a_stream_of_far_more_than_its_strip_costs_no_memory() -> None:
    data = deflated(pack=lambda pixels: zlib.compress(pixels + bytes(50_000_000)))
    tracemalloc.start()
    with pytest.raises(ImageError, match="checksum"):
        decode(data)
    assert tracemalloc.get_traced_memory()[1] < 2_000_000
    tracemalloc.stop()
