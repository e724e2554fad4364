"""One page of a TIFF is chosen, and nothing of the others is read or believed."""

from __future__ import annotations

import struct

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from export.bundle.errors import ImageError
from export.bundle.image_file import decode
from export.bundle.image_format import one_page, read_header
from tests.bundle.made_images import encode, picture, tiff

PAGES = [picture(seed) for seed in (0, 1, 2)]
TAGS = [(256, 4, 1, 8), (257, 4, 1, 8), (273, 4, 1, 8), (279, 4, 1, 64)]
TABLE_BYTES = 2 + 12 * len(TAGS) + 4


def joined(*files: bytes, order: str = "<", back_to: int | None = None) -> bytes:
    """Make one TIFF of several of one page; after the last one comes none, or an earlier one."""
    whole = bytearray()
    link, tables = 4, []
    for data in files:
        base = len(whole)
        whole += data
        (table,) = struct.unpack_from(order + "I", data, 4)
        struct.pack_into(order + "I", whole, link, base + table)
        tables.append(base + table)
        link = base + _moved(whole, base, table, order)
    if back_to is not None:
        struct.pack_into(order + "I", whole, link, tables[back_to])
    return bytes(whole)


def _moved(whole: bytearray, base: int, table: int, order: str) -> int:
    """Move a page's offsets by what stands before it; return where the next page is named."""
    (count,) = struct.unpack_from(order + "H", whole, base + table)
    sizes = {3: 2, 4: 4}
    for entry in range(count):
        at = base + table + 2 + 12 * entry
        tag, kind, number, value = struct.unpack_from(order + "HHII", whole, at)
        if number * sizes[kind] > 4 or tag == 273:
            struct.pack_into(order + "I", whole, at + 8, base + value)
    return table + 2 + 12 * count


def made(order: str = "<") -> bytes:
    return joined(*(tiff(page, order=order) for page in PAGES), order=order)


def chain(*following: int) -> bytes:
    """Make a TIFF of tables, each of which names where the next one lies."""
    tags = b"".join(struct.pack("<2H2I", *tag) for tag in TAGS)
    tables = (struct.pack("<H", len(TAGS)) + tags + struct.pack("<I", after) for after in following)
    return b"II*\0" + struct.pack("<I", 72) + bytes(64) + b"".join(tables)


def place(number: int) -> int:
    return 72 + number * TABLE_BYTES


@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize("order", ["<", ">"])
def test_each_page_decodes_to_its_pixels(number: int, order: str) -> None:
    data = one_page(made(order), number)
    assert read_header(data).pages == 1
    np.testing.assert_array_equal(decode(data), PAGES[number - 1])


@pytest.mark.parametrize("number", [1, 2])
def test_pages_as_opencv_compresses_them(number: int) -> None:
    data = cv2.imencodemulti(".tiff", [page[..., ::-1] for page in PAGES[:2]])[1].tobytes()
    np.testing.assert_array_equal(decode(one_page(data, number)), PAGES[number - 1])


def test_pages_may_differ_in_kind() -> None:
    deep: NDArray[np.generic] = (PAGES[1].astype(np.uint16) << 8) | 0x5A
    data = joined(tiff(PAGES[0]), tiff(deep))
    assert read_header(one_page(data, 2)).bits == 16
    np.testing.assert_array_equal(decode(one_page(data, 2)), PAGES[1])


def test_a_smaller_version_is_not_counted() -> None:
    smaller = tiff(PAGES[0][:20, :20], extra=((254, 4, 1),))
    data = joined(tiff(PAGES[0]), smaller, tiff(PAGES[1]))
    np.testing.assert_array_equal(decode(one_page(data, 2)), PAGES[1])


@pytest.mark.parametrize("number", [0, -1, 4, 65_536])
def test_a_page_that_is_not_there_is_said(number: int) -> None:
    with pytest.raises(ImageError, match=f"from 1 to 3. Received page {number}"):
        one_page(made(), number)


def test_other_formats_have_one_page() -> None:
    data = encode(".png", PAGES[0])
    assert one_page(data, 1) is data
    with pytest.raises(ImageError, match="only a TIFF has more"):
        one_page(data, 2)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_file_cut_anywhere_has_no_page_at_all(number: int) -> None:
    """Also where the page that was chosen is whole: the file is not the one that was meant."""
    data = made()
    for length in sorted({*range(1, len(data), len(data) // 100), len(data) - 1}):
        with pytest.raises(ImageError):
            read_header(one_page(data[:length], number))


@pytest.mark.parametrize(
    "data",
    {
        "a page behind the end": chain(2**31),
        "a page at the last byte": chain(place(1) - 1),
        "a page in the header": chain(0)[:4] + struct.pack("<I", 2) + chain(0)[8:],
        "no page": b"II*\0" + bytes(4),
        "65,535 pages": chain(*(place(number + 1) for number in range(65_534)), 0),
        "cut in its first table": chain(0)[:-5],
    }.items(),
    ids=lambda item: item[0],
)
def test_hostile_chains_are_refused(data: tuple[str, bytes]) -> None:
    with pytest.raises(ImageError):
        one_page(data[1], 1)


@pytest.mark.parametrize("back_to", [0, 1, 2])
def test_a_chain_that_leads_back_into_itself_ends(back_to: int) -> None:
    data = joined(*map(tiff, PAGES), back_to=back_to)
    assert read_header(data).pages == 3
    np.testing.assert_array_equal(decode(one_page(data, 3)), PAGES[2])
