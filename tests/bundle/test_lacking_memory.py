"""Where onnxruntime gets no memory that is said, and not that the bundle is to blame."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bundle.measured import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits memory through /proc")

CODE = """
import resource, sys
from pathlib import Path
import numpy as np
from export.bundle.classifier import Classifier, Question
from export.bundle.errors import BundleError
from export.bundle.image_file import decode
from export.bundle.reader import open_bundle

def only(megabytes):
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + megabytes * 2**20
    resource.setrlimit(resource.RLIMIT_AS, (most, resource.RLIM_INFINITY))

_, path, when, megabytes = sys.argv
bundle = open_bundle(Path(path))
image = decode(bundle.files[bundle.manifest.golden[0].file])
try:
    if when == "loading":
        only(int(megabytes))
    classifier = Classifier(bundle, threads=1)
    if when != "loading":
        only(int(megabytes))
    if when == "classifying":
        classifier.classify(image)
    if when == "explaining":
        classifier.explain_finely(image, Question(0))
    print("done")
except BundleError as error:
    print(error)
"""


def said(bundle: Path, when: str, megabytes: int) -> str:
    """Return what became of the work with only so much more memory than the process has."""
    command = [sys.executable, "-c", CODE, str(bundle), when, str(megabytes)]
    # A heap for each thread would hold 64 MB in reserve.
    environ = {**os.environ, "MALLOC_ARENA_MAX": "1"}
    run = subprocess.run(
        command, cwd=ROOT, env=environ, capture_output=True, encoding="utf-8", check=True
    )
    return run.stdout.strip()


@pytest.mark.parametrize("when", ["loading", "classifying", "explaining"])
def test_that_memory_is_lacking_is_said(embedded_bundle: Path, when: str) -> None:
    lacking = said(embedded_bundle, when, 8)  # enough for all but the network
    assert lacking.startswith("Too little memory was free to run the bundle.")
    assert "Close other programs" in lacking
    assert "failed" not in lacking
    assert said(embedded_bundle, when, 1024) == "done"  # the control: memory is all it lacks
