"""The OpenCV of the Linux packages answers as the wheel does, from which bundles are trained."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.truncation import VARIANTS, encoder
from export.bundle.image_file import decode

ROOT = Path(__file__).resolve().parents[2]
BEFORE = dict(os.environ)  # the suite's own fixtures set another cache folder
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
        f"tiff {name}": encoder(
            ".tiff", cv2.IMWRITE_TIFF_COMPRESSION, number, cv2.IMWRITE_TIFF_ROWSPERSTRIP, 8
        )
        for name, number in (("jpeg", 7), ("deflate", 8), ("packbits", 32773))
    },
}


@pytest.fixture(scope="module")
def built() -> Path:
    """The folder of the OpenCV that was built; CI builds it before the tests."""
    if sys.platform != "linux":
        pytest.skip("Only the Linux packages hold it.")
    command = [sys.executable, ROOT / "packaging" / "opencv.py", "--kept"]
    kept = subprocess.run(command, env=BEFORE, capture_output=True, encoding="utf-8", check=False)
    if kept.returncode:
        pytest.skip("It is not built: python packaging/opencv.py")
    return Path(kept.stdout.strip())


def pictures() -> Iterator[tuple[str, NDArray[np.uint8]]]:
    """Yield pictures smaller and larger than what they are resized to, of odd shapes."""
    yield "cell", decode(SAMPLES[1].read_bytes())
    dice = np.random.default_rng(3)
    for height, width in ((33, 57), (401, 1611)):
        coarse = dice.integers(0, 256, (height // 8, width // 8, 3), np.uint8)
        noise = dice.integers(0, 12, (height, width, 3), np.uint8)
        yield f"{width}x{height}", cv2.resize(coarse, (width, height)) // 2 + noise


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("images")
    written = list(SAMPLES)
    for name, picture in pictures():
        for kind, write in {**VARIANTS, **MORE}.items():
            written.append(folder / f"{name} {kind}")
            written[-1].write_bytes(write(picture))
    return written


def answers(files: list[Path], imported_first: Path | None) -> dict[str, Any]:
    """Ask a process of its own, in which one OpenCV or the other is imported."""
    paths = [str(path) for path in (imported_first, ROOT) if path]
    command = [sys.executable, Path(__file__).with_name("pixels.py"), *files]
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    said = subprocess.run(command, env=environ, check=True, capture_output=True, encoding="utf-8")
    return json.loads(said.stdout)


def test_both_see_the_same_in_every_image(built: Path, files: list[Path]) -> None:
    wheel, ours = answers(files, None), answers(files, built)
    assert Path(ours["opencv"]).parent == built != Path(wheel["opencv"]).parent
    assert not [name for name, seen in wheel["seen"].items() if "refused" in seen]
    for name, seen in wheel["seen"].items():
        # Of 32-bit numbers, whose last digit depends on the compiler as it does on the CPU.
        seen["sharpness"] = pytest.approx(seen["sharpness"], rel=1e-6)
        assert ours["seen"][name] == seen, name


def test_what_is_built_brings_no_library_but_those_it_names(built: Path) -> None:
    about = next(built.glob("*.dist-info"))
    inside = json.loads((about / "sboms" / "inside.cdx.json").read_text("utf-8"))
    names = [each["name"] for each in inside["components"]]
    assert names == ["libjpeg-turbo", "libpng", "libtiff", "zlib"]
    licences = {path.name.partition("-")[0] for path in (about / "licenses").iterdir()}
    assert licences >= {"LICENSE", "libjpeg", "libpng", "libtiff", "zlib"}
    needed = subprocess.run(
        ["ldd", built / "cv2.abi3.so"], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    loaded = {line.split()[0].partition(".so")[0] for line in needed.splitlines()}
    assert loaded <= {"linux-vdso", "libstdc++", "libm", "libgcc_s", "libc", "libpthread", "libdl",
                      "librt", "/lib64/ld-linux-x86-64"}  # fmt: skip
