"""What our own parsers are given by a fuzzer, and the only errors that they may answer with."""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.embedded import embedded_bundle
from desktop.engine.messages.bundle import parse_ready, ready_frame
from desktop.engine.messages.classified import classified_frame, parse_classified
from desktop.engine.messages.failure import failed_frame, failure
from desktop.engine.messages.pictures import (
    explained_frame,
    image_frame,
    overlay_frame,
    parse_explained,
    parse_image,
    parse_overlay,
)
from desktop.engine.messages.self_check import SelfCheck, check_frame, parse_check
from desktop.engine.protocol import Frame, ProtocolError, read_frame, write_frame
from desktop.values import (
    BareImage,
    BundleInfo,
    Explanation,
    Measured,
    Pixels,
    Question,
    unreadable,
)
from export.bundle.errors import BundleError, ImageError
from export.bundle.image_format import one_page, read_header
from export.bundle.manifest import parse_manifest
from export.bundle.onnx_guard import check_onnx
from export.bundle.reader import CLASSIFIER, GATE, GRADCAM, MANIFEST, SIGNATURE, read_files
from export.bundle.signature import verify
from tests.fuzz.mutants import seeds

BUNDLE = BundleInfo(
    name="B",
    version="1",
    digest="ab" * 32,
    classes=("a", "b"),
    descriptions=("A.", "B."),
    review_below={"a": 0.5, "b": 0.5},
    preprocessing_version=1,
    signer="01" * 12,
    signer_shipped=True,
    golden_checked=1,
    measured=Measured(1, 0.0, 0.0),
    card="",
)


@dataclass(frozen=True)
class Target:
    """A parser.

    Attributes:
        parse: Takes any bytes; every exception but those expected is a fault.
        seeds: Bytes to start from.
    """

    parse: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]


def image(data: bytes) -> None:
    """Walk an image file."""
    try:
        header = read_header(data)
        for page in {1, header.pages}:
            assert read_header(one_page(data, page)).pages == 1
    except ImageError:
        return
    assert header.width > 0
    assert header.height > 0


def packed_bundle(data: bytes) -> None:
    """Read a bundle in one file."""
    with tempfile.NamedTemporaryFile(suffix=".petriscope") as file:
        file.write(data)
        file.flush()
        try:
            read_files(Path(file.name))
        except BundleError:
            return


def manifest(data: bytes) -> None:
    """Read a manifest."""
    try:
        parse_manifest(data)
    except BundleError:
        return


def signature(data: bytes) -> None:
    """Check a signature, of a manifest that is not the one signed."""
    try:
        verify(b"{}", data)
    except BundleError:
        return


def onnx(data: bytes) -> None:
    """Look through an ONNX file."""
    try:
        check_onnx(data, GATE)
    except BundleError:
        return


def frames(data: bytes) -> None:
    """Read what an engine sends as each answer that it could be."""
    stream = io.BytesIO(data)
    try:
        while frame := read_frame(stream):
            for parse in _PARSERS:
                try:
                    parse(frame)
                except ProtocolError:
                    continue
    except ProtocolError:
        return


_PARSERS: tuple[Callable[[Frame], object], ...] = (
    parse_ready,
    parse_overlay,
    parse_image,
    parse_check,
    failure,
    lambda frame: parse_classified(frame, "x.png", BUNDLE),
    lambda frame: parse_explained(frame, Question("a")),
)


def frame_seeds() -> list[bytes]:
    """Return one frame of each kind."""
    pixels = Pixels(2, 1, 3, b"abcdef")
    made = (
        ready_frame(BUNDLE),
        classified_frame(unreadable("x.png", "No.", BUNDLE.digest), pixels),
        explained_frame(
            Explanation(Question("a"), pixels, Pixels(2, 1, 4, b"abcdefgh"), pixels, False, 2, 1)
        ),
        image_frame(BareImage(pixels, 2, 1)),
        overlay_frame(b"\x89PNG"),
        check_frame(SelfCheck({".png": None}, {"numpy": "2"})),
        failed_frame("No."),
    )
    streams = [io.BytesIO() for _ in made]
    for stream, frame in zip(streams, made, strict=True):
        write_frame(stream, frame)
    return [stream.getvalue() for stream in streams]


def packed_seeds() -> list[bytes]:
    """Return small zips, stored and deflated."""
    made = []
    for compression in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", compression) as archive:
            for name in (MANIFEST, SIGNATURE, GATE, "golden/1.png"):
                archive.writestr(name, name.encode() * 20)
        made.append(stream.getvalue())
    return made


def manifest_seeds() -> list[bytes]:
    """Return the embedded bundle's manifest without its long lists."""
    content = json.loads((embedded_bundle() / MANIFEST).read_bytes())
    content["golden"] = content["golden"][:1]
    content["quantization"] = {"parts": [], "plans": content["quantization"]["plans"][:1]}
    return [json.dumps(content).encode()]


def file_seeds(*names: str) -> Callable[[], list[bytes]]:
    """Return what reads files of the embedded bundle."""
    return lambda: [(embedded_bundle() / name).read_bytes() for name in names]


TARGETS = {
    "image": Target(image, seeds),
    "bundle": Target(packed_bundle, packed_seeds),
    "manifest": Target(manifest, manifest_seeds),
    "signature": Target(signature, file_seeds(SIGNATURE)),
    "onnx": Target(onnx, file_seeds(GRADCAM)),
    "onnx-classifier": Target(onnx, file_seeds(CLASSIFIER)),
    "frames": Target(frames, frame_seeds),
}
