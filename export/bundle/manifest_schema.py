"""The manifest's form as JSON Schema (draft 2020-12), made from its dataclasses.

``python -m export.bundle.manifest_schema > docs/manifest.schema.json`` writes it anew. The reader
does not need it: it is for those who write bundles, or readers of their own. What a schema cannot
say (that class names differ, that golden answers fit classes and features) the reader checks too.
"""

from __future__ import annotations

import dataclasses
import inspect
import json
import re
import sys
from collections.abc import Iterator
from typing import Any, get_args, get_origin, get_type_hints

from export.bundle import preprocessing
from export.bundle.manifest import FORMAT_VERSION, SHARES, Manifest
from export.bundle.strict_json import MAX_TEXT

_SCALARS: dict[object, dict[str, object]] = {
    str: {"type": "string", "maxLength": MAX_TEXT},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
}

_SIDE: dict[str, object] = {
    "minimum": preprocessing.SIZES.start,
    "maximum": preprocessing.SIZES.stop - 1,
}
_FEATURES: dict[str, object] = {"minimum": 1, "maximum": 8192}
_SIX: dict[str, object] = {"minItems": 6, "maxItems": 6}
_SHARE: dict[str, object] = {"minimum": 0, "maximum": 1}

_RANGES: dict[tuple[str, str], dict[str, object]] = {
    ("Manifest", "format_version"): {"const": FORMAT_VERSION},
    ("Manifest", "classes"): {"minItems": 2, "maxItems": 1000},
    ("Manifest", "temperature"): {"minimum": 0.01, "maximum": 100},
    ("Manifest", "golden"): {"minItems": 1},
    ("Manifest", "files"): {
        "propertyNames": {"pattern": "^(golden/)?[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"},
        "additionalProperties": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    },
    ("ClassInfo", "name"): {"minLength": 1, "maxLength": 100, "pattern": r"^\S(.*\S)?$"},
    ("ClassInfo", "review_below"): _SHARE,
    ("Preprocessing", "version"): {"const": preprocessing.VERSION},
    ("Preprocessing", "width"): _SIDE,
    ("Preprocessing", "height"): _SIDE,
    ("Refusal", "colours_low"): _SIX,
    ("Refusal", "colours_high"): _SIX,
    ("Refusal", "max_novelty"): {"exclusiveMinimum": 0},
    ("Explanation", "method"): {"const": "grad-cam"},
    ("Explanation", "height"): _FEATURES,
    ("Explanation", "width"): _FEATURES,
    ("Explanation", "channels"): _FEATURES,
    ("GoldenImage", "class_index"): {"minimum": 0, "maximum": 999},
    **{(kind.__name__, name): _SHARE for kind, names in SHARES.items() for name in names},
}
"""By dataclass and field: what `export.bundle.manifest` and the reader check beyond the type."""


def manifest_schema() -> dict[str, object]:
    """Return the schema."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"manifest.json of a Petriscope bundle, format {FORMAT_VERSION}",
        "$ref": "#/$defs/Manifest",
        "$defs": {kind.__name__: _object(kind) for kind in _dataclasses(Manifest)},
    }


def schema_text() -> str:
    """Return the schema as the text of docs/manifest.schema.json."""
    return json.dumps(manifest_schema(), indent=1) + "\n"


def _dataclasses(kind: Any) -> Iterator[Any]:
    """Yield a dataclass and those that its fields consist of."""
    if dataclasses.is_dataclass(kind):
        yield kind
        for hint in get_type_hints(kind).values():
            yield from _dataclasses(hint)
    for inner in get_args(kind):
        yield from _dataclasses(inner)


def _object(kind: Any) -> dict[str, object]:
    words = _descriptions(kind)
    fields = {}
    for name, hint in get_type_hints(kind).items():
        described = {"description": words[name]} if name in words else {}
        fields[name] = described | _type(hint) | _RANGES.get((kind.__name__, name), {})
    return {
        "type": "object",
        "description": inspect.cleandoc(kind.__doc__).splitlines()[0],
        "properties": fields,
        "required": list(fields),
        "additionalProperties": False,
    }


def _type(hint: Any) -> dict[str, object]:
    if dataclasses.is_dataclass(hint):
        return {"$ref": f"#/$defs/{getattr(hint, '__name__', '')}"}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": _type(get_args(hint)[0])}
    if get_origin(hint) is dict:
        return {"type": "object", "additionalProperties": _type(get_args(hint)[1])}
    return dict(_SCALARS[hint])


def _descriptions(kind: Any) -> dict[str, str]:
    """Return what a dataclass's docstring says of each attribute."""
    _, _, attributes = inspect.cleandoc(kind.__doc__).partition("Attributes:\n")
    entries = re.findall(r"^    (\w+): (.+(?:\n {5,}.+)*)", attributes, re.MULTILINE)
    return {name: " ".join(text.split()).replace("`", "") for name, text in entries}


if __name__ == "__main__":
    sys.stdout.write(schema_text())
