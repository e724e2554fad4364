"""Cut image files short and count what is still taken for an image.

    python benchmarks/truncation.py FOLDER [--images 250]

Images spread over FOLDER are written in each format and variant below, each file is cut at five
points, and what is left is decoded as the app does it. Prints a Markdown table; exit code 1 if
more than 0.1 % of the cut files is accepted, or one with other pixels than the whole file has.
"""

from __future__ import annotations

import argparse
import struct
import sys
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from export.bundle.errors import ImageError  # noqa: E402
from export.bundle.image_file import decode  # noqa: E402

Rgb = NDArray[np.uint8]

ALLOWED = 0.001
"""Share of cut files that may be accepted, if their pixels are those of the whole file."""

_ADAM7 = ((0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2))
_ADAM7 = (*_ADAM7, (1, 0, 2, 1))  # first row and column, then their steps: PNG, section 8.2


def cuts(length: int) -> list[int]:
    """Return the lengths that are left: 1, 25, 50 and 90 %, and all but the last byte."""
    return [length // 100, length // 4, length // 2, length * 9 // 10, length - 1]


def encoder(suffix: str, *settings: int) -> Callable[[NDArray[np.generic]], bytes]:
    """Return what writes grey or RGB with OpenCV."""

    def encode(pixels: NDArray[np.generic]) -> bytes:
        swapped = pixels[..., ::-1] if pixels.ndim == 3 else pixels
        return cv2.imencode(suffix, np.ascontiguousarray(swapped), settings)[1].tobytes()

    return encode


def deep(pixels: Rgb) -> NDArray[np.uint16]:
    """Return what a 12-bit camera would give, in 16 bits."""
    return (pixels.astype(np.uint16) << 4) | 9


def grey(pixels: Rgb) -> Rgb:
    """Return the green of an image."""
    return np.ascontiguousarray(pixels[..., 1])


def interlaced_png(pixels: Rgb) -> bytes:
    """Write an RGB PNG in the seven passes of Adam7, which OpenCV reads and cannot write."""
    passes = (pixels[row::down, column::right] for row, column, down, right in _ADAM7)
    raw = b"".join(b"\0" + line.tobytes() for part in passes if part.size for line in part)
    header = struct.pack(">IIBBBBB", pixels.shape[1], pixels.shape[0], 8, 2, 0, 0, 1)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(raw)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def rle_bmp(pixels: Rgb) -> bytes:
    """Write the green of an image as a run-length encoded BMP of 256 greys."""
    rows = bytearray()
    for row in grey(pixels)[::-1]:
        ends = [*np.flatnonzero(np.diff(row)) + 1, len(row)]
        start = 0
        for end in ends:
            for part in range(start, end, 255):
                rows += bytes((min(255, end - part), row[start]))
            start = end
        rows += b"\0\0"
    rows[-2:] = b"\0\1"
    palette = b"".join(bytes((value, value, value, 0)) for value in range(256))
    height, width = pixels.shape[:2]
    info = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 8, 1, len(rows), 0, 0, 256, 0)
    start = 14 + len(info) + len(palette)
    return b"BM" + struct.pack("<IHHI", start + len(rows), 0, 0, start) + info + palette + rows


def tiff(compression: int) -> Callable[[NDArray[np.generic]], bytes]:
    """Return what writes a TIFF with a compression of TIFF 6.0."""
    return encoder(".tif", cv2.IMWRITE_TIFF_COMPRESSION, compression)


VARIANTS: dict[str, Callable[[Rgb], bytes]] = {
    "JPEG baseline": encoder(".jpg", cv2.IMWRITE_JPEG_QUALITY, 92),
    "JPEG progressive": encoder(".jpg", cv2.IMWRITE_JPEG_PROGRESSIVE, 1),
    "JPEG grey": lambda pixels: encoder(".jpg")(grey(pixels)),
    "PNG": encoder(".png"),
    "PNG interlaced": interlaced_png,
    "PNG 16-bit": lambda pixels: encoder(".png")(deep(pixels)),
    "PNG grey 16-bit": lambda pixels: encoder(".png")(grey(deep(pixels))),
    "BMP": encoder(".bmp"),
    "BMP run-length": rle_bmp,
    "TIFF uncompressed": tiff(1),
    "TIFF LZW": tiff(5),
    "TIFF Deflate": tiff(8),
    "TIFF PackBits": tiff(32773),
    "TIFF 16-bit uncompressed": lambda pixels: tiff(1)(deep(pixels)),
    "TIFF 16-bit LZW": lambda pixels: tiff(5)(deep(pixels)),
    "TIFF grey 16-bit Deflate": lambda pixels: tiff(8)(grey(deep(pixels))),
    "TIFF float": lambda pixels: tiff(1)(pixels.astype(np.float32) / 255),
}


@dataclass
class Count:
    """What became of cut files.

    Attributes:
        cut: How many there were.
        accepted: Of these, taken for an image.
        wrong: Of these, with other pixels than the whole file.
    """

    cut: int = 0
    accepted: int = 0
    wrong: int = 0


def count(write: Callable[[Rgb], bytes], images: Iterable[Rgb]) -> Count:
    """Write images, cut each file at each point, and decode what is left."""
    found = Count()
    for image in images:
        data = write(image)
        whole = decode(data)
        for length in cuts(len(data)):
            found.cut += 1
            try:
                pixels = decode(data[:length])
            except ImageError:
                continue
            found.accepted += 1
            found.wrong += not np.array_equal(pixels, whole)
    return found


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--images", type=int, default=250)
    options = parser.parse_args()
    files = sorted(options.folder.rglob("*.jpg"))
    chosen = np.linspace(0, len(files) - 1, min(options.images, len(files))).astype(int)
    images = [decode(files[index].read_bytes()) for index in np.unique(chosen)]
    print("| variant | cut files | accepted | with other pixels |\n| --- | --- | --- | --- |")
    total = Count()
    for name, write in VARIANTS.items():
        found = count(write, images)
        print(f"| {name} | {found.cut} | {found.accepted} | {found.wrong} |", flush=True)
        total.cut, total.accepted = total.cut + found.cut, total.accepted + found.accepted
        total.wrong += found.wrong
    print(f"| all | {total.cut} | {total.accepted} | {total.wrong} |")
    return int(total.wrong > 0 or total.accepted > ALLOWED * total.cut)


if __name__ == "__main__":
    sys.exit(main())
