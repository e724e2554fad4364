"""All that is known of one bundle, as HTML of our own: what comes from outside is only text in it.

No attribute, link or picture comes out of a bundle's texts, so nothing can be fetched. Of what is
longer than anybody reads only the beginning is shown, for laying it out would stop the window.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from desktop.installed.facts import BrokenBundle, BundleFacts, InstalledBundle
from desktop.language import mark, number, several, tr
from desktop.reports.facts import when
from desktop.reports.markdown import to_html
from desktop.values import BundleInfo
from desktop.words.bundle import bundle_name, signed
from desktop.words.wording import percent, threshold

MOST_CARD, MOST_TEXT, MOST_CLASSES = 10_000, 1_000, 100
"""How much is shown: characters of the card and of any other text, and classes."""


def sheet(bundle: InstalledBundle | BrokenBundle, trusted: bool) -> str:
    """Return what there is to read of a bundle.

    Args:
        bundle: Which.
        trusted: Whether its signer is trusted on this PC.
    """
    if isinstance(bundle, BrokenBundle):
        title = tr("This bundle cannot be used")
        digest = tr("Digest {digest}", digest=bundle.digest)
        return f"<h2>{_text(title)}</h2><p>{_text(bundle.trouble)}</p><p>{_text(digest)}</p>"
    info, facts = bundle.info, bundle.facts
    return "\n".join(
        (
            f"<h2>{_text(bundle_name(info))}</h2>",
            f"<p>{_text(facts.intended_use)}</p>",
            _pairs(_origin(info, facts, trusted)),
            _heading(tr("How good it was")),
            f"<p>{_text(facts.metrics.split)}</p>",
            _pairs(_figures(facts)),
            _heading(tr("Its classes")),
            _table([tr(name) for name in _CLASS_COLUMNS], _classes(info, facts)),
            _heading(tr("Its card")),
            to_html(_cut(info.card, MOST_CARD)),
        )
    )


_CLASS_COLUMNS = (
    mark("Class"),
    mark("What it is"),
    mark("Review below"),
    mark("Precision"),
    mark("Recall"),
    mark("Images"),
)


def _origin(info: BundleInfo, facts: BundleFacts, trusted: bool) -> list[tuple[str, str]]:
    words = signed(info.signer, trusted)
    return [
        (tr("Signed by"), words[0].upper() + words[1:]),
        (tr("Golden images"), _passed_here(info)),
        (tr("Trained", "the date of the training"), when(facts.trained)),
        (tr("Data"), facts.data),
        (tr("Citation"), facts.citation),
        (tr("Licence"), facts.licence),
        (tr("Confidence"), facts.calibration),
        (tr("Preprocessing"), tr("version {version}", version=info.preprocessing_version)),
        (tr("Digest"), info.digest),
    ]


def _passed_here(info: BundleInfo) -> str:
    return several(
        "{count} golden images passed on this PC",
        "",
        info.golden_checked,
        one="{count} golden image passed on this PC",
    )


def _figures(facts: BundleFacts) -> list[tuple[str, str]]:
    measured = facts.metrics
    return [
        (tr("Images"), number(measured.images)),
        (tr("Refused", "the share of the images"), percent(measured.refused)),
        (
            tr("Right answers"),
            tr("{percent} of those that were answered", percent=percent(measured.accuracy)),
        ),
        (tr("Mean F1 of the classes"), percent(measured.macro_f1)),
        (
            tr("Confidence is off by"),
            tr("{percent} on average", percent=percent(measured.calibration_error)),
        ),
    ]


def _classes(info: BundleInfo, facts: BundleFacts) -> list[tuple[str, ...]]:
    measured = {each.name: each for each in facts.metrics.classes}
    rows: list[tuple[str, ...]] = []
    for name, description in zip(info.classes, info.descriptions, strict=True):
        if len(rows) == MOST_CLASSES:
            more = len(info.classes) - MOST_CLASSES
            one = "And {count} class more"
            rows.append((several("And {count} classes more", "", more, one=one),))
            break
        figures = measured.get(name)
        said = (
            ("", "", "")
            if figures is None
            else (percent(figures.precision), percent(figures.recall), number(figures.images))
        )
        rows.append((name, description, threshold(info.review_below[name]), *said))
    return rows


def _heading(text: str) -> str:
    return f"<h3>{_text(text)}</h3>"


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
