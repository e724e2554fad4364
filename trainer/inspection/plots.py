"""The plots of the inspection's page."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import LogLocator, MaxNLocator, NullLocator, ScalarFormatter
from numpy.typing import NDArray

from trainer.report.style import BLUE, ORANGE, new_figure, short_name

_BINS = 30


def class_counts(class_names: Sequence[str], counts: NDArray[np.int64]) -> Figure:
    """Draw the number of images of each class.

    Args:
        class_names: In class order.
        counts: Shape (classes,).
    """
    rows = np.arange(len(counts))
    with new_figure(5.2, 0.9 + 0.34 * len(counts)) as (figure, axes):
        bars = axes.barh(rows, counts, height=0.62, color=BLUE)
        axes.bar_label(bars, padding=4)
        axes.set_yticks(rows, [short_name(name) for name in class_names])
        axes.invert_yaxis()
        axes.margins(x=0.12)
        axes.grid(visible=False, axis="y")
        axes.xaxis.set_major_locator(MaxNLocator(6, integer=True))
        axes.set_xlabel("images")
    return figure


def sizes(widths_and_heights: NDArray[np.int64]) -> Figure:
    """Draw how many images have which width and which height.

    Args:
        widths_and_heights: In pixels, shape (images, 2); not all equal.
    """
    least, most = widths_and_heights.min(), widths_and_heights.max()
    edges = np.geomspace(least * 0.97, most * 1.03, _BINS + 1)
    with new_figure(5.2, 3.2) as (figure, axes):
        for side, label, colour, dashes in zip(
            widths_and_heights.T, ("width", "height"), (BLUE, ORANGE), ("-", "--"), strict=True
        ):
            axes.stairs(
                np.histogram(side, edges)[0], edges, color=colour, label=label, linestyle=dashes
            )
        if most > 10 * least:
            axes.set_xscale("log")
            axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
            axes.xaxis.set_major_formatter(ScalarFormatter())
            axes.xaxis.set_minor_locator(NullLocator())
        axes.set_xlabel("pixels")
        axes.set_ylabel("images")
        axes.yaxis.set_major_locator(MaxNLocator(5, integer=True))
        axes.legend()
    return figure
