"""BMP files: is every pixel there?"""

from __future__ import annotations

import struct

from export.bundle.errors import ImageError
from export.bundle.image_header import ImageHeader

_RLE8, _RLE4, _BITFIELDS = 1, 2, 3
_MASKS_UNREAD = (40, 52)
"""Sizes of the headers for which OpenCV takes the order of the colours for granted."""
_BLUE_GREEN_RED = struct.pack("<III", 0xFF0000, 0xFF00, 0xFF)
_ROW_ENDS, _ALL_ENDS, _MOVE = 0, 1, 2
"""What the second byte says where the first one, the number of equal pixels, is 0. A larger one is
the number of pixels that follow, each for itself."""


def walk_bmp(data: bytes) -> ImageHeader:
    """Check that a file holds as many pixels as it says.

    Raises:
        ImageError, struct.error, IndexError: It is damaged or cut short.
    """
    start, header_size = struct.unpack_from("<II", data, 10)
    if header_size < 40:
        raise ImageError("Expected a Windows BMP. Received an OS/2 bitmap.")
    width, height, _, bits, compression, size = struct.unpack_from("<iiHHII", data, 18)
    if width < 0:
        raise ImageError("The BMP is damaged: its width is negative.")
    height = abs(height)  # negative: rows from top to bottom
    in_runs = compression in (_RLE8, _RLE4)
    if in_runs and not size:
        raise ImageError("The BMP is damaged: it does not say how long its pixels are.")
    stored = size if in_runs else (width * bits + 31) // 32 * 4 * height
    if start + stored > len(data):
        raise ImageError("The BMP is cut short: pixels are missing.")
    masks_unread = bits == 32 and compression == _BITFIELDS and header_size in _MASKS_UNREAD
    if masks_unread and data[54:66] != _BLUE_GREEN_RED:
        raise ImageError(
            "Expected a BMP of 32 bits with its colours in the order blue, green, red. "
            "Received another one. Save the image with 24 bits."
        )
    kind = "palette" if bits <= 8 else "RGBA" if bits == 32 else "RGB"
    return ImageHeader("BMP", width, height, bits if bits <= 8 else 8, kind)


def expect_all_runs(data: bytes) -> None:
    """Check that a file that is run-length encoded fills each of its rows.

    Nobody else counts: the pixels that runs leave out would be those of the first colour.

    Args:
        data: The bytes of the whole file, which `walk_bmp` has walked.

    Raises:
        ImageError: Pixels are missing.
    """
    (start,) = struct.unpack_from("<I", data, 10)
    width, height, _, bits, compression, size = struct.unpack_from("<iiHHII", data, 18)
    if compression in (_RLE8, _RLE4) and not _fill(data[start : start + size], width, height, bits):
        raise ImageError("The BMP is cut short: pixels are missing.")


def _fill(runs: bytes, width: int, height: int, bits: int) -> bool:
    position = row = column = 0
    while position + 1 < len(runs) and row < height and column <= width:
        count, what = runs[position], runs[position + 1]
        position += 2
        if count:
            column += count
        elif what > _MOVE:
            column += what
            position += (what * bits + 15) // 16 * 2
        elif column < width or what == _MOVE:
            return False
        else:
            row, column = row + 1, 0
            if what == _ALL_ENDS:
                break
    if column > width:  # which the decoder refuses
        return True
    return row + (column == width) >= height and position <= len(runs)
