"""How runs and changes are said: the same words in the chart, its table and a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from desktop.language import decimal, mark, number, several, tr
from desktop.quality.chart import Chart, Point
from desktop.quality.drift import Drift
from desktop.quality.quantities import Quantity
from desktop.quality.runs import FEWEST_PHOTOGRAPHS, ControlRun
from desktop.quality.verdict import Level

RUN_HEADERS = (mark("Run"), mark("Value"), mark("Distance"), mark("Finding"), mark("Images"))
_LEFT_TO_RIGHT = "\u200e"  # a mark that keeps a sign before its number among Arabic words
DRIFT_HEADERS = (mark("Quantity"), mark("Reference"), mark("Last days"), mark("Finding"))


def moment(at: str) -> str:
    """Say when, local, to the minute; ``at`` is ISO 8601."""
    return datetime.fromisoformat(at).astimezone().strftime("%Y-%m-%d %H:%M")


def day(at: str) -> str:
    """Say on which day, local; ``at`` is ISO 8601."""
    return moment(at).split()[0]


def distance(score: float | None) -> str:
    """Say how far from the mean a run lies; nothing while there is no baseline."""
    if score is None:
        return ""
    return _LEFT_TO_RIGHT + tr("{distance} SD", distance=_signed(score))


def finding(point: Point) -> str:
    """Say what the rules say of a run."""
    if point.rules:
        return point.rules[0].said()
    return tr("baseline") if point.baseline else tr("in order")


def brief_finding(point: Point) -> str:
    """Say the same in two or three words."""
    if not point.rules:
        return tr("Baseline") if point.baseline else tr("In order")
    rule = point.rules[0].name
    if point.rejected():
        return tr("Out of control: {rule}", rule=rule)
    return tr("Warning: {rule}", rule=rule)


def run_row(quantity: Quantity, point: Point) -> tuple[str, ...]:
    """Return the row of a run, under `RUN_HEADERS`."""
    return (
        day(point.at),
        _LEFT_TO_RIGHT + quantity.said(point.value),
        distance(point.score),
        brief_finding(point),
        number(point.images),
    )


def run_sentence(quantity: Quantity, point: Point) -> str:
    """Say all of a run in one sentence."""
    when, title = moment(point.at), tr(quantity.title)
    value, found = quantity.said(point.value), finding(point)
    if point.score is None:
        return tr(
            "{when}: {quantity} {value}; {finding}.",
            when=when,
            quantity=title,
            value=value,
            finding=found,
        )
    return tr(
        "{when}: {quantity} {value}, {distance} standard deviations from the mean; {finding}.",
        when=when,
        quantity=title,
        value=value,
        distance=_signed(point.score),
        finding=found,
    )


def chart_sentence(chart: Chart | None) -> str:
    """Say what a chart shows."""
    if chart is None:
        return tr("No run of the control slide yet.")
    quantity, runs = chart.quantity, len(chart.points)
    if chart.limits is None:
        return several(
            "{quantity} in {count} runs of the control slide; the baseline is not whole yet.",
            "",
            runs,
            one="{quantity} in {count} run of the control slide; the baseline is not whole yet.",
            quantity=tr(quantity.title),
        )
    return several(
        "{quantity} in {count} runs of the control slide; mean {mean}, standard deviation {sd}; "
        "{out} out of control.",
        "",
        runs,
        one="{quantity} in {count} run of the control slide; mean {mean}, standard deviation "
        "{sd}; {out} out of control.",
        quantity=tr(quantity.title),
        mean=quantity.said(chart.limits.mean),
        sd=quantity.said(chart.limits.sd),
        out=number(sum(point.rejected() for point in chart.points)),
    )


def no_point_sentence(runs: Sequence[ControlRun]) -> str:
    """Say that the last run is not in the chart, and why; nothing where it is."""
    if not runs or runs[-1].is_point():
        return ""
    return tr(
        "The last control, {when}, added no point: it had fewer than {fewest} new photographs of "
        "the control slide.",
        when=moment(runs[-1].at),
        fewest=number(FEWEST_PHOTOGRAPHS),
    )


def drift_row(drift: Drift) -> tuple[str, ...]:
    """Return the row of a quantity, under `DRIFT_HEADERS`."""
    grave = Level.STOP if drift.grave else Level.LOOK
    judged = (grave if drift.matters else Level.STEADY).words()
    if drift.quantity is None:
        index = tr("stability index {index}", index=decimal(drift.after, 2))
        return (tr("Mix of classes"), "", index, judged)
    before, after = (
        _LEFT_TO_RIGHT + drift.quantity.said(each) for each in (drift.before, drift.after)
    )
    return (tr(drift.quantity.title), before, after, judged)


def _signed(score: float) -> str:
    return f"{'+' if score >= 0 else ''}{decimal(score, 1)}"
