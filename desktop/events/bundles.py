"""What the service tells of the engine and of bundles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.values import (
    BundleInfo,
    ReviewThresholds,
)

if TYPE_CHECKING:
    from desktop.comparison.result import Comparison
    from desktop.installed.facts import BrokenBundle, InstalledBundle


@dataclass(frozen=True)
class EngineReady:
    """The engine runs and its golden images passed; also sent after a restart."""

    bundle: BundleInfo


@dataclass(frozen=True)
class SignerChecked:
    """Whether the signer of the bundle in use is trusted; after EngineReady, and when it changes.

    Attributes:
        signer: The fingerprint.
        trusted: False stands for an unknown signer: the bundle classifies, and this is shown.
    """

    signer: str
    trusted: bool


@dataclass(frozen=True)
class ReviewThresholdsRead:
    """Which answers want a person's eye; after the first EngineReady of a bundle."""

    thresholds: ReviewThresholds


@dataclass(frozen=True)
class EngineRestarted:
    """The engine died and is being replaced; the reason is a sentence."""

    reason: str


@dataclass(frozen=True)
class BundleUnusable:
    """Nothing will be classified with this bundle; the message says why and what to do."""

    message: str


@dataclass(frozen=True)
class BundleArrived:
    """The check of a bundle that is to be installed begins.

    Attributes:
        path: Where it is.
    """

    path: str


@dataclass(frozen=True)
class BundleInstalled:
    """A bundle was checked and is kept on this PC; nobody uses it yet.

    Attributes:
        bundle: Which.
        trusted: Whether its signer is trusted.
    """

    bundle: InstalledBundle
    trusted: bool


@dataclass(frozen=True)
class BundleNotInstalled:
    """A bundle was refused or could not be kept, and nothing of it was left.

    Attributes:
        path: Where it is.
        message: Why, in words.
    """

    path: str
    message: str


@dataclass(frozen=True)
class BundlesListed:
    """Which bundles are on this PC.

    Attributes:
        bundles: The embedded one first.
        trusted: Fingerprints of those of their signers that are trusted.
    """

    bundles: tuple[InstalledBundle | BrokenBundle, ...]
    trusted: frozenset[str]


@dataclass(frozen=True)
class CompareProgress:
    """How far the comparison of two bundles is."""

    done: int
    total: int


@dataclass(frozen=True)
class Compared:
    """Two bundles were compared."""

    comparison: Comparison


@dataclass(frozen=True)
class CompareFailed:
    """A comparison that was asked for will not come; the message says why."""

    message: str
