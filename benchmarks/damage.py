"""Damage image files in many ways and count what is still taken for an image.

    python benchmarks/damage.py [--damages 3000]

The sample cells of the app are written in each format and variant of `truncation.py`, and each
file is damaged as a disk, a network or a program that copies it may do. Prints a Markdown table;
exit code 1 if more than 0.3 % of the damages to files with checksums change a pixel unseen.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.truncation import VARIANTS, Rgb  # noqa: E402
from export.bundle.errors import ImageError  # noqa: E402
from export.bundle.image_file import decode  # noqa: E402

CHECKED = tuple(name for name in VARIANTS if "PNG" in name or "Deflate" in name)
"""Variants whose pixels have a checksum."""

ALLOWED = 0.003
"""Share of damages to them that may change a pixel unseen: the fields of a TIFF have none."""

_SIGNATURE = 8
"""Bytes at the beginning that stay: without them it is no image at all."""


def _place(data: bytes, dice: random.Random) -> slice:
    """Return a piece of 1 to 4,096 bytes, short ones as often as long ones."""
    length = min(2 ** dice.randrange(13), (len(data) - _SIGNATURE) // 2)
    start = dice.randrange(_SIGNATURE, len(data) - length)
    return slice(start, start + length)


def _filled(data: bytes, place: slice, filling: bytes) -> bytes:
    return data[: place.start] + filling + data[place.stop :]


def cut(data: bytes, dice: random.Random) -> bytes:
    """Leave out the end."""
    return data[: dice.randrange(1, len(data))]


def zeros(data: bytes, dice: random.Random) -> bytes:
    """Put zeros in place of a piece, as where a disk or a copy has not written yet."""
    place = _place(data, dice)
    return _filled(data, place, bytes(place.stop - place.start))


def ones(data: bytes, dice: random.Random) -> bytes:
    """Put set bits in place of a piece, as erased flash memory has them."""
    place = _place(data, dice)
    return _filled(data, place, b"\xff" * (place.stop - place.start))


def noise(data: bytes, dice: random.Random) -> bytes:
    """Put a piece of something else in place of one."""
    place = _place(data, dice)
    return _filled(data, place, dice.randbytes(place.stop - place.start))


def one_bit(data: bytes, dice: random.Random) -> bytes:
    """Flip a bit."""
    at = dice.randrange(_SIGNATURE, len(data))
    return _filled(data, slice(at, at + 1), bytes([data[at] ^ 1 << dice.randrange(8)]))


def exchanged(data: bytes, dice: random.Random) -> bytes:
    """Exchange two neighbouring pieces."""
    place = _place(data, dice)
    middle = (place.start + place.stop) // 2
    return _filled(data, place, data[middle : place.stop] + data[place.start : middle])


def repeated(data: bytes, dice: random.Random) -> bytes:
    """Let a piece come twice."""
    place = _place(data, dice)
    return _filled(data, place, data[place] * 2)


def left_out(data: bytes, dice: random.Random) -> bytes:
    """Leave a piece out."""
    return _filled(data, _place(data, dice), b"")


def appended(data: bytes, dice: random.Random) -> bytes:
    """Append something else, which changes no pixel."""
    return data + dice.randbytes(2 ** dice.randrange(13))


DAMAGES = (cut, zeros, ones, noise, one_bit, exchanged, repeated, left_out, appended)


def count(write: Callable[[Rgb], bytes], images: Sequence[Rgb], damages: int) -> Counter[str]:
    """Write images and damage them, each in turn and in each way in turn.

    Returns:
        How many were "refused", and how many came out with the "same" or with "other" pixels.
    """
    found: Counter[str] = Counter()
    dice = random.Random(1)
    files = [write(image) for image in images]
    written = [decode(data) for data in files]
    for number in range(damages):
        which = number // len(DAMAGES) % len(files)
        damaged = DAMAGES[number % len(DAMAGES)](files[which], dice)
        try:
            same = np.array_equal(decode(damaged), written[which])
        except ImageError:
            found["refused"] += 1
        else:
            found["same" if same else "other"] += 1
    return found


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--damages", type=int, default=3000, help="of each variant")
    options = parser.parse_args()
    samples = sorted((ROOT / "desktop" / "samples").glob("*.png"))
    images = [decode(file.read_bytes()) for file in samples]
    print("| variant | damaged files | refused | same pixels | other pixels |")
    print("| --- | --- | --- | --- | --- |")
    trusted = True
    for name, write in VARIANTS.items():
        found = count(write, images, options.damages)
        columns = (found.total(), found["refused"], found["same"], found["other"])
        print(f"| {name} |", " | ".join(f"{each:,}" for each in columns), "|", flush=True)
        trusted = trusted and not (name in CHECKED and found["other"] > ALLOWED * found.total())
    return int(not trusted)


if __name__ == "__main__":
    sys.exit(main())
