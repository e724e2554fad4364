"""A zlib stream: is it whole?"""

from __future__ import annotations

import zlib

_IN, _OUT = 1 << 16, 1 << 18
"""Bytes that are inflated at once and that this may give at once."""


def is_whole(stream: bytes | memoryview, most: int) -> bool:
    """Inflate a stream to its end, where its checksum stands, and keep nothing of it.

    A decoder that has all the pixels it needs stops, and leaves the checksum unread.

    Args:
        stream: What lies behind the stream's end does not count.
        most: Bytes that it may give; of one that gives more, no more is inflated.
    """
    inflating = zlib.decompressobj()
    try:
        for start in range(0, len(stream), _IN):
            part, given = bytes(stream[start : start + _IN]), _OUT
            while not inflating.eof and (part or given == _OUT):
                given = len(inflating.decompress(part, _OUT))
                part = inflating.unconsumed_tail
                most -= given
                if most < 0:
                    return False
    except zlib.error:
        return False
    return inflating.eof
