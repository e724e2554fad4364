"""Drift: the test is exact, steady days give the documented false alarms, changes are found."""

from __future__ import annotations

import itertools
import random
from collections import Counter

import pytest

from desktop.quality.drift import (
    FALSE_ALARMS,
    MIX_MATTERS,
    Day,
    Drift,
    find_drift,
    population_stability_index,
)
from desktop.quality.rank_test import holm, rank_sum_p

CLASSES = ("normal", "changed", "other")


def by_counting(first: list[float], second: list[float]) -> float:
    """The same p-value from all ways to deal the values out."""
    values = [*first, *second]

    def ranks(value: float) -> float:
        return sum(other < value for other in values) + sum(o == value for o in values) / 2

    dealt = [
        sum(ranks(values[each]) for each in chosen)
        for chosen in itertools.combinations(range(len(values)), len(first))
    ]
    found = dealt[0]
    below = sum(each <= found for each in dealt) / len(dealt)
    above = sum(each >= found for each in dealt) / len(dealt)
    return min(1.0, 2 * min(below, above))


def test_the_rank_sum_test_is_that_of_the_textbook():
    assert rank_sum_p([1, 2, 3], [4, 5, 6, 7]) == pytest.approx(2 / 35)
    assert rank_sum_p([1, 5], [2, 3, 4]) == 1.0


def test_the_rank_sum_test_counts_all_ways_also_with_ties():
    chance = random.Random(4)
    for _ in range(40):
        first = [chance.randint(0, 6) for _ in range(chance.randint(1, 5))]
        second = [chance.randint(0, 6) for _ in range(chance.randint(1, 8))]
        assert rank_sum_p(first, second) == pytest.approx(by_counting(first, second))


def test_holm_counts_for_all_together():
    assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert holm([]) == []


def test_the_stability_index_is_zero_for_equal_mixes_and_grows():
    mix = {"a": 500, "b": 300, "c": 200}
    assert population_stability_index(mix, {"a": 50, "b": 30, "c": 20}) < 0.01
    # (0.3 - 0.5) ln(0.3 / 0.5) + (0.5 - 0.3) ln(0.5 / 0.3), by hand
    assert population_stability_index(
        {"a": 50_000, "b": 50_000 * 3 // 5, "c": 20_000},
        {"a": 30_000, "b": 50_000, "c": 20_000},
    ) == pytest.approx(0.2043, abs=1e-3)
    assert population_stability_index({"a": 100}, {"b": 100}) > 5


def day(chance: random.Random, number: int, **shifts: float) -> Day:
    """A day whose mean values scatter by more than its images explain, as real days do."""
    images = chance.randint(20, 300)
    usual = {
        "confidence": (0.9, 0.02),
        "refused": (0.1, 0.03),
        "lightness": (70, 2),
        "focus": (0.3, 0.03),
    }
    values = {
        key: chance.gauss(mean + shifts.get(key, 0.0), sd) for key, (mean, sd) in usual.items()
    }
    weights = [chance.gammavariate(20, 1) for _ in CLASSES]
    weights[0] *= shifts.get("mix", 1)
    answers = chance.choices(CLASSES, weights, k=images)
    return Day(f"2026-11-{number:02}", images, values, Counter(answers))


def drifts(chance: random.Random, **shifts: float) -> dict[str, Drift]:
    """Twenty steady days and five more."""
    days = [day(chance, number) for number in range(20)]
    days += [day(chance, number, **shifts) for number in range(20, 25)]
    found = find_drift(days)
    return {each.quantity.key if each.quantity else "mix": each for each in found.drifts}


def test_steady_days_give_at_most_the_documented_false_alarms():
    chance = random.Random(7)
    looks = [drifts(chance).values() for _ in range(600)]
    by_chance = sum(any(each.p <= FALSE_ALARMS for each in found) for found in looks)
    assert by_chance / len(looks) < 2.2 * FALSE_ALARMS  # 3 standard errors above 1 %
    assert sum(any(each.matters for each in found) for found in looks) <= by_chance


@pytest.mark.parametrize(
    ("key", "shift", "grave"),
    [
        ("confidence", -0.06, False),
        ("confidence", -0.15, True),
        ("refused", 0.3, True),
        ("lightness", -9.0, False),  # of the image: never grave by itself
        ("focus", -0.2, False),
    ],
)
def test_a_change_is_found_and_weighed(key, shift, grave):
    chance = random.Random(11)
    found = [drifts(chance, **{key: shift})[key] for _ in range(40)]
    assert sum(each.matters for each in found) >= 36
    assert sum(each.grave for each in found) == pytest.approx(40 if grave else 0, abs=4)


def test_a_change_for_the_better_is_not_grave():
    found = drifts(random.Random(12), refused=-0.3, confidence=0.3)
    assert found["confidence"].matters
    assert not found["confidence"].grave
    assert not found["refused"].grave


def test_another_mix_of_classes_is_found():
    chance = random.Random(13)
    found = [drifts(chance, mix=6.0)["mix"] for _ in range(20)]
    assert all(each.after > MIX_MATTERS for each in found)
    assert sum(each.matters for each in found) >= 18
    assert not any(each.grave for each in found)


def test_a_small_change_does_not_matter_however_sure_it_is():
    chance = random.Random(14)
    steady = [Day(f"{n}", 100, {"confidence": chance.gauss(0.9, 0.001)}, {}) for n in range(20)]
    later = [Day(f"{n}", 100, {"confidence": chance.gauss(0.92, 0.001)}, {}) for n in range(5)]
    (found,) = find_drift(steady + later).drifts
    assert found.p < 0.001
    assert not found.matters


def test_few_days_and_few_images_are_not_compared():
    chance = random.Random(15)
    days = [day(chance, number) for number in range(14)]
    assert find_drift(days).drifts == ()
    assert find_drift([*days, day(chance, 14)]).drifts != ()
    small = Day("2026-11-30", 19, {"confidence": 0.1}, {})
    assert find_drift([*days, small]).drifts == ()
    assert small not in find_drift([*days, day(chance, 14), small]).recent
