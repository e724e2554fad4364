"""Two bundles on the same images: where they disagree, and how often they agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

from desktop.values import BundleInfo, Pixels, Prediction

LEVEL = 0.95
_Z = NormalDist().inv_cdf((1 + LEVEL) / 2)


@dataclass(frozen=True)
class Disagreement:
    """An image to which two bundles gave different answers; having none is one, too.

    Attributes:
        first: The answer of the first bundle.
        second: That of the second.
        person: The class that a person gave it; None where nobody did.
        thumbnail: RGB, at most 96 pixels on the long side; None where there is none to show.
    """

    first: Prediction
    second: Prediction
    person: str | None
    thumbnail: Pixels | None


@dataclass(frozen=True)
class Against:
    """The answers of two bundles to the images of one class, as a person sees them.

    Attributes:
        class_name: The person's answer.
        images: To how many images that was the answer.
        first_right: In how many of them the first bundle said the same.
        second_right: In how many the second did.
    """

    class_name: str
    images: int
    first_right: int
    second_right: int


@dataclass(frozen=True)
class Comparison:
    """What came of it.

    Attributes:
        first: One bundle.
        second: The other.
        images: How many images were compared.
        disagreements: Those of them to which the answers differ, in their order.
        against: The images that have a person's answer, by class, in order of name.
        left_out: File to why it was not compared.
    """

    first: BundleInfo
    second: BundleInfo
    images: int
    disagreements: tuple[Disagreement, ...]
    against: tuple[Against, ...]
    left_out: Mapping[str, str]

    @property
    def same(self) -> int:
        """To how many images both gave the same answer."""
        return self.images - len(self.disagreements)


def differ(first: Prediction, second: Prediction) -> bool:
    """Say whether two bundles say different things of an image: class, refused or unreadable."""
    return (first.class_name, first.status) != (second.class_name, second.status)


def against(
    pairs: Sequence[tuple[Prediction, Prediction]], persons: Mapping[str, str]
) -> tuple[Against, ...]:
    """Count by class which bundle says what people said.

    Args:
        pairs: Both answers to each image.
        persons: SHA-256 of an image to the class that a person gave it.
    """
    found: dict[str, list[int]] = {}
    for first, second in pairs:
        person = persons.get(first.sha256 or "")
        if person is not None:
            counts = found.setdefault(person, [0, 0, 0])
            counts[0] += 1
            counts[1] += first.class_name == person
            counts[2] += second.class_name == person
    return tuple(Against(name, *found[name]) for name in sorted(found))


def share_interval(successes: int, trials: int) -> tuple[float, float]:
    """Return between which shares, 0 to 1, the true one lies with 95 % confidence.

    Wilson's score interval: E. B. Wilson, Probable inference, the law of succession, and
    statistical inference, J. Am. Stat. Assoc. 22 (1927), pages 209 to 212. It takes the images
    for independent of each other; crops of one photograph are not, and tell less than that.

    Args:
        successes: 0 to trials.
        trials: 1 or more.
    """
    share, square = successes / trials, _Z**2
    centre = share + square / (2 * trials)
    spread = _Z * sqrt(share * (1 - share) / trials + square / (4 * trials**2))
    scale = 1 + square / trials
    return max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)
