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
from trainer.options import TrainingOptions
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
    assert (config["architecture"], config["input_size"]) == ("efficientnetb0", 224)
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
    pixels = load(open_run(run_folder).validation, 224).astype(np.float32)
    loaded = [keras.models.load_model(run_folder / f"best_model.{end}") for end in ("keras", "h5")]
    answers = [model.predict(pixels, verbose=0) for model in loaded]
    np.testing.assert_allclose(answers[0], answers[1], atol=1e-6)


def test_the_best_model_answers_as_it_did_in_memory(run_folder: Path) -> None:
    """What was measured while it was in memory is measured again after reloading."""
    run = open_run(run_folder)
    best = max(read_json(run_folder / "history.json"), key=lambda row: row["val_accuracy"])
    model = keras.models.load_model(run_folder / "best_model.keras")
    pixels = load(run.validation, run.input_size).astype(np.float32)
    labels = run.validation.labels()
    probabilities = model.predict(pixels, verbose=0)
    assert (probabilities.argmax(axis=1) == labels).mean() == pytest.approx(best["val_accuracy"])
    right = probabilities[np.arange(len(labels)), labels]
    assert -np.log(right).mean() == pytest.approx(best["val_loss"], rel=1e-4)


@pytest.mark.parametrize("suffix", ["keras", "h5"])
def test_a_saved_model_comes_back_with_the_same_outputs(suffix: str, tmp_path: Path) -> None:
    keras.utils.set_random_seed(1)
    model = build(3, TrainingOptions(weights="none", dense_units=8))
    unfreeze_from(model, "block7")
    images = np.random.default_rng(0).uniform(0, 255, (2, 224, 224, 3)).astype(np.float32)
    before = model.predict(images, verbose=0)
    model.save(tmp_path / f"model.{suffix}")
    again = keras.models.load_model(tmp_path / f"model.{suffix}")
    np.testing.assert_allclose(again.predict(images, verbose=0), before, atol=1e-6)


def test_phases_train_what_they_say() -> None:
    model = build(2, TrainingOptions(weights="none", dense_units=8))
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


@pytest.mark.parametrize("killed_after", ["features.partial", "progress.json"])
def test_a_killed_training_goes_on_and_gives_what_it_would_have_given(
    killed_after: str, drawn_data: Path, backbone_weights: Path, tmp_path: Path,
    command: Callable[..., Any],
) -> None:  # fmt: skip
    arguments = [
        "train", "--data", str(drawn_data), "--weights", str(backbone_weights), "--seed", "4",
        "--head-epochs", "1", "--epochs", "6", "--batch-size", "8", "--dense-units", "16",
        "--unfreeze-from", "block7", "--views", "3",
    ]  # fmt: skip
    cut = [*arguments, "--cache", str(tmp_path / "cache"), "--out", str(tmp_path / "cut")]
    process = command("trainer", *cut)
    try:
        deadline = time.monotonic() + 300
        while not [path for path in tmp_path.rglob(killed_after) if path.stat().st_size]:
            assert process.poll() is None, process.communicate()[0]
            assert time.monotonic() < deadline
            time.sleep(0.01)
    finally:
        process.kill()
        process.communicate()
    assert not (tmp_path / "cut").exists()
    began = {row["phase"] for path in tmp_path.rglob("progress.json") for row in read_json(path)}
    told = command("trainer", *cut)
    assert ("going on with the training" in told.communicate(timeout=300)[0]) == bool(began)
    assert told.returncode == 0
    whole = ["--cache", str(tmp_path / "other"), "--out", str(tmp_path / "whole")]
    assert main([*arguments, *whole]) == 0
    runs = [tmp_path / "cut", tmp_path / "whole"]
    assert {path.name for path in runs[0].iterdir()} == {path.name for path in runs[1].iterdir()}
    assert not list(runs[0].glob("*state*")) + list(runs[0].glob("progress.json"))
    seconds = [read_json(run / "config.json")["seconds"] for run in runs]
    assert (seconds[0] is None) == bool(began)  # what came before was not timed
    assert seconds[1] > 0
    histories = [read_json(run / "history.json") for run in runs]
    for one, other in zip(*histories, strict=True):
        assert one.pop("phase") == other.pop("phase")
        assert one == pytest.approx(other, rel=1e-3)
    models = [keras.models.load_model(run / "best_model.keras").get_weights() for run in runs]
    for one, other in zip(*models, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-3, atol=1e-4)


