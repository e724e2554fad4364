"""What several folders of tests share: drawn data sets, one real run folder, one real bundle."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

# A shell that starts the tests in the background has them ignore Ctrl-C, and their children too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).parents[1]
SHAPES = ("bar", "disc", "square")
COLOURS = {"bar": (60, 140, 60), "disc": (150, 60, 60), "square": (60, 60, 160)}


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Feature caches and unpacked data sets of tests do not belong into the user's cache."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def embedded_bundle() -> Path:
    return ROOT / "desktop" / "bundles" / "sipakmed"


@pytest.fixture
def make_bundle(embedded_bundle: Path, tmp_path: Path) -> Callable[..., Path]:
    """Return a function that makes another real bundle: fields of the embedded one's manifest
    changed, signed anew, as a folder or, if the name says so, as one file."""
    from export.bundle.signature import create_key, load_key, sign

    def make(name: str, **changes: object) -> Path:
        folder = Path(shutil.copytree(embedded_bundle, tmp_path / "made" / Path(name).stem))
        manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        text = json.dumps({**manifest, **changes}).encode()
        key = tmp_path / "made.pem"
        if not key.exists():
            create_key(key)
        (folder / "manifest.json").write_bytes(text)
        (folder / "signature").write_bytes(sign(text, load_key(key)))
        if not name.endswith(".petriscope"):
            return folder
        packed = shutil.make_archive(str(folder), "zip", folder)
        return Path(packed).rename(folder.with_suffix(".petriscope"))

    return make


@pytest.fixture(scope="session")
def shared_data() -> Path:
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("needs the data sets kept beside the project, in ../shared/data")
    return folder


def draw_shape(shape: str, seed: int, side: int = 96) -> NDArray[np.uint8]:
    """Draw one image that any small network can tell from the other shapes; RGB.

    Each has a ground of its own, as each field of a microscope has: no two are near-duplicates.
    """
    rng = np.random.default_rng(seed)
    ground = cv2.GaussianBlur(rng.normal(0, 1, (side, side, 3)), (0, 0), side / 24)
    image = 190 + 20 * ground / ground.std() + rng.normal(0, 5, ground.shape)
    x, y = (int(v) for v in rng.integers(side // 3, side * 2 // 3, 2))
    r = int(rng.integers(side // 6, side // 4))
    colour = tuple(int(v) for v in np.array(COLOURS[shape]) + rng.integers(-25, 25, 3))
    if shape == "disc":
        cv2.circle(image, (x, y), r, colour, -1)
    elif shape == "square":
        cv2.rectangle(image, (x - r, y - r), (x + r, y + r), colour, -1)
    else:
        cv2.rectangle(image, (x - r // 3, 0), (x + r // 3, side), colour, -1)
    return np.clip(image, 0, 255).astype(np.uint8)


def write_image(path: Path, image: NDArray[np.uint8]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(path.suffix, image[..., ::-1])[1].tobytes())


def draw_class_folders(
    root: Path,
    classes: Sequence[str] = SHAPES,
    sources: int = 5,
    crops: int = 4,
    suffix: str = ".png",
) -> Path:
    """Write class folders whose files are named SOURCE_CROP, as those of cut-out cells are."""
    for index, name in enumerate(classes):
        for source in range(sources):
            for crop in range(crops):
                number = index * sources + source + 1
                file = root / name / f"{number:03}_{crop + 1:02}{suffix}"
                write_image(file, draw_shape(name, number * 100 + crop))
    return root


def petriscope(
    module: str,
    *arguments: object,
    env: dict[str, str] | None = None,
    code: str | None = None,
) -> subprocess.Popen[str]:
    """Start `python -m MODULE ARGUMENTS` (or code that calls it) as a process of its own."""
    start = ["-m", module] if code is None else ["-c", code]
    return subprocess.Popen(
        [sys.executable, *start, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )


@pytest.fixture(scope="session")
def command() -> Callable[..., subprocess.Popen[str]]:
    return petriscope


@pytest.fixture(scope="session")
def class_folders() -> Callable[..., Path]:
    return draw_class_folders


@pytest.fixture(scope="session")
def drawn() -> Callable[..., NDArray[np.uint8]]:
    return draw_shape


@pytest.fixture(scope="session")
def drawn_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three classes, 60 drawings of 15 sources; nobody changes them."""
    return draw_class_folders(tmp_path_factory.mktemp("drawn") / "data")


@pytest.fixture(scope="session")
def backbone_weights(drawn_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Random weights whose batch normalization fits the drawings.

    Without that the features of a random EfficientNet are all but constant, and nothing that is
    learned from them, quantized or explained would prove anything.
    """
    import keras

    from trainer.data import load, scan

    keras.utils.set_random_seed(5)
    backbone = keras.applications.EfficientNetB0(
        weights=None, include_top=False, input_tensor=keras.Input((224, 224, 3), name="image")
    )
    for layer in backbone.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.momentum = 0.0
    backbone(load(scan(drawn_data), 224)[::2].astype(np.float32), training=True)
    path = tmp_path_factory.mktemp("backbone") / "random.weights.h5"
    backbone.save_weights(path)
    return path


@pytest.fixture(scope="session")
def training(drawn_data: Path, backbone_weights: Path) -> list[str]:
    """The arguments of a short training from which something is learned; --out is to be added."""
    options = ["--data", str(drawn_data), "--weights", str(backbone_weights), "--seed", "3"]
    options += ["--head-epochs", "1", "--epochs", "1", "--batch-size", "4", "--dense-units", "32"]
    options += ["--unfreeze-from", "block7", "--head-rate", "0.003", "--dropout", "0"]
    options += ["--rotation", "0", "--shift", "0", "--zoom", "0", "--brightness", "0", "--no-flips"]
    options += ["--stain", "0", "--blur", "0", "--views", "1"]
    options += ["--optimizer", "adam", "--averaging", "0", "--label-smoothing", "0"]
    options += ["--mixup", "0"]
    return ["train", *options]


@pytest.fixture(scope="session")
def run_folder(training: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run that was really trained, one epoch of each phase; nobody changes it."""
    from trainer.__main__ import main

    run = tmp_path_factory.mktemp("trained") / "run"
    assert main([*training, "--out", str(run)]) == 0
    return run


@pytest.fixture(scope="session")
def signing_key(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from export.bundle.signature import create_key

    path = tmp_path_factory.mktemp("key") / "throw-away.pem"
    create_key(path)
    return path


@pytest.fixture(scope="session")
def exported_bundle(
    run_folder: Path, signing_key: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """The run, really exported as one file; nobody changes it."""
    from export.__main__ import main

    out = tmp_path_factory.mktemp("exported") / "drawn.petriscope"
    assert main([str(run_folder), "--out", str(out), "--key", str(signing_key)]) == 0
    return out
