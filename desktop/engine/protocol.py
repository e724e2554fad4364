"""Frames between the window process and the engine: 4 bytes length, a JSON header, raw bytes.

Nothing that arrives is executed or unpickled. Whatever is not exactly a frame is a
``ProtocolError``, which the parent treats like a crash of the child.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO

HEADER_LIMIT = 4 * 1024 * 1024
PAYLOAD_LIMIT = 48 * 1024 * 1024
_LENGTH_BYTES = 4


class ProtocolError(Exception):
    """The other side sent something that is not a frame."""


@dataclass(frozen=True)
class Frame:
    """One message.

    Attributes:
        header: A JSON object.
        payload: The raw bytes that belong to it; may be empty.
    """

    header: Mapping[str, object]
    payload: bytes = b""


def write_frame(stream: BinaryIO, frame: Frame) -> None:
    """Send one frame and flush.

    Non-ASCII is escaped, so file names that are not valid Unicode cross unchanged.

    Raises:
        ProtocolError: If the frame is over the limits that the reader enforces.
        OSError: If the other side is gone.
    """
    header = json.dumps({**frame.header, "payload": len(frame.payload)}).encode("ascii")
    if len(header) > HEADER_LIMIT or len(frame.payload) > PAYLOAD_LIMIT:
        raise ProtocolError(
            f"Expected a frame of at most {HEADER_LIMIT} + {PAYLOAD_LIMIT} bytes. "
            f"Received {len(header)} + {len(frame.payload)}."
        )
    stream.write(len(header).to_bytes(_LENGTH_BYTES, "big") + header)
    stream.write(frame.payload)
    stream.flush()


def read_frame(stream: BinaryIO) -> Frame | None:
    """Read one frame; None when the other side closed between two frames.

    Raises:
        ProtocolError: If the bytes are not a frame, are over the limits, or end within one.
    """
    start = stream.read(_LENGTH_BYTES)
    if not start:
        return None
    length = int.from_bytes(start, "big")
    if len(start) < _LENGTH_BYTES or length > HEADER_LIMIT:
        raise ProtocolError(
            f"Expected a header of at most {HEADER_LIMIT} bytes. Received {length}."
        )
    header = _parse_header(_read_exactly(stream, length))
    return Frame(header, _read_exactly(stream, _pop_payload_length(header)))


def _parse_header(data: bytes) -> dict[str, object]:
    try:
        header = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ProtocolError(f"Expected a JSON header. Received {data[:40]!r}.") from error
    if not isinstance(header, dict):
        raise ProtocolError(f"Expected a JSON object. Received {data[:40]!r}.")
    return header


def _pop_payload_length(header: dict[str, object]) -> int:
    length = header.pop("payload", None)
    if type(length) is not int or not 0 <= length <= PAYLOAD_LIMIT:
        raise ProtocolError(
            f"Expected a payload of 0 to {PAYLOAD_LIMIT} bytes. Received {length!r}."
        )
    return length


def _read_exactly(stream: BinaryIO, length: int) -> bytes:
    data = stream.read(length)
    if len(data) < length:
        raise ProtocolError(f"Expected {length} bytes. Received {len(data)} and the end.")
    return data
