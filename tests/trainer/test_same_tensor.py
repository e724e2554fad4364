"""The tensor that the app makes of an image file is the one that the trainer saw."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from export.bundle.image_file import decode
from export.bundle.preprocessing import to_tensor
from trainer.batches import PlainBatches
from trainer.data import DataSet, load, scan

IMAGES, BATCH = 1000, 64
SIZES = (28, 224)

_TURNED = b"\xff\xe1\x00\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0%c\0\0\0\0\0\0"
"""An EXIF segment that says how the camera was held, 1 to 8."""


def draw(rng: np.random.Generator) -> NDArray[np.uint8]:
    """Draw an image of any size: noise, a gradient or a smooth stain, or one colour."""
    height, width = (int(side) for side in np.exp(rng.uniform(0, np.log(500), 2)))
    kind = rng.integers(4)
    if kind == 0:
        return rng.integers(0, 256, (height, width, 3), np.uint8)
    if kind == 1:
        return np.full((height, width, 3), rng.integers(0, 256, 3), np.uint8)
    rows, columns = np.mgrid[:height, :width]
    slope = rows[..., None] * rng.normal(0, 2, 3) + columns[..., None] * rng.normal(0, 2, 3)
    if kind == 2:
        return np.asarray(np.abs(slope) % 256, np.uint8)
    stain = cv2.GaussianBlur(rng.normal(0, 1, (height, width, 3)), (0, 0), 3) * 300 + 128
    return np.asarray(np.clip(stain, 0, 255), np.uint8)


def png(image: NDArray[np.uint8], rng: np.random.Generator) -> bytes:
    """Write RGB, grey, RGBA or 16 bits a sample."""
    kind, written = rng.integers(4), image
    if kind == 1:
        written = image[..., 0]
    elif kind == 2:
        alpha = rng.integers(0, 256, image.shape[:2], np.uint8)
        written = np.dstack([image, alpha])
    elif kind == 3:
        written = image.astype(np.uint16) * 257
    return bytes(cv2.imencode(".png", written)[1])


def jpeg(image: NDArray[np.uint8], rng: np.random.Generator) -> bytes:
    """Write any quality, grey or in colours, progressive or not, held in any way."""
    options = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(20, 101))]
    options += [cv2.IMWRITE_JPEG_PROGRESSIVE, int(rng.integers(2))]
    written = image[..., 0] if rng.random() < 0.2 else image
    data = bytes(cv2.imencode(".jpg", written, options)[1])
    if rng.random() < 0.4:
        data = data[:2] + _TURNED % int(rng.integers(1, 9)) + data[2:]
    return data


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> DataSet:
    root, rng = tmp_path_factory.mktemp("kinds") / "data", np.random.default_rng(12)
    for number in range(IMAGES):
        write, suffix = ((png, ".png"), (jpeg, ".jpg"))[number % 2]
        folder = root / ("one", "other")[number // 2 % 2]
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{number:04}_1{suffix}").write_bytes(write(draw(rng), rng))
    return scan(root)


@pytest.mark.parametrize("size", SIZES)
def test_trainer_and_app_make_the_same_tensor(size: int, images: DataSet) -> None:
    assert len(images.images) == IMAGES
    loaded = load(images, size)
    everything = np.arange(IMAGES)
    batches = PlainBatches(loaded, everything, images.labels(), 2, BATCH)
    fed = (tensor for index in range(len(batches)) for tensor in batches[index][0])
    shapes = set()
    for index, (pixels, tensor) in enumerate(zip(loaded, fed, strict=True)):
        image = decode((Path(images.root) / images.images[index].file).read_bytes())
        served = to_tensor(image, size)[0]
        assert served.shape == (size, size, 3)
        for seen in (pixels.astype(np.float32), tensor):
            assert np.abs(served - seen).max() <= 1e-6, images.images[index].file
        shapes.add(image.shape)
    assert len(shapes) > 700


def test_the_cameras_way_up_is_taken_into_account() -> None:
    """Else the test above would say nothing about turned images."""
    drawn = np.zeros((40, 80, 3), np.uint8)
    drawn[:, :30] = 255
    data = bytes(cv2.imencode(".jpg", drawn)[1])
    turned = decode(data[:2] + _TURNED % 6 + data[2:])
    assert turned.shape == (80, 40, 3)
    assert to_tensor(turned, 28)[0, :5].mean() > 200
