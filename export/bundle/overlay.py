"""A heatmap made visible: coloured, as large as the image, transparent where nothing speaks."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

COLOUR_MAPS = {
    "inferno": cv2.COLORMAP_INFERNO,
    "magma": cv2.COLORMAP_MAGMA,
    "viridis": cv2.COLORMAP_VIRIDIS,
    "cividis": cv2.COLORMAP_CIVIDIS,
}
"""Colours whose brightness rises evenly, so that colour-blind people read them alike: the first
three by Smith & van der Walt (SciPy 2015), cividis by Nunez, Anderton & Renslow (PLoS ONE 2018),
who made it to look the same to people who do not tell red from green."""


def colour_heatmap(
    heatmap: NDArray[np.float32], width: int, height: int, colours: str = "inferno"
) -> NDArray[np.uint8]:
    """Colour a heatmap for laying over its image.

    Args:
        heatmap: Shape (rows, columns), 0 to 1.
        width: Of the image, pixels.
        height: Of the image, pixels.
        colours: One of `COLOUR_MAPS`.

    Returns:
        RGBA, shape (height, width, 4), straight alpha that equals the heat.
    """
    smooth = np.clip(cv2.resize(heatmap, (width, height), interpolation=cv2.INTER_CUBIC), 0, 1)
    heat = np.round(smooth * 255).astype(np.uint8)
    return np.dstack([_coloured(heat, colours), heat]).astype(np.uint8)


def legend(colours: str) -> NDArray[np.uint8]:
    """Return the colours from low to high, RGB, shape (1, 256, 3)."""
    return _coloured(np.arange(256, dtype=np.uint8)[np.newaxis], colours)


def _coloured(heat: NDArray[np.uint8], colours: str) -> NDArray[np.uint8]:
    bgr = cv2.applyColorMap(heat, COLOUR_MAPS[colours])
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)


def blend(
    image: NDArray[np.uint8], overlay: NDArray[np.uint8], opacity: float
) -> NDArray[np.uint8]:
    """Lay an overlay over its image.

    Args:
        image: RGB, shape (height, width, 3).
        overlay: RGBA, shape (height, width, 4).
        opacity: 0 (image alone) to 1.

    Returns:
        RGB, shape (height, width, 3).
    """
    alpha = overlay[..., 3:].astype(np.float32) / 255 * opacity
    return np.round(image * (1 - alpha) + overlay[..., :3] * alpha).astype(np.uint8)
