"""How runs and changes are said: the same words in the chart, its table and a screen reader."""

from __future__ import annotations

from datetime import datetime

from desktop.quality.chart import Chart, Point
from desktop.quality.drift import Drift
from desktop.quality.quantities import Quantity

RUN_HEADERS = ("Run", "Value", "Distance", "Finding", "Images")
_LEFT_TO_RIGHT = "\u200e"  # a mark that keeps a sign before its number among Arabic words
DRIFT_HEADERS = ("Quantity", "Reference", "Last days", "Finding")


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
    return f"{_LEFT_TO_RIGHT}{score:+.1f} SD"


def finding(point: Point) -> str:
    """Say what the rules say of a run."""
    if point.rules:
        return f"{point.rules[0].words} (rule {point.rules[0].name})"
    return "baseline" if point.baseline else "in order"


def brief_finding(point: Point) -> str:
    """Say the same in two or three words."""
    if not point.rules:
        return finding(point).capitalize()
    return f"{'Out of control' if point.rejected() else 'Warning'}: {point.rules[0].name}"


def run_row(quantity: Quantity, point: Point) -> tuple[str, ...]:
    """Return the row of a run, under `RUN_HEADERS`."""
    return (
        day(point.at),
        _LEFT_TO_RIGHT + quantity.said(point.value),
        distance(point.score),
        brief_finding(point),
        str(point.images),
    )


def run_sentence(quantity: Quantity, point: Point) -> str:
    """Say all of a run in one sentence."""
    away = "" if point.score is None else f", {point.score:+.1f} standard deviations from the mean"
    return f"{moment(point.at)}: {quantity.title} {quantity.said(point.value)}{away}; " + (
        f"{finding(point)}."
    )


def chart_sentence(chart: Chart | None) -> str:
    """Say what a chart shows."""
    if chart is None:
        return "No run of the control slide yet."
    quantity, count = chart.quantity, len(chart.points)
    shown = f"{quantity.title} in {count} {'run' if count == 1 else 'runs'} of the control slide"
    if chart.limits is None:
        return f"{shown}; the baseline is not whole yet."
    mean, sd = quantity.said(chart.limits.mean), quantity.said(chart.limits.sd)
    out = sum(point.rejected() for point in chart.points)
    return f"{shown}; mean {mean}, standard deviation {sd}; {out} out of control."


def drift_row(drift: Drift) -> tuple[str, ...]:
    """Return the row of a quantity, under `DRIFT_HEADERS`."""
    grave = "Stop and check" if drift.grave else "Look at it"
    judged = grave if drift.matters else "Steady"
    if drift.quantity is None:
        return ("Mix of classes", "", f"stability index {drift.after:.2f}", judged)
    before, after = (
        _LEFT_TO_RIGHT + drift.quantity.said(each) for each in (drift.before, drift.after)
    )
    return (drift.quantity.title, before, after, judged)
