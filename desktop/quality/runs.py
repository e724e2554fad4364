"""A control run: what the stored images and the new photographs of the control slide came to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Part = Literal["stored", "slide"]
"""Two kinds of control images, which tell about different things.

Stored images never change. The engine classifies them again, and every probability has to be what
it was the first time: this tells about the PC, the runtime and the bundle. The slide is a stained
control slide that is photographed every day: new images, which tell about stain, microscope and
camera as well.
"""

TOLERANCE = 0.05
"""The largest difference of a probability that still counts as the same answer, 0 to 1: that of the
golden images, for CPUs differ by so much and no more (ADR 8)."""

FEWEST_PHOTOGRAPHS = 5
"""New photographs of the control slide that make a run a point of the chart."""


@dataclass(frozen=True)
class ControlRun:
    """One run.

    Attributes:
        at: When it began, ISO 8601 in UTC.
        stored: Stored images that were classified again.
        new_stored: Those of them that were seen for the first time, so nothing to compare with.
        changed: Files whose answer is not what it was, or that are gone or damaged.
        largest_difference: Of any probability of a stored image from what is on record.
        images: New photographs of the control slide.
        values: Key of a quantity to its mean or share over those.
    """

    at: str
    stored: int
    new_stored: int
    changed: tuple[str, ...]
    largest_difference: float
    images: int
    values: Mapping[str, float]

    def is_point(self) -> bool:
        """Say whether there were photographs enough for the chart."""
        return self.images >= FEWEST_PHOTOGRAPHS
