"""Files for two OpenCVs to look at, and whether both saw the same in them.

python tests/packaging/kinds.py write FOLDER           an image file of every kind that is read
python tests/packaging/kinds.py compare SEEN SEEN      what pixels.py said of them, twice
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from benchmarks.truncation import VARIANTS, encoder  # noqa: E402
from export.bundle.image_file import decode  # noqa: E402

SAMPLES = sorted((ROOT / "desktop" / "samples").glob("*.png"))
MORE = {
    **{
        f"jpeg {quality}, chroma {chroma:x}": encoder(
            ".jpg", cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, chroma
        )
        for quality in (40, 95)
        for chroma in (0x111111, 0x211111, 0x221111, 0x411111)
    },
    **{
        f"tiff in strips, {name}": encoder(
            ".tiff", cv2.IMWRITE_TIFF_COMPRESSION, number, cv2.IMWRITE_TIFF_ROWSPERSTRIP, 8
        )
        for name, number in (("jpeg", 7), ("deflate", 8), ("packbits", 32773))
    },
}


DAMAGED = "damaged"
"""How the names of files begin that have to be refused."""


def pictures() -> Iterator[tuple[str, NDArray[np.uint8]]]:
    """Yield pictures smaller and larger than what they are resized to, of odd shapes."""
    yield "cell", decode(SAMPLES[1].read_bytes())
    dice = np.random.default_rng(3)
    for height, width in ((33, 57), (401, 1611)):
        coarse = dice.integers(0, 256, (height // 8, width // 8, 3), np.uint8)
        noise = dice.integers(0, 12, (height, width, 3), np.uint8)
        yield f"{width}x{height}", cv2.resize(coarse, (width, height)) // 2 + noise


def write_files(folder: Path) -> None:
    """Write the files into a folder, the samples of the app too."""
    for sample in SAMPLES:
        (folder / sample.name).write_bytes(sample.read_bytes())
    for name, picture in pictures():
        for kind, write in {**VARIANTS, **MORE}.items():
            (folder / f"{name} {kind}").write_bytes(write(picture))
    for name, data in damaged():
        (folder / f"{DAMAGED} {name}").write_bytes(data)


def damaged() -> Iterator[tuple[str, bytes]]:
    """Yield files that decoders read to their end, and complain of on stderr alone."""
    picture = decode(SAMPLES[1].read_bytes())
    jpeg, tiff = VARIANTS["JPEG baseline"](picture), VARIANTS["TIFF LZW"](picture)
    yield "jpeg", jpeg[: len(jpeg) // 2] + b"\xff\xd9"
    yield "tiff", tiff[: len(tiff) // 2] + bytes(60) + tiff[len(tiff) // 2 + 60 :]


def compare(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[str]:
    """Return what two saw otherwise, or could not read: a line for each file.

    Sharpness is measured in 32-bit numbers, whose last digit depends on the compiler as it does on
    the CPU.
    """
    different = [f"{name}: only one looked at it" for name in one.keys() ^ other.keys()]
    for name in sorted(one.keys() & other.keys()):
        first, second = dict(one[name]), dict(other[name])
        sharp = [seen.pop("sharpness", 0.0) for seen in (first, second)]
        if first != second or not math.isclose(*sharp, rel_tol=1e-6):
            found = [f"{key}: {first[key]}, {second.get(key)}" for key in first
                     if first[key] != second.get(key)]  # fmt: skip
            different.append(f"{name}: sharpness {sharp}, {found}")
    return different


def main(what: str, *paths: str) -> int:
    """Write or compare; return the exit status."""
    if what == "write":
        write_files(Path(paths[0]))
        return 0
    seen = [json.loads(Path(path).read_text(encoding="utf-8"))["seen"] for path in paths]
    different = compare(*seen)
    print(f"{len(seen[0])} files, {len(different)} seen otherwise.", *different, sep="\n")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
