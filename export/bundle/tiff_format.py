"""TIFF files: walked to their end, page by page, and one page taken out by itself."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from export.bundle.errors import ImageError
from export.bundle.image_header import ImageHeader

# Tags of TIFF 6.0, section 8, 15 and 19.
_WIDTH, _HEIGHT, _BITS, _PHOTOMETRIC, _SAMPLES = 256, 257, 258, 262, 277
_COMPRESSION, _FILL_ORDER = 259, 266
_SUBFILE, _ORIENTATION, _PLANES, _EXTRA, _NUMBERS = 254, 274, 284, 338, 339
_ROWS, _TILE_WIDTH, _TILE_HEIGHT = 278, 322, 323
_EXTENTS = ((273, 279), (324, 325))  # (offsets, byte counts) of strips and of tiles
_DESCRIBING = {_WIDTH, _HEIGHT, _BITS, _PHOTOMETRIC, _SAMPLES}
_DESCRIBING |= {_SUBFILE, _ORIENTATION, _PLANES, _EXTRA, _NUMBERS}
_READ = _DESCRIBING | {_COMPRESSION, _FILL_ORDER, _ROWS, _TILE_WIDTH, _TILE_HEIGHT}
_READ |= {*_EXTENTS[0], *_EXTENTS[1]}
_KINDS = {1: "grey", 2: "grey with alpha", 3: "RGB", 4: "RGBA"}
_UNSIGNED, _FLOAT = 1, 3
_DEFLATE = (8, 32946)
_MIRRORED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
"""Each byte with its bits in the other order, in which a file may store what is compressed."""
_DEEP = {(1, 1), (2, 3), (2, 4)}
"""Photometric interpretation and samples a pixel: what OpenCV decodes rightly beyond 8 bits. Of
others it inverts grey, mixes planes up, or leaves pixels unwritten."""
_SHALLOW = frozenset({0, 1, 2, 3, 5, 6})
"""Photometric interpretations that come out rightly in 8 bits: grey, RGB, palette, CMYK, YCbCr. Lab
comes out in other colours."""
_PHOTOMETRIC_KINDS = {3: "palette", 5: "CMYK"}
_IN_COLOURS, _APART = 1, 2
"""What an extra sample is: alpha that the colours are multiplied with already, or not yet."""
_LETTERS = {1: "B", 3: "H", 4: "I"}
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
"""Bytes of a value by its type; TIFF 6.0, section 2."""

_MAX_PAGES, _MAX_VALUES = 1000, 1_000_000
"""What a walk may take: without them 200 pages that share their 3 million strips never end."""

_MAX_INFLATED = 3_200_000_000
"""Bytes of a page that are inflated to check them: more than any decoder here has memory for."""

_Tags = dict[int, tuple[int, ...]]


def walk_tiff(data: bytes) -> ImageHeader:
    """Walk a file to its end and describe its first page.

    Raises:
        ImageError, struct.error, IndexError: It is damaged or cut short.
    """
    pages = _pages(data)
    return _describe(next(iter(pages.values())), len(_counted(pages)))


def count_tiff_pages(data: bytes) -> int:
    """Return how many pages a file has; smaller versions of another page do not count.

    Raises:
        ImageError, struct.error, IndexError: It is damaged or cut short.
    """
    return len(_counted(_pages(data)))


def tiff_page_alone(data: bytes, page: int) -> bytes:
    """Return a file that has one of the pages only: the same bytes but for two offsets.

    A decoder sees no other page then, and whatever holds for files of one page holds for this one.

    Args:
        data: The bytes of the whole file.
        page: Which, from 1; smaller versions of another page do not count.

    Raises:
        ImageError, struct.error, IndexError: It is damaged or cut short, or has no such page.
    """
    tables = _counted(_pages(data))
    if not 1 <= page <= len(tables):
        raise ImageError(f"Expected a page from 1 to {len(tables)}. Received page {page}.")
    order, table = _order(data), tables[page - 1]
    (count,) = struct.unpack_from(order + "H", data, table)
    end = table + 2 + 12 * count  # there it is said where the next page is
    if table < 8:
        raise ImageError("The TIFF is damaged: a table in it lies where the file begins.")
    view = memoryview(data)
    start = struct.pack(order + "I", table)
    return b"".join((view[:4], start, view[8:end], bytes(4), view[end + 4 :]))


def colours_as_stored(data: bytes) -> bytes:
    """Return a TIFF of one page in which libtiff leaves the colours beside an alpha as they are.

    It multiplies 8-bit RGB with an alpha that is said to be apart, and nothing else: the alpha of
    a PNG, or of 16 bits, changes no colour.

    Args:
        data: The bytes of the whole file, which `walk_tiff` has walked.
    """
    order = _order(data)
    (table,) = struct.unpack_from(order + "I", data, 4)
    (count,) = struct.unpack_from(order + "H", data, table)
    for entry in range(table + 2, table + 2 + 12 * count, 12):
        if _field(data, order, entry) == (_EXTRA, (_APART,)):
            view = memoryview(data)
            said = struct.pack(order + "HI2H", 3, 1, _IN_COLOURS, 0)
            return b"".join((view[: entry + 2], said, view[entry + 12 :]))
    return data


def zlib_streams(data: bytes) -> Iterator[tuple[memoryview | bytes, int]]:
    """Yield each strip or tile of the first page with how many bytes it inflates to at most.

    There are none where the page is compressed in another way than with Deflate.

    Args:
        data: The bytes of the whole file, which `walk_tiff` has walked.
    """
    order, view = _order(data), memoryview(data)
    tags, _, _ = _page(data, order, *struct.unpack_from(order + "I", data, 4))
    if _first(tags, _COMPRESSION, 1) not in _DEFLATE:
        return
    mirrored, most = _first(tags, _FILL_ORDER, 1) == 2, _bytes_of_a_piece(tags)
    pieces = min(_pieces(tags), _MAX_INFLATED // max(1, most))
    for offset, size in _extents(tags)[:pieces]:
        stored = view[offset : offset + size]
        yield bytes(stored).translate(_MIRRORED) if mirrored else stored, most


def _bytes_of_a_piece(tags: _Tags) -> int:
    """Return how long a strip or tile of pixels is; the last one of a page may be shorter."""
    width, height = _first(tags, _WIDTH, 0), _first(tags, _HEIGHT, 0)
    if _TILE_WIDTH in tags:
        width, rows = _first(tags, _TILE_WIDTH, width), _first(tags, _TILE_HEIGHT, height)
    else:
        rows = min(height, _first(tags, _ROWS, height))
    bits = max(tags.get(_BITS) or (1,))
    return _ceiling(width * bits * _first(tags, _SAMPLES, 1), 8) * rows


def _pages(data: bytes) -> dict[int, _Tags]:
    """Return the tags of each page by where its table lies, in the order of the file."""
    order = _order(data)
    (position,) = struct.unpack_from(order + "I", data, 4)
    pages: dict[int, _Tags] = {}
    values = 0
    while position and position not in pages:
        page = position
        pages[page], position, read = _page(data, order, page)
        values += read
        if len(pages) > _MAX_PAGES or values > _MAX_VALUES:
            raise ImageError(
                f"Expected a TIFF of at most {_MAX_PAGES} pages, in {_MAX_VALUES:,} "
                "pieces together. Received more. Save the page as a picture of its own."
            )
    if not pages:
        raise ImageError("The TIFF holds no page.")
    return pages


def _order(data: bytes) -> str:
    return "<" if data[:2] == b"II" else ">"


def _counted(pages: dict[int, _Tags]) -> list[int]:
    """Return the tables of the first page and of those that are no smaller version of another."""
    first, *others = pages
    return [first, *(each for each in others if not _first(pages[each], _SUBFILE, 0) & 1)]


def _page(data: bytes, order: str, position: int) -> tuple[_Tags, int, int]:
    """Walk one page.

    Returns:
        Its tags, where the next page's table lies (0 after the last), and how many fields and
        values were read for it.
    """
    (count,) = struct.unpack_from(order + "H", data, position)
    (following,) = struct.unpack_from(order + "I", data, position + 2 + 12 * count)
    tags: _Tags = {}
    for entry in range(count):
        tag, values = _field(data, order, position + 2 + 12 * entry)
        if tag in tags:  # readers differ in which one they believe
            raise ImageError("The TIFF is damaged: it states a field twice.")
        tags[tag] = values
    if not tags.get(_WIDTH) or not tags.get(_HEIGHT):
        raise ImageError("The TIFF does not say how large it is.")
    extents = _extents(tags)
    # A piece of no bytes, or at no place, was never written: the decoder would pass it over.
    if len(extents) < _pieces(tags) or any(
        offset == 0 or size == 0 or offset + size > len(data) for offset, size in extents
    ):
        raise ImageError("The TIFF is cut short: pixels are missing.")
    return tags, following, count + sum(map(len, tags.values()))


def _extents(tags: _Tags) -> list[tuple[int, int]]:
    """Return where each strip or tile lies, and its bytes."""
    offsets, sizes = (tags.get(tag, ()) for tag in _EXTENTS[_TILE_WIDTH in tags])
    return list(zip(offsets, sizes, strict=False))


def _pieces(tags: _Tags) -> int:
    """Return how many strips or tiles a page takes."""
    width, height, planes = _first(tags, _WIDTH, 0), _first(tags, _HEIGHT, 0), 1
    if _first(tags, _PLANES, 1) != 1:
        planes = _first(tags, _SAMPLES, 1)
    if _TILE_WIDTH not in tags:
        return planes * _ceiling(height, _first(tags, _ROWS, height))
    across = _ceiling(width, _first(tags, _TILE_WIDTH, width))
    return planes * across * _ceiling(height, _first(tags, _TILE_HEIGHT, height))


def _ceiling(length: int, part: int) -> int:
    return -(-length // max(1, part))


def _describe(tags: _Tags, pages: int) -> ImageHeader:
    bits, samples, photometric, numbers = (
        _first(tags, tag, 1) for tag in (_BITS, _SAMPLES, _PHOTOMETRIC, _NUMBERS)
    )
    if numbers not in (_UNSIGNED, _FLOAT):
        raise ImageError(
            "Expected a TIFF of unsigned or floating-point samples. Received signed or other ones."
        )
    if bits <= 8:
        _expect_shallow(tags, photometric)
    in_planes = samples > 1 and _first(tags, _PLANES, 1) != 1
    if bits > 8 and (in_planes or (photometric, samples) not in _DEEP):
        raise ImageError(
            "Expected a TIFF of more than 8 bits in grey with black as 0, RGB or RGBA, the colours "
            "of a pixel side by side. Received another one. Save the image with 8 bits."
        )
    kind = _PHOTOMETRIC_KINDS.get(photometric) or _KINDS.get(samples)
    return ImageHeader(
        "TIFF",
        tags[_WIDTH][0],
        tags[_HEIGHT][0],
        bits,
        kind or f"{samples} samples",
        pages,
        is_float=numbers == _FLOAT,
    )


def _expect_shallow(tags: _Tags, photometric: int) -> None:
    """Raise ImageError for what the decoder would show wrongly in 8 bits."""
    if photometric not in _SHALLOW:
        raise ImageError(
            "Expected a TIFF in grey, RGB, CMYK or with a palette. Received another one. "
            "Save the image in RGB."
        )
    if _TILE_WIDTH in tags and _first(tags, _ORIENTATION, 1) != 1:  # it would turn each by itself
        raise ImageError(
            "Expected a TIFF in tiles to be stored upright. Received one that is to be turned. "
            "Save the image as a PNG."
        )


def _first(tags: _Tags, tag: int, default: int) -> int:
    return (tags.get(tag) or (default,))[0]


def _field(data: bytes, order: str, position: int) -> tuple[int, tuple[int, ...]]:
    """Return one field's tag and its values; none where it says nothing of size or extents."""
    tag, kind, count = struct.unpack_from(order + "HHI", data, position)
    size = count * _SIZES.get(kind, 0)
    value = position + 8
    if size > 4:
        (value,) = struct.unpack_from(order + "I", data, value)
    if value + size > len(data):
        raise ImageError("The TIFF is cut short: a table in it is missing.")
    if tag not in _READ or kind not in _LETTERS:
        return tag, ()
    if count > _MAX_VALUES:  # before they are unpacked
        raise ImageError(f"Expected a TIFF of at most {_MAX_VALUES:,} pieces. Received {count:,}.")
    return tag, struct.unpack_from(f"{order}{count}{_LETTERS[kind]}", data, value)
