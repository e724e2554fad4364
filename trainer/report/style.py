"""How every plot of the report looks, and how a figure becomes SVG or PNG.

The colours are those of Okabe & Ito (Color Universal Design, 2008), which colour-blind people tell
apart; lines differ in their dashes and markers too. A figure is drawn in the colours of the light
page. In the SVG each of them becomes the page's variable of that name, so that the page's dark
colours serve as well.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from html import escape
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

INK, QUIET, LINE = "#1c2024", "#60666d", "#dfe3e8"
BLUE, ORANGE, GREEN = "#0072b2", "#d55e00", "#00795a"
_LONGEST_NAME = 24
_VARIABLES = {
    INK: "--ink",
    QUIET: "--quiet",
    LINE: "--line",
    BLUE: "--blue",
    ORANGE: "--orange",
    GREEN: "--green",
}
_STYLE: Any = {
    "axes.edgecolor": QUIET,
    "axes.facecolor": "none",
    "axes.grid": True,
    "axes.labelcolor": INK,
    "axes.labelsize": 10,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlecolor": INK,
    "axes.titlelocation": "left",
    "axes.titlesize": 11,
    "figure.facecolor": "none",
    "font.size": 10,
    "grid.color": LINE,
    "legend.frameon": False,
    "legend.labelcolor": INK,
    "lines.linewidth": 1.8,
    "lines.markersize": 4,
    "svg.fonttype": "none",
    "text.color": INK,
    "text.parse_math": False,
    "xtick.color": QUIET,
    "xtick.labelcolor": INK,
    "ytick.color": QUIET,
    "ytick.labelcolor": INK,
}


def short_name(name: str) -> str:
    """Return a class name that fits beside an axis; the tables have it whole."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"


@contextmanager
def new_figure(width: float = 4.8, height: float = 3.4) -> Iterator[tuple[Figure, Axes]]:
    """Give a figure with one pair of axes to draw on; width and height are inches."""
    with mpl.rc_context(_STYLE):
        figure = Figure(figsize=(width, height), layout="constrained")
        axes = figure.add_subplot()
        axes.set_axisbelow(True)
        yield figure, axes


def to_svg(figure: Figure, description: str) -> str:
    """Return a figure as an SVG element for the page; the same figure gives the same text.

    Args:
        figure: From `new_figure`.
        description: For who cannot see it, plain text; no other figure of the page has the same.
    """
    stream = io.StringIO()
    with _drawing(), mpl.rc_context({"svg.hashsalt": description}):  # so that no two ids are equal
        figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})
    svg = stream.getvalue()
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    svg = re.sub(r' id="[\w.]+_\d+"', "", svg)  # each figure counts from 1 again
    svg = re.sub(r"(?<=[:\s])'DejaVu Sans'[^;\"]*", "inherit", svg)
    for colour, variable in _VARIABLES.items():  # in attributes, not in a class of that name
        svg = re.sub(rf'(?<=[": ]){colour}(?=[";])', f"var({variable})", svg)
    return svg.replace("<svg ", f'<svg role="img" aria-label="{escape(description)}" ', 1)


def to_png(figure: Figure) -> bytes:
    """Return a figure as a PNG on white."""
    stream = io.BytesIO()
    figure.set_facecolor("white")
    with _drawing():
        figure.savefig(stream, format="png", dpi=120, metadata={"Software": None})
    return stream.getvalue()


@contextmanager
def _drawing() -> Iterator[None]:
    with mpl.rc_context(_STYLE), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph")  # the browser has the letters
        yield
