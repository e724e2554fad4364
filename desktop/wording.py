"""How results are said: the same words in the window, the terminal and to a screen reader."""

from __future__ import annotations

import re
from pathlib import Path

from desktop import reasons
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
)

OTHER_BUNDLE = (
    "Another bundle than the one in use gave this answer. "
    "Use that one again to see the evidence for it."
)


_PAGES = re.compile(r"The TIFF holds (\d{1,4}) pages, ")
"""What `export.bundle.image_file.decode` says; it takes at most 1,000 of them."""


def percent(share: float) -> str:
    """Say a probability (0 to 1) with one decimal, never rounded to certainty or to nothing."""
    if share >= 0.9995:
        return "> 99.9 %"
    if share < 0.0005:
        return "< 0.1 %"
    return f"{100 * share:.1f} %"


def answer(prediction: Prediction) -> str:
    """Say what came out: the class, "Refused" or "Unreadable"."""
    return answer_of(prediction.class_name, prediction.status)


def answer_of(class_name: str | None, status: str) -> str:
    """Say the same, given the class, if there is one, and the status."""
    return class_name or status.capitalize()


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
    about = "more than 99" if right == 100 else f"about {right}"
    images = counted(measured.images, "image", "images")
    return f"Of 100 answers this sure, {about} are right: an estimate from {images}."


def worth_in_full(measured: Measured) -> str:
    """Say how far `worth` may be relied on."""
    points = f"{100 * measured.calibration_error:.1f}"
    return (
        "The confidence was calibrated: on the images that the bundle was measured with, it\n"
        f"and the share of right answers lay {points} points of 100 apart on average. Most of\n"
        "those answers were very sure, so of less sure ones less is known, and images from\n"
        "another laboratory, stain or camera may well be answered worse."
    )


def focus(facts: ImageFacts, measured: Measured | None) -> str:
    """Say how sharp an image is, beside what the bundle wants."""
    if measured is None or measured.least_focus == 0:
        return f"{facts.focus:.3f}"
    times = facts.focus / measured.least_focus
    said = "sharp" if times >= 2 else "soft" if times >= 1 else "blurred"
    return f"{said}, {times:.1f} \N{MULTIPLICATION SIGN} the least"


def size(facts: ImageFacts) -> str:
    """Say how large an image is: "168 x 160 pixels, 52 KB"."""
    kilobytes = facts.bytes / 1000
    stored = f"{kilobytes:,.0f} KB" if kilobytes < 1000 else f"{kilobytes / 1000:,.1f} MB"
    return f"{facts.width:,} \N{MULTIPLICATION SIGN} {facts.height:,} pixels, {stored}"


def file_format(facts: ImageFacts) -> str:
    """Say what kind of file an image is: "PNG, 8 bits a colour"."""
    return f"{facts.format}, {facts.bits} bits a colour"


def colour(facts: ImageFacts) -> str:
    """Say the mean colour of an image in CIELAB."""
    names = ("L*", "a*", "b*")
    parts = [f"{name} {value:.0f}" for name, value in zip(names, facts.colour, strict=True)]
    return " ".join(parts)


def threshold(share: float) -> str:
    """Say a threshold (0 to 1) in percent, with a decimal only where there is one."""
    return f"{round(100 * share, 1):g} %"


def review(prediction: Prediction, thresholds: ReviewThresholds) -> str:
    """Say why a person has to look at an image, or nothing where no further review is needed."""
    if not needs_review(prediction, thresholds):
        return ""
    if prediction.class_name is None:
        return "Review: there is no answer, look at it yourself"
    below = threshold(thresholds.below[prediction.class_name])
    return f"Review: below {below} for {prediction.class_name}, look at it yourself"


def person(prediction: Prediction, said: str) -> str:
    """Say a person's answer beside the bundle's."""
    return "Confirmed by a person" if said == prediction.class_name else f"A person says {said}"


def to_review(needing: int, images: int) -> str:
    """Say how many images need review: "12 of 310 need review"."""
    return f"{needing:,} of {images:,} {'needs' if needing == 1 else 'need'} review"


