"""The model card (Mitchell et al., Model Cards for Model Reporting, 2019) as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from export.about import About
from export.bundle.manifest import Manifest
from export.gate import ANSWERED


def write_card(manifest: Manifest, about: About) -> str:
    """Return the card of a bundle.

    Args:
        manifest: Complete but for the hashes of its files.
        about: The words a person gave.
    """
    sections = {
        "Intended use": manifest.intended_use,
        "Classes": _bullets(f"**{c.name}**: {c.description}" for c in manifest.classes),
        "Data": f"{manifest.provenance.data}\n\nCite: {manifest.provenance.citation}",
        "How good it is": _metrics(manifest),
        "Confidence": _confidence(manifest),
        "Refusal": _refusal(manifest),
        "Explanation": _explanation(manifest),
        "Quantization": _quantization(manifest),
        "Limits": _bullets(about.limits),
        "Training": _training(manifest),
        "Licence": manifest.licence,
    }
    body = "\n\n".join(f"## {title}\n\n{text}" for title, text in sections.items())
    return f"# {manifest.title}, version {manifest.version}\n\n{body}\n"


def _bullets(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _metrics(manifest: Manifest) -> str:
    m = manifest.metrics
    rows = _table(
        ("class", "precision", "recall", "F1", "images"),
        [
            (c.name, f"{c.precision:.3f}", f"{c.recall:.3f}", f"{c.f1:.3f}", str(c.images))
            for c in m.classes
        ],
    )
    return (
        f"{m.split}\n\nOf {m.images} images {m.refused:.2%} were refused. Of the answers to the "
        f"others {m.accuracy:.2%} were right (macro F1 {m.macro_f1:.3f}). Measured with the models "
        f"as they ship.\n\n{rows}"
    )


def _confidence(manifest: Manifest) -> str:
    thresholds = ", ".join(f"{c.name} {c.review_below:.2f}" for c in manifest.classes)
    return (
        f"Probabilities are calibrated with the temperature {manifest.temperature:.3f}. "
        f"{manifest.calibration} The expected calibration error there (15 bins) is "
        f"{manifest.metrics.expected_calibration_error:.3f}. Answers under these confidences want "
        f"a person's eye: {thresholds}."
    )


def _refusal(manifest: Manifest) -> str:
    r = manifest.refusal
    return (
        f"Refused are images under {r.min_side} pixels on a side, blank ones (grey values that "
        f"vary by less than {r.min_contrast:.1f}), blurred ones (sharpness under "
        f"{r.min_sharpness:.3f}), those of other colours, and those whose features lie further "
        f"from the training images' than {r.max_novelty:.3f}. The last limit lets pass "
        f"{ANSWERED:.0%} of the validation images; the others lie well outside all images of the "
        "run."
    )


def _explanation(manifest: Manifest) -> str:
    e, m = manifest.explanation, manifest.metrics
    return (
        f"Grad-CAM at the layer {e.target_layer} ({e.height} x {e.width}). The largest difference "
        f"from TensorFlow's GradientTape over {m.gradcam_comparisons} heatmaps was "
        f"{m.gradcam_max_difference:.1e} of a heatmap's maximum. A heatmap shows where the "
        "evidence for a class lies, not whether the answer is right."
    )


def _quantization(manifest: Manifest) -> str:
    plans = [
        (
            t.plan,
            f"{t.accuracy:.2%}",
            f"{t.agreement:.2%}",
            f"{t.probability_difference:.4f}",
            f"{t.megabytes:.1f}",
            f"{t.milliseconds:.1f}",
            "ships" if t.kept else "",
        )
        for t in manifest.quantization.plans
    ]
    parts = [
        (p.part, f"{p.probability_difference:.4f}", f"{p.milliseconds_saved:+.2f}")
        for p in manifest.quantization.parts
    ]
    kept = next(t for t in manifest.quantization.plans if t.kept)
    return (
        "On the validation images, against the float model; ms an image on one core of the "
        "exporting machine.\n\n"
        + _table(("plan", "accuracy", "same answer", "mean difference", "MB", "ms", ""), plans)
        + f"\n\nIn the plan that ships these compute in int8: {', '.join(kept.parts) or 'none'}. "
        "What each part alone changes, on training images, and saves:\n\n"
        + _table(("part", "mean difference", "ms saved"), parts)
    )


def _training(manifest: Manifest) -> str:
    p, size = manifest.provenance, manifest.preprocessing
    return (
        f"Trained {p.trained}. Images become {size.width} x {size.height} pixels.\n\n"
        + _bullets(f"{name}: {value}" for name, value in p.settings.items())
        + "\n\nVersions: "
        + ", ".join(f"{name} {version}" for name, version in p.versions.items())
        + "."
    )


def _table(header: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [header, tuple("---" for _ in header), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
