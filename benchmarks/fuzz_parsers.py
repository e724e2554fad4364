"""Coverage-guided fuzzing of the project's own parsers, for hours rather than seconds.

    pip install atheris
    python benchmarks/fuzz_parsers.py image -max_total_time=3600 CORPUS_FOLDER

The first argument names the parser: image (containers of images), onnx (the guard), manifest,
bundle (a bundle as one file), frame (what the engine says). The rest goes to libFuzzer. A parser
may refuse in its own words; anything else it raises is a finding, which libFuzzer writes to a
file. atheris needs Linux or macOS and is not among the project's dependencies.
"""

from __future__ import annotations

import contextlib
import io
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["export", "desktop"]):
    from desktop.engine.protocol import ProtocolError, read_frame
    from export.bundle.errors import BundleError, ImageError
    from export.bundle.image_format import read_header
    from export.bundle.manifest import parse_manifest
    from export.bundle.onnx_guard import check_onnx
    from export.bundle.reader import read_files

_PLACE = Path(tempfile.mkdtemp()) / "fuzzed.petriscope"


def _image(data: bytes) -> None:
    read_header(data)


def _onnx(data: bytes) -> None:
    check_onnx(data, "classifier.onnx")


def _manifest(data: bytes) -> None:
    parse_manifest(data)


def _bundle(data: bytes) -> None:
    _PLACE.write_bytes(data)
    read_files(_PLACE)


def _frame(data: bytes) -> None:
    read_frame(io.BytesIO(data))


TARGETS = {
    "image": _image,
    "onnx": _onnx,
    "manifest": _manifest,
    "bundle": _bundle,
    "frame": _frame,
}


def main() -> None:
    """Fuzz the parser that the first argument names, until libFuzzer's options end it."""
    target = TARGETS[sys.argv.pop(1)]

    def once(data: bytes) -> None:
        with contextlib.suppress(ImageError, BundleError, ProtocolError):  # refused in words
            target(data)

    atheris.Setup(sys.argv, once)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
