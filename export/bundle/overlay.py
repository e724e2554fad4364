"""A heatmap made visible: coloured, as large as the image, transparent where nothing speaks."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray


def colour_heatmap(heatmap: NDArray[np.float32], width: int, height: int) -> NDArray[np.uint8]:
    """Colour a heatmap for laying over its image.

    The colours are those of inferno, whose brightness rises evenly and which colour-blind people
    read alike (Smith & van der Walt, SciPy 2015).

    Args:
        heatmap: Shape (rows, columns), 0 to 1.
        width: Of the image, pixels.
        height: Of the image, pixels.

    Returns:
        RGBA, shape (height, width, 4), straight alpha that equals the heat.
    """
    smooth = np.clip(cv2.resize(heatmap, (width, height), interpolation=cv2.INTER_CUBIC), 0, 1)
    heat = np.round(smooth * 255).astype(np.uint8)
    colours = cv2.cvtColor(cv2.applyColorMap(heat, cv2.COLORMAP_INFERNO), cv2.COLOR_BGR2RGB)
    return np.dstack([colours, heat]).astype(np.uint8)


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
