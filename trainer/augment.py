"""Random views of an image: what may change without changing its class."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

_BLURRED = 0.25
"""Share of the views that are blurred, where any are."""

_TONES = np.arange(256) / 255


@dataclass(frozen=True)
class Augmentation:
    """How far a random view may differ from its image.

    Attributes:
        rotation: Largest angle in degrees, either way; a cell has no upright.
        flips: Whether mirrored views are drawn.
        zoom: Largest change of scale, a share.
        shift: Largest move along each axis, a share of the image's side.
        brightness: Largest change of brightness, a share.
        stain: Largest change of a colour channel's optical density, a share: more or less of a
            stain multiplies the density (Beer and Lambert's law; Tellez et al., Quantifying the
            effects of data augmentation and stain color normalization, 2019).
        blur: Largest standard deviation of a Gaussian blur, in pixels, as of a field slightly
            out of focus; a quarter of the views are blurred.
    """

    rotation: float = 180.0
    flips: bool = True
    zoom: float = 0.2
    shift: float = 0.08
    brightness: float = 0.2
    stain: float = 0.3
    blur: float = 1.2

    def view(self, image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
        """Draw a random view.

        All geometry is one affine map, so pixels are interpolated once; what comes from outside
        the image is its mirror image, not a black border to learn from.

        Args:
            image: RGB, shape (side, side, 3).
            rng: Source of the randomness.

        Returns:
            RGB, same shape.
        """
        side = image.shape[0]
        moved = cv2.warpAffine(
            image,
            self._affine(side, rng),
            (side, side),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REFLECT_101,
        )
        coloured = cv2.LUT(moved, self._tones(rng))
        if self.blur > 0 and rng.random() < _BLURRED:
            deviation = rng.uniform(0, self.blur) + 1e-6  # OpenCV takes 0 for "choose one"
            coloured = cv2.GaussianBlur(coloured, (0, 0), deviation)
        return np.asarray(coloured, np.uint8)

    def _affine(self, side: int, rng: np.random.Generator) -> NDArray[np.float64]:
        centre = (side - 1) / 2
        angle = rng.uniform(-self.rotation, self.rotation)
        scale = 1 + rng.uniform(-self.zoom, self.zoom)
        matrix = cv2.getRotationMatrix2D((centre, centre), angle, scale).astype(np.float64)
        if self.flips and rng.random() < 0.5:  # the vertical flip is this one turned by 180 degrees
            matrix[0] = [0, 0, side - 1] - matrix[0]
        matrix[:, 2] += rng.uniform(-self.shift, self.shift, 2) * side
        return matrix

    def _tones(self, rng: np.random.Generator) -> NDArray[np.uint8]:
        """Return the new tone of each old one, shape (1, 256, 3).

        A density that grows by a factor is a transmission raised to that power.
        """
        densities = 1 + rng.uniform(-self.stain, self.stain, 3)
        gain = 1 + rng.uniform(-self.brightness, self.brightness)
        tones = _TONES[:, np.newaxis] ** densities * gain
        return np.clip(np.rint(255 * tones), 0, 255).astype(np.uint8)[np.newaxis]
