"""Pictures of a data set's images, with the names of all that there is no room for."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from export.bundle.errors import ImageError
from export.bundle.image_file import decode
from trainer import html
from trainer.duplicates import Pair
from trainer.inspection.checks import plural
from trainer.inspection.findings import Inspection

MOST = 24
"""Pictures in a gallery; a list below it names all."""

_SIDE, LARGE_SIDE, _JPEG_QUALITY = 160, 240, 85
"""Pictures are fitted into squares of these sides; blur shows in large ones only."""


def twins(inspection: Inspection, pairs: Sequence[Pair]) -> list[str]:
    """Return pictures of the first pairs side by side, and a list of all."""
    figures = []
    for pair in pairs[:MOST]:
        ends = (pair.first, pair.second)
        tags = [_picture(inspection, i) for i in ends]
        words = " · ".join([*(_named(inspection, i) for i in ends), _correlation(pair)])
        figures += [html.figure(tags, words)] if all(tags) else []
    rows = [
        (_correlation(pair), _named(inspection, pair.first), _named(inspection, pair.second))
        for pair in pairs
    ]
    listing = html.details(f"List of {plural(len(rows), 'pair')}", html.table(("", "", ""), rows))
    return [html.gallery(figures), listing]


def gallery(
    inspection: Inspection, positions: Sequence[int], words: Sequence[str], side: int = _SIDE
) -> str:
    """Return pictures of the first images, each over its name and what is said of it."""
    figures = []
    for i, said in zip(positions[:MOST], words, strict=False):
        tag = _picture(inspection, i, side)
        caption = " · ".join(filter(None, [_named(inspection, i), said]))
        figures += [html.figure([tag], caption)] if tag else []
    return html.gallery(figures)


def names(inspection: Inspection, positions: Sequence[int]) -> str:
    """Return the names of all these images, to be opened by a click."""
    rows = [(_named(inspection, i),) for i in positions]
    return html.details(f"List of {plural(len(rows), 'image')}", html.table(("",), rows))


def _correlation(pair: Pair) -> str:
    return "equal" if pair.exact else f"correlation {pair.correlation:.3f}"


def _named(inspection: Inspection, position: int) -> str:
    """Return an image's file, and its class unless the file is in a folder of that name."""
    image = inspection.data.images[position]
    name = inspection.data.class_names[image.class_index]
    return image.file if image.file.startswith(f"{name}/") else f"{name}: {image.file}"


def _picture(inspection: Inspection, position: int, side: int = _SIDE) -> str:
    """Return a picture of an image; nothing if its file has gone since."""
    try:
        image = decode(inspection.data.bytes_of(position))
    except (ImageError, OSError, MemoryError):
        return ""
    alt = inspection.data.images[position].file
    return html.picture(_fitted(image, side), alt, quality=_JPEG_QUALITY)


def _fitted(image: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """Fit an image into a square of the gallery; enlarged pixels stay visible as such."""
    height, width = image.shape[:2]
    scale = side / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_NEAREST
    return np.asarray(cv2.resize(image, size, interpolation=how), np.uint8)
