"""Whole images decode to the right pixels; everything else is refused, in words."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import tracemalloc
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from export.bundle.errors import ImageError
from export.bundle.image_file import decode
from export.bundle.image_format import read_header

HEIGHT, WIDTH = 40, 56


def picture(seed: int = 0) -> NDArray[np.uint8]:
    """A smooth RGB picture that no two flips or turns leave alike."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    channels = [4 * x + y, 250 - 3 * y - x, 20 + x * y // 12]
    return np.clip(np.dstack(channels) + seed, 0, 255).astype(np.uint8)


def encode(suffix: str, rgb: NDArray[np.generic], *parameters: int) -> bytes:
    swapped = rgb[..., ::-1] if rgb.ndim == 3 else rgb
    done, data = cv2.imencode(suffix, np.ascontiguousarray(swapped), list(parameters))
    assert done
    return data.tobytes()


def png(
    rows: NDArray[np.uint8], colour_type: int, depth: int, *chunks: tuple[bytes, bytes]
) -> bytes:
    """Write a PNG by hand: rows of bytes, extra chunks before the pixels."""
    raw = b"".join(b"\0" + row.tobytes() for row in rows)
    width = rows.shape[1] * 8 // (depth * {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour_type])
    header = struct.pack(">IIBBBBB", width, rows.shape[0], depth, colour_type, 0, 0, 0)
    body = [(b"IHDR", header), *chunks, (b"IDAT", zlib.compress(raw)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(*chunk) for chunk in body)


def png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bmp(rgb: NDArray[np.uint8], top_down: bool) -> bytes:
    height, width = rgb.shape[:2]
    rows = rgb[..., ::-1] if top_down else rgb[::-1, :, ::-1]
    padded = b"".join(row.tobytes().ljust((width * 3 + 3) // 4 * 4, b"\0") for row in rows)
    signed = -height if top_down else height
    info = struct.pack("<IiiHHIIiiII", 40, width, signed, 1, 24, 0, len(padded), 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54 + len(padded), 0, 0, 54) + info + padded


def tiff(
    rgb: NDArray[np.generic],
    tile: int = 0,
    extra: tuple[tuple[int, int, int], ...] = (),
    order: str = "<",
) -> bytes:
    """Write an uncompressed TIFF by hand, tables first: one strip, or square tiles."""
    height, width, channels = rgb.shape
    pixels = rgb.astype(rgb.dtype.newbyteorder(order))
    if tile:
        padded = np.pad(pixels, [(0, -height % tile), (0, -width % tile), (0, 0)])
        blocks = [
            padded[y : y + tile, x : x + tile].tobytes()
            for y in range(0, height, tile)
            for x in range(0, width, tile)
        ]
        places = [
            (322, 3, [tile]),
            (323, 3, [tile]),
            (324, 4, None),
            (325, 4, list(map(len, blocks))),
        ]
    else:
        blocks = [pixels.tobytes()]
        places = [(273, 4, None), (278, 3, [height]), (279, 4, [len(blocks[0])])]
    bits = rgb.dtype.itemsize * 8
    fields = [(256, 3, [width]), (257, 3, [height]), (258, 3, [bits] * channels), (259, 3, [1])]
    fields += [(262, 3, [2]), (277, 3, [channels]), *places]
    fields += [(tag, kind, [value]) for tag, kind, value in extra]
    fields.sort(key=lambda field: field[0])
    tables_at = 8 + 2 + 12 * len(fields) + 4
    size = {3: 2, 4: 4}
    tables_end = tables_at + sum(
        size[kind] * len(values or blocks)
        for _, kind, values in fields
        if size[kind] * len(values or blocks) > 4
    )
    starts = [tables_end + sum(map(len, blocks[:i])) for i in range(len(blocks))]
    entries, tables = b"", b""
    for tag, kind, values in fields:
        numbers = starts if values is None else values
        packed = struct.pack(f"{order}{len(numbers)}{'H' if kind == 3 else 'I'}", *numbers)
        if len(packed) > 4:
            packed, tables = struct.pack(order + "I", tables_at + len(tables)), tables + packed
        entries += struct.pack(order + "HHI", tag, kind, len(numbers)) + packed.ljust(4, b"\0")
    start = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8)
    count = struct.pack(order + "H", len(fields))
    return start + count + entries + b"\0\0\0\0" + tables + b"".join(blocks)


def with_orientation(jpeg: bytes, orientation: int) -> bytes:
    entry = struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
    exif = b"Exif\0\0II*\0" + struct.pack("<IH", 8, 1) + entry + struct.pack("<I", 0)
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


def palette_png() -> tuple[bytes, NDArray[np.uint8]]:
    palette = picture().reshape(-1, 3)[:256]
    indices = (np.arange(HEIGHT * WIDTH).reshape(HEIGHT, WIDTH) % 256).astype(np.uint8)
    return png(indices, 3, 8, (b"PLTE", palette.tobytes())), palette[indices]


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


def test_a_16_bit_tiff_is_scaled_to_8_bits() -> None:
    assert np.abs(decode(ALL["tiff 16 bit"]).astype(int) - PIXELS).max() <= 1


def test_of_a_tiff_with_pages_the_first_is_read() -> None:
    np.testing.assert_array_equal(decode(PAGES), picture())


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
    return (
        tiff(PIXELS)
        .replace(
            struct.pack("<HHIHH", 256, 3, 1, WIDTH, 0), struct.pack("<HHII", 256, 4, 1, 60_000)
        )
        .replace(
            struct.pack("<HHIHH", 257, 3, 1, HEIGHT, 0), struct.pack("<HHII", 257, 4, 1, 60_000)
        )
    )


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
