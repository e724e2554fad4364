"""Fuzz one of our own parsers, led by coverage, for as long as you like.

    python tests/fuzz/run_atheris.py TARGET [CORPUS] [libFuzzer options]

TARGET is image, bundle, manifest, signature, onnx, onnx-classifier or frames. CORPUS is a folder
that keeps what was found from run to run. An hour: -max_total_time=3600. docs/measurements.md says
how to install atheris, which is not one of the locked packages.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

sys.path[:0] = [str(Path(__file__).resolve().parents[2])]

with atheris.instrument_imports(include=["export.bundle", "desktop.engine"]):
    from tests.fuzz.targets import TARGETS


def main() -> None:
    """Fuzz until it is told to end, or something is found."""
    name, *options = sys.argv[1:]
    target = TARGETS[name]
    with tempfile.TemporaryDirectory() as place:
        for number, data in enumerate(target.seeds()):
            (Path(place) / str(number)).write_bytes(data)
        folders = [option for option in options if not option.startswith("-")]
        switches = [option for option in options if option.startswith("-")]
        atheris.Setup([sys.argv[0], *switches, *folders, place], target.parse)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
