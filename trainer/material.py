"""What is trained on: the images, read once, with their groups and near-duplicates."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from export.bundle.preprocessing import resize
from trainer.data import DataSet, decoded, files_with_pages
from trainer.duplicates import Pair, find_duplicates, merge, twins_with_other_labels
from trainer.model import input_size
from trainer.options import TrainingOptions
from trainer.sources import open_data
from trainer.split import Split, leaks
from trainer.thumbnails import fingerprint


@dataclass(frozen=True)
class Material:
    """What is trained on.

    Attributes:
        data: The images; near-duplicates are of one group.
        pixels: RGB at the input's size, shape (images, size, size, 3).
        pairs: Near-duplicates.
        groups: In words, where the groups come from.
    """

    data: DataSet
    pixels: NDArray[np.uint8]
    pairs: tuple[Pair, ...]
    groups: str

    def contradicting(self) -> set[int]:
        """Return the positions of images that surely show what another label is given to.

        One of the two labels is wrong, and nobody knows which.
        """
        twins = twins_with_other_labels(self.data, self.pairs)
        return {position for pair in twins for position in (pair.first, pair.second)}

    def record(self, split: Split) -> dict[str, Any]:
        """Describe a split for the run folder."""
        found = leaks(self.data, split, self.pairs)
        reason = "shows the same thing as an image with another label"
        pages = files_with_pages(self.data)
        return {
            "class_names": list(self.data.class_names),
            "method": split.method,
            "forced": bool(found),
            "leaks": {"groups": len(found.groups), "pairs": len(found.pairs)},
            "train": self._rows(split.train),
            "validation": self._rows(split.validation),
            "left_out": [row | {"reason": reason} for row in self._rows(split.left_out)],
            "duplicates": [self._pair(pair) for pair in self.pairs],
            "notes": [f"Only the first page was read: {', '.join(pages)}."] if pages else [],
        }

    def _rows(self, positions: NDArray[np.int64]) -> list[dict[str, str]]:
        names = self.data.class_names
        return [
            {"file": image.file, "class": names[image.class_index], "group": image.group}
            for image in (self.data.images[i] for i in positions)
        ]

    def _pair(self, pair: Pair) -> dict[str, Any]:
        one, other = self.data.images[pair.first], self.data.images[pair.second]
        return {
            "a": one.file,
            "b": other.file,
            "correlation": round(pair.correlation, 4),
            "labels_differ": one.class_index != other.class_index,
        }


def gather(source: str | Path, options: TrainingOptions, groups: Path | None = None) -> Material:
    """Find and read the images, and make one group of near-duplicates.

    Args:
        source: See `trainer.sources.open_data`.
        options: Of the training; they tell the input's size.
        groups: CSV of file and group; None reads the groups from the file names.

    Raises:
        TrainerError: The data cannot be used, or images cannot be read.
    """
    data, size = open_data(source, groups), input_size(options)
    pixels = np.empty((len(data.images), size, size, 3), np.uint8)
    prints = []
    for index, image in enumerate(decoded(data)):
        pixels[index] = resize(image, size)
        prints.append(fingerprint(image))
    pairs = find_duplicates(prints)
    told = "file names" if groups is None else f"the file {groups.name}"
    return Material(merge(data, pairs), pixels, tuple(pairs), f"{told}, near-duplicates merged")
