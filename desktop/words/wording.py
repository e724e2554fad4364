"""How results are said: the same words in the window, the terminal and to a screen reader."""

from __future__ import annotations

import re
from pathlib import Path

from desktop.language import decimal, mark, number, several, tr
from desktop.review import needs_review
from desktop.values import (
    BundleInfo,
    Correction,
    Explanation,
    ImageFacts,
    Label,
    Measured,
    Prediction,
    ReviewThresholds,
    Row,
)
from desktop.words import reasons

OTHER_BUNDLE = mark(
    "Another bundle than the one in use gave this answer. "
    "To see the evidence for it, use that one again; if it was removed, install it again first."
)
_STATUSES = {"refused": mark("Refused"), "unreadable": mark("Unreadable")}


_PAGES = re.compile(r"The TIFF holds (\d{1,4}) pages, ")
"""What `export.bundle.image_file.decode` says; it takes at most 1,000 of them."""


def percent(share: float) -> str:
    """Say a probability (0 to 1) with one decimal, never rounded to certainty or to nothing."""
    if share >= 0.9995:
        return tr("> {number} %", number=decimal(99.9, 1))
    if share < 0.0005:
        return tr("< {number} %", number=decimal(0.1, 1))
    return tr("{number} %", number=decimal(100 * share, 1))


def answer(prediction: Prediction) -> str:
    """Say what came out: the class, "Refused" or "Unreadable"."""
    return answer_of(prediction.class_name, prediction.status)


def answer_of(class_name: str | None, status: str) -> str:
    """Say the same, given the class, if there is one, and the status."""
    return class_name or tr(_STATUSES[status])


def confidence(prediction: Prediction) -> str:
    """Say the confidence, or nothing where there is no answer."""
    return "" if prediction.confidence is None else percent(prediction.confidence)


def worth(prediction: Prediction, bundle: BundleInfo | None) -> str:
    """Say what a confidence is worth; nothing where there is none, or another bundle gave it.

    A bundle holds a temperature and how well it fits on the whole, but no table of how often it
    was right at each confidence. So this is said to be an estimate.
    """
    measured = bundle.measured if bundle and bundle.digest == prediction.bundle else None
    if prediction.confidence is None or measured is None:
        return ""
    right = round(100 * prediction.confidence)
    if right == 100:
        return several(
            "Of 100 answers this sure, more than 99 are right: an estimate from {count} images.",
            "",
            measured.images,
            one="Of 100 answers this sure, more than 99 are right: an estimate from {count} image.",
        )
    return several(
        "Of 100 answers this sure, about {right} are right: an estimate from {count} images.",
        "",
        measured.images,
        one="Of 100 answers this sure, about {right} are right: an estimate from {count} image.",
        right=right,
    )


def worth_in_full(measured: Measured) -> str:
    """Say how far `worth` may be relied on."""
    return tr(
        "The confidence was calibrated: on the images that the bundle was measured with, it\n"
        "and the share of right answers lay {points} points of 100 apart on average. Most of\n"
        "those answers were very sure, so of less sure ones less is known, and images from\n"
        "another laboratory, stain or camera may well be answered worse.",
        points=decimal(100 * measured.calibration_error, 1),
    )


def focus(facts: ImageFacts, measured: Measured | None) -> str:
    """Say how sharp an image is, beside what the bundle wants."""
    if measured is None or measured.least_focus == 0:
        return decimal(facts.focus, 3)
    times = facts.focus / measured.least_focus
    said = mark("sharp, {times} the least")
    if times < 2:
        said = mark("soft, {times} the least")
    if times < 1:
        said = mark("blurred, {times} the least")
    return tr(said, times=f"{decimal(times, 1)} \N{MULTIPLICATION SIGN}")


def size(facts: ImageFacts) -> str:
    """Say how large an image is: "168 x 160 pixels, 52 KB"."""
    kilobytes = facts.bytes / 1000
    sides = f"{number(facts.width)} \N{MULTIPLICATION SIGN} {number(facts.height)}"
    if kilobytes < 1000:
        return tr("{sides} pixels, {size} KB", sides=sides, size=decimal(kilobytes, 0))
    return tr("{sides} pixels, {size} MB", sides=sides, size=decimal(kilobytes / 1000, 1))


def file_format(facts: ImageFacts) -> str:
    """Say what kind of file an image is: "PNG, 8 bits a colour"."""
    return tr("{format}, {bits} bits a colour", format=facts.format, bits=facts.bits)


def colour(facts: ImageFacts) -> str:
    """Say the mean colour of an image in CIELAB."""
    names = ("L*", "a*", "b*")
    parts = [f"{name} {value:.0f}" for name, value in zip(names, facts.colour, strict=True)]
    return " ".join(parts)


