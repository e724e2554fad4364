"""How a comparison of two bundles is said: the same words in the window and the terminal."""

from __future__ import annotations

from pathlib import Path

from desktop.comparison.result import Against, Comparison, Disagreement, share_interval
from desktop.language import decimal, number, several, tr
from desktop.values import Prediction
from desktop.words import reasons
from desktop.words.bundle import bundle_name
from desktop.words.wording import answer, confidence


def summary(comparison: Comparison) -> list[str]:
    """Say what came of a comparison, in lines: how often both agree, and what is not comparable."""
    lines = [_agreement(comparison)]
    for this, other in (
        (comparison.first, comparison.second),
        (comparison.second, comparison.first),
    ):
        alone = [name for name in this.classes if name not in other.classes]
        if alone:
            lines.append(
                tr(
                    "Only {bundle} knows {classes}.",
                    bundle=bundle_name(this),
                    classes=", ".join(alone),
                )
            )
    if comparison.left_out:
        lines.append(
            several(
                "{count} files left out: not read.",
                "",
                len(comparison.left_out),
                one="{count} file left out: not read.",
            )
        )
    return lines


def right(counts: Against, comparison: Comparison) -> str:
    """Say how often each bundle says what people said of the images of one class."""
    first, second = (
        f"{bundle_name(bundle)} right in {share(number, counts.images)}"
        for bundle, number in (
            (comparison.first, counts.first_right),
            (comparison.second, counts.second_right),
        )
    )
    return f"{counts.class_name}, by a person: {first}; {second}"


def both(found: Disagreement) -> str:
    """Say the two answers to an image, and a person's if there is one."""
    person = f"; a person says {found.person}" if found.person else ""
    return f"{Path(found.first.file).name}: {said(found.first)}; {said(found.second)}{person}"


def said(prediction: Prediction) -> str:
    """Say an answer with its confidence, or why there is none."""
    more = reasons.said(prediction.reason or "") or confidence(prediction)
    return f"{answer(prediction)} ({more})"


def share(count: int, of: int) -> str:
    """Say a share as counts, in percent and with its 95 % interval; ``of`` is 1 or more."""
    low, high = share_interval(count, of)
    return tr(
        "{count} of {total}, {percent} % (95 % interval {low} to {high} %)",
        count=number(count),
        total=number(of),
        percent=decimal(100 * count / of, 1),
        low=decimal(100 * low, 1),
        high=decimal(100 * high, 1),
    )


def _agreement(comparison: Comparison) -> str:
    first, second = bundle_name(comparison.first), bundle_name(comparison.second)
    if not comparison.images:
        return tr(
            "{first} and {second} had no image to be compared on.", first=first, second=second
        )
    return tr(
        "{first} and {second} give the same answer to {share}.",
        first=first,
        second=second,
        share=share(comparison.same, comparison.images),
    )
