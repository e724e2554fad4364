"""The inspection as tables of text, and its summary for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from trainer.inspection.checks import checks, headline, plural, reading_of
from trainer.inspection.findings import Inspection

CLASS_HEADINGS = ("class", "images", "sources", "width in pixels", "height in pixels")
FORMAT_HEADINGS = ("images", "format", "samples", "bits", "what is read")

_NAMED = 5
"""So many files that cannot be read are named; the page names all."""

_WIDTH = 96


def class_rows(inspection: Inspection) -> list[tuple[object, ...]]:
    """Return a row each class, as the headings say: numbers and sizes of its images."""
    data, sizes = inspection.data, inspection.sizes()
    rows: list[tuple[object, ...]] = []
    for index, name in enumerate(data.class_names):
        own = data.labels() == index
        sources = len({image.group for image in data.images if image.class_index == index})
        rows.append((name, int(own.sum()), sources, *(_span(side) for side in sizes[own].T)))
    return rows


def format_rows(inspection: Inspection) -> list[tuple[object, ...]]:
    """Return a row each kind of file, as the headings say, the commonest first."""
    return [
        (count, kind, samples, bits, reading_of(samples, bits))
        for (kind, samples, bits), count in inspection.formats().most_common()
    ]


def summary(inspection: Inspection) -> str:
    """Return what a terminal shows: classes, formats, and what was looked for."""
    text = "\n\n".join(
        [
            headline(inspection),
            _aligned([CLASS_HEADINGS, *class_rows(inspection)]),
            _aligned([FORMAT_HEADINGS, *format_rows(inspection)]),
            "\n".join(_checked(inspection)),
        ]
    )
    return text.encode("utf-8", "backslashreplace").decode("utf-8")  # names that are no UTF-8


def _checked(inspection: Inspection) -> list[str]:
    rows = checks(inspection)
    width = max(len(row.subject) for row in rows)
    lines = []
    for row in rows:
        lines.append(f"{row.subject:<{width}}  {row.found:>8}")
        lines += textwrap.wrap(row.advice, _WIDTH, initial_indent="    ", subsequent_indent="    ")
        if row is rows[0]:
            lines += _unreadable(inspection)
    return lines


def _unreadable(inspection: Inspection) -> list[str]:
    lines = [f"    {one.image.file}: {one.reason}" for one in inspection.unreadable[:_NAMED]]
    more = len(inspection.unreadable) - _NAMED
    return [*lines, f"    and {plural(more, 'other')}; the page names all"] if more > 0 else lines


def _aligned(rows: Sequence[Sequence[object]]) -> str:
    """Set rows in columns, numbers to the right."""
    widths = [max(len(str(value)) for value in column) for column in zip(*rows, strict=True)]
    numbers = [isinstance(value, int) for value in rows[-1]]
    lines = (
        "  ".join(
            f"{value!s:>{width}}" if number else f"{value!s:<{width}}"
            for value, width, number in zip(row, widths, numbers, strict=True)
        )
        for row in rows
    )
    return "\n".join(line.rstrip() for line in lines)


def _span(pixels: NDArray[np.int64]) -> str:
    if not len(pixels):
        return "-"
    least, most = pixels.min(), pixels.max()
    if least == most:
        return f"{least}"
    return f"{least} to {most}, median {np.median(pixels):.0f}"
