"""Tries what the engine needs of its libraries, and says which they are."""

from __future__ import annotations

import cv2
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from desktop.engine.messages.self_check import SelfCheck
from desktop.values import IMAGE_SUFFIXES
from export.bundle.errors import ImageError
from export.bundle.image_file import decode


def self_check() -> SelfCheck:
    """Draw an image, encode it in each format, and decode it again."""
    drawn = np.full((64, 48, 3), 200, np.uint8)
    cv2.circle(drawn, (24, 32), 16, (90, 60, 140), -1)
    formats = {suffix: _check_format(drawn, suffix) for suffix in IMAGE_SUFFIXES}
    return SelfCheck(formats, _versions())


def _check_format(drawn: NDArray[np.uint8], suffix: str) -> str | None:
    _, data = cv2.imencode(suffix, cv2.cvtColor(drawn, cv2.COLOR_RGB2BGR))
    try:
        decoded = decode(data.tobytes())
    except ImageError as error:
        return str(error)
    difference = int(np.abs(decoded.astype(np.int16) - drawn).mean())
    return None if difference < 4 else f"The pixels differ by {difference} on average."


def _versions() -> dict[str, str]:
    return {
        "numpy": np.__version__,
        "opencv": cv2.__version__,
        "onnxruntime": onnxruntime.__version__,
    }
