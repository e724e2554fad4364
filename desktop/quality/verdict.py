"""The plain verdict: steady, look at it, or stop and check; why, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from pathlib import Path

from desktop.language import decimal, isolated, mark, number, several, tr
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
from desktop.quality.runs import FEWEST_PHOTOGRAPHS, ControlRun

VALID_DAYS = 7
"""So long a control run says something of today."""

MOST_NAMES = 3
"""So many stored images that changed are named; the terminal lists all of them."""

MOST_LETTERS = 40
"""So much of a name is said: its beginning and its end, by which names differ."""


class Level(IntEnum):
    """How grave it is; the gravest finding is the verdict."""

    TOO_EARLY = 0
    STEADY = 1
    LOOK = 2
    STOP = 3

    def words(self) -> str:
        """Say it in words."""
        return tr(_LEVELS[self])


_LEVELS = (mark("Too early to say"), mark("Steady"), mark("Look at it"), mark("Stop and check"))


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
    about = tr("Stored control images")
    last = next((run for run in reversed(runs) if run.stored), None)
    if last is None:
        reason = tr("No control was run yet.")
        return Finding(about, Level.TOO_EARLY, reason, tr("Run the control."))
    if last.changed:
        reason = tr(
            "{changed} of {stored} stored images got another answer than before, or could "
            "not be read.",
            changed=number(len(last.changed)),
            stored=number(last.stored),
        )
        return Finding(
            about,
            Level.STOP,
            f"{reason} {_named(last.changed)}",
            tr(
                "Do not rely on new answers. Check that the stored images are as they were, run "
                "petriscope self-test, and try another PC."
            ),
        )
    if (age := _days(last, now)) > VALID_DAYS:
        reason = several(
            "The last control was run {count} days ago: it says nothing of today.",
            "",
            age,
            one="The last control was run {count} day ago: it says nothing of today.",
        )
        return Finding(about, Level.LOOK, reason, tr("Run the control."))
    if last.new_stored == last.stored:
        reason = tr(
            "The stored images were classified for the first time: there is nothing to compare."
        )
        return Finding(about, Level.TOO_EARLY, reason, tr("Run the control again tomorrow."))
    reason = several(
        "All {count} stored images got the answer they had before: this PC, Petriscope and the "
        "bundle are unchanged.",
        "",
        last.stored - last.new_stored,
        one="{count} stored image got the answer it had before: this PC, Petriscope and the "
        "bundle are unchanged.",
    )
    return Finding(about, Level.STEADY, reason, "")


def _named(changed: Sequence[str]) -> str:
    """Say which images changed: the first few by name."""
    names = ", ".join(isolated(_short(Path(path).name)) for path in changed[:MOST_NAMES])
    more = len(changed) - MOST_NAMES
    if more <= 0:
        return tr("Changed: {names}.", names=names)
    return tr("Changed: {names} and {more} more.", names=names, more=number(more))


def _short(name: str) -> str:
    half = MOST_LETTERS // 2
    return name if len(name) <= MOST_LETTERS else f"{name[:half]}...{name[-half:]}"


def _days(run: ControlRun, now: datetime) -> int:
    """Return how old a run is."""
    return (now - datetime.fromisoformat(run.at)).days


def _of_slide(runs: Sequence[ControlRun], drawn: Sequence[Chart], now: datetime) -> Finding:
    about = tr("Control slide")
    points = [run for run in runs if run.is_point()]
    if points and (age := _days(points[-1], now)) > VALID_DAYS:
        reason = several(
            "The control slide was last photographed {count} days ago.",
            "",
            age,
            one="The control slide was last photographed {count} day ago.",
        )
        return Finding(about, Level.LOOK, reason, tr("Photograph it and run the control."))
    if len(points) <= BASELINE_RUNS:
        return Finding(
            about,
            Level.TOO_EARLY,
            tr(
                "The baseline has {there} of its {all} runs.",
                there=number(len(points)),
                all=number(BASELINE_RUNS),
            ),
            tr(
                "Every day, take at least {fewest} photographs of the control slide into its "
                "folder and run the control.",
                fewest=number(FEWEST_PHOTOGRAPHS),
            ),
        )
    out = [each for each in drawn if each.points[-1].rejected() and _counts(each)]
    if not out:
        reason = tr("The last run of the control slide lies where the baseline says it should.")
        return Finding(about, Level.STEADY, reason, "")
    worst = max(out, key=_harms)
    again = tr("Photograph the control slide once more and run the control.")
    level = Level.STOP if _harms(worst) else Level.LOOK
    return Finding(about, level, _broken(worst), f"{again} {_then(worst)}")


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
    rule, title = last.rules[0], tr(quantity.title)
    if rule == OPPOSITE:
        return tr("{quantity}: {finding}.", quantity=title, finding=rule.said())
    side = tr(quantity.higher if (last.score or 0) > 0 else quantity.lower)
    return tr("{quantity}: {finding}, {side}.", quantity=title, finding=rule.said(), side=side)


def _then(drawn: Chart) -> str:
    if _harms(drawn):
        return tr("Work on only if it is in order then.")
    return tr(drawn.quantity.check)


def _of_work(drift: DriftFound) -> Finding:
    about = tr("Daily work")
    if not drift.drifts:
        return Finding(
            about,
            Level.TOO_EARLY,
            tr(
                "The comparison has {there} of its {all} days; a day counts from {fewest} images "
                "on.",
                there=number(len(drift.reference)),
                all=number(FEWEST_REFERENCE_DAYS + RECENT_DAYS),
                fewest=number(FEWEST_IMAGES),
            ),
            tr("Go on working."),
        )
    changed = [each for each in drift.drifts if each.matters]
    if not changed:
        reason = tr(
            "The last {recent} days are like the {reference} days of the reference.",
            recent=number(len(drift.recent)),
            reference=number(len(drift.reference)),
        )
        return Finding(about, Level.STEADY, reason, "")
    worst = max(changed, key=lambda each: (each.grave, each.quantity is not None))
    level = Level.STOP if worst.grave else Level.LOOK
    return Finding(about, level, said(worst), _next_step(worst))


def said(drift: Drift) -> str:
    """Say in one sentence what became of a quantity."""
    quantity = drift.quantity
    if quantity is None:
        index = decimal(drift.after, 2)
        return tr("The mix of classes is another one (stability index {index}).", index=index)
    return tr(
        "{quantity} went from {before} to {after}: {side}.",
        quantity=tr(quantity.title),
        before=quantity.said(drift.before),
        after=quantity.said(drift.after),
        side=tr(quantity.higher if drift.after > drift.before else quantity.lower),
    )


def _next_step(drift: Drift) -> str:
    if drift.quantity is None:
        return tr(
            "If the slides are of another kind of patients now, start a new baseline. If not, "
            "look at images of the class that grew."
        )
    return tr(drift.quantity.check)
