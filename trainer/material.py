"""What is trained on: the images, read once, with their groups and near-duplicates."""

from __future__ import annotations

import math
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from export.bundle.preprocessing import resize
from trainer.data import DataSet, decoded
from trainer.duplicates import Pair, find_duplicates, merge, twins_with_other_labels
from trainer.errors import TrainerError
from trainer.model import input_size
from trainer.options import TrainingOptions
from trainer.places import cache_folder
from trainer.sources import open_data
from trainer.split import Split, leaks
from trainer.thumbnails import Fingerprint, fingerprint


@dataclass(frozen=True)
class Material:
    """What is trained on.

    Attributes:
        data: The images; near-duplicates are of one group.
        pixels: RGB at the input's size, memory-mapped, shape (images, size, size, 3).
        pairs: Near-duplicates.
        groups: In words, where the groups come from.
    """

    data: DataSet
    pixels: NDArray[np.uint8]
    pairs: tuple[Pair, ...]
    groups: str

    def contradicting(self) -> set[int]:
        """Return the positions of images that surely show what another label is given to.

        One of the two labels is wrong, and nobody knows which. Exact copies share their fate.
        """
        twins = twins_with_other_labels(self.data, self.pairs)
        found = {position for pair in twins for position in (pair.first, pair.second)}
        copies = [pair for pair in self.pairs if pair.exact]  # each with the next one, in order
        for pair in [*copies, *reversed(copies)]:
            ends = {pair.first, pair.second}
            found |= ends if ends & found else set()
        return found

    def record(self, split: Split) -> dict[str, Any]:
        """Describe a split for the run folder."""
        found = leaks(self.data, split, self.pairs)
        reason = "shows the same thing as an image with another label"
        return {
            "class_names": list(self.data.class_names),
            "method": split.method,
            "forced": bool(found),
            "leaks": {"groups": len(found.groups), "pairs": len(found.pairs)},
            "train": self._rows(split.train),
            "validation": self._rows(split.validation),
            "left_out": [row | {"reason": reason} for row in self._rows(split.left_out)],
            "duplicates": [self._pair(pair) for pair in self.pairs],
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
        TrainerError: The data cannot be used, images cannot be read, or the disk is full.
    """
    data = open_data(source, groups)
    pixels, prints = _read(data, input_size(options))
    pairs = find_duplicates(prints)
    told = f"{data.groups_from}, near-duplicates merged"
    return Material(merge(data, pairs), pixels, tuple(pairs), told)


def _read(data: DataSet, size: int) -> tuple[NDArray[np.uint8], list[Fingerprint]]:
    """Decode each image once, and keep its pixels in a file: 70,000 at 224 pixels are 10 GB.

    The file has no name, so nothing of it is left however the training ends.
    """
    shape, prints, folder = (len(data.images), size, size, 3), [], cache_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as stream:
            for image in decoded(data):
                stream.write(resize(image, size).tobytes())
                prints.append(fingerprint(image))
            stream.flush()
            return np.memmap(stream, np.uint8, "r", shape=shape), prints
    except OSError as error:
        raise TrainerError(
            f"The pixels of {len(data.images)} images cannot be kept in {folder}: "
            f"{error.strerror or error}. They need {math.prod(shape) / 1e9:.1f} GB there."
        ) from None
