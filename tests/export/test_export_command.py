"""The export command, end to end on a run that was really trained."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from export.__main__ import main
from export.bundle.classifier import Answer, Classifier
from export.bundle.golden import check_golden
from export.bundle.image_file import decode
from export.bundle.reader import open_bundle
from export.bundle.signature import load_key, sign, verify

ABOUT = {
    "title": "Drawn shapes",
    "version": "7",
    "data": "Drawn",
    "citation": "None",
    "licence": "Free",
    "intended_use": "Tests",
    "limits": ["Knows three shapes."],
    "descriptions": {"bar": "Long.", "disc": "Round.", "square": "Square."},
}


def told(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().err


def test_the_bundle_verifies(exported_bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(exported_bundle)]) == 0
    said = capsys.readouterr().out
    assert "Classifier of 3 classes, version 1" in said
    assert "6 golden images passed" in said


def test_verify_measures_the_accuracy(
    exported_bundle: Path, drawn_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = shutil.copytree(drawn_data, tmp_path / "data")
    (data / "disc" / "broken.png").write_bytes(b"no image")
    assert main(["verify", str(exported_bundle), "--data", str(data)]) == 0
    bundle = open_bundle(exported_bundle)
    classifier = Classifier(bundle, threads=1)
    right = 0
    for index, name in enumerate(bundle.manifest.class_names):
        for path in (drawn_data / name).iterdir():
            answer = classifier.classify(decode(path.read_bytes()))
            right += isinstance(answer, Answer) and int(answer.probabilities.argmax()) == index
    assert f"{right} of 61 right, 0 refused, 1 unreadable" in capsys.readouterr().out
    assert right > 30


def test_the_manifest_says_what_the_run_was(
    exported_bundle: Path, run_folder: Path, signing_key: Path
) -> None:
    bundle = open_bundle(exported_bundle)
    manifest = bundle.manifest
    config = json.loads((run_folder / "config.json").read_text(encoding="utf-8"))
    assert manifest.class_names == ("bar", "disc", "square")
    assert manifest.provenance.trained == config["trained"]
    assert manifest.provenance.versions == config["versions"]
    assert manifest.metrics.images == 12
    assert 0 <= manifest.metrics.accuracy <= 1
    assert manifest.metrics.gradcam_max_difference <= 1e-4
    plans = manifest.quantization.plans
    assert [trial.kept for trial in plans].count(True) == 1
    assert {trial.plan for trial in plans} >= {"int8 weights", "float"}
    assert len(manifest.quantization.parts) == 16
    assert "12 validation images" in manifest.calibration
    assert bundle.signer == verify(b"x", sign(b"x", load_key(signing_key)))
    for words in ("share no source", "Grad-CAM", "## Limits", "Research use only"):
        assert words in bundle.card


def test_the_golden_images_cover_every_class_and_pass(exported_bundle: Path) -> None:
    bundle = open_bundle(exported_bundle)
    assert check_golden(bundle, Classifier(bundle, threads=1)) == 6


def test_an_exported_folder_is_the_bundle_of_its_about_file(
    run_folder: Path, signing_key: Path, drawn_data: Path, tmp_path: Path
) -> None:
    """A folder, of a run whose data moved and whose split leaks, and words of one's own."""
    run = shutil.copytree(run_folder, tmp_path / "run")
    split = json.loads((run / "split.json").read_text(encoding="utf-8"))
    (run / "split.json").write_text(json.dumps(split | {"forced": True}), encoding="utf-8")
    about, golden = tmp_path / "about.json", tmp_path / "golden"
    about.write_text(json.dumps(ABOUT), encoding="utf-8")
    golden.mkdir()
    shutil.copy(drawn_data / "disc" / "006_01.png", golden)
    moved = shutil.copytree(drawn_data, tmp_path / "moved")
    out = tmp_path / "new" / "bundle"
    arguments = [str(run), "--out", str(out), "--key", str(signing_key)]
    arguments += ["--about", str(about), "--golden", str(golden), "--data", str(moved)]
    assert main([*arguments, "--allowed-loss", "100"]) == 0
    bundle = open_bundle(out)
    assert (bundle.manifest.title, bundle.manifest.version) == ("Drawn shapes", "7")
    assert [info.description for info in bundle.manifest.classes] == ["Long.", "Round.", "Square."]
    assert [golden.file for golden in bundle.manifest.golden] == ["golden/01.png"]
    assert "Knows three shapes." in bundle.card
    assert "THE SPLIT LEAKS" in bundle.card
    assert list(out.parent.iterdir()) == [out]


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_an_existing_place_is_refused_and_left_alone(
    kind: str,
    run_folder: Path,
    signing_key: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "b.petriscope"
    if kind == "folder":
        out.mkdir()
    else:
        out.write_text("mine", encoding="utf-8")
    assert main([str(run_folder), "--out", str(out), "--key", str(signing_key)]) == 1
    assert "exists already" in told(capsys)
    assert list(tmp_path.iterdir()) == [out]
    assert kind == "folder" or out.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"title": 3}, "Expected text at about.json.title"),
        ({"descriptions": {"bar": "Long."}}, "Expected descriptions of bar, disc, square"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_wrong_about_file_is_told(
    change: dict[str, Any],
    words: str,
    run_folder: Path,
    signing_key: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    about = tmp_path / "about.json"
    about.write_text(json.dumps(ABOUT | change), encoding="utf-8")
    out = tmp_path / "bundle"
    arguments = [str(run_folder), "--out", str(out), "--key", str(signing_key)]
    assert main([*arguments, "--about", str(about)]) == 1
    assert words in told(capsys)
    assert not out.exists()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"run": "nowhere"}, "Expected a run folder"),
        ({"--data": "nowhere"}, "Give the folder with --data"),
        ({"--golden": "nowhere"}, "Expected golden images"),
        ({"--key": "nowhere.pem"}, "signing key"),
    ],
)
def test_what_is_missing_is_told(
    change: dict[str, str],
    words: str,
    run_folder: Path,
    signing_key: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    changed = {name: str(tmp_path / value) for name, value in change.items()}
    options = {"--out": str(tmp_path / "b"), "--key": str(signing_key), **changed}
    run = options.pop("run", str(run_folder))
    assert main([run, *(word for pair in options.items() for word in pair)]) == 1
    assert words in told(capsys)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["best_model.keras", "config.json", "split.json"])
