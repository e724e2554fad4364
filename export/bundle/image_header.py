"""What an image file says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ImageFormat = Literal["JPEG", "PNG", "BMP", "TIFF"]


@dataclass(frozen=True)
class ImageHeader:
    """What a whole image file says of itself, before EXIF orientation.

    Attributes:
        format: Of the file.
        width: In pixels.
        height: In pixels.
        bits: Of a sample, or of an index into the palette.
        kind: What the samples are: "grey", "grey with alpha", "RGB", "RGBA", "palette" or "CMYK".
        pages: Images in the file; more than one in TIFF only. The first is described. Those that
            say they are a smaller version of another do not count.
        is_float: Whether the samples are floating-point numbers.
    """

    format: ImageFormat
    width: int
    height: int
    bits: int
    kind: str
    pages: int = 1
    is_float: bool = False
