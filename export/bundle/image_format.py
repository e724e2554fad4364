"""Is this buffer one whole image, of a format we read, and how large is it?

Decoders forgive: of 300 JPEGs cut short, ``cv2.imread`` still returned a picture for 256. So the
container is walked to its end here, before any decoder sees a byte.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from typing import TypeVar

from export.bundle.bmp_format import walk_bmp
from export.bundle.errors import ImageError
from export.bundle.image_header import ImageHeader
from export.bundle.jpeg_format import walk_jpeg
from export.bundle.tiff_format import count_tiff_pages, tiff_page_alone, walk_tiff

_T = TypeVar("_T")

SUFFIXES = frozenset({".bmp", ".jpeg", ".jpg", ".png", ".tif", ".tiff"})
"""Of files in folders that are taken for images; lower case."""

MAX_PIXELS = 100_000_000
"""Largest image that is decoded: 300 MB as RGB, what a 4 GB machine can still bear."""


def read_header(data: bytes) -> ImageHeader:
    """Walk an image file to its end and return its header.

    Args:
        data: The bytes of the whole file.

    Raises:
        ImageError: The format is not JPEG, PNG, BMP or TIFF, the file is cut short or damaged,
            or the image is larger than `MAX_PIXELS`.
    """
    for signature, walk in _WALKERS:
        if data.startswith(signature):
            header = _walk(walk, data)
            break
    else:
        if not data:
            raise ImageError("Expected a JPEG, PNG, BMP or TIFF image. Received an empty file.")
        raise ImageError("Expected a JPEG, PNG, BMP or TIFF image. Received something else.")
    if header.width <= 0 or header.height <= 0:
        raise ImageError(f"The {header.format} image has no pixels.")
    if header.width * header.height > MAX_PIXELS:
        raise ImageError(
            f"Expected at most {MAX_PIXELS // 1_000_000} megapixels. "
            f"Received {header.width} x {header.height} pixels."
        )
    return header


def count_pages(data: bytes) -> int:
    """Return how many images a whole file holds, as `ImageHeader.pages` counts them.

    Raises:
        ImageError: A TIFF is cut short or damaged.
    """
    return _walk(count_tiff_pages, data) if data.startswith(_TIFFS) else 1


def one_page(data: bytes, page: int) -> bytes:
    """Return a file that has one page of another only.

    Args:
        data: The bytes of the whole file.
        page: Which, from 1.

    Raises:
        ImageError: There is no such page, or a TIFF is cut short or damaged.
    """
    if data.startswith(_TIFFS):
        return _walk(lambda whole: tiff_page_alone(whole, page), data)
    if page != 1:
        raise ImageError(f"Expected page 1, for only a TIFF has more. Received page {page}.")
    return data


def _walk(walk: Callable[[bytes], _T], data: bytes) -> _T:
    try:
        return walk(data)
    except (struct.error, IndexError):  # a field lies behind the last byte
        raise ImageError("The image file is cut short.") from None


_PNG_KINDS = {0: "grey", 2: "RGB", 3: "palette", 4: "grey with alpha", 6: "RGBA"}
"""By colour type; PNG specification, table 11.1."""


def _walk_png(data: bytes) -> ImageHeader:
    width, height, bits, colour_type = struct.unpack_from(">IIBB", data, 16)
    position = 8
    while True:
        length, kind = struct.unpack_from(">I4s", data, position)
        if kind in (b"acTL", b"fcTL", b"fdAT"):
            raise ImageError("Animated PNG images are not read. Save a single picture instead.")
        body_end = position + 8 + length
        (expected,) = struct.unpack_from(">I", data, body_end)
        if zlib.crc32(data[position + 4 : body_end]) != expected:
            raise ImageError("The PNG is damaged: a checksum in it does not match.")
        if kind == b"IEND":
            kind = _PNG_KINDS.get(colour_type, f"colour type {colour_type}")
            return ImageHeader("PNG", width, height, bits, kind)
        position = body_end + 4


_TIFFS = (b"II*\0", b"MM\0*")
_WALKERS: tuple[tuple[bytes, Callable[[bytes], ImageHeader]], ...] = (
    (b"\xff\xd8\xff", walk_jpeg),
    (b"\x89PNG\r\n\x1a\n", _walk_png),
    (b"BM", walk_bmp),
    *((signature, walk_tiff) for signature in _TIFFS),
)
