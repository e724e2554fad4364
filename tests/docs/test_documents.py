"""Every command that a document shows is run, in the order shown; every link leads somewhere."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("kagglehub")

from tests.trainer.kaggle_server import KaggleServer, clean_environment, make_archive, serve

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")])
ABOUT = "docs/embedded-bundle/about.json"
PROGRAMS = {"petriscope": "desktop", "petriscope-trainer": "trainer", "petriscope-export": "export"}
CHEAP = {
    "train": "--weights none --head-epochs 1 --epochs 1 --views 1",
    "tune": "--architecture small-cnn --epochs 1 --trials 2",
}
"""Added to a command that would take long: what is shown is tried, on less."""
ELSEWHERE = {
    "python3 .dev app": "python3 .dev",
    "python3 .dev test": "python3 .dev test",
    "python3 .dev package deb tar": "python3 .dev package deb tar",
}
"""Commands that cannot run inside the tests; .ci/run runs them, and must go on doing so."""


def commands(document: Path) -> list[str]:
    blocks = re.findall(r"^```sh\n(.*?)^```", document.read_text("utf-8"), re.M | re.S)
    return [line for block in blocks for line in block.splitlines() if line.strip()]


def draw(path: Path, seed: int) -> None:
    rng = np.random.default_rng(seed)
    image = rng.integers(150, 220, (90, 100, 3), np.uint8)
    cv2.circle(image, (50, 45), int(rng.integers(15, 30)), rng.integers(0, 160, 3).tolist(), -1)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(".png", image)[1].tobytes())


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder as Kaggle's download of SIPaKMeD lays it out."""
    root = tmp_path_factory.mktemp("drawn")
    for index, name in enumerate(json.loads((ROOT / ABOUT).read_text("utf-8"))["descriptions"]):
        for source in range(6):
            for cell in range(2):
                file = f"im_{name}/im_{name}/CROPPED/{source:03}_{cell:02}.png"
                draw(root / file, 100 * index + 10 * source + cell)
    return root


@pytest.fixture(scope="module")
def server(drawn: Path) -> Iterator[KaggleServer]:
    with serve() as kaggle:
        files = [path for path in drawn.rglob("*") if path.is_file()]
        kaggle.archive = make_archive(
            {path.relative_to(drawn).as_posix(): path.read_bytes() for path in files}
        )
        yield kaggle


@pytest.fixture
def workspace(tmp_path: Path, drawn: Path) -> Path:
    """Return a folder that holds what the documents take for granted."""
    shutil.copytree(ROOT / "desktop/samples", tmp_path / "desktop/samples")
    shutil.copytree(ROOT / "desktop/samples", tmp_path / "microscope")
    (tmp_path / ABOUT).parent.mkdir(parents=True)
    shutil.copy(ROOT / ABOUT, tmp_path / ABOUT)
    return tmp_path


def run(command: str, workspace: Path, server: KaggleServer) -> None:
    program, *arguments = shlex.split(command)
    cheap = shlex.split(CHEAP.get(arguments[0], ""))
    environment = {
        **clean_environment(server.environment(workspace / "home")),
        "PYTHONPATH": str(ROOT),
        "HOME": str(workspace / "home"),
        "XDG_CONFIG_HOME": str(workspace / "home"),
        "XDG_DATA_HOME": str(workspace / "home"),
        "XDG_CACHE_HOME": str(workspace / "home"),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    done = subprocess.run(
        [sys.executable, "-m", PROGRAMS[program], *arguments, *cheap],
        cwd=workspace,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d.relative_to(ROOT).as_posix())
def test_commands_do_what_the_document_says(
    document: Path, workspace: Path, server: KaggleServer, drawn: Path
) -> None:
    if document.name != "README.md" or document.parent != ROOT:  # the README makes them itself
        _prepare_cells(workspace, drawn)
    for command in commands(document):
        if command in ELSEWHERE:
            assert ELSEWHERE[command] in (ROOT / ".ci/run").read_text("utf-8")
            continue
        run(command, workspace, server)


def _prepare_cells(workspace: Path, drawn: Path) -> None:
    rows = ["file,group"]
    for path in sorted(drawn.rglob("*.png")):
        file = Path(path.parts[-4].removeprefix("im_"), path.name)
        (workspace / "cells" / file.parent).mkdir(parents=True, exist_ok=True)
        shutil.copy(path, workspace / "cells" / file)
        rows.append(f"{file.as_posix()},{path.stem[:3]}")
    (workspace / "groups.csv").write_text("\n".join(rows), "utf-8")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda d: d.relative_to(ROOT).as_posix())
def test_links_and_pictures_exist(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text("utf-8")):
        if not target.startswith("https://"):
            assert (document.parent / target).exists(), f"{document.name} links to {target}"


def shape(guide: Path) -> list[str]:
    """Return the kinds of the lines of a guide, in order: what a translation has to keep."""
    kinds = {"#": "heading", "!": "picture", "|": "row", "-": "item"}
    begins = (line.lstrip()[:1] for line in guide.read_text(encoding="utf-8").splitlines())
    return [kinds[first] for first in begins if first in kinds]


@pytest.mark.parametrize("guide", sorted((ROOT / "docs").glob("technician.*.md")), ids=str)
def test_a_translated_guide_has_the_parts_of_the_english_one(guide):
    assert shape(guide) == shape(ROOT / "docs" / "technician.md")
    assert (ROOT / "desktop" / "help" / guide.name).resolve() == guide
