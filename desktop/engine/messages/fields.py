"""Checks on what the child says: each returns a field, or raises ProtocolError."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import TypeVar

from desktop.engine.protocol import Frame, ProtocolError

_T = TypeVar("_T")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def expect_kind(frame: Frame, kind: str) -> None:
    """Raise ProtocolError unless a frame is of a kind."""
    same(frame.header, "kind", kind)


def field(fields: Mapping[str, object], name: str, kind: type[_T]) -> _T:
    """Return a field of exactly this type; True is no int."""
    value = fields.get(name)
    if type(value) is not kind:
        raise ProtocolError(f"Expected {name} as {kind.__name__}. Received {value!r:.80}.")
    return value


def optional(fields: Mapping[str, object], name: str, kind: type[_T]) -> _T | None:
    """Return a field of this type, or None where it is null or missing."""
    return None if fields.get(name) is None else field(fields, name, kind)


def same(fields: Mapping[str, object], name: str, expected: str) -> str:
    """Return a text that is known before."""
    if fields.get(name) != expected:
        raise ProtocolError(f"Expected {name} {expected!r}. Received {fields.get(name)!r:.80}.")
    return expected


def sha256(fields: Mapping[str, object], name: str) -> str:
    """Return 64 hexadecimal digits."""
    value = field(fields, name, str)
    if not _SHA256.fullmatch(value):
        raise ProtocolError(f"Expected {name} as 64 hexadecimal digits. Received {value!r:.80}.")
    return value


def texts(fields: Mapping[str, object], name: str) -> tuple[str, ...]:
    """Return a list of texts."""
    values = field(fields, name, list)
    if not all(isinstance(value, str) for value in values):
        raise ProtocolError(f"Expected {name} as a list of text. Received {values!r:.80}.")
    return tuple(values)


def shares(fields: Mapping[str, object], name: str) -> dict[str, float]:
    """Return numbers of 0 to 1 by name."""
    values = field(fields, name, dict)
    for key, value in values.items():
        if type(value) is not float or not 0 <= value <= 1:
            raise ProtocolError(f"Expected {name} of 0 to 1 for {key!r}. Received {value!r:.80}.")
    return values


def count(fields: Mapping[str, object], name: str) -> int:
    """Return a whole number of 1 or more."""
    value = field(fields, name, int)
    if value < 1:
        raise ProtocolError(f"Expected {name} of 1 or more. Received {value}.")
    return value


def number(value: object, low: float, high: float) -> float:
    """Return a finite number between the bounds, both included."""
    if not (isinstance(value, float) and math.isfinite(value) and low <= value <= high):
        raise ProtocolError(f"Expected a number of {low} to {high}. Received {value!r:.80}.")
    return value