def test_a_damaged_run_folder_is_told(
    name: str,
    run_folder: Path,
    signing_key: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run = shutil.copytree(run_folder, tmp_path / "run")
    (run / name).write_bytes((run / name).read_bytes()[:200])
    out = tmp_path / "bundle"
    assert main([str(run), "--out", str(out), "--key", str(signing_key)]) == 1
    assert "damaged" in told(capsys)
    assert not out.exists()


def test_a_killed_export_leaves_nothing_under_the_bundles_name(
    embedded_bundle: Path, signing_key: Path, tmp_path: Path, command: Callable[..., Any]
) -> None:
    """Killed while it writes: its work in progress is there, the bundle is not."""
    out = tmp_path / "place" / "b.petriscope"
    code = (  # it rests after each file, so that there is a middle to be killed in
        "import sys, time, zipfile\n"
        "whole = zipfile.ZipFile.writestr\n"
        "def slow(self, *given):\n"
        "    whole(self, *given)\n"
        "    time.sleep(60)\n"
        "zipfile.ZipFile.writestr = slow\n"
        "from export.package import write_bundle\n"
        "from export.bundle.reader import open_bundle\n"
        "from export.bundle.signature import load_key\n"
        "from pathlib import Path\n"
        "bundle = open_bundle(Path(sys.argv[1]))\n"
        "write_bundle(Path(sys.argv[3]), bundle.manifest, bundle.files,"
        " load_key(Path(sys.argv[2])))\n"
    )
    process = command("", embedded_bundle, signing_key, out, code=code)
    try:
        deadline = time.monotonic() + 60
        while not (out.parent.is_dir() and list(out.parent.iterdir())):
            assert process.poll() is None, process.communicate()[0]
            assert time.monotonic() < deadline
            time.sleep(0.05)
    finally:
        process.kill()
        process.communicate()
    assert not out.exists()
    assert [path.name for path in out.parent.iterdir()] == [".b.partial.petriscope"]


def test_keygen_never_overwrites_a_key(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key = tmp_path / "key.pem"
    assert main(["keygen", "--key", str(key)]) == 0
    before = key.read_bytes()
    assert main(["keygen", "--key", str(key)]) == 1
    assert "already" in told(capsys)
    assert key.read_bytes() == before


def test_verifying_what_is_no_bundle_is_told(
    tmp_path: Path, exported_bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cut = tmp_path / "cut.petriscope"
    cut.write_bytes(exported_bundle.read_bytes()[:-1000])
    for path in (cut, tmp_path / "nowhere"):
        assert main(["verify", str(path)]) == 1
        assert "petriscope-export: " in told(capsys)
    assert main(["verify", str(exported_bundle), "--data", str(tmp_path)]) == 1
    assert "Expected folders named bar, disc, square" in told(capsys)


@pytest.mark.parametrize("arguments", [[], ["--out", "x"], ["run"], ["verify"]])
def test_wrong_usage_ends_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
