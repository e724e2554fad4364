"""JPEG files: walked to their end, scan by scan."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from export.bundle.errors import ImageError
from export.bundle.image_header import ImageHeader

# Markers of ITU-T T.81, table B.1. SOF0 to SOF15 without DHT, JPG and DAC.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
_STANDALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_SCAN, _END = 0xDA, 0xD9
_KINDS = {1: "grey", 3: "RGB", 4: "CMYK"}
_COEFFICIENTS = (1 << 64) - 1
"""A bit for each that a block of a component has."""


@dataclass(frozen=True)
class _Frame:
    """What a file says of its pixels; `components` are their names."""

    width: int
    height: int
    bits: int
    components: bytes
    progressive: bool


def walk_jpeg(data: bytes) -> ImageHeader:
    """Walk a file to its end marker.

    Raises:
        ImageError, struct.error, IndexError: It is damaged or cut short.
    """
    frame = _Frame(0, 0, 0, b"", progressive=False)
    missing: dict[int, int] = {}  # the coefficients of each component that are not all there yet
    for marker, position in _segments(data):
        if marker in _FRAMES:
            if frame.width:  # decoders differ in which one they believe
                raise ImageError("The JPEG is damaged: it states its size twice.")
            frame = _read_frame(data, position, marker in _PROGRESSIVE)
            missing = dict.fromkeys(frame.components, _COEFFICIENTS)
        elif marker == _SCAN:
            components, brought, lowest_bit = _read_scan(data, position, frame)
            for each in components:
                before = missing.get(each, 0)
                missing[each] = before | brought if lowest_bit else before & ~brought
    if not frame.width:
        raise ImageError("The JPEG ends before it says how large it is.")
    if frame.bits != 8:
        raise ImageError(f"Expected a JPEG of 8 bits a sample. Received {frame.bits}.")
    if any(missing.values()):  # the decoder would show what is there, blurred, and say nothing
        raise ImageError("The JPEG is cut short: pixels are missing.")
    count = len(frame.components)
    kind = _KINDS.get(count, f"{count} components")
    return ImageHeader("JPEG", frame.width, frame.height, frame.bits, kind)


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """Yield the marker of each segment that has a length, and where it stands, up to the end."""
    position = 2
    while True:
        position = data.find(b"\xff", position)
        if position < 0 or position + 1 >= len(data):
            raise ImageError("The JPEG is cut short: its end marker is missing.")
        marker = data[position + 1]
        if marker == _END:
            return
        if marker == 0xFF:  # fill byte
            position += 1
        elif marker == 0x00 or marker in _STANDALONE:  # stuffed data, restart
            position += 2
        else:
            yield marker, position
            (length,) = struct.unpack_from(">H", data, position + 2)
            position += 2 + length


def _read_frame(data: bytes, position: int, progressive: bool) -> _Frame:
    bits, height, width, count = struct.unpack_from(">BHHB", data, position + 4)
    components = data[position + 10 : position + 10 + 3 * count : 3]
    return _Frame(width, height, bits, components, progressive)


def _read_scan(data: bytes, position: int, frame: _Frame) -> tuple[bytes, int, int]:
    """Return a scan's components, which coefficients it brings, and down to which bit of them."""
    end = position + 5 + 2 * data[position + 4]
    first, last, bits = struct.unpack_from("3B", data, end)
    components = data[position + 5 : end : 2]
    if not frame.progressive:  # it has no choice; some cameras write other numbers there
        return components, _COEFFICIENTS, 0
    return components, (2 << last) - (1 << first), bits & 0xF
