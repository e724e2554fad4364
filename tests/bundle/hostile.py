"""Bundles that somebody made to do harm, built from one that does none.

Nearly all are signed, by a key that nobody knows: anybody can make a key.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import os
import socket
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from onnx import TensorProto, helper, numpy_helper

from export.bundle import preprocessing
from export.bundle.signature import sign
from tests.bundle import forged

Contents = forged.Contents
Hostile = Callable[[Path], Path]
"""Writes a bundle into a folder of its own and returns the bundle's path."""

Named = Iterator[tuple[str, Hostile]]

FIRST = "golden/01.png"


def refused_by_the_reader(light: Contents, whole: Contents) -> dict[str, Hostile]:
    """Return what must be refused before any runtime or decoder is asked.

    Args:
        light: A bundle whose models are a few bytes.
        whole: The bundle that it was made from.
    """
    makers = (_names, _zips, _folders, _files, _manifests, _jsons, _signatures, _graphs)
    found = [named for make in makers for named in make(light)]
    found += [*_cut_models(light, whole), *_golden_bombs(light)]
    assert len(dict(found)) == len(found), "two hostile bundles of one name"
    return dict(found)


def folder(contents: Mapping[str, bytes]) -> Hostile:
    return lambda place: forged.write_folder(place / "bundle", contents)


def zipped(contents: Mapping[str, bytes]) -> Hostile:
    return lambda place: forged.write_zip(place / "b.petriscope", contents)


def _raw(data: bytes) -> Hostile:
    def write(place: Path) -> Path:
        path = place / "b.petriscope"
        path.write_bytes(data)
        return path

    return write


# Names of files that lead out of the bundle, or mean something to some system.
_NAMES = (
    *("../evil", "../../../../etc/cron.d/evil", "golden/../../evil", "golden/../evil", ".."),
    *("/etc/evil", "//server/share/evil", "\\\\server\\share\\evil", "\\\\?\\C:\\evil"),
    *("C:evil", "C:\\evil", "C:/evil", "..\\evil", "golden\\evil.png", "golden/..\\evil"),
    *("./evil", "golden/./evil.png", "golden//evil.png", "golden/a/b.png", "evil/", "../"),
    *(".hidden", "golden/.hidden", "~/evil", "~root/evil", "%TEMP%/evil", "$HOME/evil"),
    *("a b", "evil\n", "\u00e9vil.md", "card.md:stream", "-rf", "", "."),
    *("e" * 101, "golden/" + "e" * 60_000, "golden/\u202egnp.exe", "CON:", "|calc", "*"),
)


def _names(light: Contents) -> Named:
    for number, name in enumerate(_NAMES):
        yield f"name {number}: {name[:20]!r}", zipped(forged.resigned({**light, name: b"x"}))
    for name in ("notes.txt", "autorun.inf", "golden/evil.dll"):
        yield f"signed file of no use: {name}", folder(forged.resigned({**light, name: b"MZ"}))


def _zips(light: Contents) -> Named:
    plain = forged.resigned(light)
    for what, mode in (
        *(("link", stat.S_IFLNK), ("pipe", stat.S_IFIFO), ("device", stat.S_IFCHR)),
        *(("folder", stat.S_IFDIR), ("socket", stat.S_IFSOCK)),
    ):
        target = b"/etc/passwd"
        yield f"zip: {what} as card", _zip_with(forged.resigned({**light, "card.md": target}), mode)
    yield "zip: hard link, as tar has it", zipped(forged.resigned({**light, "card.md/": b""}))
    whole = _zip_bytes(plain)
    yield "zip: comment", _raw(whole[:-2] + b"\4\0evil")
    yield "zip: behind it more", _raw(whole + b"more")
    yield "zip: locator of a zip64", _raw(_with_zip64(whole))
    yield "zip: encrypted", _raw(_set_flag(whole, 0x1))
    yield "zip: strongly encrypted", _raw(_set_flag(whole, 0x41))
    yield "zip: patch data", _raw(_set_flag(whole, 0x20))
    for method in (1, 8, 9, 12, 14, 93, 95, 97, 98, 99):
        if method != zipfile.ZIP_DEFLATED:
            yield f"zip: compression {method}", _raw(_set_method(whole, method))
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        yield f"zip: really compressed by {method}", _compressed(plain, method)
    yield "zip: two of one name", _twice(plain, "card.md")
    yield "zip: two names that differ in case", zipped(forged.resigned({**light, "CARD.md": b"x"}))
    yield "zip: bomb by its stated size", zipped({**plain, "golden/b.png": bytes(200_000_000)})
    small = _zip_bytes({"golden/b.png": bytes(100_000_000), **plain})
    lie, truth = struct.pack("<I", 1000), struct.pack("<I", 100_000_000)
    yield "zip: bomb that states too little", _raw(small.replace(truth, lie))
    yield "zip: member that states too much", _raw(_restated(whole, 60_000_000))
    yield "zip: many bombs", zipped(plain | {f"golden/{i}.png": bytes(9_000_000) for i in range(9)})
    inner = _zip_bytes({str(number): bytes(10_000_000) for number in range(5)})
    yield "zip: zips in a zip", zipped(forged.resigned({**light, "classifier.onnx": inner}))
    yield "zip: members that overlap", _raw(_overlapping(plain))
    yield "zip: another name inside", _raw(whole.replace(b"card.md", b"card.mx", 1))
    yield "zip: a name with a zero in it", _raw(whole.replace(b"card.md", b"card\0md"))
    yield "zip: wrong checksum", _raw(_flipped(whole, whole.index(b"card.md") + 20))
    yield "zip: directory of 300,000", _raw(_directory_of(300_000))
    yield "zip: directory beyond its end", _raw(whole[:-10] + struct.pack("<L", 2**31) + bytes(2))
    yield "zip: 70 files", zipped(forged.resigned(light | _many(70)))
    for part in (0.1, 0.5, 0.9, 0.999):
        yield f"zip: cut at {part}", _raw(whole[: int(len(whole) * part)])
    yield "zip: empty", _raw(b"")
    yield "zip: empty zip", _raw(b"PK\5\6" + bytes(18))
    yield "zip: all of one byte", _raw(b"P" * 1_000_000)


