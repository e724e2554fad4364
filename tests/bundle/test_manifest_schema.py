"""The published schema is the dataclasses' own, and agrees with the reader."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from export.bundle.errors import BundleError
from export.bundle.manifest import parse_manifest
from export.bundle.manifest_schema import manifest_schema, schema_text
from export.bundle.preprocessing import VERSION
from tests.bundle import forged

PUBLISHED = Path(__file__).parents[2] / "docs" / "manifest.schema.json"

Place = list[str | int]


@pytest.fixture(scope="module")
def manifest(contents: forged.Contents) -> Any:
    return json.loads(contents["manifest.json"])


@pytest.fixture(scope="module")
def valid() -> Callable[[Any], bool]:
    """Return a function that says whether a manifest is as the schema says."""
    jsonschema.Draft202012Validator.check_schema(manifest_schema())
    validator = jsonschema.Draft202012Validator(manifest_schema())
    return lambda value: bool(validator.is_valid(value))


def read(value: Any) -> bool:
    """Say whether the reader takes a manifest."""
    try:
        parse_manifest(json.dumps(value).encode())
    except BundleError:
        return False
    return True


def inner(value: Any, place: Place) -> Any:
    for key in place:
        value = value[key]
    return value


def places(value: Any, place: Place | None = None) -> Iterator[Place]:
    """Yield where each field of a manifest stands; of lists the first item."""
    place = place or []
    if isinstance(value, dict):
        for key, item in value.items():
            yield [*place, key]
            yield from places(item, [*place, key])
    elif isinstance(value, list) and value:
        yield from places(value[0], [*place, 0])


def test_the_published_schema_is_the_generated_one() -> None:
    assert PUBLISHED.read_text(encoding="utf-8") == schema_text()


def test_every_object_of_the_schema_is_closed() -> None:
    for part in json.loads(schema_text())["$defs"].values():
        assert part["additionalProperties"] is False
        assert part["required"] == list(part["properties"])
        assert part["description"]


def test_the_embedded_manifest_is_valid(manifest: Any, valid: Callable[[Any], bool]) -> None:
    assert valid(manifest)
    assert read(manifest)


def test_no_field_may_be_missing(manifest: Any, valid: Callable[[Any], bool]) -> None:
    free = (["provenance", "settings"], ["provenance", "versions"], ["files"])
    checked = 0
    for place in places(manifest):
        if any(place[:-1] == of_any_keys for of_any_keys in free):
            continue
        changed = copy.deepcopy(manifest)
        del inner(changed, place[:-1])[place[-1]]
        assert not valid(changed), place
        assert not read(changed), place
        checked += 1
    assert checked > 60


def test_no_field_may_be_unknown(manifest: Any, valid: Callable[[Any], bool]) -> None:
    objects = [[], *(p for p in places(manifest) if isinstance(inner(manifest, p), dict))]
    for place in objects:
        changed = copy.deepcopy(manifest)
        inner(changed, place)["an unknown field"] = 1
        assert not valid(changed), place
        assert not read(changed), place


def test_no_field_may_be_of_another_type(manifest: Any, valid: Callable[[Any], bool]) -> None:
    for place in places(manifest):
        was = type(inner(manifest, place))
        for other in (None, True, "text", -1.5, [[None]], {"a": None}):
            if was in {str, float} and type(other) is was:
                continue
            changed = copy.deepcopy(manifest)
            inner(changed, place[:-1])[place[-1]] = other
            assert valid(changed) == read(changed), (place, other)


@pytest.mark.parametrize(
    ("place", "low", "high", "step"),
    [
        (["temperature"], 0.01, 100, 0.001),
        (["classes", 0, "review_below"], 0, 1, 0.001),
        (["metrics", "refused"], 0, 1, 0.001),
        (["metrics", "accuracy"], 0, 1, 0.001),
        (["metrics", "macro_f1"], 0, 1, 0.001),
        (["metrics", "expected_calibration_error"], 0, 1, 0.001),
        (["metrics", "gradcam_max_difference"], 0, 1, 0.001),
        (["metrics", "classes", 0, "precision"], 0, 1, 0.001),
        (["metrics", "classes", 1, "recall"], 0, 1, 0.001),
        (["metrics", "classes", 1, "f1"], 0, 1, 0.001),
        (["quantization", "parts", 0, "probability_difference"], 0, 1, 0.001),
        (["quantization", "plans", 0, "accuracy"], 0, 1, 0.001),
        (["quantization", "plans", 1, "agreement"], 0, 1, 0.001),
        (["quantization", "plans", 1, "probability_difference"], 0, 1, 0.001),
        (["explanation", "channels"], 1, 8192, 1),
        (["refusal", "max_novelty"], 0.001, None, 0.001),
        (["format_version"], 2, 2, 1),
        (["preprocessing", "version"], VERSION, VERSION, 1),
    ],
)
def test_schema_and_reader_agree_on_ranges(
    place: Place,
    low: float,
    high: float | None,
    step: float,
    manifest: Any,
    valid: Callable[[Any], bool],
) -> None:
    for value, inside in (
        *((low, True), (low - step, False)),
        *(((high, True), (high + step, False)) if high is not None else ()),
    ):
        changed = copy.deepcopy(manifest)
        inner(changed, place[:-1])[place[-1]] = value
        assert valid(changed) is inside, (place, value)
        assert read(changed) is inside, (place, value)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (["classes", 0, "name"], ""),
        (["classes", 0, "name"], " padded"),
        (["classes", 0, "name"], "x" * 101),
        (["title"], "x" * 20_001),
        (["classes"], []),
        (["golden"], []),
        (["golden", 0, "class_index"], -1),
        (["refusal", "colours_low"], [0.0] * 5),
        (["refusal", "colours_high"], [0.0] * 7),
        (["explanation", "method"], "magic"),
        (["preprocessing"], {"version": VERSION, "width": 15, "height": 15}),
        (["preprocessing"], {"version": VERSION, "width": 513, "height": 513}),
    ],
    ids=str,
)
def test_schema_and_reader_refuse_the_same_values(
    place: Place, value: Any, manifest: Any, valid: Callable[[Any], bool]
) -> None:
    changed = copy.deepcopy(manifest)
    inner(changed, place[:-1])[place[-1]] = value
    assert not valid(changed)
    assert not read(changed)


def test_the_page_of_the_format_says_which_preprocessing_it_describes():
    page = (PUBLISHED.parent / "bundle-format.md").read_text("utf-8")
    assert f"| {VERSION}: of the steps under *From file to tensor* |" in page
    assert f"Preprocessing, version {VERSION}:" in page
