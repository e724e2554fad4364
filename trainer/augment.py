"""Random views of an image: what may change without changing its class."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Augmentation:
    """How far a random view may differ from its image.

    Attributes:
        rotation: Largest angle in degrees, either way; a cell has no upright.
        flips: Whether mirrored views are drawn.
        zoom: Largest change of scale, a share.
        shift: Largest move along each axis, a share of the image's side.
        brightness: Largest change of brightness, a share.
    """

    rotation: float = 180.0
    flips: bool = True
    zoom: float = 0.15
    shift: float = 0.08
    brightness: float = 0.15

    def view(self, image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.float32]:
        """Draw a random view.

        All geometry is one affine map, so pixels are interpolated once; what comes from outside
        the image is its mirror image, not a black border to learn from.

        Args:
            image: RGB, shape (side, side, 3).
            rng: Source of the randomness.

        Returns:
            RGB, same shape, 0 to 255.
        """
        side = image.shape[0]
        moved = cv2.warpAffine(
            image,
            self._affine(side, rng),
            (side, side),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REFLECT_101,
        )
        gain = 1 + rng.uniform(-self.brightness, self.brightness)
        return np.clip(moved.astype(np.float32) * np.float32(gain), 0, 255)

    def _affine(self, side: int, rng: np.random.Generator) -> NDArray[np.float64]:
        centre = (side - 1) / 2
        angle = rng.uniform(-self.rotation, self.rotation)
        scale = 1 + rng.uniform(-self.zoom, self.zoom)
        matrix = cv2.getRotationMatrix2D((centre, centre), angle, scale).astype(np.float64)
        if self.flips and rng.random() < 0.5:  # the vertical flip is this one turned by 180 degrees
            matrix[0] = [0, 0, side - 1] - matrix[0]
        matrix[:, 2] += rng.uniform(-self.shift, self.shift, 2) * side
        return matrix
