"""What one image file tells without a network: its format, size, contrast and sharpness."""

from __future__ import annotations

from dataclasses import dataclass

from export.bundle.gate import SHARPNESS_SIDE, contrast_of, sharpness_of
from export.bundle.image_file import decode
from export.bundle.image_format import read_header
from export.bundle.image_header import ImageHeader
from trainer.thumbnails import Fingerprint, fingerprint


@dataclass(frozen=True)
class ImageFacts:
    """What is kept of an image, without its pixels.

    Attributes:
        header: What the file says of itself, before EXIF orientation.
        fingerprint: Its size after EXIF orientation, and what it can be compared by.
        contrast: Standard deviation of the grey values at the input's size, 0 to 127.5; what a
            bundle calls blank is judged by the same number.
        sharpness: See `export.bundle.gate.sharpness_of`.
    """

    header: ImageHeader
    fingerprint: Fingerprint
    contrast: float
    sharpness: float


def facts_of(data: bytes) -> ImageFacts:
    """Decode an image file once and return what is kept of it.

    Args:
        data: The bytes of the whole file.

    Raises:
        ImageError: It is no image of a format we read, is cut short or damaged, or is too large.
        MemoryError: There is not enough memory for its pixels.
    """
    header, image = read_header(data), decode(data)
    return ImageFacts(
        header, fingerprint(image), contrast_of(image, SHARPNESS_SIDE), sharpness_of(image)
    )
