"""What a run folder tells about its training: configuration, split, history."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.errors import TrainerError
from trainer.run_folder import CONFIG, HISTORY, SPLIT, Run, read_json

_IN_CONFIG = {
    "architecture",
    "data",
    "groups",
    "input_size",
    "options",
    "platform",
    "preprocessing_version",
    "python",
    "seconds",
    "trained",
    "versions",
}
_IN_SPLIT = {"class_names", "method", "train", "validation"}


@dataclass(frozen=True)
class Record:
    """The JSON files of a run folder.

    Attributes:
        config: config.json, see `trainer.run_folder`.
        split: split.json.
        history: history.json, a row each epoch.
    """

    config: dict[str, Any]
    split: dict[str, Any]
    history: list[dict[str, Any]]

    def data_name(self) -> str:
        """Return the name of the data folder without the path, which concerns nobody else."""
        return Path(self.config["data"]).name

    def seed(self) -> int:
        """Return the training's seed; what the report draws at random is drawn with it too."""
        return int(self.config["options"]["seed"])


@dataclass(frozen=True)
class Leak:
    """What stands on both sides of a split.

    Attributes:
        groups: Groups on both sides.
        images: Validation images whose group is among the training images too.
        validation: Validation images.
        pairs: Near-duplicates, one on each side.
        forced: Whether the split was refused, and made all the same.
        named: Whether the split's own description says that it may leak.
    """

    groups: int
    images: int
    validation: int
    pairs: int
    forced: bool
    named: bool

    def __bool__(self) -> bool:
        return self.forced or self.named or self.groups > 0 or self.pairs > 0


def read_record(run: Run) -> Record:
    """Read a run folder's JSON files.

    Raises:
        TrainerError: One is missing or damaged.
    """
    try:
        record = Record(*(read_json(run.folder / name) for name in (CONFIG, SPLIT, HISTORY)))
    except (OSError, ValueError) as error:
        raise TrainerError(
            f"The run folder {run.folder} is damaged: {error}. Train again."
        ) from None
    missing = [*(_IN_CONFIG - record.config.keys()), *(_IN_SPLIT - record.split.keys())]
    if missing or not record.history:
        lacks = ", ".join(sorted(missing)) or "any epoch"
        raise TrainerError(
            f"The run folder {run.folder} is damaged: it lacks {lacks}. Train again."
        )
    return record


def find_leak(splits: Sequence[dict[str, Any]]) -> Leak:
    """Look for groups and near-duplicates on both sides, in the splits themselves.

    What the splits say of their own leaks counts where it is more.

    Args:
        splits: split.json of one run, or of each fold.
    """
    groups: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    images = 0
    for split in splits:
        shared = _groups(split["train"]) & _groups(split["validation"])
        groups |= shared
        images += sum(row["group"] in shared for row in split["validation"])
        side = sides([split])
        pairs |= {
            (pair["a"], pair["b"])
            for pair in split.get("duplicates", [])
            if {side.get(pair["a"]), side.get(pair["b"])} == {"training", "validation"}
        }
    told = [split.get("leaks", {}) for split in splits]
    return Leak(
        groups=max(len(groups), *(leaks.get("groups", 0) for leaks in told)),
        images=images,
        validation=sum(len(split["validation"]) for split in splits),
        pairs=max(len(pairs), *(leaks.get("pairs", 0) for leaks in told)),
        forced=any(split.get("forced", False) for split in splits),
        named=any("leak" in split.get("method", "") for split in splits),
    )


def sides(splits: Sequence[dict[str, Any]]) -> dict[str, str]:
    """Return where each file stands: "training", "validation" or "left out".

    Args:
        splits: split.json of one run, or of each fold; then a file stands on several sides, as
            in "training, validation".
    """
    named = (("left out", "left_out"), ("training", "train"), ("validation", "validation"))
    found: dict[str, dict[str, None]] = {}
    for side, key in named:
        for split in splits:
            for row in split.get(key, []):
                found.setdefault(row["file"], {})[side] = None
    return {file: ", ".join(each) for file, each in found.items()}


def _groups(rows: list[dict[str, str]]) -> set[str]:
    return {row["group"] for row in rows}
