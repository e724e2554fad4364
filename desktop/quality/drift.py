"""Drift: whether the images of the last days are like those of a reference period.

The unit is the day, not the image: images of one day come from the same few slides, so a test that
takes them for independent finds drift every week. Two conditions have to hold: the days differ more
than by chance (the exact rank-sum test, with Holm's correction for the number of quantities), and
the change is large enough to matter.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from desktop.quality.quantities import QUANTITIES, Quantity
from desktop.quality.rank_test import holm, rank_sum_p

FEWEST_IMAGES = 20
"""A day with fewer images says too little and does not count."""

REFERENCE_DAYS = 20
FEWEST_REFERENCE_DAYS = 10
RECENT_DAYS = 5
FEWEST_RECENT_DAYS = 3

FALSE_ALARMS = 0.01
"""If the order of the days means nothing, at most this share of them brings a false alarm."""

FALSE_GRAVE_ALARMS = 0.001
"""The same for changes that are grave."""

MIX_MATTERS = 0.25
"""The population stability index from which a mix of classes is usually called another one
(Siddiqi, "Credit Risk Scorecards", 2006); 0.1 to 0.25 is usually called a moderate change."""


@dataclass(frozen=True)
class Day:
    """What was classified on one day.

    Attributes:
        day: YYYY-MM-DD, local.
        images: How many.
        values: Key of a quantity to its mean or share on that day; those known only.
        classes: Class name to the number of answers.
    """

    day: str
    images: int
    values: Mapping[str, float]
    classes: Mapping[str, int]


@dataclass(frozen=True)
class Drift:
    """What became of one quantity.

    Attributes:
        quantity: Which; None for the mix of classes.
        before: The median day of the reference, or 0 for the mix.
        after: The median of the last days, or the population stability index for the mix.
        p: Of the test, for all quantities together, 0 to 1.
        matters: Whether the change is both more than chance and large enough to look at it.
        grave: Whether it is so large, and so little chance, that answers cannot be relied on.
    """

    quantity: Quantity | None
    before: float
    after: float
    p: float
    matters: bool
    grave: bool


@dataclass(frozen=True)
class DriftFound:
    """The comparison of two periods.

    Attributes:
        reference: The days that count as the reference.
        recent: The days compared with them.
        drifts: By quantity; empty while there are too few days.
    """

    reference: tuple[Day, ...]
    recent: tuple[Day, ...]
    drifts: tuple[Drift, ...]


def find_drift(days: Sequence[Day]) -> DriftFound:
    """Compare the last days with the first ones.

    Args:
        days: In their order, from the start of the reference period on.
    """
    counting = [day for day in days if day.images >= FEWEST_IMAGES]
    reference = counting[: min(REFERENCE_DAYS, max(0, len(counting) - RECENT_DAYS))]
    recent = counting[len(reference) :][-RECENT_DAYS:]
    if len(reference) < FEWEST_REFERENCE_DAYS:
        return DriftFound(tuple(counting), (), ())
    tested = [_compare(quantity, reference, recent) for quantity in QUANTITIES]
    found = [each for each in (*tested, _compare_mix(reference, recent)) if each is not None]
    together = holm([each.p for each in found])
    drifts = tuple(_judged(each, p) for each, p in zip(found, together, strict=True))
    return DriftFound(tuple(reference), tuple(recent), drifts)


def population_stability_index(before: Mapping[str, int], after: Mapping[str, int]) -> float:
    """Return the sum over classes of (q - p) ln(q / p), p and q being shares before and after.

    Half an image is added to each class, so that a class nobody saw has a finite weight.
    """
    names = before.keys() | after.keys()
    p, q = (
        {
            name: (counts.get(name, 0) + 0.5) / (sum(counts.values()) + 0.5 * len(names))
            for name in names
        }
        for counts in (before, after)
    )
    return sum((q[name] - p[name]) * math.log(q[name] / p[name]) for name in names)


def _compare(quantity: Quantity, reference: Sequence[Day], recent: Sequence[Day]) -> Drift | None:
    before, after = (
        [day.values[quantity.key] for day in days if quantity.key in day.values]
        for days in (reference, recent)
    )
    if len(before) < FEWEST_REFERENCE_DAYS or len(after) < FEWEST_RECENT_DAYS:
        return None
    p = rank_sum_p(after, before)
    return Drift(quantity, median(before), median(after), p, matters=False, grave=False)


def _compare_mix(reference: Sequence[Day], recent: Sequence[Day]) -> Drift | None:
    """Test each class's daily share; the smallest p counts for all classes (Bonferroni)."""
    before, after = _summed(reference), _summed(recent)
    names = sorted(before.keys() | after.keys())
    if len(names) < 2 or not before or not after:
        return None
    p = min(rank_sum_p(_shares(recent, name), _shares(reference, name)) for name in names)
    index = population_stability_index(before, after)
    return Drift(None, 0.0, index, min(1.0, p * len(names)), matters=False, grave=False)


def _summed(days: Sequence[Day]) -> Counter[str]:
    total: Counter[str] = Counter()
    for day in days:
        total.update(day.classes)
    return total


def _shares(days: Sequence[Day], name: str) -> list[float]:
    totals = [(day.classes.get(name, 0), sum(day.classes.values())) for day in days]
    return [count / total for count, total in totals if total]


def _judged(drift: Drift, p: float) -> Drift:
    quantity = drift.quantity
    if quantity is None:
        matters, grave = drift.after >= MIX_MATTERS, False
    else:
        change = quantity.change(drift.before, drift.after)
        matters, grave = abs(change) >= quantity.matters, quantity.is_grave(change)
    return Drift(
        quantity,
        drift.before,
        drift.after,
        p,
        matters=matters and p <= FALSE_ALARMS,
        grave=grave and p <= FALSE_GRAVE_ALARMS,
    )
