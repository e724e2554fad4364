"""How many cut files are taken for images: every format, cut at 5 points.

    python benchmarks/truncation.py FOLDER [--images 250]

Converts the folder's images to each format and cuts each file to 1 %, 25 %, 50 % and 90 % of its
length, and by its last 2 bytes. A cut file may be accepted only if its pixels are those of the
whole one.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from export.bundle.errors import ImageError
from export.bundle.image_file import decode

_Image = NDArray[np.generic]


def _in(suffix: str, *parameters: int) -> Callable[[_Image], bytes]:
    return lambda image: cv2.imencode(suffix, image, list(parameters))[1].tobytes()


def _deep(encode: Callable[[_Image], bytes]) -> Callable[[_Image], bytes]:
    return lambda image: encode(image.astype(np.uint16) * 257)


FORMATS = {
    "JPEG": _in(".jpg"),
    "JPEG, progressive": _in(".jpg", cv2.IMWRITE_JPEG_PROGRESSIVE, 1),
    "PNG": _in(".png"),
    "PNG, 16 bit": _deep(_in(".png")),
    "BMP": _in(".bmp"),
    "TIFF": _in(".tif", cv2.IMWRITE_TIFF_COMPRESSION, 1),
    "TIFF, LZW": _in(".tif", cv2.IMWRITE_TIFF_COMPRESSION, 5),
    "TIFF, Deflate": _in(".tif", cv2.IMWRITE_TIFF_COMPRESSION, 8),
    "TIFF, PackBits": _in(".tif", cv2.IMWRITE_TIFF_COMPRESSION, 32773),
    "TIFF, 16 bit": _deep(_in(".tif", cv2.IMWRITE_TIFF_COMPRESSION, 1)),
}


def cuts(data: bytes) -> list[bytes]:
    """Return the file cut at the five points."""
    return [data[: len(data) * share // 100] for share in (1, 25, 50, 90)] + [data[:-2]]


def main() -> None:
    """Print one row a format."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--images", type=int, default=250)
    options = parser.parse_args()
    files = sorted(options.folder.rglob("*.jpg"))
    files = files[:: max(1, len(files) // options.images)][: options.images]
    images = [decode(file.read_bytes())[..., ::-1] for file in files]
    print("| format | whole files read | cut files | accepted, same pixels | accepted, others |")
    print("| --- | --- | --- | --- | --- |")
    for name, encode in FORMATS.items():
        print(f"| {name} | {' | '.join(map(str, _count(images, encode)))} |")


def _count(images: list[_Image], encode: Callable[[_Image], bytes]) -> tuple[int, int, int, int]:
    whole = cut = same = other = 0
    for image in images:
        data = encode(np.ascontiguousarray(image))
        pixels = decode(data)
        whole += 1
        for part in cuts(data):
            cut += 1
            try:
                equal = np.array_equal(decode(part), pixels)
            except ImageError:
                continue
            same, other = same + equal, other + (not equal)
    return whole, cut, same, other


if __name__ == "__main__":
    main()
