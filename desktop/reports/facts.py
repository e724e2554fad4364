"""The facts of a report in words, in the order in which they are read."""

from __future__ import annotations

from desktop.language import several, spoken, tr
from desktop.reports.content import About
from desktop.words.bundle import signed
from desktop.words.wording import threshold


def facts(about: About) -> list[tuple[str, str]]:
    """Return what is said of a report's origin: the name of each fact and the fact."""
    bundle = about.bundle
    return [
        (tr("Written"), when(about.written_at)),
        (
            tr("Bundle"),
            tr("{name}, version {version}", name=bundle.name, version=bundle.version),
        ),
        (tr("Bundle digest"), bundle.digest),
        (tr("Signed by"), signed(bundle.signer, about.signer_trusted)),
        (tr("Golden images"), _golden(bundle.golden_checked)),
        (tr("Review thresholds"), _thresholds(about)),
        (tr("Preprocessing"), tr("version {version}", version=bundle.preprocessing_version)),
        (tr("Versions"), ", ".join(f"{name} {number}" for name, number in about.versions.items())),
        (tr("Head of the records' chain"), about.chain_head),
    ]


def _golden(checked: int) -> str:
    return several(
        "{count} passed when the bundle was loaded",
        "",
        checked,
        one="{count} passed when the bundle was loaded",
    )


def _thresholds(about: About) -> str:
    """Say below which confidence an answer needs review, and who says so."""
    below = about.thresholds.below
    # No line ends between a number and its unit.
    shares = {
        name: threshold(share).replace(" ", "\N{NO-BREAK SPACE}") for name, share in below.items()
    }
    each = ", ".join(f"{name} {share}" for name, share in shares.items())
    if below == about.bundle.review_below:
        return tr("the bundle's own: {thresholds}", thresholds=each)
    return tr("set on this PC: {thresholds}", thresholds=each)


def when(at: str) -> str:
    """Say a time of the records (ISO 8601, UTC) to the second."""
    # Else the date, the time and UTC would change places in a text that is read from the right.
    first = "\N{LEFT-TO-RIGHT MARK}" if spoken().right_to_left else ""
    return f"{first}{at[:19].replace('T', ' ')} UTC"
