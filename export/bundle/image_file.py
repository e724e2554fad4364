"""From the bytes of an image file to RGB pixels."""

from __future__ import annotations

import re

import cv2
import numpy as np
from numpy.typing import NDArray

from export.bundle.decoder_stderr import listening
from export.bundle.errors import ImageError
from export.bundle.image_format import read_header

_LOST_PIXELS = re.compile("Corrupt JPEG data|Premature end of JPEG")
"""What libjpeg says (jerror.h) when it fills in pixels that the file does not hold."""


def decode(data: bytes) -> NDArray[np.uint8]:
    """Decode a JPEG, PNG, BMP or TIFF that is whole.

    EXIF orientation is applied, grey becomes RGB, alpha is dropped, 16-bit samples become 8-bit
    (PNG: their high byte, TIFF: scaled), and of a TIFF with several pages the first is read.

    Args:
        data: The bytes of the whole file. Decoding the same buffer that was hashed is what
            makes a record's SHA-256 speak of the pixels that were classified.

    Returns:
        RGB, shape (height, width, 3).

    Raises:
        ImageError: The file is no such image, is cut short or damaged, or is too large.
        MemoryError: There is not enough memory for the pixels.
    """
    header = read_header(data)
    try:
        pixels, said = listening(
            lambda: cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR_RGB)
        )
    except cv2.error as error:
        if error.code == cv2.Error.StsNoMem:  # says nothing of the file
            raise MemoryError(f"decoding {header.width} x {header.height} pixels") from None
        raise ImageError(f"The {header.format} image is damaged: {error.err}.") from None
    if pixels is None:
        raise ImageError(f"The {header.format} image is damaged: it could not be decoded.")
    if _LOST_PIXELS.search(said):
        raise ImageError(f"The {header.format} image is damaged: {said.strip()}.")
    return np.asarray(pixels, np.uint8)
