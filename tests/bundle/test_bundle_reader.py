"""A bundle is read whole and as it was signed, from a folder or a zip, or refused in words."""

from __future__ import annotations

import json
import shutil
import struct
import tracemalloc
import zipfile
from pathlib import Path

import numpy as np
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from export.bundle.errors import BundleError
from export.bundle.reader import Bundle, open_bundle
from export.bundle.signature import create_key, load_key, sign, verify
from tests.bundle import forged

NAMES = ["manifest.json", "signature", "card.md", *forged.MODELS]


def test_folder_and_zip_are_the_same_bundle(
    opened: Bundle, contents: forged.Contents, tmp_path: Path
) -> None:
    zipped = open_bundle(forged.write_zip(tmp_path / "a.petriscope", contents))
    assert (zipped.digest, zipped.signer) == (opened.digest, opened.signer)
    assert zipped.manifest == opened.manifest
    assert zipped.files == opened.files
    assert opened.card.startswith(f"# {opened.manifest.title}")


def test_the_digest_names_the_bundle(light: forged.Contents, tmp_path: Path) -> None:
    other = forged.resigned(light, lambda manifest: {**manifest, "version": "another"})
    digests = {
        open_bundle(forged.write_folder(tmp_path / str(i), c)).digest
        for i, c in enumerate((light, light, other))
    }
    assert len(digests) == 2


@pytest.mark.parametrize("name", [*NAMES, "golden"])
@pytest.mark.parametrize("where", [0.0, 0.37, 1.0])
def test_one_flipped_bit_in_any_file_is_refused(
    name: str, where: float, contents: forged.Contents, tmp_path: Path
) -> None:
    name = next(n for n in contents if n.startswith(name))
    data = bytearray(contents[name])
    data[int((len(data) - 1) * where)] ^= 1
    with pytest.raises(BundleError):
        open_bundle(forged.write_folder(tmp_path / "b", {**contents, name: bytes(data)}))


@pytest.mark.parametrize("name", [*NAMES, "golden"])
def test_a_missing_file_is_refused_and_named(
    name: str, light: forged.Contents, tmp_path: Path
) -> None:
    name = next(n for n in light if n.startswith(name))
    rest = {n: d for n, d in light.items() if n != name}
    with pytest.raises(BundleError, match="missing") as error:
        open_bundle(forged.write_folder(tmp_path / "b", rest))
    assert name in str(error.value)


@pytest.mark.parametrize("name", NAMES)
def test_a_renamed_file_is_refused(name: str, light: forged.Contents, tmp_path: Path) -> None:
    renamed = {n if n != name else f"{n}.bak": d for n, d in light.items()}
    with pytest.raises(BundleError):
        open_bundle(forged.write_folder(tmp_path / "b", renamed))


@pytest.mark.parametrize("extra", ["notes.txt", "golden/more.png", "Thumbs.db"])
def test_a_file_that_nobody_signed_is_refused(
    extra: str, light: forged.Contents, tmp_path: Path
) -> None:
    with pytest.raises(BundleError, match="does not name"):
        open_bundle(forged.write_folder(tmp_path / "b", {**light, extra: b"x"}))
    with pytest.raises(BundleError, match="does not name"):
        open_bundle(forged.write_zip(tmp_path / "b.petriscope", {**light, extra: b"x"}))


@pytest.mark.parametrize("name", ["golden/../../evil", "sub/file", ".hidden", "golden/a/b", "a b"])
def test_signed_files_of_odd_names_are_refused(
    name: str, light: forged.Contents, tmp_path: Path
) -> None:
    odd = forged.resigned({**light, name: b"x"})
    with pytest.raises(BundleError, match="name"):
        open_bundle(forged.write_zip(tmp_path / "b.petriscope", odd))


