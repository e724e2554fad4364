"""The inspection as a page with pictures."""

from __future__ import annotations

from html import escape

import numpy as np
from numpy.typing import NDArray

from trainer import html
from trainer.inspection import plots
from trainer.inspection.checks import checks, headline
from trainer.inspection.findings import Inspection
from trainer.inspection.pictures import LARGE_SIDE, gallery, names, twins
from trainer.inspection.text import CLASS_HEADINGS, FORMAT_HEADINGS, class_rows, format_rows
from trainer.report.style import to_svg

_SAMPLES = 60
"""Pictures of all classes together, where there are not more classes."""


def as_page(inspection: Inspection) -> str:
    """Return the HTML page.

    At most a few hundred images are read for it once more; those that cannot be read any more are
    left out.
    """
    parts = [
        html.paragraph(headline(inspection)),
        html.table(
            ("looked for", "found", "what to do"),
            [(check.subject, check.found, check.advice) for check in checks(inspection)],
        ),
        _unreadable(inspection),
        _twins(inspection),
        _blank(inspection),
        _blurred(inspection),
        _classes(inspection),
        _formats(inspection),
        _duplicates(inspection),
        _samples(inspection),
    ]
    return html.page(f"Inspection of {inspection.name}", "\n".join(parts))


def _unreadable(inspection: Inspection) -> str:
    if not inspection.unreadable:
        return ""
    rows = [(one.image.file, one.reason) for one in inspection.unreadable]
    return html.section("Files that cannot be read", html.table(("file", "why"), rows))


def _twins(inspection: Inspection) -> str:
    pairs = inspection.twins()
    if not pairs:
        return ""
    words = "Each pair shows one object under two labels, so at most one of them is right."
    return html.section(
        "Twins with another label", html.paragraph(words, "quiet"), *twins(inspection, pairs)
    )


def _blank(inspection: Inspection) -> str:
    positions = inspection.blank()
    if not positions:
        return ""
    words = (
        "Their grey values hardly vary. Contrast is the standard deviation of the grey values, "
        "from 0 to 127.5. The emptiest come first."
    )
    said = [f"contrast {inspection.facts[i].contrast:.1f}" for i in positions]
    return html.section(
        "Blank images",
        html.paragraph(words, "quiet"),
        gallery(inspection, positions, said),
        names(inspection, positions),
    )


def _blurred(inspection: Inspection) -> str:
    positions = inspection.blurred()
    if not positions:
        return ""
    words = (
        "Sharpness is the root of the variance of the Laplacian (Pech-Pacheco et al., 2000), as a "
        "share of the contrast. The least sharp come first. What has no sharp edges looks blurred "
        "too: judge by the picture."
    )
    said = [f"sharpness {inspection.facts[i].sharpness:.3f}" for i in positions]
    return html.section(
        "Blurred images",
        html.paragraph(words, "quiet"),
        gallery(inspection, positions, said, LARGE_SIDE),
        names(inspection, positions),
    )


def _classes(inspection: Inspection) -> str:
    sizes = inspection.sizes()
    ratio = float((sizes.max(axis=1) / sizes.min(axis=1)).max())
    return html.section(
        "Classes and sizes",
        html.table(CLASS_HEADINGS, class_rows(inspection)),
        html.gallery(_plots(inspection, sizes)),
        html.paragraph(
            "Every image is stretched to a square before the network sees it. The most elongated "
            f"one is {ratio:.1f} : 1.",
            "quiet",
        ),
    )


def _plots(inspection: Inspection, sizes: NDArray[np.int64]) -> list[str]:
    counts = plots.class_counts(inspection.data.class_names, inspection.counts())
    drawn = [to_svg(counts, "images of each class")]
    if (sizes != sizes[0, 0]).any():
        drawn.append(to_svg(plots.sizes(sizes), "width and height of the images"))
    return drawn


def _formats(inspection: Inspection) -> str:
    return html.section("Formats", html.table(FORMAT_HEADINGS, format_rows(inspection)))


def _duplicates(inspection: Inspection) -> str:
    if not inspection.pairs:
        return ""
    near = sorted((p for p in inspection.pairs if not p.exact), key=lambda pair: pair.correlation)
    copies = [pair for pair in inspection.pairs if pair.exact]
    return html.section(
        "Duplicates",
        html.paragraph(
            "Images that show the same thing: copied, or photographed again. Training keeps them "
            "on one side of the split, with all images of their sources.",
            "quiet",
        ),
        *(["<h3>Equal pixels</h3>", *twins(inspection, copies)] if copies else []),
        *(
            ["<h3>Near-duplicates, the least alike first</h3>", *twins(inspection, near)]
            if near
            else []
        ),
    )


def _samples(inspection: Inspection) -> str:
    """Return a few images of each class, evenly taken from the order of their names."""
    labels, class_names = inspection.data.labels(), inspection.data.class_names
    each = max(1, min(5, _SAMPLES // len(class_names)))
    parts = []
    for index, name in enumerate(class_names):
        own = np.flatnonzero(labels == index)
        chosen = own[np.linspace(0, len(own) - 1, min(each, len(own))).astype(int)].tolist()
        parts += [f"<h3>{escape(name)}</h3>", gallery(inspection, chosen, [""] * len(chosen))]
    return html.section("Samples of each class", *parts)
