"""Whether two groups of days differ: the exact rank-sum test of Wilcoxon, Mann and Whitney."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate


def rank_sum_p(first: Sequence[float], second: Sequence[float]) -> float:
    """Return the two-sided p-value of the exact rank-sum test, 0 to 1.

    It asks nothing of how values are distributed, one wild day moves it by one rank only, and if
    the order of the days means nothing it is at most p in a share p of all cases: that is the
    rate of false alarms, also with ties, for all orders of the ranks at hand are counted
    (Wilcoxon, Biometrics Bulletin 1, 1945; Lehmann, "Nonparametrics", 1975).

    Args:
        first: Values of one group, one or more.
        second: Values of the other, one or more.
    """
    ranks = _doubled_ranks([*first, *second])
    found = sum(ranks[: len(first)])
    ways = _sums(ranks, len(first))
    below = sum(ways[: found + 1])
    above = sum(ways[found:])
    return min(1.0, 2 * min(below, above) / sum(ways))


def holm(p_values: Sequence[float]) -> list[float]:
    """Return p-values that count for all of them together (Holm, Scand. J. Statist. 6, 1979)."""
    order = sorted(range(len(p_values)), key=p_values.__getitem__)
    scaled = [
        min(1.0, p_values[each] * (len(p_values) - place)) for place, each in enumerate(order)
    ]
    adjusted = dict(zip(order, accumulate(scaled, max), strict=True))
    return [adjusted[each] for each in range(len(p_values))]


def _doubled_ranks(values: Sequence[float]) -> list[int]:
    """Return twice the rank of each value, equal ones sharing the middle: whole numbers."""
    return [
        sum(2 for other in values if other < value) + sum(1 for other in values if other == value)
        for value in values
    ]


def _sums(ranks: Sequence[int], count: int) -> list[int]:
    """Return by sum in how many ways so many of the ranks have it.

    The counts of all sums stand side by side in one long number, as digits do: to shift it is to
    add to every sum.
    """
    width = len(ranks) // 8 + 1  # bytes a count; there are fewer than 2 ** len(ranks) ways
    ways = [1] + [0] * count
    for rank in ranks:
        for taken in range(count, 0, -1):
            ways[taken] += ways[taken - 1] << (8 * width * rank)
    digits = ways[count].to_bytes(width * (sum(ranks) + 1), "little")
    return [
        int.from_bytes(digits[at : at + width], "little") for at in range(0, len(digits), width)
    ]
