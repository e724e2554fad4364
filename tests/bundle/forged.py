"""Bundles with one thing changed, and signed again so that not the signature refuses them."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import onnx
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from onnx import TensorProto, helper

from export.bundle.signature import sign

Contents = dict[str, bytes]

MODELS = ("classifier.onnx", "gradcam.onnx", "gate.onnx")


def read_folder(folder: Path) -> Contents:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def resigned(
    contents: Mapping[str, bytes],
    edit: Callable[[Any], Any] = lambda manifest: manifest,
    hash_again: bool = True,
) -> Contents:
    """Hash and sign again with a new key, the manifest edited in between."""
    manifest = json.loads(contents["manifest.json"])
    others = {n: d for n, d in contents.items() if n not in {"manifest.json", "signature"}}
    if hash_again:
        manifest["files"] = {n: hashlib.sha256(d).hexdigest() for n, d in others.items()}
    edited = edit(manifest)
    text = json.dumps(manifest if edited is None else edited).encode()
    return with_manifest(others, text)


def with_manifest(contents: Mapping[str, bytes], text: bytes) -> Contents:
    signature = sign(text, Ed25519PrivateKey.generate())
    return {**contents, "manifest.json": text, "signature": signature}


def write_folder(folder: Path, contents: Mapping[str, bytes]) -> Path:
    for name, data in contents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def write_zip(path: Path, contents: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in contents.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return path


def model(
    *nodes: onnx.NodeProto, initializers: tuple[TensorProto, ...] = (), shape: Sequence[int] = (1,)
) -> onnx.ModelProto:
    """Make a model of these nodes between `x` and `y`."""
    values = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name in "xy"]
    graph = helper.make_graph(list(nodes), "g", values[:1], values[1:], list(initializers))
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def harmless() -> onnx.ModelProto:
    return model(helper.make_node("Relu", ["x"], ["y"]))
