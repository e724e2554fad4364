"""JSON to frozen dataclasses: every field present, none unknown, each of its type."""

from __future__ import annotations

import dataclasses
import json
import re
import sys
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from export.bundle.errors import BundleError

T = TypeVar("T")

MAX_TEXT = 20_000
"""Characters of a text: no file of ours has a longer one, and a window cannot show it."""


def parse(text: bytes, cls: type[T], where: str) -> T:
    """Read a JSON document into a dataclass.

    Args:
        text: UTF-8.
        cls: Dataclass of str, int, float, bool, tuple[X, ...], dict[str, X] and dataclasses.
        where: Name of the document, for messages.

    Raises:
        BundleError: Not JSON, or not of that form.
    """
    try:
        value = json.loads(text.decode("utf-8"), object_pairs_hook=_unique_keys)
        parsed: T = _convert(value, cls, where)
    except (ValueError, RecursionError) as error:
        raise BundleError(f"Expected JSON in {where}. Received something else: {error}.") from None
    return parsed


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return result


def _convert(value: Any, kind: Any, where: str) -> Any:
    if dataclasses.is_dataclass(kind):
        return _object(value, kind, where)
    if get_origin(kind) is tuple:
        _expect(isinstance(value, list), "a list", value, where)
        item = get_args(kind)[0]
        return tuple(_convert(v, item, f"{where}[{i}]") for i, v in enumerate(value))
    if get_origin(kind) is dict:
        _expect(isinstance(value, dict), "an object", value, where)
        item = get_args(kind)[1]
        return {
            _scalar(key, str, where): _convert(v, item, f"{where}.{key}")
            for key, v in value.items()
        }
    return _scalar(value, kind, where)


def _object(value: Any, kind: Any, where: str) -> Any:
    _expect(isinstance(value, dict), "an object", value, where)
    hints = get_type_hints(kind)
    missing, unknown = sorted(hints.keys() - value.keys()), sorted(value.keys() - hints.keys())
    if missing:
        raise BundleError(f"Expected {', '.join(missing)} in {where}. It is missing.")
    if unknown:
        raise BundleError(f"Expected no {', '.join(unknown)[:80]} in {where}. It is unknown.")
    return kind(**{key: _convert(value[key], hints[key], f"{where}.{key}") for key in hints})


def _scalar(value: Any, kind: Any, where: str) -> Any:
    names = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}
    if kind is float:
        number = isinstance(value, int | float) and not isinstance(value, bool)
        _expect(number and abs(value) <= sys.float_info.max, names[kind], value, where)
        return float(value)
    _expect(type(value) is kind, names[kind], value, where)
    if kind is str:
        _expect(not re.search("[\ud800-\udfff]", value), "whole characters", value, where)
        _expect(len(value) <= MAX_TEXT, f"at most {MAX_TEXT} characters", value, where)
    return value


def _expect(holds: bool, expected: str, value: Any, where: str) -> None:
    if not holds:
        raise BundleError(f"Expected {expected} at {where}. Received {str(value)[:60]!r}.")


def dump(value: Any) -> bytes:
    """Write a dataclass as the JSON that `parse` reads: UTF-8, one line feed at the end."""
    text = json.dumps(dataclasses.asdict(value), indent=1, ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8") + b"\n"
