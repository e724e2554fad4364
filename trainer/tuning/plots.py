"""The plots of a search, each a figure of its own so that narrow windows can stack them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, MaxNLocator, NullLocator, PercentFormatter
from optuna.trial import FrozenTrial, TrialState

from trainer.report.style import BLUE, GREEN, ORANGE, QUIET, new_figure
from trainer.tuning.outcome import accuracy
from trainer.tuning.space import Choice, Rate, Steps

_GOLDEN = 0.618
"""Multiples of it, without their whole part, are spread evenly."""


def history(trials: Sequence[FrozenTrial], best: FrozenTrial) -> Figure:
    """Draw what each trial reached, in the order they were begun.

    Args:
        trials: That ended.
        best: The chosen one.
    """
    complete = [trial for trial in trials if trial.state == TrialState.COMPLETE]
    with new_figure(6.8, 3.2) as (figure, axes):
        axes.step(
            [trial.number for trial in complete],
            np.maximum.accumulate([accuracy(trial) for trial in complete]),
            where="post",
            color=QUIET,
            linewidth=1,
            label="best so far",
        )
        _points(axes, {trial.number: trial.number for trial in trials}, trials, best)
        axes.set(xlabel="trial", ylabel="validation accuracy")
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        figure.legend(loc="outside upper left", ncols=4)
    return figure


def importances(shares: Mapping[str, float]) -> Figure:
    """Draw how much of the differences in accuracy each option explains.

    Args:
        shares: By the option's name, together 1.
    """
    names = sorted(shares, key=lambda name: shares[name])
    with new_figure(5.6, 0.9 + 0.36 * len(names)) as (figure, axes):
        bars = axes.barh([_words(name) for name in names], [shares[n] for n in names], color=BLUE)
        axes.bar_label(bars, fmt="{:.0%}", padding=4)
        axes.grid(visible=False, axis="y")
        axes.set_xlim(0, 1.15 * max(shares.values()))
        axes.xaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    return figure


def one_option(
    name: str, searched: Rate | Steps | Choice, trials: Sequence[FrozenTrial], best: FrozenTrial
) -> Figure:
    """Draw what the trials reached over the values of one option.

    Args:
        name: Of the option.
        searched: Its range.
        trials: That ended.
        best: The chosen one.
    """
    with new_figure(3.4, 2.6) as (figure, axes):
        if isinstance(searched, Choice):
            _choices(axes, searched)
            across = {t.number: _beside(searched.values.index(t.params[name]), t) for t in trials}
        else:
            across = {t.number: t.params[name] for t in trials}
        if isinstance(searched, Rate):
            _log_scale(axes, searched)
        _points(axes, across, trials, best)
        axes.set_title(_words(name))
    return figure


def _points(
    axes: Axes, across: Mapping[int, float], trials: Sequence[FrozenTrial], best: FrozenTrial
) -> None:
    """Draw a point for each trial at its place across; those that were pruned, at the bottom."""
    others = [trial for trial in trials if trial.number != best.number]
    complete = [trial for trial in others if trial.state == TrialState.COMPLETE]
    for shown, label, colour, marker, size in (
        (complete, "complete", BLUE, "o", 5),
        ([best], "chosen", GREEN, "D", 8),
    ):
        axes.plot(
            [across[trial.number] for trial in shown],
            [accuracy(trial) for trial in shown],
            marker,
            color=colour,
            markersize=size,
            label=label,
        )
    pruned = [across[trial.number] for trial in others if trial.state == TrialState.PRUNED]
    bottom = axes.get_xaxis_transform()
    axes.plot(pruned, [0.04] * len(pruned), "x", color=ORANGE, transform=bottom, label="pruned")
    axes.margins(0.06, 0.14)
    axes.yaxis.set_major_formatter(PercentFormatter(1))


def _choices(axes: Axes, searched: Choice) -> None:
    axes.set_xticks(range(len(searched.values)), [str(value) for value in searched.values])
    axes.set_xlim(-0.5, len(searched.values) - 0.5)
    axes.grid(visible=False, axis="x")


def _beside(place: int, trial: FrozenTrial) -> float:
    """Move a trial aside, so that those of the same choice do not hide each other."""
    return place + 0.5 * (trial.number * _GOLDEN % 1 - 0.5)


def _log_scale(axes: Axes, searched: Rate) -> None:
    axes.set_xscale("log")
    axes.set_xlim(searched.low * 0.9, searched.high * 1.1)
    ticks = [m * 10.0**e for e in range(-6, 1) for m in (1, 3)]
    shown = [tick for tick in ticks if searched.low <= tick * 1.001 <= searched.high * 1.01]
    axes.xaxis.set_major_locator(FixedLocator(shown))
    axes.xaxis.set_minor_locator(NullLocator())
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}")


def _words(name: str) -> str:
    return name.replace("_", " ")