def threshold(share: float) -> str:
    """Say a threshold (0 to 1) in percent, with a decimal only where there is one."""
    shown = round(100 * share, 1)
    return tr("{number} %", number=decimal(shown, 0 if shown == int(shown) else 1))


def review(prediction: Prediction, thresholds: ReviewThresholds) -> str:
    """Say why a person has to look at an image, or nothing where no further review is needed."""
    if not needs_review(prediction, thresholds):
        return ""
    if prediction.class_name is None:
        return tr("Review: there is no answer, look at it yourself")
    return tr(
        "Review: below {threshold} for {class_name}, look at it yourself",
        threshold=threshold(thresholds.below[prediction.class_name]),
        class_name=prediction.class_name,
    )


def person(prediction: Prediction, said: str) -> str:
    """Say a person's answer beside the bundle's."""
    if said == prediction.class_name:
        return tr("Confirmed by a person")
    return tr("A person says {class_name}", class_name=said)


def to_review(needing: int, images: int) -> str:
    """Say how many images need review: "12 of 310 need review"."""
    return several(
        "{count} of {images} need review",
        "",
        needing,
        one="{count} of {images} needs review",
        images=number(images),
    )


def row(prediction: Prediction) -> str:
    """Say the result for a cell each of a spreadsheet: file, answer, confidence or reason."""
    more = reasons.said(prediction.reason or "") or confidence(prediction)
    return "\t".join((prediction.file, answer(prediction), more))


def correction(made: Correction) -> tuple[str, str]:
    """Say a person's answer, and beside it what that did to the answer before."""
    if made.new is None:
        return tr("Answer taken back"), ""
    if made.new == made.old:
        return made.new, tr("confirmed")
    return made.new, tr("instead of {class_name}", class_name=made.old) if made.old else ""


def labelled(label: Label) -> str:
    """Say whose image it is: "Case C-7, slide 2"."""
    if not label.case:
        return tr("Slide {slide}", slide=label.slide) if label.slide else ""
    if not label.slide:
        return tr("Case {case}", case=label.case)
    return tr("Case {case}, slide {slide}", case=label.case, slide=label.slide)


def labelled_shortly(label: Label) -> str:
    """Say the same where there is little room: "C-7 / 2"."""
    return " / ".join(filter(None, (label.case, label.slide)))


def image_name(prediction: Prediction) -> str:
    """Say which image is meant, without its folder."""
    return _paged(Path(prediction.file).name, prediction)


def image_path(prediction: Prediction) -> str:
    """Say which image is meant, with its folder."""
    return _paged(prediction.file, prediction)


def pages(prediction: Prediction) -> int:
    """Return how many pages a file has; 1 where that is not known.

    Of one that waits for a choice nothing but the reason is on record.
    """
    if prediction.facts is not None:
        return prediction.facts.pages
    told = _PAGES.match(prediction.reason or "")
    return int(told[1]) if told else 1


def _paged(name: str, prediction: Prediction) -> str:
    if prediction.page is None:
        return name
    return tr("{file}, page {page}", file=name, page=prediction.page)


def sentence(row: Row) -> str:
    """Say the whole result of an image, why there is none, and whose image it is."""
    found, whose = row.prediction, labelled(row.label) if row.label else ""
    said = {"image": image_name(found), "answer": answer(found), "whose": whose}
    if found.reason is None:
        said["confidence"] = confidence(found)
        if whose:
            return tr("{image}: {answer}, {confidence}. {whose}", **said)
        return tr("{image}: {answer}, {confidence}", **said)
    said["reason"] = reasons.said(found.reason)
    if whose:
        return tr("{image}: {answer}. {reason} {whose}", **said)
    return tr("{image}: {answer}. {reason}", **said)


def evidence(explanation: Explanation) -> str:
    """Say what a heatmap shows, or that there is nothing to show."""
    names = {
        "class_name": explanation.question.class_name,
        "other": explanation.question.rather_than,
    }
    if explanation.empty:
        if names["other"] is None:
            return tr("Nothing in this image speaks for {class_name}.", **names)
        return tr("Nothing in this image speaks for {class_name} rather than {other}.", **names)
    if names["other"] is None:
        return tr("Evidence for {class_name}. Hold H to hide it.", **names)
    return tr("Bright speaks for {class_name} rather than {other}. Hold H to hide it.", **names)


def counted(count: int, one: str, many: str) -> str:
    """Say a number of things in the terminal: "1 image", "2,310 images"."""
    return f"{count:,} {one if count == 1 else many}"
