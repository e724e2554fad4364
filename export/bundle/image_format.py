"""Is this buffer one whole image, of a format we read, and how large is it?

Decoders forgive: of 300 JPEGs cut short, ``cv2.imread`` still returned a picture for 256. So the
container is walked to its end here, before any decoder sees a byte.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from export.bundle.errors import ImageError

ImageFormat = Literal["JPEG", "PNG", "BMP", "TIFF"]

SUFFIXES = frozenset({".bmp", ".jpeg", ".jpg", ".png", ".tif", ".tiff"})
"""Of files in folders that are taken for images; lower case."""

MAX_PIXELS = 100_000_000
"""Largest image that is decoded: 300 MB as RGB, what a 4 GB machine can still bear."""


@dataclass(frozen=True)
class ImageHeader:
    """What a whole image file says of itself, before EXIF orientation.

    Attributes:
        format: Of the file.
        width: In pixels.
        height: In pixels.
        bits: Of a sample, or of an index into the palette.
        kind: What the samples are: "grey", "grey with alpha", "RGB", "RGBA", "palette" or "CMYK".
        pages: Images in the file; more than one in TIFF only. The first is described. Those that
            say they are a smaller version of another do not count.
        is_float: Whether the samples are floating-point numbers.
    """

    format: ImageFormat
    width: int
    height: int
    bits: int
    kind: str
    pages: int = 1
    is_float: bool = False


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
        raise ImageError(
            "Expected a JPEG, PNG, BMP or TIFF image. "
            + ("Received an empty file." if not data else "Received something else.")
        )
    if header.width <= 0 or header.height <= 0:
        raise ImageError(f"The {header.format} image has no pixels.")
    if header.width * header.height > MAX_PIXELS:
        raise ImageError(
            f"Expected at most {MAX_PIXELS // 1_000_000} megapixels. "
            f"Received {header.width} x {header.height} pixels."
        )
    return header


def _walk(walk: Callable[[bytes], ImageHeader], data: bytes) -> ImageHeader:
    try:
        return walk(data)
    except (struct.error, IndexError):  # a field lies behind the last byte
        raise ImageError("The image file is cut short.") from None


# Markers of ITU-T T.81, table B.1. SOF0 to SOF15 without DHT, JPG and DAC.
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_STANDALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_JPEG_SCAN, _JPEG_END = 0xDA, 0xD9
_JPEG_KINDS = {1: "grey", 3: "RGB", 4: "CMYK"}


def _walk_jpeg(data: bytes) -> ImageHeader:
    width = height = bits = components = 0
    position = 2
    while True:
        position = data.find(b"\xff", position)
        if position < 0 or position + 1 >= len(data):
            raise ImageError("The JPEG is cut short: its end marker is missing.")
        marker = data[position + 1]
        if marker == _JPEG_END:
            if not width:
                raise ImageError("The JPEG ends before it says how large it is.")
            if bits != 8:
                raise ImageError(f"Expected a JPEG of 8 bits a sample. Received {bits}.")
            kind = _JPEG_KINDS.get(components, f"{components} components")
            return ImageHeader("JPEG", width, height, bits, kind)
        if marker == 0xFF:  # fill byte
            position += 1
        elif marker == 0x00 or marker in _JPEG_STANDALONE:  # stuffed data, restart
            position += 2
        else:
            (length,) = struct.unpack_from(">H", data, position + 2)
            if marker in _JPEG_FRAMES:
                if width:  # decoders differ in which one they believe
                    raise ImageError("The JPEG is damaged: it states its size twice.")
                bits, height, width, components = struct.unpack_from(">BHHB", data, position + 4)
            position += 2 + length


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


def _walk_bmp(data: bytes) -> ImageHeader:
    pixel_offset, header_size = struct.unpack_from("<II", data, 10)
    if header_size < 40:
        raise ImageError("Expected a Windows BMP. Received an OS/2 bitmap.")
    width, height, _, bits, compression, size = struct.unpack_from("<iiHHII", data, 18)
    if width < 0:
        raise ImageError("The BMP is damaged: its width is negative.")
    height = abs(height)  # negative: rows from top to bottom
    if compression in (1, 2) and not size:
        raise ImageError("The BMP is damaged: it does not say how long its pixels are.")
    stored = size if compression in (1, 2) else (width * bits + 31) // 32 * 4 * height
    if pixel_offset + stored > len(data):
        raise ImageError("The BMP is cut short: pixels are missing.")
    kind = "palette" if bits <= 8 else "RGBA" if bits == 32 else "RGB"
    return ImageHeader("BMP", width, height, bits if bits <= 8 else 8, kind)


# Tags of TIFF 6.0, section 8, 15 and 19.
_TIFF_WIDTH, _TIFF_HEIGHT, _TIFF_BITS, _TIFF_PHOTOMETRIC, _TIFF_SAMPLES = 256, 257, 258, 262, 277
_TIFF_SUBFILE, _TIFF_PLANES, _TIFF_NUMBERS = 254, 284, 339
_TIFF_EXTENTS = ((273, 279), (324, 325))  # (offsets, byte counts) of strips and of tiles
_TIFF_DESCRIBING = {_TIFF_WIDTH, _TIFF_HEIGHT, _TIFF_BITS, _TIFF_PHOTOMETRIC, _TIFF_SAMPLES}
_TIFF_DESCRIBING |= {_TIFF_SUBFILE, _TIFF_PLANES, _TIFF_NUMBERS}
_TIFF_READ = _TIFF_DESCRIBING | {*_TIFF_EXTENTS[0], *_TIFF_EXTENTS[1]}
_TIFF_KINDS = {1: "grey", 2: "grey with alpha", 3: "RGB", 4: "RGBA"}
_TIFF_UNSIGNED, _TIFF_FLOAT = 1, 3
_TIFF_DEEP = {(1, 1), (2, 3), (2, 4)}
"""Photometric interpretation and samples a pixel: what OpenCV decodes rightly beyond 8 bits. Of
others it inverts grey, mixes planes up, or leaves pixels unwritten."""
_TIFF_PHOTOMETRIC_KINDS = {3: "palette", 5: "CMYK"}
_TIFF_LETTERS = {1: "B", 3: "H", 4: "I"}
_TIFF_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
"""Bytes of a value by its type; TIFF 6.0, section 2."""


_TIFF_MAX_PAGES, _TIFF_MAX_VALUES = 1000, 1_000_000
"""What a walk may take: without them 200 pages that share their 3 million strips never end."""


_Tags = dict[int, tuple[int, ...]]


def _walk_tiff(data: bytes) -> ImageHeader:
    order = "<" if data[:2] == b"II" else ">"
    (position,) = struct.unpack_from(order + "I", data, 4)
    pages: dict[int, _Tags] = {}
    values = 0
    while position and position not in pages:
        page = position
        pages[page], position, read = _tiff_page(data, order, page)
        values += read
        if len(pages) > _TIFF_MAX_PAGES or values > _TIFF_MAX_VALUES:
            raise ImageError(
                f"Expected a TIFF of at most {_TIFF_MAX_PAGES} pages, in {_TIFF_MAX_VALUES:,} "
                "pieces together. Received more. Save the page as a picture of its own."
            )
    if not pages:
        raise ImageError("The TIFF holds no page.")
    first, *others = pages.values()
    whole = sum(1 for tags in others if not _first(tags, _TIFF_SUBFILE, 0) & 1)
    return _describe_tiff(first, 1 + whole)


def _tiff_page(data: bytes, order: str, position: int) -> tuple[_Tags, int, int]:
    """Walk one page.

    Returns:
        Its tags, where the next page's table lies (0 after the last), and how many fields and
        values were read for it.
    """
    (count,) = struct.unpack_from(order + "H", data, position)
    (following,) = struct.unpack_from(order + "I", data, position + 2 + 12 * count)
    tags: _Tags = {}
    for entry in range(count):
        tag, values = _tiff_field(data, order, position + 2 + 12 * entry)
        if tag in tags:  # readers differ in which one they believe
            raise ImageError("The TIFF is damaged: it states a field twice.")
        tags[tag] = values
    if not tags.get(_TIFF_WIDTH) or not tags.get(_TIFF_HEIGHT):
        raise ImageError("The TIFF does not say how large it is.")
    extents = [
        (offset, size)
        for offsets, sizes in _TIFF_EXTENTS
        for offset, size in zip(tags.get(offsets, ()), tags.get(sizes, ()), strict=False)
    ]
    if not extents or any(offset + size > len(data) for offset, size in extents):
        raise ImageError("The TIFF is cut short: pixels are missing.")
    return tags, following, count + sum(map(len, tags.values()))


def _describe_tiff(tags: _Tags, pages: int) -> ImageHeader:
    bits, samples, photometric, numbers = (
        _first(tags, tag, 1)
        for tag in (_TIFF_BITS, _TIFF_SAMPLES, _TIFF_PHOTOMETRIC, _TIFF_NUMBERS)
    )
    if numbers not in (_TIFF_UNSIGNED, _TIFF_FLOAT):
        raise ImageError(
            "Expected a TIFF of unsigned or floating-point samples. Received signed or other ones."
        )
    in_planes = samples > 1 and _first(tags, _TIFF_PLANES, 1) != 1
    if bits > 8 and (in_planes or (photometric, samples) not in _TIFF_DEEP):
        raise ImageError(
            "Expected a TIFF of more than 8 bits in grey with black as 0, RGB or RGBA, the colours "
            "of a pixel side by side. Received another one. Save the image with 8 bits."
        )
    kind = _TIFF_PHOTOMETRIC_KINDS.get(photometric) or _TIFF_KINDS.get(samples)
    return ImageHeader(
        "TIFF",
        tags[_TIFF_WIDTH][0],
        tags[_TIFF_HEIGHT][0],
        bits,
        kind or f"{samples} samples",
        pages,
        is_float=numbers == _TIFF_FLOAT,
    )


def _first(tags: _Tags, tag: int, default: int) -> int:
    return (tags.get(tag) or (default,))[0]


def _tiff_field(data: bytes, order: str, position: int) -> tuple[int, tuple[int, ...]]:
    """Return one field's tag and its values; none where it says nothing of size or extents."""
    tag, kind, count = struct.unpack_from(order + "HHI", data, position)
    size = count * _TIFF_SIZES.get(kind, 0)
    value = position + 8
    if size > 4:
        (value,) = struct.unpack_from(order + "I", data, value)
    if value + size > len(data):
        raise ImageError("The TIFF is cut short: a table in it is missing.")
    if tag not in _TIFF_READ or kind not in _TIFF_LETTERS:
        return tag, ()
    if count > _TIFF_MAX_VALUES:  # before they are unpacked
        raise ImageError(
            f"Expected a TIFF of at most {_TIFF_MAX_VALUES:,} pieces. Received {count:,}."
        )
    return tag, struct.unpack_from(f"{order}{count}{_TIFF_LETTERS[kind]}", data, value)


_WALKERS: tuple[tuple[bytes, Callable[[bytes], ImageHeader]], ...] = (
    (b"\xff\xd8\xff", _walk_jpeg),
    (b"\x89PNG\r\n\x1a\n", _walk_png),
    (b"BM", _walk_bmp),
    (b"II*\0", _walk_tiff),
    (b"MM\0*", _walk_tiff),
)
