"""Near-duplicates: images that show the same thing, refocused, re-balanced, shifted or copied.

1. The nearest neighbours of an image, by what a small grey thumbnail shows, are candidates.
2. A candidate is laid over its image. Photographed again, a thing may be shifted or scaled, but
   it is not stretched; what is left after that must correlate.
3. Round cells, digits and drawings all look alike. So a pair must also be much more alike than
   either image is to its rival, as in Lowe's ratio test (IJCV 60(2), 2004): the image that comes
   after those which may show the same thing. Of what is seen more often than that, in twelve
   images of a large set, only exact copies are told.

Images with equal pixels are always a pair. Of images that are smaller than a thumbnail, or show
no detail, nothing else can be told. Turned and mirrored copies are not searched for.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from sklearn.neighbors import NearestNeighbors

from trainer.data import DataSet
from trainer.thumbnails import Fingerprint, aligned, description, holds_detail

CORRELATION = 0.85
"""Lowest correlation of a pair. With the limits below it was chosen on half of SIPaKMeD's groups
and checked on the other half; between 0.80 and 0.87 hardly anything changes."""

CERTAIN = 0.95
"""Lowest correlation at which two images surely show one and the same object."""

_STRETCH = 1.1
"""Most by which the map of a pair may stretch one direction more than the other."""

_APART = 0.4
"""Most that the distance of a pair, 1 - correlation, may be of the distance to a rival."""

_LIKENESS = 0.6
"""Least likeness of the descriptions of two candidates."""

_CANDIDATES = 8  # of an image, at most
_NEIGHBOURS = 24  # that are looked up; half as many may show the same thing

Places = tuple[int, int]
Item = TypeVar("Item")


@dataclass(frozen=True)
class Pair:
    """Two images that show the same thing.

    Attributes:
        first: Position in the data set's images.
        second: Position in the data set's images, after the first.
        correlation: Of the images laid over each other, `CORRELATION` to 1.
        exact: Whether all their pixels are equal.
    """

    first: int
    second: int
    correlation: float
    exact: bool = False


def find_duplicates(prints: Sequence[Fingerprint]) -> list[Pair]:
    """Find the images that show the same thing.

    Of images with equal pixels each is paired with the next one, and the first of them stands for
    all in the search for near-duplicates.

    Returns:
        Pairs, in order of their positions.
    """
    copies: dict[bytes, list[int]] = defaultdict(list)
    for position, one in enumerate(prints):
        copies[one.digest].append(position)
    exact = [Pair(a, b, 1.0, True) for equal in copies.values() for a, b in pairwise(equal)]
    telling = [equal[0] for equal in copies.values() if holds_detail(prints[equal[0]])]
    near = [
        Pair(telling[a], telling[b], correlation)
        for (a, b), correlation in _near_pairs([prints[i] for i in telling])
    ]
    return sorted([*exact, *near], key=lambda pair: (pair.first, pair.second))


def merge(data: DataSet, pairs: Sequence[Pair]) -> DataSet:
    """Make one group of the groups that share a pair; it is named after the first of them."""
    groups = sorted({image.group for image in data.images})
    number = {group: index for index, group in enumerate(groups)}
    ends = np.array(
        [[number[data.images[i].group] for i in (pair.first, pair.second)] for pair in pairs], int
    ).reshape(-1, 2)
    shape = (len(groups), len(groups))
    links = coo_array((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=shape)
    _, components = connected_components(links, directed=False)
    names: dict[int, str] = {}
    for group, component in zip(groups, components, strict=True):
        names.setdefault(int(component), group)
    images = (
        replace(image, group=names[int(components[number[image.group]])]) for image in data.images
    )
    return replace(data, images=tuple(images))


def twins_with_other_labels(data: DataSet, pairs: Sequence[Pair]) -> list[Pair]:
    """Return the pairs that surely show one object and yet carry two labels: one is wrong."""
    labels = data.labels()
    return [
        pair
        for pair in pairs
        if pair.correlation >= CERTAIN and labels[pair.first] != labels[pair.second]
    ]


def _near_pairs(prints: Sequence[Fingerprint]) -> Iterator[tuple[Places, float]]:
    """Yield the pairs among images that show detail and of which no two are equal."""
    if len(prints) < 2:
        return
    neighbours, candidates = _look_up(prints)

    def correlation(pair: Places) -> float:
        found, stretch = aligned(*(prints[i] for i in pair))
        return found if stretch <= _STRETCH else 0.0

    def rival(position: int) -> float:
        """Return the correlation with the best of the others, after half of the neighbours."""
        near = neighbours[position]
        if len(near) == 1:  # of two images none is a rival
            return 0.0
        values = [aligned(prints[position], prints[other])[0] for other in near]
        return sorted(values, reverse=True)[len(near) // 2]

    found = zip(candidates, _in_threads(correlation, candidates), strict=True)
    alike = [(pair, value) for pair, value in found if value >= CORRELATION]
    ends = sorted({end for pair, _ in alike for end in pair})
    rivals = dict(zip(ends, _in_threads(rival, ends), strict=True))
    for pair, value in alike:
        if 1 - value <= _APART * (1 - max(rivals[end] for end in pair)):
            yield pair, value


def _look_up(prints: Sequence[Fingerprint]) -> tuple[list[list[int]], list[Places]]:
    """Return the neighbours of each image, nearest first, and the pairs to look at closely."""
    count = len(prints)
    looked_up = min(_NEIGHBOURS, max(count // 4, 4), count - 1)
    described = np.stack([description(one) for one in prints])
    space = NearestNeighbors(n_neighbors=looked_up, algorithm="brute").fit(described)
    distances, neighbours = space.kneighbors()
    alike = distances[:, :_CANDIDATES] ** 2 / 2 <= 1 - _LIKENESS  # lengths are 1
    first, rank = np.nonzero(alike)
    both = np.sort(np.stack([first, neighbours[first, rank]], axis=1), axis=1)
    return neighbours.tolist(), [(int(a), int(b)) for a, b in np.unique(both, axis=0)]


def _in_threads(
    work: Callable[[Item], float], items: Sequence[Item], at_once: int = 256
) -> list[float]:
    """Do the same work for all items; OpenCV lets other threads run meanwhile."""
    chunks = [items[i : i + at_once] for i in range(0, len(items), at_once)]
    with ThreadPoolExecutor() as threads:
        done = threads.map(lambda chunk: [work(item) for item in chunk], chunks)
        return [value for values in done for value in values]
