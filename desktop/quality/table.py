"""The runs of all charts as a table for other programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from desktop.quality.chart import Chart

COLUMNS = ("at", "quantity", "value", "mean", "sd", "score", "rules", "photographs", "baseline")


def charts_as_csv(charts: Sequence[Chart]) -> bytes:
    """Return a row for each run and quantity: UTF-8 with a byte order mark, for spreadsheets."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for chart in charts:
        mean, sd = (chart.limits.mean, chart.limits.sd) if chart.limits else ("", "")
        for point in chart.points:
            rules = " ".join(rule.name for rule in point.rules)
            score = "" if point.score is None else point.score
            baseline = "true" if point.baseline else "false"
            row = (point.at, chart.quantity.key, point.value, mean, sd, score, rules)
            writer.writerow((*row, point.images, baseline))
    return text.getvalue().encode("utf-8-sig")
