"""A quality over time that nobody measured."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop.quality.drift import Day
from desktop.quality.runs import ControlRun
from desktop.quality.verdict import Quality, judge

USUAL = {"confidence": (0.9, 0.02), "refused": (0.03, 0.01), "lightness": (70.0, 1.0)}


def made_up(*last: float, count: int = 30) -> Quality:
    """Judge so many steady runs and days, the last runs with these confidences."""
    chance, start = random.Random(2), datetime(2026, 9, 1, 8, tzinfo=UTC)
    runs, days = [], []
    for number in range(count):
        values = {key: chance.uniform(mean - sd, mean + sd) for key, (mean, sd) in USUAL.items()}
        at = (start + timedelta(days=number)).isoformat(timespec="milliseconds")
        runs.append(ControlRun(at, 10, 0, (), 0.0, 20, values))
        days.append(Day(at[:10], 50, values, {"a": 20, "b": 20 + number % 5}))
    for place, confidence in zip(range(-len(last), 0), last, strict=True):
        values = {**runs[place].values, "confidence": confidence}
        runs[place] = replace(runs[place], values=values)
    return judge(runs, days, datetime.fromisoformat(runs[-1].at))