@pytest.mark.parametrize("name", ["../evil.txt", "/etc/evil", "..\\evil", "C:evil", "golden/"])
def test_zip_entries_that_lead_out_are_refused_and_nothing_is_written(
    name: str, light: forged.Contents, tmp_path: Path
) -> None:
    path = forged.write_zip(tmp_path / "b.petriscope", {**light, name: b"x"})
    with pytest.raises(BundleError, match="name"):
        open_bundle(path)
    assert list(tmp_path.iterdir()) == [path]


def test_the_entry_of_the_golden_folder_itself_is_passed_over(
    opened: Bundle, contents: forged.Contents, tmp_path: Path
) -> None:
    """Zip programs write one."""
    path = forged.write_zip(tmp_path / "b.petriscope", {"golden/": b"", **contents})
    assert open_bundle(path).files == opened.files


def test_two_entries_of_one_name_are_refused(light: forged.Contents, tmp_path: Path) -> None:
    path = forged.write_zip(tmp_path / "b.petriscope", light)
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("card.md", b"another")
    with pytest.raises(BundleError, match="two files of one name"):
        open_bundle(path)


@pytest.mark.parametrize("link", ["card.md", "golden"])
def test_links_are_not_followed(link: str, light: forged.Contents, tmp_path: Path) -> None:
    folder = forged.write_folder(tmp_path / "b", light)
    (folder / link).rename(tmp_path / "elsewhere")
    try:
        (folder / link).symlink_to(tmp_path / "elsewhere")
    except OSError:
        pytest.skip("this user may not make links")
    with pytest.raises(BundleError, match=r"link|plain files"):
        open_bundle(folder)


def test_a_folder_among_the_files_is_refused(light: forged.Contents, tmp_path: Path) -> None:
    folder = forged.write_folder(tmp_path / "b", light)
    (folder / "golden" / "deeper").mkdir()
    with pytest.raises(BundleError, match="plain files"):
        open_bundle(folder)


def test_too_many_files_are_refused(light: forged.Contents, tmp_path: Path) -> None:
    many = forged.resigned(light | {f"golden/extra{i}.png": b"x" for i in range(70)})
    with pytest.raises(BundleError, match="at most 64 files"):
        open_bundle(forged.write_zip(tmp_path / "b.petriscope", many))


def test_a_zip_bomb_is_refused_by_its_stated_size(light: forged.Contents, tmp_path: Path) -> None:
    path = forged.write_zip(tmp_path / "b.petriscope", {**light, "bomb": bytes(200_000_000)})
    assert path.stat().st_size < 3_000_000
    tracemalloc.start()
    with pytest.raises(BundleError, match="MB"):
        open_bundle(path)
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


def test_a_zip_bomb_that_understates_its_size_is_refused(
    light: forged.Contents, tmp_path: Path
) -> None:
    path = forged.write_zip(tmp_path / "b.petriscope", {"bomb": bytes(100_000_000), **light})
    data = path.read_bytes()
    path.write_bytes(data.replace(struct.pack("<I", 100_000_000), struct.pack("<I", 1000)))
    tracemalloc.start()
    with pytest.raises(BundleError):
        open_bundle(path)
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_only_plain_zip_compression_is_read(
    method: int, light: forged.Contents, tmp_path: Path
) -> None:
    path = tmp_path / "b.petriscope"
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, data in light.items():
            archive.writestr(name, data)
    with pytest.raises(BundleError, match="compress"):
        open_bundle(path)


