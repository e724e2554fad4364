"""The verdict: one of three sentences anybody understands, with the reason and the next step."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.quality.chart import charts
from desktop.quality.drift import Day
from desktop.quality.quantities import QUANTITIES
from desktop.quality.runs import TOLERANCE, ControlRun
from desktop.quality.verdict import VALID_DAYS, Level, Quality
from desktop.quality.verdict import judge as judge_at
from export.bundle.golden import PROBABILITY_TOLERANCE

USUAL = {
    "confidence": (0.9, 0.02),
    "refused": (0.03, 0.02),
    "right": (0.93, 0.04),
    "lightness": (70.0, 2.0),
    "green_red": (15.0, 2.0),
    "blue_yellow": (-8.0, 2.0),
    "focus": (0.3, 0.03),
}


AT = datetime(2026, 11, 2, 8, tzinfo=UTC)


def judge(runs: list[ControlRun], days: list[Day], later: timedelta = timedelta(0)) -> Quality:
    return judge_at(runs, days, AT + later)


def run(chance: random.Random, **values: float) -> ControlRun:
    usual = {key: chance.gauss(mean, sd) for key, (mean, sd) in USUAL.items()}
    return ControlRun(AT.isoformat(), 10, 0, (), 0.0, 20, {**usual, **values})


def runs(count: int, **last: float) -> list[ControlRun]:
    """Steady runs in the middle of what is usual, and a last one."""
    chance = random.Random(5)
    steady = [run(chance) for _ in range(count - 1)]
    middle = {key: mean for key, (mean, _) in USUAL.items()}
    return [*steady, run(chance, **{**middle, **last})]


def days(confidence: float) -> list[Day]:
    chance = random.Random(6)
    means = [0.9] * 20 + [confidence] * 5
    return [Day(f"{n}", 50, {"confidence": chance.gauss(m, 0.01)}, {}) for n, m in enumerate(means)]


def test_the_tolerance_is_that_of_the_golden_images():
    assert TOLERANCE == PROBABILITY_TOLERANCE


def test_nothing_yet_says_what_to_do():
    verdict = judge([], []).verdict()
    assert verdict.level == Level.TOO_EARLY
    assert verdict.next_step == "Run the control."


def test_everything_in_order_is_steady_and_asks_for_nothing():
    quality = judge(runs(21), days(0.9))
    assert [each.level for each in quality.findings] == [Level.STEADY] * 3
    assert quality.verdict().level.words() == "Steady"
    assert {each.next_step for each in quality.findings} == {""}


def test_a_changed_answer_to_a_stored_image_stops():
    steady = runs(21)
    steady[-1] = replace(steady[-1], changed=("sample-01.png",))
    verdict = judge(steady, days(0.9)).verdict()
    assert verdict.level.words() == "Stop and check"
    assert "1 of 10 stored images" in verdict.reason
    assert "self-test" in verdict.next_step


def test_the_stored_images_that_changed_are_named_and_those_beyond_the_first_counted():
    def reason(*names: str) -> str:
        steady = runs(21)
        changed = tuple(f"/lab/stored/{name}" for name in names)
        steady[-1] = replace(steady[-1], changed=changed)
        return judge(steady, days(0.9)).findings[0].reason

    assert reason("a.png").endswith("Changed: a.png.")
    assert reason("a.png", "b.png", "c.png").endswith("Changed: a.png, b.png, c.png.")
    assert reason(*(f"{each}.png" for each in "abcde")).endswith("b.png, c.png and 2 more.")
    assert reason(f"case-{200 * '0'}7.png").endswith(f"Changed: case-{15 * '0'}...{15 * '0'}7.png.")


def test_a_first_run_is_only_remembered():
    first = replace(runs(2)[0], new_stored=10)
    assert judge([first], []).findings[0].level == Level.TOO_EARLY
    assert judge([first, replace(first, new_stored=0)], []).findings[0].level == Level.STEADY


def test_a_control_of_long_ago_says_nothing_of_today():
    for days, level in ((VALID_DAYS, Level.STEADY), (VALID_DAYS + 1, Level.LOOK)):
        findings = judge(runs(21), [], timedelta(days=days)).findings
        assert [each.level for each in findings[:2]] == [level, level]


@pytest.mark.parametrize(
    ("last", "level", "said"),
    [
        ({"confidence": 0.7}, Level.STOP, "Confidence: one run is more than 3 standard deviations"),
        ({"confidence": 0.995}, Level.LOOK, "surer"),
        ({"refused": 0.4}, Level.STOP, "more images are refused"),
        ({"lightness": 55.0}, Level.LOOK, "darker"),
        ({"focus": 0.1}, Level.LOOK, "less sharp"),
        ({"right": 0.5}, Level.STOP, "fewer control images get the answer they should"),
    ],
)
def test_a_run_out_of_control_says_what_and_what_next(last, level, said):
    finding = judge(runs(21, **last), []).findings[1]
    assert finding.level == level
    assert said in finding.reason
    assert finding.next_step.startswith("Photograph the control slide once more")


def test_twenty_runs_are_needed_first():
    finding = judge(runs(20, confidence=0.1), []).findings[1]
    assert finding.level == Level.TOO_EARLY
    assert finding.reason.startswith("The baseline has 20 of its 20 runs")


@pytest.mark.parametrize(("confidence", "level"), [(0.86, Level.LOOK), (0.7, Level.STOP)])
def test_drift_of_the_daily_work_is_weighed(confidence, level):
    finding = judge([], days(confidence)).findings[2]
    assert finding.level == level
    assert "the answers are less sure than they were" in finding.reason
    assert finding.reason.startswith("Confidence went from 89.9 %")


def test_steady_slides_bring_the_documented_share_of_false_alarms():
    chance = random.Random(8)
    levels = []
    for _ in range(60):
        series = [run(chance) for _ in range(50)]
        levels += [judge(series[:end], []).findings[1].level for end in range(21, 51)]
    stops = levels.count(Level.STOP) / len(levels)
    looks = levels.count(Level.LOOK) / len(levels)
    assert 0.01 < stops < 0.05  # documented: 3 %
    assert 0.02 < looks < 0.08  # documented: 5 %


def test_every_quantity_has_a_chart_where_it_is_known():
    assert {each.quantity.key for each in charts(runs(3))} == set(USUAL)
    assert set(USUAL) < {each.key for each in QUANTITIES}
