"""What the engine tells of its bundle: for the window, and for a list of bundles."""

from __future__ import annotations

from desktop.embedded import read_embedded
from desktop.installed.facts import BundleFacts, ClassMetrics, Metrics
from desktop.values import BundleInfo, Measured
from export.bundle.errors import BundleError
from export.bundle.manifest import Manifest
from export.bundle.reader import MANIFEST, SIGNATURE, Bundle
from export.bundle.signature import verify


def describe(bundle: Bundle, golden_checked: int) -> BundleInfo:
    """Return what the window shows of a bundle, so many golden images of which passed."""
    manifest = bundle.manifest
    return BundleInfo(
        name=manifest.title,
        version=manifest.version,
        digest=bundle.digest,
        classes=tuple(known.name for known in manifest.classes),
        descriptions=tuple(known.description for known in manifest.classes),
        review_below={known.name: float(known.review_below) for known in manifest.classes},
        preprocessing_version=manifest.preprocessing.version,
        signer=bundle.signer,
        signer_shipped=bundle.signer == _shipped_signer(),
        golden_checked=golden_checked,
        card=bundle.card,
        measured=Measured(
            images=manifest.metrics.images,
            calibration_error=float(manifest.metrics.expected_calibration_error),
            least_focus=max(0.0, float(manifest.refusal.min_sharpness)),
        ),
    )


def facts_of(manifest: Manifest) -> BundleFacts:
    """Return what a bundle says of its making and quality."""
    origin, measured = manifest.provenance, manifest.metrics
    classes = tuple(
        ClassMetrics(each.name, float(each.precision), float(each.recall), each.images)
        for each in measured.classes
    )
    return BundleFacts(
        trained=origin.trained,
        data=origin.data,
        citation=origin.citation,
        licence=manifest.licence,
        intended_use=manifest.intended_use,
        calibration=manifest.calibration,
        metrics=Metrics(
            split=measured.split,
            images=measured.images,
            refused=float(measured.refused),
            accuracy=float(measured.accuracy),
            macro_f1=float(measured.macro_f1),
            calibration_error=float(measured.expected_calibration_error),
            classes=classes,
        ),
    )


def _shipped_signer() -> str | None:
    """Return who signed the bundle that comes with the app; None where that is not to be had."""
    try:
        return verify(read_embedded(MANIFEST), read_embedded(SIGNATURE))
    except (OSError, BundleError):
        return None
