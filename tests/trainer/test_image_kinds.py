"""Every kind of image file is read as what it shows, or named as what cannot be read."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from trainer.__main__ import main
from trainer.data import load, openable, scan
from trainer.errors import TrainerError

Image = NDArray[np.generic]
SIDE = 40
GREY = np.add.outer(np.arange(SIDE) * 4, np.arange(SIDE) * 2).astype(np.uint8)
RGB = np.dstack([GREY, 255 - GREY, GREY.T])
ALPHA = np.full((SIDE, SIDE), 128, np.uint8)


def encoded(suffix: str, image: Image, *settings: int) -> bytes:
    """Encode grey, RGB or RGBA, as OpenCV takes them."""
    swapped = image if image.ndim == 2 else image[..., [2, 1, 0, 3][: image.shape[2]]]
    return cv2.imencode(suffix, np.ascontiguousarray(swapped), list(settings))[1].tobytes()


def palette_bmp() -> bytes:
    """Write 8-bit indices into a palette of 256 greys that runs backwards."""
    palette = b"".join(bytes([255 - i] * 3 + [0]) for i in range(256))
    rows = (255 - GREY)[::-1].tobytes()
    info = struct.pack("<IiiHHIIiiII", 40, SIDE, SIDE, 1, 8, 0, len(rows), 0, 0, 256, 0)
    offset = 14 + 40 + len(palette)
    return b"BM" + struct.pack("<IHHI", offset + len(rows), 0, 0, offset) + info + palette + rows


def turned_jpeg() -> bytes:
    """Store the image lying on its side, with the EXIF orientation that sets it upright."""
    entry = struct.pack("<HHIHH", 0x0112, 3, 1, 6, 0)
    exif = b"Exif\0\0II*\0" + struct.pack("<IH", 8, 1) + entry + struct.pack("<I", 0)
    jpeg = encoded(".jpg", np.rot90(RGB), cv2.IMWRITE_JPEG_QUALITY, 100)
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


GREY_AS_RGB = np.dstack([GREY] * 3)
KINDS: dict[str, tuple[str, bytes, Image]] = {
    "8-bit grey": ("1.png", encoded(".png", GREY), GREY_AS_RGB),
    "16-bit grey": ("1.png", encoded(".png", GREY.astype(np.uint16) * 257), GREY_AS_RGB),
    "16-bit grey TIFF": ("1.tif", encoded(".tif", GREY.astype(np.uint16) * 257), GREY_AS_RGB),
    "RGB": ("1.BMP", encoded(".bmp", RGB), RGB),
    "16-bit RGB": ("1.png", encoded(".png", RGB.astype(np.uint16) * 257), RGB),
    "RGBA": ("1.png", encoded(".png", np.dstack([RGB, ALPHA])), RGB),
    "palette": ("1.bmp", palette_bmp(), GREY_AS_RGB),
    "turned": ("1.JPG", turned_jpeg(), RGB),
    "unicode": ("細胞 Zelle ß.png", encoded(".png", RGB), RGB),
    "long": ("a folder with a rather long name/" * 9 + "1.png", encoded(".png", RGB), RGB),
}


def put(path: Path, data: bytes) -> Path:
    openable(path.parent).mkdir(parents=True, exist_ok=True)
    openable(path).write_bytes(data)
    return path


@pytest.mark.parametrize("kind", KINDS)
def test_an_image_is_read_as_what_it_shows(kind: str, tmp_path: Path) -> None:
    name, data, expected = KINDS[kind]
    put(tmp_path / "a" / name, data)
    put(tmp_path / "b" / "2.png", encoded(".png", RGB))
    found = scan(tmp_path)
    assert [image.file for image in found.images] == [f"a/{name}", "b/2.png"]
    tolerance = 8 if kind == "turned" else 0  # JPEG
    np.testing.assert_allclose(load(found, SIDE)[0].astype(int), expected, atol=tolerance)


def empty_bar(data: Path) -> None:
    for path in (data / "bar").iterdir():
        path.unlink()


def leave_one_bar(data: Path) -> None:
    for path in sorted((data / "bar").iterdir())[1:]:
        path.unlink()


def remove_bar(data: Path) -> None:
    empty_bar(data)
    (data / "bar").rmdir()


def cut_a_bar(data: Path) -> None:
    path = sorted((data / "bar").iterdir())[0]
    path.write_bytes(path.read_bytes()[:-30])


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (empty_bar, "bar holds no image. Remove or fill it."),
        (leave_one_bar, "at least 5 sources in class bar. Received 1."),
        (remove_bar, "at least two class folders"),
        (cut_a_bar, "Repair or remove them, then train again."),
    ],
    ids=["empty class", "one image", "one class", "unreadable"],
)
def test_data_that_does_not_do_ends_in_words_and_leaves_nothing(
    spoil: Callable[[Path], None],
    words: str,
    class_folders: Callable[..., Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    data = class_folders(tmp_path / "data", ("bar", "disc"), crops=1)
    spoil(data)
    assert main(["train", "--data", str(data), "--out", str(tmp_path / "run")]) == 1
    told = capsys.readouterr().err.rpartition("petriscope-trainer: ")[2]
    assert words in told
    assert "Traceback" not in told
    assert list(tmp_path.iterdir()) == [data]


def test_a_groups_file_that_leaves_a_group_empty_is_refused(
    class_folders: Callable[..., Path], tmp_path: Path
) -> None:
    data = class_folders(tmp_path / "data", ("bar", "disc"), sources=1, crops=1)
    for row in ("bar/001_01.png", "bar/001_01.png,"):
        groups = put(tmp_path / "groups.csv", f"file,group\n{row}\ndisc/002_01.png,2\n".encode())
        with pytest.raises(TrainerError, match=r"gives bar/001_01\.png no group"):
            scan(data, groups)
