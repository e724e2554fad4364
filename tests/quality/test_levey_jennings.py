"""The rules of the chart: each alone, how often they cry in vain, and that they find a shift."""

from __future__ import annotations

import random
import statistics

import pytest

from desktop.quality.chart import chart
from desktop.quality.levey_jennings import BASELINE_RUNS, broken, limits
from desktop.quality.quantities import QUANTITIES
from desktop.quality.runs import ControlRun

BY_KEY = {each.key: each for each in QUANTITIES}
CONFIDENCE = BY_KEY["confidence"]


def run(images: int = 20, **values: float) -> ControlRun:
    return ControlRun("2026-11-02T08:00:00+00:00", 0, 0, (), 0.0, images, values)


def names(scores: list[float]) -> list[str]:
    return [rule.name for rule in broken(scores)]


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([0.0] * 20, []),
        ([1.9, 0.9, -1.9, 1.9], []),
        ([0.0, 2.1], ["1-2s"]),
        ([0.0, -3.1], ["1-3s", "1-2s"]),
        ([2.1, 2.1], ["2-2s", "1-2s"]),
        ([-2.1, -2.1], ["2-2s", "1-2s"]),
        ([2.1, -2.1], ["R-4s", "1-2s"]),
        ([1.9, -2.2], ["1-2s"]),  # 4.1 apart, but the first is within 2
        ([1.1, 1.1, 1.1, 1.1], ["4-1s"]),
        ([1.1, 1.1, 0.9, 1.1], []),
        ([-0.1] * 10, ["10-x"]),
        ([-0.1] * 9, []),
        ([0.1] * 5 + [-0.1] + [0.1] * 9, []),
    ],
)
def test_each_rule_finds_what_it_is_for_and_nothing_else(scores, expected):
    assert names(scores) == expected


def test_only_the_warning_rejects_nothing():
    assert [rule.rejects for rule in broken([0.0, 2.5])] == [False]
    assert broken([0.0, 3.5])[0].rejects


def test_the_first_twenty_runs_are_the_baseline_and_break_no_rule():
    values = [0.90 + 0.02 * (-1) ** place for place in range(BASELINE_RUNS)]
    few = chart(CONFIDENCE, [run(confidence=value) for value in values[:-1]])
    assert few.limits is None
    assert {point.score for point in few.points} == {None}
    whole = chart(CONFIDENCE, [run(confidence=value) for value in [*values, 0.5]])
    assert whole.limits is not None
    assert whole.limits.mean == pytest.approx(0.90)
    assert whole.limits.sd == pytest.approx(statistics.stdev(values))
    assert [bool(point.rules) for point in whole.points] == [False] * BASELINE_RUNS + [True]
    assert [point.baseline for point in whole.points] == [True] * BASELINE_RUNS + [False]


def test_runs_with_few_photographs_or_without_the_quantity_are_left_out():
    runs = [run(images=4, confidence=0.9), run(images=5, confidence=0.8), run(lightness=70.0)]
    assert [point.value for point in chart(CONFIDENCE, runs).points] == [0.8]


def test_equal_runs_are_believed_to_scatter_a_little():
    assert limits(CONFIDENCE, [0.9] * 20).sd == CONFIDENCE.smallest_sd
    focus = BY_KEY["focus"]
    assert limits(focus, [2.0] * 20).sd == pytest.approx(2 * focus.smallest_sd)


def simulate(series: int, shift: float) -> list[list[bool]]:
    """Return by series which of the 40 runs after the baseline are out of control."""
    chance = random.Random(20)
    found = []
    for _ in range(series):
        steady = [run(confidence=chance.gauss(0.8, 0.03)) for _ in range(BASELINE_RUNS)]
        later = [run(confidence=chance.gauss(0.8 + 0.03 * shift, 0.03)) for _ in range(40)]
        points = chart(CONFIDENCE, steady + later).points[BASELINE_RUNS:]
        found.append([point.rejected() for point in points])
    return found


def test_steady_runs_are_rejected_as_rarely_as_documented():
    rejected = [each for series in simulate(400, 0.0) for each in series]
    assert 0.01 < sum(rejected) / len(rejected) < 0.03  # documented: 2.3 %


@pytest.mark.parametrize(("shift", "within"), [(2.0, 8), (-2.0, 8), (4.0, 2)])
def test_a_shift_is_found_within_days(shift, within):
    found = [any(series[:within]) for series in simulate(200, shift)]
    assert sum(found) / len(found) > 0.9
