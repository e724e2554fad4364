"""The plain verdict: steady, look at it, or stop and check; why, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from desktop.quality.chart import Chart, charts
from desktop.quality.drift import (
    FEWEST_IMAGES,
    FEWEST_REFERENCE_DAYS,
    RECENT_DAYS,
    Day,
    Drift,
    DriftFound,
    find_drift,
)
from desktop.quality.levey_jennings import BASELINE_RUNS, OPPOSITE
from desktop.quality.quantities import Quantity
from desktop.quality.runs import FEWEST_PHOTOGRAPHS, ControlRun

VALID_DAYS = 7
"""So long a control run says something of today."""


class Level(IntEnum):
    """How grave it is; the gravest finding is the verdict."""

    TOO_EARLY = 0
    STEADY = 1
    LOOK = 2
    STOP = 3

    def words(self) -> str:
        """Say it in words."""
        return ("Too early to say", "Steady", "Look at it", "Stop and check")[self]


@dataclass(frozen=True)
class Finding:
    """What one of the three checks found.

    Attributes:
        about: Which check.
        level: How grave.
        reason: Why, in one sentence.
        next_step: What to do next; empty where nothing is to be done.
    """

    about: str
    level: Level
    reason: str
    next_step: str


@dataclass(frozen=True)
class Quality:
    """Everything that is known of the quality over time.

    Attributes:
        findings: Of the stored images, of the control slide, of the daily work.
        charts: Of the control slide.
        drift: Of the daily work.
        runs: All runs since the baseline began, oldest first.
    """

    findings: tuple[Finding, ...]
    charts: tuple[Chart, ...]
    drift: DriftFound
    runs: tuple[ControlRun, ...]

    def verdict(self) -> Finding:
        """Return the gravest finding, the first of them."""
        return max(self.findings, key=lambda finding: finding.level)


def judge(runs: Sequence[ControlRun], days: Sequence[Day], now: datetime) -> Quality:
    """Judge the control runs and the daily work since the baseline began.

    Args:
        runs: Oldest first.
        days: In their order.
        now: With its time zone: a control of long ago says nothing of today.
    """
    drawn, drift = charts(runs), find_drift(days)
    findings = (_of_stored(runs, now), _of_slide(runs, drawn, now), _of_work(drift))
    return Quality(findings, drawn, drift, tuple(runs))


def _of_stored(runs: Sequence[ControlRun], now: datetime) -> Finding:
    about = "Stored control images"
    last = next((run for run in reversed(runs) if run.stored), None)
    if last is None:
        return Finding(about, Level.TOO_EARLY, "No control was run yet.", "Run the control.")
    if last.changed:
        return Finding(
            about,
            Level.STOP,
            f"{len(last.changed)} of {last.stored} stored images got another answer than before, "
            "or could not be read.",
            "Do not rely on new answers. Check that the stored images are as they were, run "
            "petriscope self-test, and try another PC.",
        )
    if (age := _days(last, now)) > VALID_DAYS:
        reason = f"The last control was run {age} days ago: it says nothing of today."
        return Finding(about, Level.LOOK, reason, "Run the control.")
    if last.new_stored == last.stored:
        reason = (
            "The stored images were classified for the first time: there is nothing to compare."
        )
        return Finding(about, Level.TOO_EARLY, reason, "Run the control again tomorrow.")
    reason = (
        f"All {last.stored - last.new_stored} stored images got the answer they had before: this "
        "PC, Petriscope and the bundle are unchanged."
    )
    return Finding(about, Level.STEADY, reason, "")


def _days(run: ControlRun, now: datetime) -> int:
    """Return how old a run is."""
    return (now - datetime.fromisoformat(run.at)).days


def _of_slide(runs: Sequence[ControlRun], drawn: Sequence[Chart], now: datetime) -> Finding:
    about = "Control slide"
    points = [run for run in runs if run.is_point()]
    if points and (age := _days(points[-1], now)) > VALID_DAYS:
        reason = f"The control slide was last photographed {age} days ago."
        return Finding(about, Level.LOOK, reason, "Photograph it and run the control.")
    if len(points) <= BASELINE_RUNS:
        return Finding(
            about,
            Level.TOO_EARLY,
            f"The baseline has {len(points)} of its {BASELINE_RUNS} runs.",
            f"Every day, take at least {FEWEST_PHOTOGRAPHS} photographs of the control slide into "
            "its folder and run the control.",
        )
    out = [each for each in drawn if each.points[-1].rejected() and _counts(each)]
    if not out:
        reason = "The last run of the control slide lies where the baseline says it should."
        return Finding(about, Level.STEADY, reason, "")
    worst = max(out, key=_harms)
    return Finding(
        about,
        Level.STOP if _harms(worst) else Level.LOOK,
        f"{worst.quantity.title}: {_broken(worst)}.",
        f"Photograph the control slide once more and run the control. {_then(worst)}",
    )


def _counts(drawn: Chart) -> bool:
    """Say whether a broken rule counts: at once where it harms, else if the change matters."""
    mean = drawn.limits.mean if drawn.limits else 0.0
    change = drawn.quantity.change(mean, drawn.points[-1].value)
    return _harms(drawn) or abs(change) >= drawn.quantity.matters


def _harms(drawn: Chart) -> bool:
    """Say whether the last run is out to the side that is bad for the answers."""
    return drawn.quantity.harms(drawn.points[-1].score or 0.0)


def _broken(drawn: Chart) -> str:
    """Say which rule the last run breaks, and what that means where it has one meaning."""
    quantity, last = drawn.quantity, drawn.points[-1]
    rule = last.rules[0]
    if rule == OPPOSITE:
        return f"{rule.words} (rule {rule.name})"
    side = quantity.higher if (last.score or 0) > 0 else quantity.lower
    return f"{rule.words} (rule {rule.name}), {side}"


def _then(drawn: Chart) -> str:
    if _harms(drawn):
        return "Work on only if it is in order then."
    return drawn.quantity.check


def _of_work(drift: DriftFound) -> Finding:
    about = "Daily work"
    if not drift.drifts:
        return Finding(
            about,
            Level.TOO_EARLY,
            f"The comparison has {len(drift.reference)} of its "
            f"{FEWEST_REFERENCE_DAYS + RECENT_DAYS} days; a day counts from {FEWEST_IMAGES} "
            "images on.",
            "Go on working.",
        )
    changed = [each for each in drift.drifts if each.matters]
    if not changed:
        reason = (
            f"The last {len(drift.recent)} days are like the {len(drift.reference)} days of the "
            "reference."
        )
        return Finding(about, Level.STEADY, reason, "")
    worst = max(changed, key=lambda each: (each.grave, each.quantity is not None))
    level = Level.STOP if worst.grave else Level.LOOK
    return Finding(about, level, said(worst), _next_step(worst))


def said(drift: Drift) -> str:
    """Say in one sentence what became of a quantity."""
    quantity = drift.quantity
    if quantity is None:
        return f"The mix of classes is another one (stability index {drift.after:.2f})."
    side = quantity.higher if drift.after > drift.before else quantity.lower
    return f"{quantity.title} went from {_span(quantity, drift)}: {side}."


def _span(quantity: Quantity, drift: Drift) -> str:
    return f"{quantity.said(drift.before)} to {quantity.said(drift.after)}"


def _next_step(drift: Drift) -> str:
    if drift.quantity is None:
        return "If the slides are of another kind of patients now, start a new baseline. " + (
            "If not, look at images of the class that grew."
        )
    return drift.quantity.check
