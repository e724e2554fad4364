"""An image file: what it is like, and what was found out about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Status = Literal["answered", "refused", "unreadable"]

IMAGE_SUFFIXES = (".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff")
"""What is taken for an image when a folder is searched; compared in lower case."""


@dataclass(frozen=True)
class ImageFacts:
    """What an image file is like, whatever the bundle says of it.

    Attributes:
        format: "JPEG", "PNG", "BMP" or "TIFF".
        width: Upright, as it is shown, in pixels.
        height: The same.
        bytes: Size of the file.
        focus: How strong the finest structure is, as a share of the contrast: 0, blurred or blank,
            to about 1. It is the root of the variance of the Laplacian, divided by the standard
            deviation of the grey values (`export.bundle.gate.sharpness_of` has the source).
            Compare it only between images of one kind.
        brightness: Mean grey value (ITU-R BT.601) of the image in small, 0 (black) to 255.
        colour: Mean L* (0 to 100), a* (green to red) and b* (blue to yellow; both about -128 to
            127) of CIELAB, of the image in small, its RGB taken for sRGB.
        bits: Of a sample in the file; the network sees 8.
        changed: When the file was last changed, seconds since 1970; None where nobody noted it.
        pages: Images in the file; more than one in TIFF only. The rest is about one of them.
    """

    format: str
    width: int
    height: int
    bytes: int
    focus: float
    brightness: float
    colour: tuple[float, float, float]
    bits: int = 8
    changed: float | None = None
    pages: int = 1


@dataclass(frozen=True)
class Prediction:
    """What was found out about one image file.

    Attributes:
        file: The path as it was given or scanned.
        status: "answered", "refused" (an image, but not one to answer) or "unreadable".
        class_name: The top class; None unless answered.
        confidence: The calibrated top probability, 0 to 1; None unless answered.
        probabilities: Class name to calibrated probability, in the bundle's class order;
            empty where the network did not run.
        reason: Why there is no answer, in words; None when answered.
        sha256: Of the bytes that were decoded, hexadecimal; None where they were not read.
        bundle: Digest of the bundle that answered, hexadecimal.
        facts: What the file is like; None where it was not decoded, or nobody noted it. Two
            predictions that differ in nothing else are equal.
        page: Which image of the file, from 1; None where the file has but one.
    """

    file: str
    status: Status
    class_name: str | None
    confidence: float | None
    probabilities: Mapping[str, float]
    reason: str | None
    sha256: str | None
    bundle: str
    facts: ImageFacts | None = field(default=None, compare=False)
    page: int | None = None


def unreadable(
    file: str, reason: str, bundle: str, sha256: str | None = None, page: int | None = None
) -> Prediction:
    """Return the prediction of a file that has no answer because it is no whole image."""
    return Prediction(file, "unreadable", None, None, {}, reason, sha256, bundle, page=page)


@dataclass(frozen=True, slots=True)
class Observation:
    """One look at a file in a watched folder; two equal ones some time apart: it is at rest.

    Attributes:
        path: Absolute.
        size: In bytes.
        mtime_ns: Time of the last change, nanoseconds since 1970; a program may set it back.
        ctime_ns: When the file came here or was last touched in any way, nanoseconds since 1970,
            which no program sets; on Windows, when it was made here.
        inode: The file system's own number for the file.
    """

    path: str
    size: int
    mtime_ns: int
    ctime_ns: int
    inode: int
