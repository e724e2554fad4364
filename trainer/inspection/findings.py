"""What stands out among the images of a data set."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from export.bundle.errors import ImageError
from trainer.data import DataSet, LabelledImage
from trainer.duplicates import Pair, find_duplicates, merge, twins_with_other_labels
from trainer.errors import TrainerError
from trainer.inspection.facts import ImageFacts, facts_of
from trainer.options import TrainingOptions
from trainer.sources import open_data
from trainer.split import split

_BLANK = 3.0
"""Lowest contrast of an image that shows something. Of SIPaKMeD's cells and 1,281 blood cells the
faintest has 6.8; an empty field has about 2 where the noise of each pixel has a sigma of 3."""

_BLURRED = 0.012
"""Lowest sharpness of an image that is not blurred, whatever its class. The least sharp of the same
cells has 0.018. Blurred by a Gaussian of 8 % of their side, 81 % of SIPaKMeD's have less."""

_OUTLIER = 3.5
"""So many robust standard deviations below its class an image stands out (Iglewicz & Hoaglin, How
to Detect and Handle Outliers, 1993). Of the same cells 3 do; blurred by 4 % of their side, 98 % of
SIPaKMeD's and 88 % of the blood cells do."""

_LEAST_SPREAD = 0.15
"""Of the logarithm: where all images are alike, none stands out that is nearly as sharp."""

_ENOUGH = 10
"""Images of a class that tell what is usual in it."""


@dataclass(frozen=True)
class Unreadable:
    """A file that is taken for an image and cannot be read, and why, in words."""

    image: LabelledImage
    reason: str


@dataclass(frozen=True)
class Inspection:
    """What is known of a data set; positions below are those of the images that can be read.

    Attributes:
        name: Of the data set.
        data: The images that can be read.
        facts: One each image.
        unreadable: The others.
        pairs: Images that show the same thing.
    """

    name: str
    data: DataSet
    facts: tuple[ImageFacts, ...]
    unreadable: tuple[Unreadable, ...]
    pairs: tuple[Pair, ...]

    def counts(self) -> NDArray[np.int64]:
        """Return the number of images of each class, shape (classes,)."""
        return np.bincount(self.data.labels(), minlength=len(self.data.class_names))

    def sizes(self) -> NDArray[np.int64]:
        """Return width and height of each image in pixels, shape (images, 2)."""
        return np.array([(f.fingerprint.width, f.fingerprint.height) for f in self.facts])

    def formats(self) -> Counter[tuple[str, str, int]]:
        """Count the images by format, kind of samples and bits of a sample."""
        return Counter((f.header.format, f.header.kind, f.header.bits) for f in self.facts)

    def blank(self) -> list[int]:
        """Return the images that show nothing, the emptiest first."""
        contrasts = np.array([f.contrast for f in self.facts])
        return [i for i in np.argsort(contrasts, kind="stable").tolist() if contrasts[i] < _BLANK]

    def blurred(self) -> list[int]:
        """Return the images that are far less sharp than their class, the least sharp first."""
        empty, labels = set(self.blank()), self.data.labels()
        sharpness = np.array([f.sharpness for f in self.facts])
        lowest = np.full(len(self.data.class_names), _BLURRED)
        for index in range(len(lowest)):
            ones = [i for i in np.flatnonzero(labels == index).tolist() if i not in empty]
            lowest[index] = max(_BLURRED, _lowest_usual(sharpness[ones]))
        order = np.argsort(sharpness, kind="stable").tolist()
        return [i for i in order if sharpness[i] < lowest[labels[i]] and i not in empty]

    def without_source(self) -> list[int]:
        """Return the images whose file name tells no source, so that each is its own group."""
        return [i for i, image in enumerate(self.data.images) if image.group == image.file]

    def twins(self) -> list[Pair]:
        """Return the pairs that surely show one object and yet carry two labels."""
        return twins_with_other_labels(self.data, self.pairs)

    def merged(self) -> DataSet:
        """Return the images as training groups them: near-duplicates are of one group."""
        return merge(self.data, self.pairs)

    def split_refusal(self) -> str:
        """Say why training could not divide the images by groups; nothing if it can."""
        try:
            split(self.merged(), TrainingOptions().seed)
        except TrainerError as error:
            return str(error)
        return ""


def look(source: str | Path, groups: Path | None = None) -> Inspection:
    """Look at every image of a data set; no file that cannot be read stops it.

    Args:
        source: See `trainer.sources.open_data`.
        groups: CSV of file and group; None reads the groups from the file names.

    Raises:
        TrainerError: The data set cannot be used, or none of its images can be read.
    """
    data = open_data(source, groups)
    images, facts, unreadable = [], [], []
    for index, image in enumerate(data.images):
        try:
            facts.append(facts_of(data.bytes_of(index)))
        except (ImageError, OSError, MemoryError) as error:
            unreadable.append(Unreadable(image, _reason(error)))
        else:
            images.append(image)
        _show(index + 1, len(data.images))
    if not images:
        raise TrainerError(
            f"None of the {len(unreadable)} images in {source} can be read. "
            f"The first is {unreadable[0].image.file}: {unreadable[0].reason}"
        )
    readable = replace(data, images=tuple(images))
    pairs = find_duplicates([f.fingerprint for f in facts])
    name = Path(source).resolve().name
    return Inspection(name, readable, tuple(facts), tuple(unreadable), tuple(pairs))


def _lowest_usual(sharpness: NDArray[np.float64]) -> float:
    """Return below what an image stands out from its class; 0 where that cannot be told.

    Sharpness is a ratio, so its logarithm is judged.
    """
    values = np.log(sharpness[sharpness > 0])
    if len(values) < _ENOUGH:
        return 0.0
    middle = np.median(values)
    spread = np.median(np.abs(values - middle)) / 0.6745  # of a normal distribution: sigma
    return float(np.exp(middle - _OUTLIER * max(spread, _LEAST_SPREAD)))


def _reason(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return "There is not enough memory for its pixels."
    if isinstance(error, OSError):
        return f"The file cannot be opened: {error.strerror}."
    return str(error)


def _show(done: int, total: int, every: int = 100) -> None:
    """Tell a person who waits how many images were looked at."""
    if sys.stderr.isatty() and (done % every == 0 or done == total):
        end = ", now comparing them\n" if done == total else ""
        print(f"\r{done:,} of {total:,} images read", end=end, file=sys.stderr, flush=True)
