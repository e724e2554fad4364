"""The plots of the report, each a figure of its own so that narrow windows can stack them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.ticker import MaxNLocator, PercentFormatter
from numpy.typing import NDArray

from trainer.report.confidence import Bin, Coverage
from trainer.report.intervals import ClassFigures, Estimate
from trainer.report.style import BLUE, GREEN, ORANGE, QUIET, new_figure, short_name

_DEEPEST = 0.55
"""Opacity of the fullest cell: text stays readable on it, light or dark."""


def curve(histories: Sequence[Sequence[dict[str, Any]]], measure: str) -> Figure:
    """Draw a measure over the epochs of both phases, for one run or for each fold.

    Args:
        histories: The rows of each run's history.json.
        measure: "loss" or "accuracy".
    """
    with new_figure() as (figure, axes):
        for history in histories:
            epochs = np.arange(1, len(history) + 1)
            for key, label, colour, look in (
                (measure, "training", BLUE, "o-"),
                (f"val_{measure}", "validation", ORANGE, "s--"),
            ):
                axes.plot(
                    epochs,
                    [row[key] for row in history],
                    look,
                    color=colour,
                    alpha=1 if len(histories) == 1 else 0.6,
                    label=label if history is histories[0] else None,
                )
        _mark_phases(axes, histories[0])
        axes.set_title(measure.capitalize())
        axes.set_xlabel("epoch")
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        if measure == "accuracy":
            axes.yaxis.set_major_formatter(PercentFormatter(1))
        axes.legend()
    return figure


def confusion(matrix: NDArray[np.int64], class_names: Sequence[str]) -> Figure:
    """Draw a confusion matrix; the colour is the share of the true class.

    Args:
        matrix: Rows: true class, columns: answer.
        class_names: In class order.
    """
    count, names = len(class_names), [short_name(name) for name in class_names]
    cell = 0.62 if count <= 12 else 0.4
    shares = matrix / np.maximum(matrix.sum(axis=1, keepdims=True), 1)
    with new_figure(2.2 + cell * count, 1.8 + cell * count) as (figure, axes):
        for (row, column), share in np.ndenumerate(shares):
            colour = BLUE if row == column else ORANGE
            corner = (column - 0.5, row - 0.5)
            axes.add_patch(Rectangle(corner, 1, 1, color=colour, alpha=_DEEPEST * share, lw=0))
            if matrix[row, column]:
                number = str(matrix[row, column])
                axes.text(
                    column, row, number, ha="center", va="center", size=10 if cell > 0.5 else 8
                )
        axes.set(xlim=(-0.5, count - 0.5), ylim=(count - 0.5, -0.5), aspect="equal")
        axes.set_xticks(range(count), names, rotation=35, ha="right", rotation_mode="anchor")
        axes.set_yticks(range(count), names)
        axes.set_xlabel("answer")
        axes.set_ylabel("true class")
        axes.grid(visible=False)
    return figure


def class_intervals(classes: Sequence[ClassFigures]) -> Figure:
    """Draw precision, recall and F1 of each class with their intervals."""
    rows = np.arange(len(classes))
    with new_figure(5.6, 1.3 + 0.55 * len(classes)) as (figure, axes):
        for shift, label, colour, marker, values in (
            (-0.22, "precision", BLUE, "o", [c.precision for c in classes]),
            (0.0, "recall", ORANGE, "s", [c.recall for c in classes]),
            (0.22, "F1", GREEN, "D", [c.f1 for c in classes]),
        ):
            points = [e.value for e in values]
            axes.errorbar(
                points,
                rows + shift,
                xerr=_reach(values),
                fmt=marker,
                color=colour,
                label=label,
                clip_on=False,  # a whole marker at 100 %
            )
        axes.set_yticks(rows, [short_name(c.name) for c in classes])
        axes.set_ylim(len(classes) - 0.5, -0.5)
        axes.grid(visible=False, axis="y")
        axes.set_xlim(right=1.005)
        axes.xaxis.set_major_locator(MaxNLocator(6, steps=[1, 2, 5, 10]))
        axes.xaxis.set_major_formatter(PercentFormatter(1))
        figure.legend(loc="outside upper left", ncols=3)
    return figure


def reliability(bins: Sequence[Bin], title: str) -> Figure:
    """Draw accuracy over confidence, bin by bin, with intervals and numbers of images.

    Args:
        bins: From `trainer.report.confidence.reliability`.
        title: Above the plot.
    """
    confidences = [b.confidence for b in bins]
    with new_figure(4.4, 4.6) as (figure, whole):
        whole.remove()
        axes, counts = figure.subplots(2, sharex=True, height_ratios=(5, 1))
        axes.plot([0, 1], [0, 1], "--", color=QUIET, linewidth=1, label="as sure as right")
        axes.errorbar(
            confidences,
            [b.accuracy.value for b in bins],
            yerr=_reach([b.accuracy for b in bins]),
            fmt="o-",
            color=BLUE,
            label="answers",
        )
        counts.bar(confidences, [b.images for b in bins], width=1 / 30, color=BLUE, alpha=_DEEPEST)
        counts.set_ylabel("images")
        counts.set_xlabel("confidence")
        counts.yaxis.set_major_locator(MaxNLocator(2, integer=True))
        counts.xaxis.set_major_formatter(PercentFormatter(1))
        counts.set_axisbelow(True)
        axes.set(xlim=(0, 1.02), ylim=(0, 1.02), ylabel="accuracy")
        axes.yaxis.set_major_formatter(PercentFormatter(1))
        axes.set_title(title)
        figure.legend(loc="outside lower right", ncols=2)
    return figure


def coverage(curve_: Coverage) -> Figure:
    """Draw the accuracy of the surest answers over how many of the images they are."""
    with new_figure() as (figure, axes):
        look = "o" if len(curve_.answered) == 1 else "-"  # a line of one point is not seen
        axes.plot(curve_.answered, curve_.accuracy, look, color=BLUE, label="surest answers")
        axes.axhline(
            curve_.accuracy[-1], color=QUIET, linestyle="--", linewidth=1, label="all answers"
        )
        axes.set_title("Accuracy of what is answered")
        axes.set_xlabel("answered")
        lowest = min(curve_.accuracy[1:], default=curve_.accuracy[0])  # the surest may be wrong
        axes.set(xlim=(0, 1.01), ylim=(max(0.0, float(lowest) - 0.05), 1.003))
        for axis in (axes.xaxis, axes.yaxis):
            axis.set_major_formatter(PercentFormatter(1))
        axes.legend(loc="lower left")
    return figure


def _mark_phases(axes: Axes, history: Sequence[dict[str, Any]]) -> None:
    """Draw a line where the second phase begins and name both."""
    second = next((i for i, row in enumerate(history) if row["phase"] != history[0]["phase"]), None)
    if second is None:
        return
    axes.axvline(second + 0.5, color=QUIET, linewidth=1, linestyle=":")
    for phase, side, shift in (
        (history[0]["phase"], "right", -4),
        (history[second]["phase"], "left", 4),
    ):
        axes.annotate(
            phase,
            (second + 0.5, 1),
            xycoords=("data", "axes fraction"),
            xytext=(shift, -2),
            textcoords="offset points",
            ha=side,
            va="top",
            color=QUIET,
            size=9,
        )


def _reach(estimates: Sequence[Estimate]) -> NDArray[np.float64]:
    """Return how far each interval goes to both sides of its value; shape (2, n)."""
    return np.array([[e.value - e.low for e in estimates], [e.high - e.value for e in estimates]])