def _many(count: int) -> Contents:
    return {f"golden/extra{number}.png": b"x" for number in range(count)}


def _zip_bytes(contents: Mapping[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _zip_with(contents: Mapping[str, bytes], mode: int) -> Hostile:
    def write(place: Path) -> Path:
        with zipfile.ZipFile(place / "b.petriscope", "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in contents.items():
                info = zipfile.ZipInfo(name)
                info.create_system = 3
                kind = mode if name == "card.md" else stat.S_IFREG
                info.external_attr = (kind | 0o777) << 16
                archive.writestr(info, data, zipfile.ZIP_DEFLATED)
        return place / "b.petriscope"

    return write


def _compressed(contents: Mapping[str, bytes], method: int) -> Hostile:
    def write(place: Path) -> Path:
        with zipfile.ZipFile(place / "b.petriscope", "w", method) as archive:
            for name, data in contents.items():
                archive.writestr(name, data)
        return place / "b.petriscope"

    return write


def _twice(contents: Mapping[str, bytes], name: str) -> Hostile:
    def write(place: Path) -> Path:
        path = forged.write_zip(place / "b.petriscope", contents)
        other = "A" * len(name)
        with zipfile.ZipFile(path, "a") as archive:
            archive.writestr(other, b"another")
        path.write_bytes(path.read_bytes().replace(other.encode(), name.encode()))
        return path

    return write


def _headers(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield where the flags, the method and the size of each header of a zip stand."""
    for signature, flags, method, size in ((b"PK\3\4", 6, 8, 22), (b"PK\1\2", 8, 10, 24)):
        start = data.find(signature)
        while start >= 0:
            yield start + flags, start + method, start + size
            start = data.find(signature, start + 4)


def _set_flag(data: bytes, flag: int) -> bytes:
    changed = bytearray(data)
    for place, _, _ in _headers(data):
        changed[place] |= flag
    return bytes(changed)


def _set_method(data: bytes, method: int) -> bytes:
    changed = bytearray(data)
    for _, place, _ in _headers(data):
        changed[place : place + 2] = struct.pack("<H", method)
    return bytes(changed)


def _restated(data: bytes, size: int) -> bytes:
    changed = bytearray(data)
    for _, _, place in list(_headers(data))[-1:]:
        changed[place : place + 4] = struct.pack("<I", size)
    return bytes(changed)


def _flipped(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 0x10]) + data[place + 1 :]


def _with_zip64(data: bytes) -> bytes:
    start = len(data) - 22
    size, place = struct.unpack_from("<2L", data, start + 12)
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 9, 9, size, place)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, start, 1)
    return data[:start] + record + locator + data[start:]


def _overlapping(contents: Mapping[str, bytes]) -> bytes:
    """Let every entry of the directory point at the first file."""
    changed = bytearray(_zip_bytes(contents))
    start = changed.find(b"PK\1\2")
    while start >= 0:
        changed[start + 42 : start + 46] = bytes(4)
        start = changed.find(b"PK\1\2", start + 4)
    return bytes(changed)


def _directory_of(count: int) -> bytes:
    entry = (
        struct.pack("<4s6H3L5H2L", b"PK\1\2", *([0] * 6), *([0] * 3), 1, *([0] * 4), 0, 0) + b"a"
    )
    size = len(entry) * count
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 9, 9, size, 0, 0)
    return entry * count + end


def _folders(light: Contents) -> Named:
    plain = forged.resigned(light)
    changes: dict[str, Callable[[Path], object]] = {
        "link out as card": _link("card.md", "/etc/passwd"),
        "link within": _link("gradcam.onnx", "classifier.onnx"),
        "link to itself": _link("card.md", "card.md"),
        "link to nothing": _link("card.md", "nowhere"),
        "link that never ends": _link("card.md", "/dev/zero"),
        "link as one more": _link("evil", "/etc"),
        "link as a golden image": _link(FIRST, "/etc/passwd"),
        "golden is a link": _link_golden,
        "hard link out": _link_hard,
        "pipe as manifest": _pipe("manifest.json"),
        "pipe as a model": _pipe("classifier.onnx"),
        "socket": _socket,
        "folder in it": lambda path: (path / "evil").mkdir(),
        "folder in golden": lambda path: (path / "golden" / "evil").mkdir(),
        "model of 10 GB": lambda path: os.truncate(path / "classifier.onnx", 10**10),
        "golden image of 60 MB": lambda path: os.truncate(path / FIRST, 60_000_000),
        "manifest of 2 MB": lambda path: os.truncate(path / "manifest.json", 2_000_000),
        "signature of 2 MB": lambda path: os.truncate(path / "signature", 2_000_000),
        "card of 2 MB": lambda path: os.truncate(path / "card.md", 2_000_000),
    }
    for what, change in changes.items():
        yield f"folder: {what}", _changed(plain, change)
    yield "folder: 5,000 files", folder(plain | {f"evil{i}": b"" for i in range(5000)})
    yield "folder: nothing in it", folder({"golden/x": b""})


def _changed(contents: Contents, change: Callable[[Path], object]) -> Hostile:
    def write(place: Path) -> Path:
        path = forged.write_folder(place / "bundle", contents)
        change(path)
        return path

    return write


def _link(name: str, target: str) -> Callable[[Path], object]:
    def change(path: Path) -> None:
        (path / name).unlink(missing_ok=True)
        (path / name).symlink_to(target)

    return change


def _link_golden(path: Path) -> None:
    (path / "golden").rename(path.parent / "elsewhere")
    (path / "golden").symlink_to("../elsewhere")


def _link_hard(path: Path) -> None:
    outside = path.parent / "outside.txt"
    outside.write_text("secret", encoding="utf-8")
    (path / "card.md").unlink()
    os.link(outside, path / "card.md")


def _pipe(name: str) -> Callable[[Path], object]:
    def change(path: Path) -> None:
        (path / name).unlink()
        os.mkfifo(path / name)

    return change


def _socket(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path)  # the name of a socket may not be long
    try:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind("evil")
    finally:
        os.chdir(here)


def _files(light: Contents) -> Named:
    plain = forged.resigned(light)
    for name in ("manifest.json", "signature", "card.md", *forged.MODELS, FIRST):
        rest = {n: d for n, d in plain.items() if n != name}
        yield f"file: {name} is missing", folder(rest)
        yield f"file: {name} is empty", folder({**plain, name: b""})
    for name in ("card.md", *forged.MODELS, FIRST):
        kept = {**light, name: light[name] + b"\n"}
        yield f"file: {name} of another hash", folder(forged.resigned(kept, hash_again=False))
        without = forged.resigned({n: d for n, d in light.items() if n != name})
        yield f"file: {name} that nobody signed", folder({**without, name: light[name]})
    right = hashlib.sha256(light["card.md"]).hexdigest()
    for what, text in (("in capitals", right.upper()), ("cut short", right[:8]), ("empty", "")):
        wrong = forged.resigned(light, _put("files", "card.md", value=text))
        yield f"file: hash {what}", folder(wrong)
    yield "file: card not in UTF-8", folder(forged.resigned({**light, "card.md": b"\xff\xfe"}))
    for name in ("classifier.onnx", "gate.onnx"):
        for what, data in (("text", b"model"), ("PNG", light[FIRST]), ("nothing", b"")):
            yield f"file: {what} as {name}", folder(forged.resigned({**light, name: data}))


def _put(*path: str | int, value: Any) -> Callable[[Any], None]:
    def edit(manifest: Any) -> None:
        for key in path[:-1]:
            manifest = manifest[key]
        manifest[path[-1]] = value

    return edit


_LONG = "A" * 900_000
_VALUES: tuple[tuple[str, tuple[str | int, ...], Any], ...] = (
    *((f"format {version!r}", ("format_version",), version) for version in (0, 1, 3, -2, 2.0, "2")),
    ("format true", ("format_version",), True),
    ("preprocessing 1", ("preprocessing", "version"), 1),
    ("input of 100,000 pixels", ("preprocessing", "width"), 10**5),
    ("features of 10**9", ("explanation", "channels"), 10**9),
    ("temperature 0", ("temperature",), 0.0),
    ("temperature 10**308", ("temperature",), 1e308),
    ("temperature of 4,000 digits", ("temperature",), 10**4000),
    ("title of 900 KB", ("title",), _LONG),
    ("class name of 900 KB", ("classes", 0, "name"), _LONG),
    ("description of 900 KB", ("classes", 0, "description"), _LONG),
    ("licence of 900 KB", ("licence",), _LONG),
    ("setting of 900 KB", ("provenance", "settings"), {_LONG: ""}),
    ("unknown field of 900 KB", (_LONG,), 1),
    ("class name of two lines", ("classes", 0, "name"), "a\nb"),
    ("class name that turns the line", ("classes", 0, "name"), "\u202egnp"),
    ("half a character", ("title",), "\ud800"),
    ("no classes", ("classes",), []),
    ("2,000 classes", ("classes",), [{"name": str(i), "description": "", "review_below": 0.0}
     for i in range(2000)]),
    ("golden image outside", ("golden", 0, "file"), "../../etc/passwd"),
    ("golden image that is a model", ("golden", 0, "file"), "classifier.onnx"),
    ("golden image that is twice", ("golden", 1, "file"), FIRST),
    ("no golden image", ("golden",), []),
    ("golden class 99", ("golden", 0, "class_index"), 99),
    ("golden class -1", ("golden", 0, "class_index"), -1),
    ("heatmap of one value", ("golden", 0, "heatmap"), [[1.0]]),
    ("files that are a list", ("files",), []),
    ("file outside", ("files", "../../etc/passwd"), "0" * 64),
    ("refusal that is null", ("refusal",), None),
    ("colours that are four", ("refusal", "colours_low"), [0.0] * 4),
    ("novelty below 0", ("refusal", "max_novelty"), -1.0),
    ("novelty 0", ("refusal", "max_novelty"), 0.0),
)  # fmt: skip


def _manifests(light: Contents) -> Named:
    for what, path, value in _VALUES:
        yield f"manifest: {what}", folder(forged.resigned(light, _put(*path, value=value)))
    fewer = json.loads(light["manifest.json"])["classes"][:-1]
    yield "manifest: a class less", folder(forged.resigned(light, _put("classes", value=fewer)))


def _jsons(light: Contents) -> Named:
    text = json.dumps(json.loads(forged.resigned(light)["manifest.json"])).encode()

    def signed(data: bytes) -> Hostile:
        return folder(forged.with_manifest(light, data))

    title = b'"title": "' + json.loads(text)["title"].encode() + b'"'
    assert title in text
    for what, value in (
        *(("NaN", b"NaN"), ("Infinity", b"Infinity"), ("-Infinity", b"-Infinity")),
        *(("1e999", b"1e999"), ("5,000 digits", b"1" * 5000), ("a hexadecimal number", b"0x10")),
    ):
        yield f"json: {what}", signed(_number(text, b'"temperature": ', value))
        yield f"json: {what} as refusal", signed(_number(text, b'"max_novelty": ', value))
    for depth in (100, 900, 950, 960, 970, 980, 990, 1000, 5000, 100_000):
        for left, right in ((b"[", b"]"), (b'{"a":', b"}")):
            deep = left * depth + b"1" + right * depth
            yield (
                f"json: {depth} deep in {left!r}",
                signed(text.replace(title, b'"title": ' + deep)),
            )
    preprocessed = b'"version": %d' % preprocessing.VERSION
    yield "json: a key twice", signed(text[:-1] + b', "temperature": 1.0}')
    yield (
        "json: a key twice within",
        signed(text.replace(preprocessed, b'"version": 9, ' + preprocessed)),
    )
    yield "json: a file twice", signed(text.replace(b'"card.md": ', b'"card.md": "", "card.md": '))
    yield "json: spelt otherwise and twice", signed(text[:-1] + b', "t\\u0069tle": ""}')
    for encoding in ("utf-16", "utf-32", "utf-8-sig"):
        yield f"json: in {encoding}", signed(text.decode().encode(encoding))
    for what, bad in (
        *(("a lone byte", b"\xff"), ("too long a form", b"\xc0\xaf"), ("half", b"\xed\xa0\x80")),
        *(("beyond Unicode", b"\xf4\x90\x80\x80"), ("cut short", b"\xe2\x82")),
    ):
        yield f"json: UTF-8 with {what}", signed(text.replace(title, b'"title": "' + bad + b'"'))
    yield "json: a line feed in a text", signed(text.replace(title, b'"title": "a\nb"'))
    yield "json: more behind it", signed(text + b"{}")
    yield "json: a comment", signed(text + b"// evil")
    yield "json: a comma too many", signed(text[:-1] + b",}")
    yield "json: Python", signed(str(json.loads(text)).encode())
    yield "json: a pickle", signed(b"\x80\x04cposix\nsystem\n(S'true'\ntR.")
    for what, data in (
        ("nothing", b""),
        ("null", b"null"),
        ("a list", b"[]"),
        ("zeros", bytes(999)),
    ):
        yield f"json: {what}", signed(data)
    yield "json: cut in half", signed(text[: len(text) // 2])
    yield "json: 900 KB of lists", signed(b"[" + b"[]," * 300_000 + b"[]]")
    yield (
        "json: 900 KB of keys",
        signed(b"{" + b",".join(b'"%d":0' % i for i in range(90_000)) + b"}"),
    )


def _number(text: bytes, key: bytes, value: bytes) -> bytes:
    start = text.index(key) + len(key)
    end = min(text.index(mark, start) for mark in (b",", b"}") if mark in text[start:])
    return text[:start] + value + text[end:]


def _signatures(light: Contents) -> Named:
    plain = forged.resigned(light)
    good, other = (json.loads(forged.resigned(light)["signature"]) for _ in range(2))
    good = json.loads(plain["signature"])
    raw = base64.b64decode(good["signature"])

    def with_signature(value: Any) -> Hostile:
        data = value if isinstance(value, bytes) else json.dumps(value).encode()
        return folder({**plain, "signature": data})

    def signature(data: bytes) -> Hostile:
        return with_signature(good | {"signature": base64.b64encode(data).decode()})

    yield "signature: of another key", with_signature(good | {"public_key": other["public_key"]})
    yield "signature: by another key", with_signature(good | {"signature": other["signature"]})
    yield "signature: cut short", signature(raw[:63])
    yield "signature: longer", signature(raw + b"\0")
    yield "signature: of zeros", signature(bytes(64))
    yield "signature: of no bytes", signature(b"")
    yield "signature: a bit flipped", signature(_flipped(raw, 40))
    yield "signature: not base64", with_signature(good | {"signature": "%" * 88})
    yield (
        "signature: with line feeds",
        with_signature(good | {"signature": good["signature"] + "\n"}),
    )
    yield (
        "signature: padding left out",
        with_signature(good | {"signature": good["signature"][:-2]}),
    )
    yield "signature: letters of no ASCII", with_signature(good | {"public_key": "\u00e9" * 44})
    yield "signature: a key of zeros", with_signature(good | {"public_key": "A" * 43 + "="})
    yield "signature: a key of 31 bytes", with_signature(good | {"public_key": "A" * 40 + "AA=="})
    yield (
        "signature: exchanged",
        with_signature({"public_key": good["signature"], "signature": good["public_key"]}),
    )
    yield "signature: a field more", with_signature(good | {"algorithm": "none"})
    yield "signature: a field less", with_signature({"public_key": good["public_key"]})
    yield "signature: a number", with_signature(good | {"signature": 1})
    yield "signature: null", with_signature(None)
    yield "signature: a list", with_signature([good])
    yield "signature: no JSON", with_signature(b"\xff\xfe\xfd")
    yield "signature: deep", with_signature(b"[" * 100_000)
    yield (
        "signature: a key twice",
        with_signature(
            json.dumps(good).encode()[:-1]
            + b', "public_key": "'
            + good["public_key"].encode()
            + b'"}'
        ),
    )
    manifest = plain["manifest.json"]
    for what, text in (
        *(("a blank behind it", manifest + b" "), ("a blank before it", b" " + manifest)),
        ("other spaces", json.dumps(json.loads(manifest), indent=3).encode()),
        ("another version", manifest.replace(b'"version": ', b'"version":  ', 1)),
    ):
        yield f"signature: manifest with {what}", folder({**plain, "manifest.json": text})
    digest = hashlib.sha256(manifest).digest()
    yield (
        "signature: of the manifest's hash",
        folder({**plain, "signature": sign(digest, Ed25519PrivateKey.generate())}),
    )
    yield (
        "signature: of another bundle",
        folder(
            {**plain, "signature": forged.resigned(light, _put("version", value="9"))["signature"]}
        ),
    )


def _graphs(light: Contents) -> Named:
    """Models that could do more than compute, in the place of each model in turn."""
    for number, (what, model) in enumerate(_models()):
        data = model if isinstance(model, bytes) else model.SerializeToString()
        name = forged.MODELS[number % len(forged.MODELS)]
        yield f"onnx: {what}", folder(forged.resigned({**light, name: data}))


def _models() -> Iterator[tuple[str, onnx.ModelProto | bytes]]:
    yield from _weights()
    yield from _operators()
    yield from _encodings()
    yield from _giants()


def _tensor(**fields: Any) -> TensorProto:
    usual = {"name": "w", "data_type": TensorProto.FLOAT, "dims": [3], "raw_data": bytes(12)}
    return TensorProto(**usual | fields)


def _external(flagged: bool = True, raw: bool = False, **where: str) -> TensorProto:
    tensor = _tensor() if raw else _tensor(raw_data=b"")
    if flagged:
        tensor.data_location = TensorProto.EXTERNAL
    for key, value in where.items():
        tensor.external_data.add(key=key, value=value)
    return tensor


def _relu(**attributes: Any) -> onnx.NodeProto:
    return helper.make_node("Relu", ["x"], ["y"], **attributes)


def _weights() -> Iterator[tuple[str, onnx.ModelProto | bytes]]:
    def model(tensor: TensorProto) -> onnx.ModelProto:
        return forged.model(helper.make_node("Add", ["x", "w"], ["y"]), initializers=(tensor,))

    outside = (
        _external(location="../../../../etc/passwd"),
        _external(location="/etc/passwd", offset="0", length="12"),
        _external(location="card.md"),
        _external(location="C:\\Windows\\win.ini"),
        _external(location="//server/share/w"),
        _external(location="*/_ORT_MEM_ADDR_/*", offset="4096", length="12"),
        _external(location=""),
        _external(),
        _external(flagged=False, location="card.md"),
        _external(raw=True, location="card.md"),
    )
    for number, tensor in enumerate(outside):
        yield f"weight in another file {number}", model(tensor)
        yield f"weight in another file {number}, in an attribute", forged.model(_relu(value=tensor))
    many = _relu()
    many.attribute.add(name="v", type=onnx.AttributeProto.TENSORS).tensors.append(outside[0])
    yield "weight in another file, in a list", forged.model(many)
    sparse = onnx.SparseTensorProto(values=outside[0], indices=_tensor(), dims=[10**12])
    hidden = forged.harmless()
    hidden.graph.sparse_initializer.append(sparse)
    yield "weight in another file, sparse", hidden
    in_attribute = _relu()
    in_attribute.attribute.add(name="v").sparse_tensor.CopyFrom(sparse)
    yield "weight in another file, sparse in an attribute", forged.model(in_attribute)
    for dims in (
        *([10**9], [10**6, 10**6], [2**62, 2], [2**62, 4], [2**32, 2**32], [-1], [-3], [3, -1, -1]),
        *([2**63 - 1], [-(2**63)], [4], [2], [], [0], [1] * 9, [3, 2**61 + 1], [1, 1, 1, 1, 3, 2]),
    ):
        yield f"weight of the shape {dims}", model(_tensor(dims=dims))
    for size in (0, 1, 11, 13, 1_000_000):
        yield f"weight of {size} bytes", model(_tensor(raw_data=bytes(size)))
    for kind in (0, 8, 14, 15, 17, 99, 2**31 - 1, -1):
        yield f"weight of type {kind}", model(_tensor(data_type=kind))
    yield "weight in floats", model(_tensor(raw_data=b"", float_data=[1.0] * 3))
    yield "weight in strings", model(_tensor(raw_data=b"", string_data=[b"x"] * 3))
    yield "weight of 200,000 dimensions", model(_tensor(dims=[2**62] * 200_000))
    yield "two weights of one name", forged.model(_relu(), initializers=(_tensor(), _tensor()))


def _operators() -> Iterator[tuple[str, onnx.ModelProto | bytes]]:
    graph = forged.harmless().graph
    for name in ("Loop", "If", "Scan", "SequenceMap"):
        node = helper.make_node(name, ["x"], ["y"], body=graph)
        yield f"operator {name}", forged.model(node)
    for name in (
        *("ConstantOfShape", "Expand", "Tile", "Range", "Resize", "LSTM", "Einsum", "NonZero"),
        *("RandomNormal", "StringNormalizer", "Identity", "Constant", "Optional", "", "relu"),
        *("Conv\0", "x" * 100_000),
    ):
        yield f"operator {name[:20]!r}", forged.model(helper.make_node(name, ["x"], ["y"]))
    for domain in ("com.microsoft", "ai.onnx.ml", "com.evil", "ai.onnx.training", "AI.ONNX"):
        yield f"node of domain {domain}", forged.model(_relu(domain=domain))
        model = forged.harmless()
        model.opset_import.append(helper.make_opsetid(domain, 1))
        yield f"opset of domain {domain}", model
    for opset in (0, 1, 12, 22, 999, -1, 2**62):
        model = forged.harmless()
        model.opset_import[0].version = opset
        yield f"opset {opset}", model
    model = forged.harmless()
    model.ClearField("opset_import")
    yield "no opset", model
    model = forged.harmless()
    relu = helper.make_function("", "Relu", ["x"], ["y"], [_relu()], model.opset_import)
    model.functions.append(relu)
    yield "function", model
    model = forged.harmless()
    model.training_info.add().algorithm.CopyFrom(graph)
    yield "training", model
    node = _relu()
    node.attribute.add(name="g").g.CopyFrom(graph)
    yield "graph in an attribute", forged.model(node)
    node = _relu()
    node.attribute.add(name="g").graphs.append(graph)
    yield "graphs in an attribute", forged.model(node)
    for pads in ([0, 10**9], [-(10**9), 0], [17, 0]):
        pad = helper.make_node("Pad", ["x", "w"], ["y"])
        weight = numpy_helper.from_array(np.array(pads, np.int64), "w")
        yield f"pad by {pads}", forged.model(pad, initializers=(weight,))
    yield "pad by what is computed", forged.model(helper.make_node("Pad", ["x", "x"], ["y"]))
    for name, window in (
        *(("Conv", {"kernel_shape": [6000, 6000]}), ("MaxPool", {"pads": [10**9] * 4})),
        *(("QLinearConv", {"strides": [1, 2**40]}), ("Conv", {"dilations": [-1, 1]})),
    ):
        yield (
            f"window of {name} {window}",
            forged.model(helper.make_node(name, ["x"], ["y"], **window)),
        )


def _of(shape: Sequence[int], kind: type = np.float32, name: str = "w") -> TensorProto:
    return numpy_helper.from_array(np.ones(shape, kind), name)


def _giants() -> Iterator[tuple[str, onnx.ModelProto | bytes]]:
    """Models of a few KB that would compute for minutes, or gigabytes; none does anything odd."""
    node = helper.make_node
    column, row = _of((16384, 1), name="a"), _of((1, 16384), name="b")
    for name in ("MatMul", "Add", "Sub", "Mul", "Div", "Max", "Greater", "Gemm"):
        giant = forged.model(node(name, ["a", "b"], ["y"]), initializers=(column, row))
        yield f"{name} to 1 GB", giant
    scaled = node("Mul", ["a", "x"], ["c"])
    giant = forged.model(scaled, node("MatMul", ["c", "b"], ["y"]), initializers=(column, row))
    yield "MatMul to 1 GB when it runs", giant
    rows = (_of((1, 16384)), _of((16384,), np.int64, "i"))
    yield "Gather to 1 GB", forged.model(node("Gather", ["w", "i"], ["y"]), initializers=rows)
    rows = (_of((1, 10**6)), _of((10**6,), np.int64, "i"))
    yield "Gather to 4 TB", forged.model(node("Gather", ["w", "i"], ["y"]), initializers=rows)
    square = _of((1500, 1500))
    chain = [node("MatMul", ["w", "w"], ["v0"])]
    chain += [node("MatMul", [f"v{i}", "w"], [f"v{i + 1}"]) for i in range(1000)]
    yield "1,000 products of matrices", forged.model(*chain, initializers=(square,))
    pads = numpy_helper.from_array(np.array([0, 0, 16, 16] * 2, np.int64), "p")
    chain = [node("Pad", [f"v{i}" if i else "x", "p"], [f"v{i + 1}"]) for i in range(400)]
    giant = forged.model(*chain, initializers=(pads,), shape=(1, 1, 9, 9))
    yield "400 pads of 16 pixels", giant
    kernel = _of((4000, 1, 1, 1))
    giant = forged.model(
        node("Conv", ["x", "w"], ["y"]), initializers=(kernel,), shape=(1, 1, 300, 300)
    )
    yield "a convolution of 4,000 channels", giant
    chain = [node("Add", [f"v{i}" if i else "x"] * 2, [f"v{i + 1}"]) for i in range(30)]
    chain += [node("Max", [f"v{i}" for i in range(1, 31)], ["y"])]
    yield "30 images held at once", forged.model(*chain, shape=(1, 3, 700, 700))
    chain = [node("Relu", [f"v{i}" if i else "x"], [f"v{i + 1}"]) for i in range(15_000)]
    yield "15,000 steps in a row", forged.model(*chain, shape=(1, 3, 500, 500))
    for shape in ([2**62, -1], [2**31, 2**31], [-1, -1], [-5], [0, 0, 0]):
        weight = numpy_helper.from_array(np.array(shape, np.int64), "w")
        giant = forged.model(node("Reshape", ["x", "w"], ["y"]), initializers=(weight,))
        yield f"Reshape to {shape}", giant
    chain = [node("Gather", [f"v{i}" if i else "x"] * 2, [f"v{i + 1}"]) for i in range(60)]
    yield "2**60 dimensions", forged.model(*chain, shape=(1, 1))
    yield "an input of 20,000 dimensions", forged.model(_relu(), shape=(1,) * 20_000)
    yield "Reshape by what is computed", forged.model(node("Reshape", ["x", "x"], ["y"]))
    yield "a value from nowhere", forged.model(node("Relu", ["nowhere"], ["y"]))
    yield "a value that is there already", forged.model(_relu(), _relu())
    yield "two outputs", forged.model(node("Relu", ["x"], ["y", "z"]))
    yield "an input of 2**62 images", forged.model(_relu(), shape=(2**62, 3))
    yield "an input of -1 images", forged.model(_relu(), shape=(-1, 3))


def _varint(value: int) -> bytes:
    data = b""
    while value > 0x7F:
        data += bytes([value & 0x7F | 0x80])
        value >>= 7
    return data + bytes([value])


def _field(number: int, data: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _encodings() -> Iterator[tuple[str, onnx.ModelProto | bytes]]:
    model = forged.harmless()
    whole, graph = model.SerializeToString(), model.graph.SerializeToString()
    bad = helper.make_node("ConstantOfShape", ["s"], ["z"]).SerializeToString()
    yield "two graphs", whole + _field(7, graph)
    yield "no graph", onnx.ModelProto(ir_version=8).SerializeToString()
    yield "a file of onnxruntime's own format", whole[:4] + b"ORTM" + whole[8:]
    yield "a tag spelt too long", whole + bytes([0xBA, 0x80, 0x80, 0x80, 0x10]) + b"\0"
    yield "a node spelt too long", whole + _field(7, graph + b"\x8a\x80\x80\x80\x10\x00")
    node = bad + bytes([4 << 3 | 5]) + b"Relu"
    yield "an operator of two wire types", whole[:2] + _field(7, graph + _field(1, node))
    yield (
        "an operator named twice",
        whole[:2] + _field(7, graph + _field(1, bad + _field(4, b"Relu"))),
    )
    yield "groups", b"\x3b" * 1000
    yield "an endless number", b"\x08" + b"\xff" * 1000
    yield "a length of 2**63", b"\x3a" + b"\xff" * 8 + b"\x7f" + whole
    yield "a field of number 0", whole + b"\x02\x00"
    yield "a field of 64 bits", whole + b"\x09" + bytes(8)
    yield "5,000,000 fields", b"\x08\x01" * 5_000_000
    yield "5,000,000 integers", forged.model(_relu(value=[1] * 5_000_000))
    inner = graph
    for _ in range(300):
        inner = _field(1, _field(5, _field(6, inner)))
    yield "300 graphs in one another", whole[:2] + _field(7, inner)
    rng = np.random.default_rng(5)
    for length in (1, 100, 100_000):
        yield f"{length} random bytes", rng.bytes(length)


def _cut_models(light: Contents, whole: Contents) -> Named:
    for name in forged.MODELS:
        data = whole[name]
        for part in np.linspace(0, 0.999, 8):
            cut = forged.resigned({**light, name: data[: int(len(data) * part)]})
            yield f"onnx: {name} cut at {part:.3f}", folder(cut)


def png(
    width: int, height: int, *chunks: tuple[bytes, bytes], pixels: bytes | None = None
) -> bytes:
    """Make a PNG of any size out of next to nothing."""
    packed = zlib.compress(bytes((width * 3 + 1) * height), 9) if pixels is None else pixels
    header = struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)
    all_chunks = ((b"IHDR", header), *chunks, (b"IDAT", packed), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in all_chunks
    )


def _tiff(width: int, height: int, strips: int, pages: int = 1) -> bytes:
    """Make a TIFF whose pages share one table of strips that lies over the whole file."""
    entries = [(256, 4, 1, width), (257, 4, 1, height), (273, 4, strips, 8), (279, 4, strips, 8)]
    size = 2 + 12 * len(entries) + 4
    first = 8 + 4 * strips
    data = b"II*\0" + struct.pack("<I", first) + bytes(4 * strips)
    for page in range(pages):
        following = first + (page + 1) * size if page + 1 < pages else 0
        data += struct.pack("<H", len(entries))
        data += b"".join(struct.pack("<2H2I", *entry) for entry in entries)
        data += struct.pack("<I", following)
    return data


def _bmp(width: int, height: int) -> bytes:
    return b"BM" + bytes(8) + struct.pack("<4i", 54, 40, width, height) + bytes(99)


def _jpeg_of_two_sizes() -> bytes:
    """Make a JPEG that is 64 x 64 by its second frame header and huge by its first."""
    frame = b"\xff\xc0\x00\x0b\x08%b\x01\x01\x11\x00"
    sizes = [struct.pack(">2H", side, side) for side in (60_000, 64)]
    return b"\xff\xd8" + b"".join(frame % size for size in sizes) + b"\xff\xd9"


def _golden_bombs(light: Contents) -> Named:
    bombs = {
        "10,000 megapixels": png(100_000, 100_000, pixels=b""),
        "99 megapixels": png(9900, 10_000, pixels=b"x"),
        "26 megapixels": png(26_000, 1000, pixels=b"x"),
        "no pixels": png(0, 0, pixels=b""),
        "negative pixels": png(2**32 - 1, 2**32 - 1, pixels=b""),
        "an animation": png(9, 9, (b"acTL", bytes(8))),
        "a wrong checksum": _flipped(light[FIRST], 45),
        "a PNG cut short": light[FIRST][:-30],
        "a PNG with no end": light[FIRST][:-12],
        "a JPEG cut short": b"\xff\xd8\xff\xe0\x00\x10JFIF",
        "a BMP of 2**31 rows": _bmp(9, 2**31 - 1),
        "a TIFF with no page": b"II*\0" + bytes(4),
        "a TIFF that begins at its end": b"II*\0\xff\xff\xff\x7f",
        "a TIFF of 3 million strips": _tiff(64, 64, strips=3_000_000),
        "a TIFF of 200 pages of the same strips": _tiff(64, 64, strips=9_000, pages=200),
        "a TIFF of 1,001 pages": _tiff(64, 64, strips=4, pages=1001),
        "a JPEG that states its size twice": _jpeg_of_two_sizes(),
        "a GIF": b"GIF89a" + bytes(99),
        "an SVG": b"<svg onload='alert(1)'/>",
        "a WebP": b"RIFF\x00\x00\x00\x00WEBPVP8L" + bytes(99),
        "an OpenEXR": b"\x76\x2f\x31\x01" + bytes(99),
        "17 MB": png(9, 9, (b"teXt", bytes(17_000_000))),
        "nothing": b"",
    }  # fmt: skip
    for what, data in bombs.items():
        yield f"golden: {what}", folder(forged.resigned({**light, FIRST: data}))
    each = png(5000, 4900, pixels=b"x")
    golden = {name: each for name in light if name.startswith("golden/")}
    yield "golden: 240 megapixels together", folder(forged.resigned(light | golden))


def refused_by_the_engine(whole: Contents) -> dict[str, Hostile]:
    """Return what is refused when its models are loaded and its golden images run.

    Args:
        whole: The bundle that they are made from.
    """
    tiny = forged.harmless().SerializeToString()
    files = {
        "models of a few bytes": dict.fromkeys(forged.MODELS, tiny),
        "a gate of 31 million constants": {"gate.onnx": _product(5600, of_weights=True)},
        "a gate of 31 million values": {"gate.onnx": _product(5600, of_weights=False)},
        "a gate of 9 thousand million steps": {"gate.onnx": _products(3, 1440)},
        "a gate that fails when it runs": {"gate.onnx": _failing()},
        "gradcam.onnx as gate.onnx": {"gate.onnx": whole["gradcam.onnx"]},
        "gate.onnx as gradcam.onnx": {"gradcam.onnx": whole["gate.onnx"]},
        "classifier.onnx as gate.onnx": {"gate.onnx": whole["classifier.onnx"]},
        "a PNG without pixels": {FIRST: png(300, 300, pixels=zlib.compress(b"x"))},
        "a PNG of wrong pixels": {FIRST: png(300, 300, pixels=b"no zlib")},
        "a PNG that unpacks to 1 GB": {FIRST: png(9, 9, pixels=_bomb(1_000_000_000))},
        "a PNG whose text unpacks to 1 GB": {FIRST: _with_text(_bomb(1_000_000_000))},
        "a PNG of 25 megapixels": {FIRST: png(5000, 5000)},
        "a JPEG of no cells": {FIRST: _JPEG},
        "a golden image of one pixel": {FIRST: png(1, 1)},
        "a blank golden image": {FIRST: png(300, 300)},
        "a golden image exchanged": {FIRST: whole["golden/02.png"]},
    }  # fmt: skip
    for name in forged.MODELS:
        for what, change in _CHANGES.items():
            model = onnx.ModelProto.FromString(whole[name])
            change(model)
            files[f"{what} in {name}"] = {name: model.SerializeToString()}
    found = {what: folder(forged.resigned(whole | changed)) for what, changed in files.items()}
    for what, edit in _EDITS.items():
        found[what] = folder(forged.resigned(whole, edit))
    return found


_JPEG = b"\xff\xd8\xff\xc0\x00\x11\x08\x00\x10\x00\x10\x03" + bytes(9)
_JPEG += b"\xff\xda\x00\x08\x01\x00\x00\x00\x3f\x00\xff\xd9"
"""With a size and a scan, without pixels."""


def _gate(nodes: list[onnx.NodeProto], given: str, *weights: TensorProto) -> bytes:
    """Make a gate whose novelty follows from what these nodes make of the largest feature."""
    model = forged.model(
        helper.make_node("ReduceMax", ["features"], ["largest"], keepdims=0),
        *nodes,
        helper.make_node("ReduceMax", [given], ["maximum"], keepdims=0),
        helper.make_node("Mul", ["maximum", "largest"], ["product"]),
        helper.make_node("Reshape", ["product", "one"], ["novelty"]),
        initializers=(*weights, numpy_helper.from_array(np.array([1], np.int64), "one")),
        shape=(1, 7, 7, 1280),
    )
    model.graph.input[0].name = "features"
    model.graph.output[0].CopyFrom(helper.make_tensor_value_info("novelty", TensorProto.FLOAT, [1]))
    return model.SerializeToString()


def _product(side: int, of_weights: bool) -> bytes:
    left = helper.make_node("Mul", ["a", "a" if of_weights else "largest"], ["left"])
    product = helper.make_node("MatMul", ["left", "b"], ["table"])
    weights = (_of((side, 1), name="a"), _of((1, side), name="b"))
    return _gate([left, product], "table", *weights)


def _failing() -> bytes:
    beyond = numpy_helper.from_array(np.array([2**40], np.int64), "beyond")
    node = helper.make_node("Gather", ["features", "beyond"], ["none"], axis=3)
    return _gate([node], "none", beyond)


def _products(count: int, side: int) -> bytes:
    nodes = [helper.make_node("Mul", ["w", "largest"], ["v0"])]
    nodes += [helper.make_node("MatMul", [f"v{i}", "w"], [f"v{i + 1}"]) for i in range(count)]
    return _gate(nodes, f"v{count}", _of((side, side)))


def _bomb(size: int) -> bytes:
    packer = zlib.compressobj(9)
    piece = bytes(10_000_000)
    return b"".join(packer.compress(piece) for _ in range(size // len(piece))) + packer.flush()


def _with_text(packed: bytes) -> bytes:
    return png(300, 300, (b"zTXt", b"Comment\0\0" + packed), (b"iCCP", b"profile\0\0" + packed))


def _filled_with(value: float) -> Callable[[onnx.ModelProto], None]:
    def change(model: onnx.ModelProto) -> None:
        for tensor in model.graph.initializer:
            values = numpy_helper.to_array(tensor)
            if values.dtype == np.float32 and values.size > 1:
                tensor.CopyFrom(numpy_helper.from_array(np.full_like(values, value), tensor.name))

    return change


def _of_doubles(model: onnx.ModelProto) -> None:
    model.graph.input[0].type.tensor_type.elem_type = TensorProto.DOUBLE


def _batch_of_7(model: onnx.ModelProto) -> None:
    model.graph.input[0].type.tensor_type.shape.dim[0].dim_value = 7


def _of_no_shape(model: onnx.ModelProto) -> None:
    model.graph.input[0].type.tensor_type.ClearField("shape")


def _of_giant_shape(model: onnx.ModelProto) -> None:
    model.graph.input[0].type.tensor_type.shape.dim[0].dim_value = 2**62


def _renamed_output(model: onnx.ModelProto) -> None:
    output = model.graph.output[0]
    model.graph.node.append(helper.make_node("Relu", [output.name], ["evil"]))
    output.name = "evil"


def _one_more_input(model: onnx.ModelProto) -> None:
    model.graph.input.append(helper.make_tensor_value_info("evil", TensorProto.FLOAT, [1]))


def _from_nowhere(model: onnx.ModelProto) -> None:
    model.graph.node[0].input[0] = "nowhere"


def _in_a_circle(model: onnx.ModelProto) -> None:
    model.graph.node[0].input[0] = model.graph.node[-1].output[0]


def _of_unknown_attributes(model: onnx.ModelProto) -> None:
    model.graph.node[-1].attribute.append(helper.make_attribute("evil", 1))


def _of_an_old_ir(model: onnx.ModelProto) -> None:
    model.ir_version = 2**31 - 1


_CHANGES: dict[str, Callable[[onnx.ModelProto], None]] = {
    "NaN": _filled_with(float("nan")),
    "infinite weights": _filled_with(float("inf")),
    "weights of 10**38": _filled_with(1e38),
    "weights of 0": _filled_with(0),
    "an input of doubles": _of_doubles,
    "a batch of 7": _batch_of_7,
    "an input of no shape": _of_no_shape,
    "an input of 2**62 images": _of_giant_shape,
    "another output": _renamed_output,
    "one more input": _one_more_input,
    "an input from nowhere": _from_nowhere,
    "a circle": _in_a_circle,
    "an unknown attribute": _of_unknown_attributes,
    "a version that is none": _of_an_old_ir,
}


def _class_more(manifest: Any) -> None:
    manifest["classes"].append(manifest["classes"][0] | {"name": "Another"})
    for golden in manifest["golden"]:
        golden["probabilities"].append(0.0)


def _class_less(manifest: Any) -> None:
    manifest["classes"].pop()
    for golden in manifest["golden"]:
        golden["probabilities"].pop()
        golden["class_index"] = min(golden["class_index"], len(manifest["classes"]) - 1)


def _row_more(manifest: Any) -> None:
    manifest["explanation"]["height"] += 1
    for golden in manifest["golden"]:
        golden["heatmap"].append(golden["heatmap"][0])


def _sharper(manifest: Any) -> None:
    manifest["refusal"]["min_sharpness"] = 1e9


_EDITS: dict[str, Callable[[Any], None]] = {
    "a class more than the model has": _class_more,
    "a class less than the model has": _class_less,
    "a row more than the features have": _row_more,
    "a channel more than the features have": _put("explanation", "channels", value=1281),
    "another input than the model has": _put(
        "preprocessing", value={"version": preprocessing.VERSION, "width": 128, "height": 128}
    ),
    "a temperature that makes all alike": _put("temperature", value=100.0),
    "limits that refuse everything": _sharper,
    "a novelty that refuses everything": _put("refusal", "max_novelty", value=1e-30),
    "golden answers of NaN, as 0": _put("golden", 0, "probabilities", value=[0.0] * 5),
}