def row(prediction: Prediction) -> str:
    """Say the result for a cell each of a spreadsheet: file, answer, confidence or reason."""
    more = reasons.said(prediction.reason or "") or confidence(prediction)
    return "\t".join((prediction.file, answer(prediction), more))


def correction(made: Correction) -> tuple[str, str]:
    """Say a person's answer, and beside it what that did to the answer before."""
    if made.new is None:
        return "Answer taken back", ""
    if made.new == made.old:
        return made.new, "confirmed"
    return made.new, f"instead of {made.old}" if made.old else ""


def labelled(label: Label) -> str:
    """Say whose image it is: "Case C-7, slide 2"."""
    parts = (("case", label.case), ("slide", label.slide))
    said = ", ".join(f"{name} {value}" for name, value in parts if value)
    return said[:1].upper() + said[1:]


def image_name(prediction: Prediction) -> str:
    """Say which image is meant, without its folder."""
    return Path(prediction.file).name + _page(prediction)


def image_path(prediction: Prediction) -> str:
    """Say which image is meant, with its folder."""
    return prediction.file + _page(prediction)


def pages(prediction: Prediction) -> int:
    """Return how many pages a file has; 1 where that is not known.

    Of one that waits for a choice nothing but the reason is on record.
    """
    if prediction.facts is not None:
        return prediction.facts.pages
    told = _PAGES.match(prediction.reason or "")
    return int(told[1]) if told else 1


def _page(prediction: Prediction) -> str:
    return "" if prediction.page is None else f", page {prediction.page}"


def sentence(prediction: Prediction) -> str:
    """Say the whole result in one sentence."""
    more = reasons.said(prediction.reason or "") or confidence(prediction)
    return f"{image_name(prediction)}: {answer(prediction)}, {more}"


def fingerprint(signer: str) -> str:
    """Say a fingerprint in groups of four, as it is read out."""
    return " ".join(signer[start : start + 4] for start in range(0, len(signer), 4))


def signed(signer: str, trusted: bool) -> str:
    """Say who signed a bundle, and whether that means anything here."""
    return f"{'trusted' if trusted else 'unknown'} signer {fingerprint(signer)}"


def bundle_name(bundle: BundleInfo) -> str:
    """Say which bundle is meant; a name longer than any line is cut."""
    return f"{bundle.name[:100]} {bundle.version[:20]}"


def passed(bundle: BundleInfo) -> str:
    """Say how many golden images a bundle passed: "10 golden images passed"."""
    return f"{counted(bundle.golden_checked, 'golden image', 'golden images')} passed"


def evidence(explanation: Explanation) -> str:
    """Say what a heatmap shows, or that there is nothing to show."""
    question = explanation.question
    what, other = question.class_name, question.rather_than
    if other is not None:
        what += f" rather than {other}"
    if explanation.empty:
        return f"Nothing in this image speaks for {what}."
    said = "Evidence for" if other is None else "Bright speaks for"
    return f"{said} {what}. Hold H to hide it."


def counted(count: int, one: str, many: str) -> str:
    """Say a number of things: "1 image", "2,310 images"."""
    return f"{count:,} {one if count == 1 else many}"


def images_done(done: int, total: int, speed: tuple[float, float] | None) -> str:
    """Say how far work is: "1,204 of 10,000 images, 12 a second, about 12 min left".

    Args:
        done: How many images.
        total: How many there are in all.
        speed: Images a second and seconds left; None where they are not known.
    """
    said = f"{done:,} of {counted(total, 'image', 'images')}"
    return said if speed is None else f"{said}, {rate(speed[0])}, {time_left(speed[1])}"


def rate(a_second: float) -> str:
    """Say how many images are done in a second, or in a minute where that is less than one."""
    if a_second >= 10:
        return f"{a_second:,.0f} a second"
    return f"{a_second:.2g} a second" if a_second >= 1 else f"{60 * a_second:.2g} a minute"


def time_left(seconds: float) -> str:
    """Say how long work will still take; from an hour on in steps of ten minutes."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return "less than 1 min left"
    if minutes < 60:
        return f"about {minutes} min left"
    hours, tens = divmod(round(minutes / 10), 6)
    return f"about {hours} h {tens}0 min left" if tens else f"about {hours} h left"
