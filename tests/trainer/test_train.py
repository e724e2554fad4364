"""A real training leaves a whole run folder, or nothing and the reason in words."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest

from export.bundle.preprocessing import VERSION
from trainer.__main__ import main
from trainer.data import load
from trainer.model import build, freeze_backbone, unfreeze_from
from trainer.run_folder import open_run, read_json

FILES = {"best_model.keras", "best_model.h5", "config.json", "history.json", "split.json"}
QUICK = ["--weights", "none", "--head-epochs", "1", "--epochs", "1", "--dense-units", "8"]
QUICK += ["--unfreeze-from", "top", "--batch-size", "16"]


@pytest.fixture(scope="module")
def few(class_folders: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two classes, ten drawings."""
    return class_folders(tmp_path_factory.mktemp("few") / "data", ("bar", "disc"), crops=1)


def train(data: Path, out: Path, *options: str) -> int:
    return main(["train", "--data", str(data), "--out", str(out), *QUICK, *options])


def words(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().err.rpartition("petriscope-trainer: ")[2]


def test_a_run_folder_holds_everything_and_nothing_half(run_folder: Path) -> None:
    assert {path.name for path in run_folder.iterdir()} >= FILES
    config, split = read_json(run_folder / "config.json"), read_json(run_folder / "split.json")
    assert config["options"]["seed"] == 3
    assert config["options"]["augmentation"]["rotation"] == 0
    assert config["preprocessing_version"] == VERSION
    assert {"keras", "tensorflow", "numpy"} <= set(config["versions"])
    assert split["class_names"] == ["bar", "disc", "square"]
    sides = [{row["group"] for row in split[side]} for side in ("train", "validation")]
    assert not sides[0] & sides[1]
    assert len(split["train"]) + len(split["validation"]) == 60
    history = read_json(run_folder / "history.json")
    assert [row["phase"] for row in history] == ["head", "fine-tuning"]
    assert all(np.isfinite(row["val_loss"]) for row in history)


def test_the_drawings_are_learned(run_folder: Path) -> None:
    best = max(row["val_accuracy"] for row in read_json(run_folder / "history.json"))
    assert best > 0.5  # three classes


def test_reloaded_models_give_the_same_outputs(run_folder: Path) -> None:
    pixels = load(open_run(run_folder).validation).astype(np.float32)
    loaded = [keras.models.load_model(run_folder / f"best_model.{end}") for end in ("keras", "h5")]
    answers = [model.predict(pixels, verbose=0) for model in loaded]
    np.testing.assert_allclose(answers[0], answers[1], atol=1e-6)


def test_the_best_model_answers_as_it_did_in_memory(run_folder: Path) -> None:
    """What was measured while it was in memory is measured again after reloading."""
    run = open_run(run_folder)
    best = max(read_json(run_folder / "history.json"), key=lambda row: row["val_accuracy"])
    model = keras.models.load_model(run_folder / "best_model.keras")
    pixels, labels = load(run.validation).astype(np.float32), run.validation.labels()
    probabilities = model.predict(pixels, verbose=0)
    assert (probabilities.argmax(axis=1) == labels).mean() == pytest.approx(best["val_accuracy"])
    right = probabilities[np.arange(len(labels)), labels]
    assert -np.log(right).mean() == pytest.approx(best["val_loss"], rel=1e-4)


@pytest.mark.parametrize("suffix", ["keras", "h5"])
def test_a_saved_model_comes_back_with_the_same_outputs(suffix: str, tmp_path: Path) -> None:
    keras.utils.set_random_seed(1)
    model = build(3, "none", 8, 0.3)
    unfreeze_from(model, "block7")
    images = np.random.default_rng(0).uniform(0, 255, (2, 224, 224, 3)).astype(np.float32)
    before = model.predict(images, verbose=0)
    model.save(tmp_path / f"model.{suffix}")
    again = keras.models.load_model(tmp_path / f"model.{suffix}")
    np.testing.assert_allclose(again.predict(images, verbose=0), before, atol=1e-6)


def test_phases_train_what_they_say() -> None:
    model = build(2, "none", 8, 0.3)
    freeze_backbone(model)
    trained = {layer.name for layer in model.layers if layer.trainable and layer.weights}
    assert trained == {"hidden", "logits"}
    unfreeze_from(model, "block7")
    trained = {layer.name for layer in model.layers if layer.trainable and layer.weights}
    assert {"hidden", "logits", "top_conv", "block7a_project_conv"} <= trained
    assert not any(name.startswith(("stem", "block6")) or "bn" in name for name in trained)


def test_an_existing_run_is_refused_and_left_alone(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "run"
    out.mkdir()
    (out / "precious.txt").write_text("mine", encoding="utf-8")
    assert train(few, out) == 1
    assert "not empty" in words(capsys)
    assert [path.name for path in out.iterdir()] == ["precious.txt"]
    assert list(tmp_path.iterdir()) == [out]


def test_a_diverging_loss_is_told_and_nothing_is_left(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(few, tmp_path / "run", "--head-rate", "1e38") == 1
    told = words(capsys)
    assert "loss became" in told
    assert "lower learning rate" in told
    assert list(tmp_path.iterdir()) == []


def test_unreadable_images_are_all_named_and_nothing_is_left(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = shutil.copytree(few, tmp_path / "data")
    bad = [sorted((data / name).iterdir())[0] for name in ("bar", "disc")]
    for path in bad:
        path.write_bytes(path.read_bytes()[:100])
    assert train(data, tmp_path / "run") == 1
    told = words(capsys)
    assert all(path.name in told for path in bad)
    assert list(tmp_path.iterdir()) == [data]


@pytest.mark.parametrize("weights", ["no/such/file.h5", "not weights"])
def test_weights_that_do_not_do_are_told(
    weights: str, few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = Path(weights)
    if weights == "not weights":
        path = tmp_path / "x.weights.h5"
        path.write_bytes(b"no weights at all")
    assert train(few, tmp_path / "out" / "run", "--weights", str(path)) == 1
    told = words(capsys)
    assert told.startswith("Expected")
    assert str(path) in told
    assert not (tmp_path / "out" / "run").exists()


def test_imagenet_without_a_network_is_told(
    few: Path, tmp_path: Path, command: Callable[..., Any]
) -> None:
    nowhere = "http://127.0.0.1:9"
    process = command(
        "trainer", "train", "--data", few, "--out", tmp_path / "run", *QUICK,
        "--weights", "imagenet",
        env={"HTTPS_PROXY": nowhere, "https_proxy": nowhere, "KERAS_HOME": str(tmp_path / "k")},
    )  # fmt: skip
    told = process.communicate(timeout=120)[0]
    assert process.returncode == 1
    assert "The ImageNet weights could not be downloaded" in told
    assert "Traceback" not in told
    assert not (tmp_path / "run").exists()


def test_a_killed_training_leaves_no_run_and_the_next_one_gives_what_it_would_have(
    training: list[str], run_folder: Path, tmp_path: Path, command: Callable[..., Any]
) -> None:
    """It also shows that the same seed trains the same, in another process too."""
    out = tmp_path / "run"
    process = command("trainer", *training, "--out", out, "--head-epochs", "500")
    try:
        deadline = time.monotonic() + 300
        while not list(tmp_path.glob(".*/best_model.keras")):  # it trains and has saved a model
            assert process.poll() is None, process.communicate()[0]
            assert time.monotonic() < deadline
            time.sleep(0.1)
    finally:
        process.kill()
        process.communicate()
    assert not out.exists()
    assert main([*training, "--out", str(out)]) == 0
    assert {path.name for path in out.iterdir()} == FILES
    assert list(tmp_path.iterdir()) == [out]
    assert read_json(out / "split.json") == read_json(run_folder / "split.json")
    histories = [read_json(run / "history.json") for run in (out, run_folder)]
    for one, other in zip(*histories, strict=True):
        assert one.pop("phase") == other.pop("phase")
        assert one == pytest.approx(other, rel=1e-3)


@pytest.mark.skipif("not __import__('importlib.util').util.find_spec('resource')")
def test_a_full_disk_is_told_and_nothing_is_left(
    few: Path, tmp_path: Path, command: Callable[..., Any]
) -> None:
    """The largest file this process may write is smaller than a model: a real error of the disk."""
    code = (
        "import resource, sys\n"
        "from trainer.__main__ import main\n"
        "import trainer.train\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000))\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    process = command("", "train", "--data", few, "--out", tmp_path / "run", *QUICK, code=code)
    told = process.communicate(timeout=120)[0]
    assert process.returncode == 1, told
    assert "Traceback" not in told
    assert "petriscope-trainer: The run folder" in told
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "options",
    [["--unfreeze-from", "block9"], ["--epochs", "many"], ["--rate"], ["--unknown"]],
)
def test_wrong_usage_ends_with_2(options: list[str], few: Path, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        train(few, tmp_path / "run", *options)
    assert ended.value.code == 2


def test_the_history_is_plain_json(run_folder: Path) -> None:
    text = (run_folder / "history.json").read_text(encoding="utf-8")
    assert json.loads(text, parse_constant=pytest.fail)
