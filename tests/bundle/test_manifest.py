"""The manifest says everything, and nothing else; a wrong one is refused though it is signed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from export.bundle.errors import BundleError
from export.bundle.manifest import Manifest, parse_manifest
from export.bundle.preprocessing import VERSION
from export.bundle.reader import Bundle, open_bundle
from export.bundle.strict_json import dump
from tests.bundle import forged

FIELDS = list(Manifest.__dataclass_fields__)


@pytest.fixture
def refused(light: forged.Contents, tmp_path: Path) -> Callable[..., str]:
    """Return a function: an edit of the manifest to the words it is refused with."""

    def open_edited(edit: Callable[[Any], Any], hash_again: bool = True) -> str:
        edited = forged.resigned(light, edit, hash_again)
        with pytest.raises(BundleError) as error:
            open_bundle(forged.write_folder(tmp_path / "edited", edited))
        assert "signature" not in str(error.value)
        return str(error.value)

    return open_edited


def test_the_control_is_accepted(light: forged.Contents, tmp_path: Path) -> None:
    open_bundle(forged.write_folder(tmp_path / "b", forged.resigned(light)))


def test_a_manifest_survives_writing_and_reading(opened: Bundle) -> None:
    assert parse_manifest(dump(opened.manifest)) == opened.manifest


@pytest.mark.parametrize("field", FIELDS)
def test_a_missing_field_is_refused_and_named(field: str, refused: Callable[..., str]) -> None:
    words = refused(lambda m: {k: v for k, v in m.items() if k != field})
    assert field in words
    assert "missing" in words


@pytest.mark.parametrize("field", FIELDS)
def test_a_field_of_the_wrong_type_is_refused_and_named(
    field: str, refused: Callable[..., str]
) -> None:
    words = refused(lambda m: {**m, field: True if field != "golden" else "x"}, hash_again=False)
    assert field in words
    assert "Expected" in words


@pytest.mark.parametrize(
    "place",
    [
        *([], ["classes", 0], ["preprocessing"], ["refusal"], ["explanation"], ["metrics"]),
        *(["metrics", "classes", 0], ["provenance"], ["golden", 0], ["quantization"]),
        *(["quantization", "parts", 0], ["quantization", "plans", 0]),
    ],
    ids=str,
)
def test_an_unknown_field_anywhere_is_refused_and_named(
    place: list[str | int], refused: Callable[..., str]
) -> None:
    def edit(manifest: Any) -> None:
        inner = manifest
        for key in place:
            inner = inner[key]
        inner["extra_field"] = 1

    words = refused(edit)
    assert "extra_field" in words
    assert "unknown" in words


def setting(*path: str | int, to: Any) -> Callable[[Any], None]:
    def edit(manifest: Any) -> None:
        for key in path[:-1]:
            manifest = manifest[key]
        manifest[path[-1]] = to

    return edit


@pytest.mark.parametrize(
    "edit",
    [
        setting("temperature", to=0),
        setting("temperature", to=-1.0),
        setting("temperature", to=float("nan")),
        setting("temperature", to=float("inf")),
        setting("temperature", to=10**400),
        setting("temperature", to=1e-300),
        setting("temperature", to="1.0"),
        setting("temperature", to=None),
        setting("classes", 0, "review_below", to=1.5),
        setting("classes", 0, "review_below", to=-0.1),
        setting("classes", 0, "name", to=""),
        setting("classes", 0, "name", to=" padded "),
        setting("classes", 0, "name", to="two\nlines"),
        setting("classes", 0, "name", to="x" * 101),
        setting("classes", 0, "name", to="\ud800"),
        setting("title", to="\ud800"),
        setting("classes", to=[]),
        setting("classes", to={}),
        setting("explanation", "method", to="magic"),
        setting("explanation", "height", to=0),
        setting("explanation", "channels", to=10**6),
        setting("explanation", "width", to=7.0),
        setting("refusal", "min_side", to=34.5),
        setting("refusal", "colours_low", to=[0.0] * 5),
        setting("refusal", "colours_high", 0, to="255"),
        setting("refusal", "max_novelty", to=-0.1),
        setting("calibration", to="x" * 20_001),
        setting("quantization", "plans", 0, "parts", to="block1"),
        setting("golden", to=[]),
        setting("golden", 0, "class_index", to=99),
        setting("golden", 0, "class_index", to=-1),
        setting("golden", 0, "file", to="golden/none.png"),
        setting("golden", 0, "file", to="../outside.png"),
        setting("golden", 0, "probabilities", to=[1.0]),
        setting("golden", 0, "heatmap", to=[[0.0]]),
        setting("golden", 0, "heatmap", 0, 0, to=None),
        setting("provenance", "versions", to={"numpy": 2}),
    ],
    ids=lambda _: "",
)
def test_values_that_make_no_sense_are_refused(
    edit: Callable[[Any], Any], refused: Callable[..., str]
) -> None:
    assert "Expected" in refused(edit)


def test_two_classes_of_one_name_are_refused(refused: Callable[..., str]) -> None:
    assert "one twice" in refused(lambda m: m["classes"][1].update(name=m["classes"][0]["name"]))


@pytest.mark.parametrize("version", [0, 1, 3, 99])
def test_another_format_version_is_refused_with_advice(
    version: int, refused: Callable[..., str]
) -> None:
    words = refused(setting("format_version", to=version))
    assert f"format {version}" in words
    assert "Export the bundle again" in words


@pytest.mark.parametrize("side", [16, 28, 512])
def test_a_square_input_of_another_size_is_accepted(
    side: int, light: forged.Contents, tmp_path: Path
) -> None:
    edit = setting("preprocessing", to={"version": VERSION, "width": side, "height": side})
    bundle = open_bundle(forged.write_folder(tmp_path / "b", forged.resigned(light, edit)))
    assert bundle.manifest.preprocessing.width == side


@pytest.mark.parametrize("side", [15, 513, 0, -28])
def test_a_square_input_out_of_range_is_refused(side: int, refused: Callable[..., str]) -> None:
    edit = setting("preprocessing", to={"version": VERSION, "width": side, "height": side})
    assert "square of 16 to 512 pixels" in refused(edit)


@pytest.mark.parametrize(
    ("field", "value"),
    [("version", VERSION - 1), ("version", VERSION + 1), ("width", 299), ("height", 1)],
)
def test_another_preprocessing_is_refused_with_advice(
    field: str, value: int, refused: Callable[..., str]
) -> None:
    words = refused(setting("preprocessing", field, to=value))
    assert "preprocessing" in words
    assert "again" in words


def test_a_hash_of_a_file_that_is_not_there_is_refused(refused: Callable[..., str]) -> None:
    assert "missing" in refused(setting("files", "ghost.bin", to="0" * 64), hash_again=True)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"{}",
        b"[" * 100_000,
        b'{"a": ' * 50_000,
        b"1" * 9999,
    ],
    ids=range(9),
)
def test_what_is_no_manifest_is_refused(
    text: bytes, light: forged.Contents, tmp_path: Path
) -> None:
    with pytest.raises(BundleError, match="Expected"):
        open_bundle(forged.write_folder(tmp_path / "b", forged.with_manifest(light, text)))


def test_a_key_that_stands_twice_is_refused(light: forged.Contents, tmp_path: Path) -> None:
    manifest = json.loads(light["manifest.json"])
    text = json.dumps(manifest)[:-1] + ', "temperature": 2.0}'
    with pytest.raises(BundleError, match="twice"):
        open_bundle(forged.write_folder(tmp_path / "b", forged.with_manifest(light, text.encode())))
