"""Image files with something wrong in them: seeds of every format, and mutations that know it."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable, Iterator

import cv2
import numpy as np
from numpy.typing import NDArray

from benchmarks.truncation import VARIANTS

ODD_NUMBERS = (0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 127, 128, 255, 256, 32767, 32768, 65535, 65536)
ODD_NUMBERS = (*ODD_NUMBERS, 10**6, 2**31 - 1, 2**31, 2**32 - 2, 2**32 - 1)


def picture() -> NDArray[np.uint8]:
    """Return a smooth RGB picture, small enough to be refused before the network."""
    y, x = np.mgrid[0:28, 0:36]
    return np.dstack([6 * x + y, 250 - 7 * y - x, 20 + x * y // 6]).clip(0, 255).astype(np.uint8)


def seeds() -> list[bytes]:
    """Return whole files of every format and variant."""
    made = [write(picture()) for write in VARIANTS.values()]
    pages = [picture(), picture()[:20]]
    exif = b"Exif\0\0II*\0" + struct.pack("<IHHHIHHI", 8, 1, 0x0112, 3, 1, 6, 0, 0)
    turned = made[0][:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + made[0][2:]
    with_alpha = np.ascontiguousarray(np.dstack([picture(), picture()[..., :1]]))
    others = [
        cv2.imencodemulti(".tiff", pages)[1].tobytes(),
        cv2.imencode(".png", with_alpha)[1].tobytes(),
        cv2.imencode(".tiff", with_alpha)[1].tobytes(),
        cv2.imencode(".png", picture()[..., 0] // 255, [cv2.IMWRITE_PNG_BILEVEL, 1])[1].tobytes(),
        cv2.imencode(".jpg", picture(), [cv2.IMWRITE_JPEG_RST_INTERVAL, 2])[1].tobytes(),
        turned,
    ]
    return made + others


def mutants(count: int, seed: int) -> Iterator[bytes]:
    """Yield so many mutants of the seeds, the same for the same seed."""
    dice = random.Random(seed)
    whole = seeds()
    for _ in range(count):
        data = original = dice.choice(whole)
        for _ in range(dice.choice((1, 1, 1, 2, 3))):
            data = _mutation(data, dice)(data, dice)
            if dice.random() < 0.1:
                data = splice(
                    data, dice.choice([one for one in whole if one[:2] == original[:2]]), dice
                )
        yield data


def _mutation(data: bytes, dice: random.Random) -> Callable[[bytes, random.Random], bytes]:
    """Choose one that any file bears, or one that knows the format."""
    for start, knowing in _KNOWING.items():
        if data.startswith(start) and dice.random() < 0.6:
            return knowing
    return dice.choice((flip_bits, put_number, cut, repeat, leave_out))


def flip_bits(data: bytes, dice: random.Random) -> bytes:
    """Turn over one to eight bits."""
    changed = bytearray(data)
    for _ in range(dice.randint(1, 8) if data else 0):
        changed[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return bytes(changed)


def put_number(data: bytes, dice: random.Random) -> bytes:
    """Put an odd number in the place of two or four bytes: any may be a length."""
    form = dice.choice(("<H", ">H", "<I", ">I"))
    size = struct.calcsize(form)
    at = dice.randrange(max(1, len(data) - size))
    number = dice.choice(ODD_NUMBERS) % 256**size
    return data[:at] + struct.pack(form, number) + data[at + size :]


def cut(data: bytes, dice: random.Random) -> bytes:
    """Leave the start."""
    return data[: dice.randrange(len(data) + 1)]


def repeat(data: bytes, dice: random.Random) -> bytes:
    """Write a piece twice."""
    start, end = sorted(dice.choices(range(len(data) + 1), k=2))
    return data[:end] + data[start:]


def leave_out(data: bytes, dice: random.Random) -> bytes:
    """Leave a piece out."""
    start, end = sorted(dice.choices(range(len(data) + 1), k=2))
    return data[:start] + data[min(end, start + 64) :]


def splice(data: bytes, other: bytes, dice: random.Random) -> bytes:
    """Go on as another file of the format does."""
    at = dice.randrange(min(len(data), len(other)) + 1)
    return data[:at] + other[at:]


def mutate_png(data: bytes, dice: random.Random) -> bytes:
    """Change, repeat, move or drop a chunk, its checksum right again; or rows inside the pixels."""
    chunks = list(_png_chunks(data))
    if not chunks:
        return flip_bits(data, dice)
    at = dice.randrange(len(chunks))
    kind, body = chunks[at]
    match dice.randrange(6):
        case 0:
            chunks.insert(dice.randrange(len(chunks) + 1), chunks[at])
        case 1:
            del chunks[at]
        case 2:
            chunks[at] = (kind, cut(body, dice))
        case 3:
            chunks[at] = (dice.choice((b"PLTE", b"tRNS", b"sBIT", b"eXIf", b"IDAT", b"iCCP")), body)
        case 4 if kind == b"IDAT":
            chunks[at] = (kind, zlib.compress(_inflated(body, dice)))
        case _:
            chunks[at] = (kind, dice.choice((flip_bits, put_number))(body or b"\0" * 8, dice))
    return data[:8] + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        yield kind, data[at + 8 : at + 8 + length]
        at += 12 + length


def _inflated(body: bytes, dice: random.Random) -> bytes:
    try:
        raw = zlib.decompress(body)
    except zlib.error:
        return body
    return dice.choice((flip_bits, cut, repeat, leave_out))(raw, dice)


def mutate_jpeg(data: bytes, dice: random.Random) -> bytes:
    """Change, repeat or drop a segment, or what its marker is."""
    segments = [at for at in range(2, len(data) - 4) if data[at] == 0xFF and data[at + 1] >= 0xC0]
    if not segments:
        return flip_bits(data, dice)
    at = dice.choice(segments)
    end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    segment = data[at:end]
    match dice.randrange(4):
        case 0:
            return data[:end] + segment + data[end:]
        case 1:
            return data[:at] + data[end:]
        case 2:
            return data[: at + 1] + bytes([dice.randrange(0xC0, 0x100)]) + data[at + 2 :]
        case _:
            body = dice.choice((flip_bits, put_number))(segment[2:] or b"\0" * 8, dice)
            return data[: at + 2] + body + data[end:]


def mutate_tiff(data: bytes, dice: random.Random) -> bytes:
    """Change a field of the first table: its tag, type, count or value."""
    order = "<" if data[:1] == b"I" else ">"
    changed = bytearray(data)
    try:
        (table,) = struct.unpack_from(order + "I", data, 4)
        (count,) = struct.unpack_from(order + "H", data, table)
        at = table + 2 + 12 * dice.randrange(max(1, min(count, 40)))
        match dice.randrange(5):
            case 0:
                struct.pack_into(order + "H", changed, at, dice.randrange(254, 342))
            case 1:
                struct.pack_into(order + "H", changed, at + 2, dice.randrange(14))
            case 2:
                struct.pack_into(order + "I", changed, at + 4, dice.choice(ODD_NUMBERS))
            case 3:
                struct.pack_into(order + "H", changed, at + 8, dice.choice(ODD_NUMBERS) % 65536)
            case _:
                struct.pack_into(order + "I", changed, at + 8, dice.choice(ODD_NUMBERS))
    except struct.error:
        return flip_bits(data, dice)
    return bytes(changed)


def mutate_bmp(data: bytes, dice: random.Random) -> bytes:
    """Change a number in the header."""
    at = dice.choice((2, 10, 14, 18, 22, 26, 28, 30, 34, 46, 50))
    form = "<H" if at in (26, 28) else "<I"
    number = dice.choice(ODD_NUMBERS) % 256 ** struct.calcsize(form)
    size = struct.calcsize(form)
    return data[:at] + struct.pack(form, number) + data[at + size :]


_KNOWING: dict[bytes, Callable[[bytes, random.Random], bytes]] = {
    b"\x89PNG": mutate_png,
    b"\xff\xd8": mutate_jpeg,
    b"II*\0": mutate_tiff,
    b"MM\0*": mutate_tiff,
    b"BM": mutate_bmp,
}
