"""Whole images decode to the right pixels; everything else is refused, in words."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import tracemalloc
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from export.bundle.errors import ImageError
from export.bundle.image_file import decode
from export.bundle.image_format import read_header
from tests.bundle.made_images import (
    HEIGHT,
    WIDTH,
    bmp,
    encode,
    palette_png,
    picture,
    png,
    png_chunk,
    tiff,
    with_orientation,
)

PIXELS = picture()
DEEP = (PIXELS.astype(np.uint16) << 8) | 0x5A
GREY = PIXELS[..., 0]
RGBA = np.dstack([PIXELS, np.full((HEIGHT, WIDTH), 7, np.uint8)])
IN_GREY = np.dstack([GREY] * 3)
EXACT = {
    "png 8 bit": (encode(".png", PIXELS), PIXELS),
    "png 16 bit": (encode(".png", DEEP), PIXELS),
    "png grey": (encode(".png", GREY), IN_GREY),
    "png grey 16 bit": (encode(".png", DEEP[..., 0]), IN_GREY),
    "png with alpha": (png(RGBA.reshape(HEIGHT, -1), 6, 8), PIXELS),
    "png palette": palette_png(),
    "bmp 24 bit": (bmp(PIXELS, top_down=False), PIXELS),
    "bmp top down": (bmp(PIXELS, top_down=True), PIXELS),
    "bmp 8 bit": (encode(".bmp", GREY), IN_GREY),
    "tiff strips": (tiff(PIXELS), PIXELS),
    "tiff big endian": (tiff(PIXELS, order=">"), PIXELS),
    "tiff tiles": (tiff(PIXELS, tile=32), PIXELS),
    "tiff lzw": (encode(".tiff", PIXELS, cv2.IMWRITE_TIFF_COMPRESSION, 5), PIXELS),
}
JPEGS = {
    "jpeg baseline": encode(".jpg", PIXELS, cv2.IMWRITE_JPEG_QUALITY, 98),
    "jpeg progressive": encode(
        ".jpg", PIXELS, cv2.IMWRITE_JPEG_QUALITY, 98, cv2.IMWRITE_JPEG_PROGRESSIVE, 1
    ),
    "jpeg restarts": encode(
        ".jpg", PIXELS, cv2.IMWRITE_JPEG_QUALITY, 98, cv2.IMWRITE_JPEG_RST_INTERVAL, 1
    ),
}
PAGES = cv2.imencodemulti(".tiff", [picture()[..., ::-1], picture(40)[..., ::-1]])[1].tobytes()
ALL = {
    **{name: data for name, (data, _) in EXACT.items()},
    **JPEGS,
    "tiff 16 bit": tiff(DEEP),
    "tiff of two pages": PAGES,
}


@pytest.mark.parametrize("name", EXACT)
def test_lossless_formats_decode_to_their_pixels(name: str) -> None:
    data, expected = EXACT[name]
    decoded = decode(data)
    assert decoded.dtype == np.uint8
    np.testing.assert_array_equal(decoded, expected)


@pytest.mark.parametrize("name", JPEGS)
def test_jpegs_decode_to_nearly_their_pixels(name: str) -> None:
    difference = np.abs(decode(JPEGS[name]).astype(int) - PIXELS)
    assert difference.mean() < 3


def test_of_several_pages_none_is_chosen_in_silence() -> None:
    with pytest.raises(ImageError, match=r"2 pages.*Choose one, or save that page"):
        decode(PAGES)


def test_a_page_that_is_a_smaller_version_is_no_page_of_its_own() -> None:
    smaller = tiff(PIXELS[:20, :20], extra=((254, 4, 1),))
    np.testing.assert_array_equal(decode(in_one_file(ALL["tiff strips"], smaller)), PIXELS)
    with pytest.raises(ImageError, match="2 pages"):
        decode(in_one_file(smaller, ALL["tiff strips"]))


@pytest.mark.parametrize(
    ("orientation", "upright"),
    [
        (1, PIXELS),
        (2, PIXELS[:, ::-1]),
        (3, PIXELS[::-1, ::-1]),
        (4, PIXELS[::-1]),
        (6, np.rot90(PIXELS, -1)),
        (8, np.rot90(PIXELS)),
    ],
)
def test_exif_orientation_turns_the_picture_upright(
    orientation: int, upright: NDArray[np.uint8]
) -> None:
    decoded = decode(with_orientation(JPEGS["jpeg baseline"], orientation))
    assert decoded.shape == upright.shape
    assert np.abs(decoded.astype(int) - upright).mean() < 3


@pytest.mark.parametrize(
    ("name", "bits", "kind", "pages"),
    [
        ("png 8 bit", 8, "RGB", 1),
        ("png grey 16 bit", 16, "grey", 1),
        ("png with alpha", 8, "RGBA", 1),
        ("png palette", 8, "palette", 1),
        ("bmp 24 bit", 8, "RGB", 1),
        ("jpeg progressive", 8, "RGB", 1),
        ("tiff tiles", 8, "RGB", 1),
        ("tiff 16 bit", 16, "RGB", 1),
        ("tiff of two pages", 8, "RGB", 2),
    ],
)
def test_the_header_tells_samples_and_pages(name: str, bits: int, kind: str, pages: int) -> None:
    header = read_header(ALL[name])
    assert (header.bits, header.kind, header.pages) == (bits, kind, pages)
    assert (header.width, header.height) == (WIDTH, HEIGHT)


@pytest.mark.parametrize("name", ALL)
def test_a_file_cut_anywhere_is_refused(name: str) -> None:
    data = ALL[name]
    for length in sorted({*range(1, len(data), max(1, len(data) // 150)), len(data) - 1}):
        with pytest.raises(ImageError):
            decode(data[:length])


def test_opencv_alone_would_take_a_cut_file_for_an_image() -> None:
    cut = PAGES[: len(PAGES) * 2 // 3]  # the end of the first of two pages is there
    assert cv2.imdecode(np.frombuffer(cut, np.uint8), cv2.IMREAD_COLOR) is not None
    with pytest.raises(ImageError, match="cut short"):
        decode(cut)


@pytest.mark.parametrize("name", JPEGS)
def test_a_jpeg_whose_end_is_still_zeros_is_refused(name: str) -> None:
    """A copy in progress into a file that was made in its full size."""
    data = JPEGS[name]
    for written in (len(data) // 4, len(data) // 2, len(data) - 2):
        with pytest.raises(ImageError, match="end marker"):
            decode(data[:written].ljust(len(data), b"\0"))


def test_a_jpeg_with_a_thumbnail_is_not_taken_for_whole_at_the_thumbnails_end() -> None:
    inner = JPEGS["jpeg baseline"]
    outer = inner[:2] + b"\xff\xe2" + struct.pack(">H", len(inner) + 2) + inner + inner[2:]
    assert decode(outer).shape == (HEIGHT, WIDTH, 3)
    with pytest.raises(ImageError):
        decode(outer[: len(inner) + 40])


@pytest.mark.parametrize("name", [name for name in ALL if name.startswith("png")])
def test_a_png_with_one_wrong_bit_is_refused(name: str) -> None:
    data = bytearray(ALL[name])
    for position in range(16, len(data) - 12, 7):
        data[position] ^= 4
        with pytest.raises(ImageError):
            decode(bytes(data))
        data[position] ^= 4
    decode(bytes(data))


def test_a_png_without_all_its_rows_is_refused() -> None:
    short = png(PIXELS.reshape(HEIGHT, -1)[:20], 2, 8)
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    claimed = short[:8] + png_chunk(b"IHDR", header) + short[33:]
    with pytest.raises(ImageError):
        decode(claimed)


@pytest.mark.parametrize(
    "data",
    [
        *(b"", b"\xff", b"\xff\xd8\xff", b"\xff\xd8\xff\xd9", b"BM", b"II*\0", b"MM\0*"),
        *(b"\x89PNG\r\n\x1a\n", b"GIF89a" * 9, b"<svg/>", b"\0" * 5000, b"\xff" * 5000),
    ],
)
def test_what_is_no_image_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ImageError, match=r"\."):
        decode(data)


@pytest.mark.parametrize("start", [b"", b"\xff\xd8\xff", b"BM", b"II*\0", b"MM\0*"])
def test_random_bytes_are_refused(start: bytes) -> None:
    rng = np.random.default_rng(1)
    for length in (3, 30, 300, 30_000):
        with pytest.raises(ImageError):
            decode(start + rng.bytes(length))


def test_animated_pngs_are_refused_before_decoding() -> None:
    control = chunk_before_pixels(b"teSt", b"\0\0\0\2\0\0\0\0")
    assert decode(control).shape == (HEIGHT, WIDTH, 3)
    for kind in (b"acTL", b"fcTL", b"fdAT"):
        with pytest.raises(ImageError, match="Animated"):
            read_header(chunk_before_pixels(kind, b"\0\0\0\2\0\0\0\0"))


def in_one_file(first: bytes, second: bytes) -> bytes:
    """Append a little-endian TIFF's page to another's, both made by `tiff`."""
    start = len(first) + len(first) % 2
    (entries,) = struct.unpack_from("<H", second, 8)
    moved = bytearray(second)
    for entry in range(10, 10 + 12 * entries, 12):
        tag, kind, count, value = struct.unpack_from("<HHII", second, entry)
        if tag == 273 or count * {3: 2, 4: 4}[kind] > 4:
            struct.pack_into("<I", moved, entry + 8, value + start)
    whole = bytearray(first.ljust(start, b"\0") + moved)
    (entries,) = struct.unpack_from("<H", first, 8)
    struct.pack_into("<I", whole, 10 + 12 * entries, start + 8)
    return bytes(whole)


def chunk_before_pixels(kind: bytes, data: bytes) -> bytes:
    whole = ALL["png 8 bit"]
    return whole[:33] + png_chunk(kind, data) + whole[33:]


def huge(name: str) -> bytes:
    """A small file that says it has 60,000 x 60,000 pixels."""
    if name == "png":
        header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
        return ALL["png 8 bit"][:8] + png_chunk(b"IHDR", header) + ALL["png 8 bit"][33:]
    if name == "bmp":  # run-length encoded, so that few bytes are enough
        info = struct.pack("<IiiHHIIiiII", 40, 60_000, 60_000, 1, 8, 1, 4, 0, 0, 0, 0)
        return b"BM" + struct.pack("<IHHI", 58, 0, 0, 54) + info + b"\0\0\0\1"
    if name == "jpeg":
        data = bytearray(JPEGS["jpeg baseline"])
        at = data.find(b"\xff\xc0")
        data[at + 5 : at + 9] = struct.pack(">HH", 60_000, 60_000)
        return bytes(data)
    data = tiff(PIXELS)
    for tag, value in ((256, WIDTH), (257, HEIGHT), (278, HEIGHT)):
        stated = struct.pack("<HHIHH", tag, 3, 1, value, 0)
        data = data.replace(stated, struct.pack("<HHII", tag, 4, 1, 60_000))
    return data


@pytest.mark.parametrize("name", ["png", "bmp", "jpeg", "tiff"])
def test_huge_images_are_refused_without_memory_for_them(name: str) -> None:
    data = huge(name)
    tracemalloc.start()
    with pytest.raises(ImageError, match="60000 x 60000"):
        decode(data)
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


def test_a_tiff_that_states_its_width_twice_is_refused() -> None:
    """Readers differ in which one they believe, so the limit could be passed by."""
    with pytest.raises(ImageError):
        decode(tiff(PIXELS, extra=((256, 4, 3_000_000),)))


def test_a_tiff_of_many_large_tables_costs_no_memory() -> None:
    table = b"\1" * 100_000
    entries = 2000
    fields = [struct.pack("<HHII", 1000 + i, 1, len(table), 8) for i in range(entries)]
    directory = struct.pack("<H", entries) + b"".join(fields) + b"\0\0\0\0"
    data = b"II*\0" + struct.pack("<I", 8 + len(table)) + table + directory
    tracemalloc.start()
    with pytest.raises(ImageError):
        decode(data)
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


def test_hostile_files_are_refused_and_crash_nothing(shared_data: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from export.bundle.errors import ImageError\n"
        "from export.bundle.image_file import decode\n"
        "for name in sys.argv[1:]:\n"
        "    try:\n"
        "        decode(pathlib.Path(name).read_bytes())\n"
        "    except ImageError:\n"
        "        print('refused')\n"
    )
    files = sorted((shared_data / "hostile").iterdir())
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, files)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["refused"] * len(files)


def damaged_jpegs() -> dict[str, bytes]:
    whole = encode(".jpg", np.tile(picture(), (8, 8, 1)))
    middle = len(whole) // 2
    return {
        "zeros in the middle": whole[:middle] + bytes(60) + whole[middle + 60 :],
        "half, with an end": whole[:middle] + b"\xff\xd9",
    }


@pytest.mark.parametrize("name", damaged_jpegs())
def test_a_jpeg_that_lost_pixels_is_refused_though_it_ends_well(name: str) -> None:
    data = damaged_jpegs()[name]
    assert cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR) is not None  # control
    with pytest.raises(ImageError, match="JPEG image is damaged: "):
        decode(data)


def test_stderr_works_after_a_decoder_was_listened_to(capfd: pytest.CaptureFixture[str]) -> None:
    decode(encode(".jpg", picture()))
    os.write(2, b"still there")
    assert capfd.readouterr().err == "still there"
