"""What is known of a bundle on this PC, and what it says of its own making and quality."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop.values import BundleInfo


@dataclass(frozen=True)
class ClassMetrics:
    """How well one class is told from the others.

    Attributes:
        name: The class.
        precision: Share of right answers among those of this class, 0 to 1.
        recall: Share of this class's images that were answered so, 0 to 1.
        images: How many images of this class were answered.
    """

    name: str
    precision: float
    recall: float
    images: int


@dataclass(frozen=True)
class Metrics:
    """Measured with the models as they ship. Shares are 0 to 1.

    Attributes:
        split: Which images these are, in words.
        images: Their number.
        refused: Share of images refused. All that follows is of those that were answered.
        accuracy: Share of right answers.
        macro_f1: Mean F1 of the classes.
        calibration_error: Expected calibration error, 15 bins (Guo et al., ICML 2017).
        classes: By class, in class order.
    """

    split: str
    images: int
    refused: float
    accuracy: float
    macro_f1: float
    calibration_error: float
    classes: tuple[ClassMetrics, ...]


@dataclass(frozen=True)
class BundleFacts:
    """Where a bundle comes from and how good it was there.

    Attributes:
        trained: ISO 8601 date and time, UTC.
        data: Name and source of the data set.
        citation: How to cite it.
        licence: For what the bundle may be used.
        intended_use: What its maker made it for.
        calibration: How the temperature was fitted, and on what, in words.
        metrics: Its figures.
    """

    trained: str
    data: str
    citation: str
    licence: str
    intended_use: str
    calibration: str
    metrics: Metrics


@dataclass(frozen=True)
class InstalledBundle:
    """A bundle that can be used on this PC.

    Attributes:
        path: Its file; the embedded one's folder in a checkout.
        embedded: Whether it came with the app.
        info: What an engine said when it was checked.
        facts: Where it comes from and how good it was there.
    """

    path: Path
    embedded: bool
    info: BundleInfo
    facts: BundleFacts

    @property
    def digest(self) -> str:
        """SHA-256 of its manifest, hexadecimal."""
        return self.info.digest


@dataclass(frozen=True)
class BrokenBundle:
    """A bundle that was installed and cannot be used any more.

    Attributes:
        digest: Under which it was installed, hexadecimal.
        trouble: Why, in words.
    """

    digest: str
    trouble: str
