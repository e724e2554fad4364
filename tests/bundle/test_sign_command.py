"""Signing a bundle again, and saying who signed it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from export.__main__ import main
from export.bundle.reader import open_bundle
from export.bundle.signature import create_key, load_key, sign, verify
from tests.bundle import forged


@pytest.fixture
def key(tmp_path: Path) -> Path:
    path = tmp_path / "keys" / "laboratory.pem"
    create_key(path)
    return path


def spoken(fingerprint: str) -> str:
    return " ".join(fingerprint[start : start + 4] for start in range(0, 24, 4))


def fingerprint(key: Path) -> str:
    return verify(b"x", sign(b"x", load_key(key)))


def written(kind: str, contents: forged.Contents, place: Path) -> Path:
    place.mkdir(exist_ok=True)
    if kind == "folder":
        return forged.write_folder(place / "bundle", contents)
    return forged.write_zip(place / "bundle.petriscope", contents)


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_a_bundle_signed_again_is_the_same_bundle_of_another_signer(
    kind: str,
    contents: forged.Contents,
    key: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    bundle = written(kind, contents, tmp_path / "place")
    before = open_bundle(bundle)
    assert main(["sign", str(bundle), "--key", str(key)]) == 0
    after = open_bundle(bundle)
    assert capsys.readouterr().out == f"signed by {spoken(fingerprint(key))}\n"
    assert after.signer == fingerprint(key) != before.signer
    assert (after.digest, after.files) == (before.digest, before.files)
    assert list((tmp_path / "place").iterdir()) == [bundle]
    assert main(["verify", str(bundle)]) == 0


@pytest.mark.parametrize("kind", ["folder", "file"])
@pytest.mark.parametrize("without", [True, False])
def test_an_edited_manifest_is_signed_whatever_its_signature_was(
    kind: str, without: bool, light: forged.Contents, key: Path, tmp_path: Path
) -> None:
    manifest = json.loads(light["manifest.json"]) | {"title": "Ours"}
    edited = {**light, "manifest.json": json.dumps(manifest).encode()}
    if without:
        del edited["signature"]
    bundle = written(kind, edited, tmp_path / "place")
    assert main(["sign", str(bundle), "--key", str(key)]) == 0
    assert open_bundle(bundle).manifest.title == "Ours"


@pytest.mark.parametrize("kind", ["folder", "file"])
@pytest.mark.parametrize("wrong", ["hash", "missing file", "extra file", "manifest", "no manifest"])
def test_what_is_not_whole_is_not_signed_and_left_as_it_is(
    kind: str,
    wrong: str,
    light: forged.Contents,
    key: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    bad = dict(light)
    if wrong == "hash":
        bad["card.md"] += b"!"
    elif wrong == "missing file":
        del bad["gate.onnx"]
    elif wrong == "extra file":
        bad["notes.txt"] = b"x"
    elif wrong == "manifest":
        bad = forged.resigned(light, lambda m: {**m, "temperature": 0})
    else:
        del bad["manifest.json"]
    bundle = written(kind, bad, tmp_path / "place")
    before = bundle.read_bytes() if kind == "file" else forged.read_folder(bundle)
    assert main(["sign", str(bundle), "--key", str(key)]) == 1
    assert "petriscope-export: " in capsys.readouterr().err
    assert before == (bundle.read_bytes() if kind == "file" else forged.read_folder(bundle))
    assert list((tmp_path / "place").iterdir()) == [bundle]


def test_a_key_or_a_bundle_that_is_not_there_is_refused_in_words(
    light: forged.Contents, key: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = written("folder", light, tmp_path / "place")
    assert main(["sign", str(bundle), "--key", str(tmp_path / "none.pem")]) == 1
    assert "signing key" in capsys.readouterr().err
    assert main(["sign", str(tmp_path / "none"), "--key", str(key)]) == 1
    assert "cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_verify_signature_names_the_signer_of_an_intact_bundle(
    kind: str, light: forged.Contents, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = written(kind, light, tmp_path / "place")
    assert main(["verify-signature", str(bundle)]) == 0
    said = capsys.readouterr().out
    assert f"signed by {spoken(open_bundle(bundle).signer)}\n" in said
    assert "intact" in said


def test_verify_signature_loads_no_model(light: forged.Contents, tmp_path: Path) -> None:
    """The light bundle's models fit no manifest: `verify` refuses them."""
    bundle = written("folder", light, tmp_path / "place")
    assert main(["verify-signature", str(bundle)]) == 0
    assert main(["verify", str(bundle)]) == 1


@pytest.mark.parametrize("name", ["manifest.json", "signature", "card.md", *forged.MODELS])
def test_verify_signature_says_that_a_bundle_is_broken(
    name: str, light: forged.Contents, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = bytearray(light[name])
    changed[len(changed) // 2] ^= 1
    bundle = written("folder", {**light, name: bytes(changed)}, tmp_path / "place")
    assert main(["verify-signature", str(bundle)]) == 1
    said = capsys.readouterr()
    assert "broken" in said.err
    assert "intact" not in said.out
    signed = name not in {"manifest.json", "signature"}
    assert ("signed by" in said.out) == signed  # else nobody knows
