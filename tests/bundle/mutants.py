"""Damaged image files by the thousand: seeds in every format, and ways to spoil them.

    python tests/bundle/mutants.py 1000000 [--seed 7]

decodes so many mutants in processes that may die, and prints what came of them. The same seed
makes the same mutants.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from made_images import bmp, encode, picture, png, png_chunk, tiff  # noqa: E402

from export.bundle.errors import ImageError  # noqa: E402
from export.bundle.image_file import decode  # noqa: E402

SECONDS_EACH = 20
MEMORY_BYTES = 3 * 1024**3
TELLING = (0, 1, 2, 0x7F, 0x80, 0xFE, 0xFF)  # lengths and counts that go wrong


def seeds() -> list[bytes]:
    """Return whole files of every format and of many of its kinds."""
    rgb = picture()
    deep = rgb.astype(np.uint16) * 257
    kinds = [encode(suffix, rgb) for suffix in (".png", ".jpg", ".bmp", ".tif")]
    kinds += [encode(".jpg", rgb, cv2.IMWRITE_JPEG_PROGRESSIVE, 1), encode(".jpg", rgb[..., 0])]
    kinds += [encode(".jpg", rgb, cv2.IMWRITE_JPEG_RST_INTERVAL, 2), encode(".png", deep)]
    kinds += [encode(".tif", deep), encode(".tif", rgb.astype(np.float32) / 255)]
    kinds += [encode(".tif", rgb, cv2.IMWRITE_TIFF_COMPRESSION, way) for way in (1, 5, 8, 32773)]
    kinds += [tiff(rgb), tiff(rgb, 32), tiff(deep, order=">"), bmp(rgb, True), bmp(rgb, False)]
    kinds += [png(rgb.reshape(rgb.shape[0], -1), 2, 8, (b"tEXt", b"a\0b"))]
    animation = png_chunk(b"acTL", bytes(8))
    whole = kinds[0]
    return [*kinds, whole[:33] + animation + whole[33:]]


def mutant(files: list[bytes], seed: int, number: int) -> bytes:
    """Return the mutant of that number: bits flipped, lengths changed, pieces cut or swapped."""
    choose = random.Random(seed * 1_000_003 + number)
    data = bytearray(choose.choice(files))
    for _ in range(choose.choice((1, 1, 1, 2, 3, 8))):
        # Half of the damage goes where formats keep what they say of themselves.
        reach = len(data) if choose.random() < 0.5 else min(len(data), 200)
        at = choose.randrange(max(1, reach))
        match choose.randrange(7):
            case 0 | 1:
                data[at : at + 1] = bytes([data[at] ^ 1 << choose.randrange(8)])
            case 2:
                data[at : at + 4] = bytes(choose.choice(TELLING) for _ in range(4))
            case 3:
                del data[at : at + choose.choice((1, 2, 4, 16, 500))]
            case 4:
                data[at:at] = data[at : at + choose.choice((1, 4, 64))]
            case 5:
                other = choose.choice(files)
                start = choose.randrange(len(other))
                data[at : at + 64] = other[start : start + 64]
            case 6:
                del data[choose.randrange(len(data) // 4, len(data)) :]
        if not data:
            break
    return bytes(data)


def decode_some(seed: int, first: int, end: int, place: Path) -> None:
    """Decode mutants and write down after each how far this came; runs in a child."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    files, outcomes = seeds(), Counter()
    whole = [decode(file).tobytes() for file in files[:4]]
    with place.open("r+b", buffering=0) as progress:
        for number in range(first, end):
            progress.seek(0)
            progress.write(number.to_bytes(8, "big"))
            if sys.platform != "win32":
                signal.alarm(SECONDS_EACH)
            try:
                image = decode(mutant(files, seed, number))
                assert image.dtype == np.uint8 and image.ndim == 3 and image.shape[2] == 3
                outcomes["image"] += 1
            except ImageError as error:
                assert str(error).endswith("."), error
                outcomes["refused"] += 1
            except MemoryError:
                outcomes["out of memory"] += 1
            if number % 1000 == 0:  # its neighbours are as they were
                assert [decode(file).tobytes() for file in files[:4]] == whole
    print(json.dumps(outcomes))


def run(count: int, seed: int, processes: int = 2) -> Counter[str]:
    """Decode so many mutants in children; a child that dies is replaced behind the mutant.

    Returns:
        How many became an image, were refused, or killed the child ("died of SIGSEGV", say).

    Raises:
        AssertionError: If a child ended by anything but a signal: an error that nobody expects.
    """
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        step = -(-count // processes)
        parts = [(part * step, min(count, (part + 1) * step)) for part in range(processes)]
        children = [(_start(seed, *part, Path(name)), part[1]) for part in parts]
        while children:
            (child, place, first), end = children.pop(0)
            out, trouble = child.communicate()
            if child.returncode == 0:
                outcomes.update(json.loads(out))
                continue
            at = int.from_bytes(place.read_bytes(), "big")
            assert child.returncode < 0, f"mutant {at} of seed {seed}:\n{trouble.decode()}"
            outcomes[f"died of {signal.Signals(-child.returncode).name}"] += 1
            outcomes["before a death"] += at - first
            if at + 1 < end:
                children.append((_start(seed, at + 1, end, Path(name)), end))
    return outcomes


def _start(
    seed: int, first: int, end: int, folder: Path
) -> tuple[subprocess.Popen[bytes], Path, int]:
    place = folder / f"{first}"
    place.write_bytes(first.to_bytes(8, "big"))
    command = [sys.executable, __file__, "--child", *map(str, (seed, first, end)), str(place)]
    environ = {**os.environ, "OPENCV_IO_MAX_IMAGE_PIXELS": str(100_000_000)}
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environ, cwd=ROOT
    )
    return child, place, first


def main(argv: list[str]) -> None:
    """Do as the module's docstring says."""
    if argv[:1] == ["--child"]:
        seed, first, end = map(int, argv[1:4])
        decode_some(seed, first, end, Path(argv[4]))
        return
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(argv)
    print(json.dumps(run(options.count, options.seed), indent=1))


if __name__ == "__main__":
    main(sys.argv[1:])
