"""Which bundle it is and who signed it, in words."""

from __future__ import annotations

from desktop.language import several, tr
from desktop.values import BundleInfo


def fingerprint(signer: str) -> str:
    """Say a fingerprint in groups of four, as it is read out."""
    return " ".join(signer[start : start + 4] for start in range(0, len(signer), 4))


def signed(signer: str, trusted: bool) -> str:
    """Say who signed a bundle, and whether that means anything here."""
    if trusted:
        return tr("trusted signer {fingerprint}", fingerprint=fingerprint(signer))
    return tr("unknown signer {fingerprint}", fingerprint=fingerprint(signer))


def bundle_name(bundle: BundleInfo) -> str:
    """Say which bundle is meant; a name longer than any line is cut."""
    return f"{bundle.name[:100]} {bundle.version[:20]}"


def passed(bundle: BundleInfo) -> str:
    """Say how many golden images a bundle passed: "10 golden images passed"."""
    return several(
        "{count} golden images passed", "", bundle.golden_checked, one="{count} golden image passed"
    )
