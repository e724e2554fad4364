"""The facts of a report in words, in the order in which they are read."""

from __future__ import annotations

from desktop.reports.content import About
from desktop.wording import signed, threshold


def facts(about: About) -> list[tuple[str, str]]:
    """Return what is said of a report's origin: the name of each fact and the fact."""
    bundle = about.bundle
    return [
        ("Written", when(about.written_at)),
        ("Bundle", f"{bundle.name}, version {bundle.version}"),
        ("Bundle digest", bundle.digest),
        ("Signed by", signed(bundle.signer, about.signer_trusted)),
        ("Golden images", f"{bundle.golden_checked} passed when the bundle was loaded"),
        ("Review thresholds", _thresholds(about)),
        ("Preprocessing", f"version {bundle.preprocessing_version}"),
        ("Versions", ", ".join(f"{name} {number}" for name, number in about.versions.items())),
        ("Head of the records' chain", about.chain_head),
    ]


def _thresholds(about: About) -> str:
    """Say below which confidence an answer needs review, and who says so."""
    below = about.thresholds.below
    whose = "the bundle's own" if below == about.bundle.review_below else "set on this PC"
    each = ", ".join(f"{name} {threshold(share)}" for name, share in below.items())
    return f"{whose}: {each}"


def when(at: str) -> str:
    """Say a time of the records (ISO 8601, UTC) to the second."""
    return at[:19].replace("T", " ") + " UTC"
