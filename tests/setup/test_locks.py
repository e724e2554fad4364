"""The lock files say what pyproject.toml says, with a hash for every file."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = {
    "app": ".dev/app.lock",
    "dev": ".dev/dev.lock",
    "opencv": "packaging/opencv.lock",
    "numpy": "packaging/plain_numpy.lock",
}
TRAINING = {"tensorflow", "keras", "onnx", "tf2onnx", "kagglehub", "matplotlib", "scikit-learn"}


def entries(lock: str) -> dict[str, list[str]]:
    """Requirement line to its hashes."""
    text = (ROOT / LOCKS[lock]).read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for entry in re.sub(r"^#.*\n", "", text, flags=re.M).replace("\\\n", " ").splitlines():
        requirement, *hashes = entry.split("--hash=")
        found[requirement.strip()] = [each.strip() for each in hashes]
    return found


def pins(lock: str) -> set[str]:
    return {requirement.partition(" ;")[0].strip() for requirement in entries(lock)}


def declared(*extras: str) -> set[str]:
    """What pyproject.toml pins itself, as a lock file writes it."""
    lists = [PROJECT["dependencies"], *(PROJECT["optional-dependencies"][name] for name in extras)]
    return {pin.lower() for each in lists for pin in each if "==" in pin}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_is_pinned_with_hashes(lock: str) -> None:
    for requirement, hashes in entries(lock).items():
        assert re.match(r"[a-z0-9.-]+==\S+( ;.+)?$", requirement)
        assert hashes, requirement
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in hashes)


def test_the_locks_hold_what_the_project_declares() -> None:
    assert declared() <= pins("app")
    assert declared("train", "dev") | pins("app") <= pins("dev")


def test_the_app_installs_nothing_of_training() -> None:
    names = {pin.partition("==")[0] for pin in pins("app")}
    assert not names & TRAINING
    assert {pin.partition("==")[0] for pin in pins("dev")} >= TRAINING
