"""Run folders with made-up answers: all that a report reads, and no model that could be asked."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from trainer.run_folder import Run, open_run, write_json

CONFIG = {
    "groups": "file names, near-duplicates merged",
    "options": {"seed": 1, "augmentation": {"flips": True}},
    "trained": "2026-11-01T12:00:00+00:00",
    "preprocessing_version": 1,
    "architecture": "small-cnn",
    "features_layer": "features",
    "input_size": 32,
    "seconds": 61.0,
    "versions": {"keras": "3"},
    "python": "3.11.0",
    "platform": "a computer",
}


def answers(given: Sequence[int], classes: int, sure: float = 0.8) -> NDArray[np.float32]:
    """Return probabilities by which each image gets this class, all equally sure."""
    rest = np.full((len(given), classes), (1 - sure) / (classes - 1), np.float32)
    rest[np.arange(len(given)), given] = sure
    return rest


def make_run(
    folder: Path,
    class_names: Sequence[str],
    labels: Sequence[int],
    probabilities: ArrayLike,
    groups: Sequence[str] | None = None,
    split: dict[str, Any] | None = None,
) -> Run:
    """Write a run folder whose images are gone; by default each is a group of its own."""
    folder.mkdir(parents=True)
    (folder / "best_model.keras").write_bytes(b"no model")
    groups = groups or [f"{folder.name}-{i}" for i in range(len(labels))]
    validation = [
        {"file": f"{folder.name}/{i}.png", "class": class_names[label], "group": group}
        for i, (label, group) in enumerate(zip(labels, groups, strict=True))
    ]
    training = [
        {"file": f"{folder.name}/known-{i}.png", "class": name, "group": f"known {i}"}
        for i, name in enumerate(class_names)
    ]
    told = {
        "class_names": list(class_names),
        "method": "by groups, 80 : 20",
        "forced": False,
        "leaks": {"groups": 0, "pairs": 0},
        "train": training,
        "validation": validation,
        "left_out": [],
        "duplicates": [],
    }
    epoch = {"loss": 1.0, "accuracy": 0.5, "val_loss": 1.1, "val_accuracy": 0.4}
    history = [{"phase": phase, "epoch": 0, **epoch} for phase in ("head", "fine-tuning")]
    write_json(folder / "config.json", {**CONFIG, "data": str(folder.parent / "gone")})
    write_json(folder / "split.json", told | (split or {}))
    write_json(folder / "history.json", history)
    np.savez(
        folder / "predictions.npz",
        probabilities=np.asarray(probabilities, np.float32),
        files=[row["file"] for row in validation],
        model=hashlib.sha256(b"no model").hexdigest(),
    )
    return open_run(folder)
