"""From the bytes of an image file to RGB pixels."""

from __future__ import annotations

import re
from itertools import starmap

import cv2
import numpy as np
from numpy.typing import NDArray

from export.bundle.bmp_format import expect_all_runs
from export.bundle.decoder_stderr import listening
from export.bundle.errors import ImageError
from export.bundle.image_format import read_header
from export.bundle.image_header import ImageHeader
from export.bundle.sample_depth import to_8_bits
from export.bundle.tiff_format import colours_as_stored, zlib_streams
from export.bundle.zlib_stream import is_whole

_LOST_PIXELS = re.compile(
    r"Corrupt JPEG data|Premature end of JPEG|Inconsistent progression sequence"
    r"|TIFF_Error|TIFF_Warning \w+Decode\w*: (?!Try to decode)"
)
"""What libjpeg (jerror.h) and libtiff say when they fill in pixels that the file does not hold. Of
a fax without ends of lines libtiff says that it will try, and reads it well."""

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_WARNING)  # whatever the environment says


def decode(data: bytes, header: ImageHeader | None = None) -> NDArray[np.uint8]:
    """Decode a JPEG, PNG, BMP or TIFF that is whole.

    EXIF orientation is applied, grey becomes RGB, alpha is dropped, and samples of more than
    8 bits become 8-bit (`to_8_bits`).

    Args:
        data: The bytes of the whole file. Decoding the same buffer that was hashed is what
            makes a record's SHA-256 speak of the pixels that were classified.
        header: What `read_header` returned for these bytes, if the caller has asked already.

    Returns:
        RGB, shape (height, width, 3).

    Raises:
        ImageError: The file is no such image, is cut short or damaged, or is too large.
        MemoryError: There is not enough memory for the pixels.
    """
    header = header or read_header(data)
    if header.pages > 1:
        raise ImageError(
            f"The TIFF holds {header.pages} pages, and which one is meant is not known. "
            "Choose one, or save that page as a file of its own."
        )
    if header.format == "BMP":
        expect_all_runs(data)
    pixels, said = _decode(data, header)
    if pixels is None:
        raise ImageError(
            f"The {header.format} image could not be decoded. It is damaged, or of a kind that is "
            "not read: open it in another program and save it as a PNG."
        )
    if _LOST_PIXELS.search(said):
        raise ImageError(f"The {header.format} image is damaged: {_in_short(said)}.")
    if header.format == "TIFF" and not all(starmap(is_whole, zlib_streams(data))):
        raise ImageError("The TIFF is damaged: a checksum in it does not match.")
    return to_8_bits(_in_rgb(pixels) if header.bits > 8 else pixels)


def _decode(data: bytes, header: ImageHeader) -> tuple[NDArray[np.generic] | None, str]:
    """Return what OpenCV decodes, None where it does not, and what its decoder said meanwhile."""
    flags = cv2.IMREAD_COLOR_RGB
    if header.is_float:
        flags = cv2.IMREAD_UNCHANGED  # of any others only RGB is read
    elif header.bits > 8:
        # Not IMREAD_COLOR_RGB: OpenCV 4.14 then leaves a 16-bit RGB TIFF's pixels unwritten.
        flags = cv2.IMREAD_COLOR | cv2.IMREAD_ANYDEPTH
    if header.format == "TIFF" and header.kind == "RGBA":
        data = colours_as_stored(data)
    try:
        return listening(lambda: cv2.imdecode(np.frombuffer(data, np.uint8), flags))
    except cv2.error as error:
        if error.code == cv2.Error.StsNoMem:  # says nothing of the file
            raise MemoryError(f"decoding {header.width} x {header.height} pixels") from None
        raise ImageError(f"The {header.format} image is damaged: {error.err}.") from None


def _in_short(said: str) -> str:
    """Return the first line of a decoder without where in OpenCV it was passed on."""
    return re.sub(r"^\[.*?TIFF_\w+ ", "", said.strip()).splitlines()[0]


def _in_rgb(pixels: NDArray[np.generic]) -> NDArray[np.generic]:
    """Turn grey, BGR or BGRA into RGB."""
    if pixels.ndim == 2:
        return np.repeat(pixels[..., np.newaxis], 3, axis=2)
    return pixels[..., 2::-1]
