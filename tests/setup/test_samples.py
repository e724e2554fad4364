"""The sample images are what ``.dev/draw_samples.py`` draws."""

import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "desktop" / "samples"


def draw(folder: Path) -> dict[str, bytes]:
    script = ROOT / ".dev" / "draw_samples.py"
    subprocess.run([sys.executable, "-B", script, folder], check=True)
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def pixels(data: bytes) -> np.ndarray:
    return cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR).astype(np.int16)


def test_drawing_again_gives_the_same_pictures(tmp_path: Path) -> None:
    first, second = draw(tmp_path / "first"), draw(tmp_path / "second")
    assert first == second
    assert sorted(first) == sorted(file.name for file in SAMPLES.glob("*.png"))
    for name, data in first.items():
        committed = pixels((SAMPLES / name).read_bytes())
        # Another processor may round a blur the other way.
        assert np.abs(pixels(data) - committed).max() <= 2, name


def test_there_are_ten_different_pictures_of_the_size_of_cells() -> None:
    files = [file.read_bytes() for file in SAMPLES.glob("*.png")]
    assert len(files) == len(set(files)) == 10
    for data in files:
        assert 100 <= min(pixels(data).shape[:2]) <= max(pixels(data).shape[:2]) <= 240


def test_they_say_that_they_are_drawn() -> None:
    assert "drawn by a program, not photographed" in (SAMPLES / "README.md").read_text("utf-8")
