"""The bundle in use, as the window shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """What a bundle's figures let one say beside an answer.

    Attributes:
        images: How many images they are from.
        calibration_error: Mean distance between confidence and share of right answers there
            (expected calibration error, Guo et al., ICML 2017), 0 to 1.
        least_focus: The `ImageFacts.focus` under which the bundle refuses.
    """

    images: int
    calibration_error: float
    least_focus: float


@dataclass(frozen=True)
class BundleInfo:
    """What the window shows of the bundle in use.

    Attributes:
        name: The bundle's title.
        version: The bundle's own version.
        digest: SHA-256 of its manifest, hexadecimal.
        classes: Class names in class order.
        descriptions: One sentence a class, in class order.
        review_below: Class name to the confidence, 0 to 1, under which the bundle's maker wants
            a person to look; in class order.
        preprocessing_version: Of the code that makes the tensor.
        signer: Fingerprint of the signing key.
        signer_shipped: Whether that key also signed the bundle that comes with the app.
        golden_checked: How many golden images passed on this load.
        card: The model card, Markdown.
        measured: What its figures let one say beside an answer; None leaves it unsaid.
    """

    name: str
    version: str
    digest: str
    classes: tuple[str, ...]
    descriptions: tuple[str, ...]
    review_below: Mapping[str, float]
    preprocessing_version: int
    signer: str
    signer_shipped: bool
    golden_checked: int
    card: str
    measured: Measured | None = None


@dataclass(frozen=True)
class ReviewThresholds:
    """Which answers of one bundle want a person's eye.

    Attributes:
        bundle: The bundle's digest, hexadecimal.
        below: Class name to the confidence, 0 to 1, under which an answer wants it; in class order.
    """

    bundle: str
    below: Mapping[str, float]
