"""Pixels in a frame: their sizes stand in the header, their bytes behind it."""

from __future__ import annotations

from desktop.engine.protocol import ProtocolError
from desktop.values import Picture, Pixels


def size_of(pixels: Pixels) -> list[int]:
    """Return what stands in the header: width, height and channels."""
    return [pixels.width, pixels.height, pixels.channels]


def split_pixels(sizes: list[object], payload: bytes) -> list[Pixels]:
    """Cut the payload into pictures; ProtocolError unless the sizes fill it exactly."""
    pictures, start = [], 0
    for size in sizes:
        width, height, channels = _checked_size(size)
        end = start + width * height * channels
        pictures.append(Pixels(width, height, channels, payload[start:end]))
        start = end
    if start != len(payload):
        raise ProtocolError(f"Expected {start} bytes of pixels. Received {len(payload)}.")
    return pictures


def split_picture(size: object, payload: bytes) -> tuple[Picture, bytes]:
    """Cut one picture off the payload and return what is left of it."""
    match size:
        case [int(width), int(height), 3, int(length)] if length > 0:
            end = width * height * 3
            (pixels,) = split_pixels([[width, height, 3]], payload[:end])
            jpeg, rest = payload[end : end + length], payload[end + length :]
            if len(jpeg) == length and jpeg.startswith(b"\xff\xd8\xff"):
                return Picture(pixels, jpeg), rest
    raise ProtocolError(f"Expected a picture, raw and as JPEG. Received {size!r:.80}.")


def _checked_size(size: object) -> tuple[int, int, int]:
    match size:
        case [int(width), int(height), (3 | 4) as channels] if width > 0 and height > 0:
            return width, height, channels
    raise ProtocolError(f"Expected width, height, channels. Received {size!r:.80}.")
