"""A quantity of the control slide from run to run, with its limits and broken rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.quality.levey_jennings import BASELINE_RUNS, Limits, Rule, broken, limits
from desktop.quality.quantities import QUANTITIES, Quantity
from desktop.quality.runs import ControlRun


@dataclass(frozen=True)
class Point:
    """One run in the chart.

    Attributes:
        at: When, ISO 8601 in UTC.
        images: New photographs of the control slide in this run.
        value: Of the quantity.
        score: In standard deviations from the mean; None while there are no limits.
        rules: Those the run breaks, the gravest first; runs of the baseline break none.
        baseline: Whether it is one of the runs that the limits are made of.
    """

    at: str
    images: int
    value: float
    score: float | None
    rules: tuple[Rule, ...]
    baseline: bool

    def rejected(self) -> bool:
        """Say whether the run is out of control."""
        return any(rule.rejects for rule in self.rules)


@dataclass(frozen=True)
class Chart:
    """A Levey-Jennings chart.

    Attributes:
        quantity: What it shows.
        limits: None until the baseline is whole.
        points: Oldest first.
    """

    quantity: Quantity
    limits: Limits | None
    points: tuple[Point, ...]


def charts(runs: Sequence[ControlRun]) -> tuple[Chart, ...]:
    """Return the charts of all quantities that are known of the control slide.

    Args:
        runs: From the start of the baseline on, oldest first.
    """
    made = (chart(quantity, runs) for quantity in QUANTITIES)
    return tuple(each for each in made if each.points)


def chart(quantity: Quantity, runs: Sequence[ControlRun]) -> Chart:
    """Return the chart of one quantity; its baseline are the first runs that know it."""
    known = [run for run in runs if run.is_point() and quantity.key in run.values]
    values = [run.values[quantity.key] for run in known]
    baseline = values[:BASELINE_RUNS]
    found = limits(quantity, baseline) if len(baseline) == BASELINE_RUNS else None
    scores = [found.score(value) if found else None for value in values]
    points = tuple(
        Point(run.at, run.images, run.values[quantity.key], score, rules, place < BASELINE_RUNS)
        for place, (run, score, rules) in enumerate(zip(known, scores, _rules(scores), strict=True))
    )
    return Chart(quantity, found, points)


def _rules(scores: Sequence[float | None]) -> list[tuple[Rule, ...]]:
    """Return the broken rules by run; the runs of the baseline made the limits, and break none."""
    after = [score for score in scores[BASELINE_RUNS:] if score is not None]
    judged = [broken(after[max(0, end - 10) : end]) for end in range(1, len(after) + 1)]
    return [()] * (len(scores) - len(judged)) + judged