def test_a_zip_cut_anywhere_is_refused(light: forged.Contents, tmp_path: Path) -> None:
    whole = forged.write_zip(tmp_path / "whole.petriscope", light).read_bytes()
    cut = tmp_path / "cut.petriscope"
    for length in range(0, len(whole), len(whole) // 60):
        cut.write_bytes(whole[:length])
        with pytest.raises(BundleError):
            open_bundle(cut)


def test_a_damaged_zip_is_never_worse_than_refused(light: forged.Contents, tmp_path: Path) -> None:
    small = {name: data for name, data in light.items() if not name.startswith("golden")}
    whole = forged.write_zip(tmp_path / "whole.petriscope", small).read_bytes()
    damaged, rng, refused = tmp_path / "damaged.petriscope", np.random.default_rng(4), 0
    for _ in range(400):
        data = bytearray(whole)
        # Half of the damage goes to the directory at the end, which zip readers trust.
        start = 0 if rng.random() < 0.5 else len(data) - 400
        for position in rng.integers(start, len(data), 3):
            data[position] = rng.integers(256)
        damaged.write_bytes(data)
        with pytest.raises(BundleError):  # the golden images are missing anyway
            open_bundle(damaged)
        refused += 1
    assert refused == 400


@pytest.mark.parametrize("what", ["nothing", "text", "empty folder", "empty file"])
def test_what_is_no_bundle_is_refused_in_words(what: str, tmp_path: Path) -> None:
    path = tmp_path / "x.petriscope"
    if what == "text":
        path.write_text("Dear colleague,", encoding="utf-8")
    elif what == "empty folder":
        path.mkdir()
    elif what == "empty file":
        path.touch()
    with pytest.raises(BundleError, match=r"Expected|cannot be read"):
        open_bundle(path)


def test_a_changed_manifest_breaks_the_signature(light: forged.Contents, tmp_path: Path) -> None:
    manifest = json.loads(light["manifest.json"])
    changed = {**light, "manifest.json": json.dumps({**manifest, "temperature": 2.0}).encode()}
    with pytest.raises(BundleError, match="signature is broken"):
        open_bundle(forged.write_folder(tmp_path / "b", changed))


def test_a_signature_of_another_key_for_this_manifest_is_refused() -> None:
    mine, other = (json.loads(sign(b"text", Ed25519PrivateKey.generate())) for _ in range(2))
    mixed = {**mine, "public_key": other["public_key"]}
    with pytest.raises(BundleError, match="signature is broken"):
        verify(b"text", json.dumps(mixed).encode())


@pytest.mark.parametrize(
    "signature",
    [
        {},
        {"public_key": "", "signature": ""},
        {"public_key": "AAAA", "signature": "AAAA"},
        {"public_key": "é" * 44, "signature": "AAAA"},
        {"public_key": 5, "signature": "AAAA"},
        {"public_key": "AAAA", "signature": "AAAA", "more": 1},
        [],
        None,
    ],
)
def test_what_is_no_signature_is_refused(signature: object) -> None:
    with pytest.raises(BundleError):
        verify(b"text", json.dumps(signature).encode())


def test_a_fingerprint_tells_the_signer_and_nothing_else() -> None:
    one, other = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    fingerprints = [verify(text, sign(text, key)) for key in (one, other) for text in (b"a", b"b")]
    assert fingerprints[0] == fingerprints[1] != fingerprints[2] == fingerprints[3]
    assert all(len(f) == 24 and int(f, 16) >= 0 for f in fingerprints)


def test_a_key_is_kept_and_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "key.pem"
    create_key(path)
    before = path.read_bytes()
    with pytest.raises(BundleError, match="already"):
        create_key(path)
    assert path.read_bytes() == before
    text = b"signed"
    assert verify(text, sign(text, load_key(path))) == verify(text, sign(text, load_key(path)))


@pytest.mark.parametrize("data", [None, b"", b"no key", b"-----BEGIN PRIVATE KEY-----\nAAAA\n"])
def test_what_is_no_key_is_refused_in_words(data: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "key.pem"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(BundleError, match="cannot be read"):
        load_key(path)


def test_reading_leaves_the_bundle_as_it_is(light: forged.Contents, tmp_path: Path) -> None:
    folder = forged.write_folder(tmp_path / "b", light)
    shutil.copytree(folder, tmp_path / "before")
    open_bundle(folder)
    assert forged.read_folder(folder) == forged.read_folder(tmp_path / "before")
