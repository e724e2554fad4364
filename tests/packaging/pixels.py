"""Says what the OpenCV that Python finds makes of image files: pixels.py FOLDER -> JSON."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop.engine.pictures import THUMBNAIL_SIDE, VIEW_SIDE, shrink, to_picture
from export.bundle.errors import ImageError
from export.bundle.gate import statistics
from export.bundle.image_file import decode
from export.bundle.overlay import COLOUR_MAPS, colour_heatmap
from export.bundle.preprocessing import resize

SIZES = (16, 64, 224, 300, 512)


def seen_in(data: bytes) -> dict[str, object]:
    """Return what is seen in an image file: digests of pixels, and what the gate measures."""
    try:
        image = decode(data)
    except ImageError as error:
        return {"refused": str(error)}
    small = shrink(image, THUMBNAIL_SIDE)
    height, width = image.shape[:2]
    return {
        "decoded": digest(image),
        **{f"resized to {size}": digest(resize(image, size)) for size in SIZES},
        "contrast": (measured := statistics(image, resize(image, 224))).contrast,
        "colours": measured.colours,
        "sharpness": measured.sharpness,
        "thumbnail": digest(small),
        "view": digest(shrink(image, VIEW_SIDE)),
        "brightness": cv2.mean(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)),
        "colour": cv2.mean(cv2.cvtColor(small.astype(np.float32) / 255, cv2.COLOR_RGB2LAB)),
        "jpeg": hashlib.sha256(to_picture(image).jpeg).hexdigest(),
        **{
            f"heat in {name}": digest(colour_heatmap(heatmap(), width, height, name))
            for name in COLOUR_MAPS
        },
    }


def heatmap() -> NDArray[np.float32]:
    """Return one as the bundle makes them, 7 x 7."""
    return np.random.default_rng(7).random((7, 7), np.float32)


def digest(pixels: NDArray[np.uint8]) -> str:
    """Return a short name for pixels of a shape."""
    return f"{pixels.shape} {hashlib.sha256(pixels.tobytes()).hexdigest()[:16]}"


if __name__ == "__main__":
    files = sorted(Path(sys.argv[1]).iterdir())
    seen = {file.name: seen_in(file.read_bytes()) for file in files}
    print(json.dumps({"opencv": cv2.__file__, "seen": seen}))
