"""Image files made by hand, so that it is known what is in them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

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
    pack: Callable[[bytes], bytes] = bytes,
) -> bytes:
    """Write a TIFF by hand, tables first: one strip, or square tiles, uncompressed unless packed.

    An extra field takes the place of one with its tag.
    """
    height, width, channels = rgb.shape
    pixels = rgb.astype(rgb.dtype.newbyteorder(order))
    if tile:
        padded = np.pad(pixels, [(0, -height % tile), (0, -width % tile), (0, 0)])
        blocks = [
            padded[y : y + tile, x : x + tile].tobytes()
            for y in range(0, height, tile)
            for x in range(0, width, tile)
        ]
        blocks = list(map(pack, blocks))
        places = [
            (322, 3, [tile]),
            (323, 3, [tile]),
            (324, 4, None),
            (325, 4, list(map(len, blocks))),
        ]
    else:
        blocks = [pack(pixels.tobytes())]
        places = [(273, 4, None), (278, 3, [height]), (279, 4, [len(blocks[0])])]
    bits = rgb.dtype.itemsize * 8
    photometric, numbers = 2 if channels > 2 else 1, 3 if rgb.dtype.kind == "f" else 1
    fields = [(256, 3, [width]), (257, 3, [height]), (258, 3, [bits] * channels), (259, 3, [1])]
    fields += [(262, 3, [photometric]), (277, 3, [channels]), (339, 3, [numbers]), *places]
    fields = [field for field in fields if field[0] not in {tag for tag, _, _ in extra}]
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
