"""The figures are those of the model's own answers; the pictures are pictures."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import cv2
import keras
import numpy as np
import pytest
from sklearn.metrics import (
    accuracy_score,
    confusion_matrix,
    precision_recall_fscore_support,
)

from export.bundle.image_file import decode
from trainer.__main__ import main
from trainer.data import load
from trainer.figures import figures
from trainer.gradcam import GradCam, write_overlays
from trainer.run_folder import open_run


@pytest.fixture(scope="module")
def run_copy(run_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shutil.copytree(run_folder, tmp_path_factory.mktemp("evaluated") / "run")


@pytest.fixture(scope="module")
def evaluated(run_copy: Path) -> Path:
    assert main(["evaluate", str(run_copy)]) == 0
    return run_copy


def test_the_evaluation_agrees_with_scikit_learn(evaluated: Path) -> None:
    result = json.loads((evaluated / "evaluation.json").read_text(encoding="utf-8"))
    run = open_run(evaluated)
    labels = run.validation.labels()
    model = keras.models.load_model(evaluated / "best_model.keras")
    pixels = load(run.validation, run.input_size).astype(np.float32)
    probabilities = model.predict(pixels, verbose=0)
    answers = probabilities.argmax(axis=1)
    assert result["images"] == len(labels)
    assert result["accuracy"] == pytest.approx(accuracy_score(labels, answers))
    right = probabilities[np.arange(len(labels)), labels]
    assert result["loss"] == pytest.approx(-np.log(right).mean(), rel=1e-4)
    assert result["confusion_matrix"] == confusion_matrix(labels, answers).tolist()
    expected = precision_recall_fscore_support(labels, answers, zero_division=0)
    for name, values in zip(("precision", "recall", "f1", "images"), expected, strict=True):
        assert [row[name] for row in result["classes"]] == pytest.approx(values.tolist())
    macro = precision_recall_fscore_support(labels, answers, average="macro", zero_division=0)
    for name, value in zip(("precision", "recall", "f1"), macro[:3], strict=True):
        assert result["macro"][name] == pytest.approx(value)


def test_the_confusion_matrix_is_a_picture(evaluated: Path) -> None:
    picture = decode((evaluated / "confusion_matrix.png").read_bytes())
    assert min(picture.shape[:2]) > 200
    assert picture.std() > 10


def test_evaluating_leaves_nothing_half(evaluated: Path) -> None:
    assert not [path for path in evaluated.iterdir() if "partial" in path.name]


def test_figures_by_hand() -> None:
    probabilities = np.array([[0.9, 0.1], [0.6, 0.4], [0.2, 0.8], [0.7, 0.3]], np.float32)
    result = figures(probabilities, np.array([0, 0, 1, 1]), ("a", "b"))
    assert result["accuracy"] == 0.75
    assert result["confusion_matrix"] == [[2, 0], [1, 1]]
    first, second = result["classes"]
    assert (first["precision"], first["recall"]) == (pytest.approx(2 / 3), 1)
    assert (second["precision"], second["recall"]) == (1, 0.5)
    assert result["loss"] == pytest.approx(-np.log([0.9, 0.6, 0.8, 0.3]).mean(), rel=1e-5)


def test_a_class_that_is_never_answered_counts_as_zero() -> None:
    result = figures(np.array([[0.9, 0.1]] * 2, np.float32), np.array([0, 1]), ("a", "b"))
    assert result["classes"][1]["precision"] == result["classes"][1]["f1"] == 0


def test_overlays_go_to_gradcam_out(run_copy: Path) -> None:
    assert main(["gradcam", str(run_copy), "--per-class", "2"]) == 0
    pictures = sorted((run_copy / "gradcam_out").iterdir())
    assert len(pictures) == 2 * 3
    for path in pictures:
        image = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
        assert image.shape == (224, 448, 3)
        assert "_answer_" in path.name


@pytest.mark.parametrize(("per_class", "expected"), [(1, 3)])
def test_so_many_images_of_each_class_as_asked_for(
    per_class: int, expected: int, run_copy: Path
) -> None:
    written = write_overlays(open_run(run_copy), per_class)
    assert len(written) == len(set(written)) == expected
    assert sorted(written) == sorted((run_copy / "gradcam_out").iterdir())


def test_a_heatmap_is_scaled_to_one(run_folder: Path) -> None:
    model = keras.models.load_model(run_folder / "best_model.keras")
    run = open_run(run_folder)
    images = np.repeat(load(run.validation, run.input_size)[:2], 3, axis=0)
    heatmaps = GradCam(model, run.features_layer).heatmaps(images, np.tile(np.arange(3), 2))
    assert heatmaps.shape == (6, 7, 7)
    assert heatmaps.min() >= 0
    assert {float(values.max()) for values in heatmaps} <= {0, 1}


@pytest.mark.parametrize("name", ["evaluate", "gradcam"])
def test_what_is_no_run_folder_is_told(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([name, str(tmp_path)]) == 1
    assert "Expected a run folder" in capsys.readouterr().err


def test_images_that_are_gone_are_told(
    run_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moved = shutil.copytree(run_folder, tmp_path / "run")
    config = json.loads((moved / "config.json").read_text(encoding="utf-8"))
    config["data"] = str(tmp_path / "gone")
    (moved / "config.json").write_text(json.dumps(config), encoding="utf-8")
    assert main(["evaluate", str(moved)]) == 1
    assert "images are not at" in capsys.readouterr().err
