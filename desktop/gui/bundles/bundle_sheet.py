"""All that is known of one bundle, as HTML of our own: what comes from outside is only text in it.

No attribute, link or picture comes out of a bundle's texts, so nothing can be fetched. Of what is
longer than anybody reads only the beginning is shown, for laying it out would stop the window.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from desktop.installed.facts import BrokenBundle, BundleFacts, InstalledBundle
from desktop.reports.facts import when
from desktop.reports.markdown import to_html
from desktop.values import BundleInfo
from desktop.wording import bundle_name, counted, passed, percent, signed, threshold

MOST_CARD, MOST_TEXT, MOST_CLASSES = 10_000, 1_000, 100
"""How much is shown: characters of the card and of any other text, and classes."""


def sheet(bundle: InstalledBundle | BrokenBundle, trusted: bool) -> str:
    """Return what there is to read of a bundle.

    Args:
        bundle: Which.
        trusted: Whether its signer is trusted on this PC.
    """
    if isinstance(bundle, BrokenBundle):
        return (
            "<h2>This bundle cannot be used</h2>"
            f"<p>{_text(bundle.trouble)}</p><p>Digest {_text(bundle.digest)}</p>"
        )
    info, facts = bundle.info, bundle.facts
    return "\n".join(
        (
            f"<h2>{_text(bundle_name(info))}</h2>",
            f"<p>{_text(facts.intended_use)}</p>",
            _pairs(_origin(info, facts, trusted)),
            "<h3>How good it was</h3>",
            f"<p>{_text(facts.metrics.split)}</p>",
            _pairs(_figures(facts)),
            "<h3>Its classes</h3>",
            _table(_CLASS_COLUMNS, _classes(info, facts)),
            "<h3>Its card</h3>",
            to_html(_cut(info.card, MOST_CARD)),
        )
    )


_CLASS_COLUMNS = ("Class", "What it is", "Review below", "Precision", "Recall", "Images")


def _origin(info: BundleInfo, facts: BundleFacts, trusted: bool) -> list[tuple[str, str]]:
    words = signed(info.signer, trusted)
    return [
        ("Signed by", words[0].upper() + words[1:]),
        ("Golden images", f"{passed(info)} on this PC"),
        ("Trained", when(facts.trained)),
        ("Data", facts.data),
        ("Citation", facts.citation),
        ("Licence", facts.licence),
        ("Confidence", facts.calibration),
        ("Preprocessing", f"version {info.preprocessing_version}"),
        ("Digest", info.digest),
    ]


def _figures(facts: BundleFacts) -> list[tuple[str, str]]:
    measured = facts.metrics
    return [
        ("Images", f"{measured.images:,}"),
        ("Refused", percent(measured.refused)),
        ("Right answers", f"{percent(measured.accuracy)} of those that were answered"),
        ("Mean F1 of the classes", percent(measured.macro_f1)),
        ("Confidence is off by", f"{percent(measured.calibration_error)} on average"),
    ]


def _classes(info: BundleInfo, facts: BundleFacts) -> list[tuple[str, ...]]:
    measured = {each.name: each for each in facts.metrics.classes}
    rows: list[tuple[str, ...]] = []
    for name, description in zip(info.classes, info.descriptions, strict=True):
        if len(rows) == MOST_CLASSES:
            more = counted(len(info.classes) - MOST_CLASSES, "class", "classes")
            rows.append((f"And {more} more",))
            break
        figures = measured.get(name)
        said = (
            ("", "", "")
            if figures is None
            else (percent(figures.precision), percent(figures.recall), f"{figures.images:,}")
        )
        rows.append((name, description, threshold(info.review_below[name]), *said))
    return rows


def _pairs(rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(
        f'<tr><td class="name">{_text(name)}</td><td>{_text(value)}</td></tr>'
        for name, value in rows
    )
    return f"<table>{lines}</table>"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    cells = "".join(f'<td class="name">{_text(name)}</td>' for name in head)
    lines = "".join(
        f"<tr>{''.join(f'<td>{_text(value)}</td>' for value in row)}</tr>" for row in rows
    )
    return f"<table><tr>{cells}</tr>{lines}</table>"


def _text(text: str) -> str:
    return escape(_cut(text, MOST_TEXT))


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most]} ..."
