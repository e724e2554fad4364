"""What was looked for, what was found, and what to do about it, in words."""

from __future__ import annotations

from dataclasses import dataclass

from trainer.inspection.findings import Inspection

_UNEQUAL, _RARE = 2.0, 10.0
"""Ratios of the largest class to the smallest from which balancing is advised. Where a class is
rare, sampling serves better (Buda et al., A Systematic Study of the Class Imbalance Problem, Neural
Networks 106, 2018): many batches hold none of its images, and one that comes would weigh much."""


@dataclass(frozen=True)
class Check:
    """What was looked for, what was found, and what to do; nothing where the advice is ""."""

    subject: str
    found: str
    advice: str = ""


def checks(inspection: Inspection) -> list[Check]:
    """Return what was looked for, first what stops a training."""
    copies = sum(pair.exact for pair in inspection.pairs)
    near = len(inspection.pairs) - copies
    together = "Training keeps them on one side of the split."
    return [
        _check(
            "Files that cannot be read",
            len(inspection.unreadable),
            "Training stops at them: repair or remove them.",
        ),
        _split(inspection),
        _check(
            "Twins with another label",
            len(inspection.twins()),
            "At most one label of each pair is right. Correct the wrong one; else training leaves "
            "both images out.",
        ),
        _check(
            "Blank images",
            len(inspection.blank()),
            "Remove them: a bundle refuses images with less than half the contrast of the faintest "
            "one it was made from, so with these it would refuse no blank image.",
        ),
        _check(
            "Blurred images",
            len(inspection.blurred()),
            "They are far less sharp than the others of their class. Remove those that you could "
            "not judge yourself.",
        ),
        _balance(inspection),
        _check("Images that repeat another pixel by pixel", copies, together),
        _check("Near-duplicates, pairs of them", near, together),
        _sources(inspection),
        _depth(inspection),
    ]


def headline(inspection: Inspection) -> str:
    """Say how many images, classes and sources there are."""
    data, merged = inspection.data, inspection.merged()
    sources, joined = (len({image.group for image in each.images}) for each in (data, merged))
    rest = "." if sources == joined else f", {joined:,} once near-duplicates are joined."
    return (
        f"{plural(len(data.images), 'image')} in {len(data.class_names)} classes, "
        f"from {plural(sources, 'source')}{rest}"
    )


def plural(number: int, word: str) -> str:
    """Write a number with its word: ``1 image``, ``2,000 images``."""
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def reading_of(kind: str, bits: int) -> str:
    """Say what `export.bundle.image_file.decode` makes of an image's samples.

    Args:
        kind: See `export.bundle.image_format.ImageHeader`.
        bits: Of a sample.
    """
    words = {"palette": ["its colours are looked up"], "CMYK": ["converted to RGB"]}.get(kind, [])
    if "grey" in kind:
        words = ["repeated as R, G and B"]
    if kind in {"RGBA", "grey with alpha"}:
        words = [*words, "transparency is dropped"]
    if bits > 8:
        words = [*words, "8 bits are kept"]
    return "; ".join(words) or "as it is"


def _check(subject: str, count: int, advice: str) -> Check:
    return Check(subject, f"{count:,}", advice if count else "")


def _split(inspection: Inspection) -> Check:
    refusal = inspection.split_refusal()
    return Check(
        "Split into training and validation", "refused" if refusal else "possible", refusal
    )


def _balance(inspection: Inspection) -> Check:
    counts = inspection.counts()
    ratio = counts.max() / max(1, counts.min())
    advice = ""
    if ratio >= _UNEQUAL:
        method = "weights" if ratio < _RARE else "sampling"
        advice = f"Train with --balance {method}, or the large classes are answered too often."
    return Check("Largest class, as a multiple of the smallest", f"{ratio:.1f}", advice)


def _sources(inspection: Inspection) -> Check:
    count = len(inspection.without_source())
    advice = (
        "Each counts as a source of its own. Where several come from one photograph or patient, "
        "give a CSV of file and group with --groups, or the figures will flatter."
    )
    placed = inspection.data.has_sides()  # needs no sources
    return _check("Images whose file name tells no source", count, "" if placed else advice)


def _depth(inspection: Inspection) -> Check:
    return _check(
        "Images with more than 8 bits a sample",
        sum(f.header.bits > 8 for f in inspection.facts),
        "Their depth is taken for 8, 10, 12, 14 or 16 bits by their largest sample, and the upper "
        "8 are kept. Images of one camera whose largest samples lie far apart come out differently "
        "bright: look at them.",
    )