def test_folds_at_random_are_refused(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(few, tmp_path / "run", "--folds", "2", "--random-split") == 1
    assert "Received both" in words(capsys)
    assert list(tmp_path.iterdir()) == []


def test_another_training_does_not_go_on_with_this_one(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What an interrupted training left is used by the same training only."""
    partial = tmp_path / ".run.partial"
    partial.mkdir()
    (partial / "training.json").write_text('{"options": {"seed": 99}}', encoding="utf-8")
    (partial / "progress.json").write_text(
        '[{"phase": "head", "epoch": 0, "loss": 0.1, "val_accuracy": 1.0}]', encoding="utf-8"
    )
    assert train(few, tmp_path / "run") == 0
    assert "going on" not in capsys.readouterr().err
    assert [row["phase"] for row in read_json(tmp_path / "run" / "history.json")] == [
        "head", "fine-tuning",
    ]  # fmt: skip


def test_the_cache_learns_as_the_whole_network_does(
    training: list[str], run_folder: Path, tmp_path: Path
) -> None:
    """Without random views both modes see the same images, but for 16-bit features."""
    assert main([*training, "--no-cache", "--out", str(tmp_path / "run")]) == 0
    for one, other in zip(
        *(read_json(run / "history.json") for run in (run_folder, tmp_path / "run")), strict=True
    ):
        assert one["loss"] == pytest.approx(other["loss"], rel=0.05)
        assert one["val_loss"] == pytest.approx(other["val_loss"], rel=0.05)


def test_folds_judge_every_image_once(
    drawn_data: Path, backbone_weights: Path, tmp_path: Path
) -> None:
    arguments = ["--weights", str(backbone_weights), "--unfreeze-from", "block7", "--views", "1"]
    assert train(drawn_data, tmp_path / "run", *arguments, "--folds", "2") == 0
    assert {p.name for p in (tmp_path / "run").iterdir()} >= {"fold1", "fold2", "folds.json"}
    splits = [read_json(tmp_path / "run" / f"fold{n}" / "split.json") for n in (1, 2)]
    sides = [{row["file"] for row in split["validation"]} for split in splits]
    assert not sides[0] & sides[1]
    assert len(sides[0] | sides[1]) == 60
    assert splits[0]["method"] == "by groups, fold 1 of 2"
    assert len(read_json(tmp_path / "run" / "folds.json")["folds"]) == 2
    assert "Cross-validation report, 2 folds" in (tmp_path / "run" / "report.html").read_text(
        "utf-8"
    )


def test_a_leaking_split_is_refused_unless_forced(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = shutil.copytree(few, tmp_path / "data")
    rows = ["file,class,side"]
    for name in ("bar", "disc"):
        files = sorted((data / name).iterdir())
        copy = files[0].with_stem("999_01")
        shutil.copy(files[0], copy)  # the same picture on both sides
        sides = ["train"] * 4 + ["validation"] + ["validation"]
        lines = zip([*files, copy], sides, strict=True)
        rows += [f"{name}/{file.name},{name},{side}" for file, side in lines]
    manifest = data / "images.csv"
    manifest.write_text("\n".join(rows), encoding="utf-8")
    assert train(manifest, tmp_path / "run") == 1
    told = words(capsys)
    assert "The split leaks" in told
    assert "--allow-leaks" in told
    assert not (tmp_path / "run").exists()
    assert train(manifest, tmp_path / "run", "--allow-leaks") == 0
    split = read_json(tmp_path / "run" / "split.json")
    assert split["forced"]
    assert split["leaks"]["pairs"] == 2
    page = (tmp_path / "run" / "report.html").read_text(encoding="utf-8")
    first = page.partition("<body>")[2].strip().splitlines()[0]
    assert "THIS SPLIT LEAKS" in first
    assert "FORCED" in first


def test_images_that_contradict_each_other_are_not_learned_from(few: Path, tmp_path: Path) -> None:
    data = shutil.copytree(few, tmp_path / "data")
    shutil.copy(sorted((data / "bar").iterdir())[0], data / "disc" / "888_01.png")
    assert train(data, tmp_path / "run") == 0
    split = read_json(tmp_path / "run" / "split.json")
    trained = {row["file"] for row in split["train"]}
    twins = {f"bar/{sorted((data / 'bar').iterdir())[0].name}", "disc/888_01.png"}
    assert not trained & twins
    left = {row["file"] for row in split["left_out"]}
    validated = {row["file"] for row in split["validation"]}
    assert twins <= left | validated


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
