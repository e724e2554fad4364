"""What has checksums is refused or shown as it was written, whatever happened to its pixels."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.damage import ALLOWED, CHECKED, DAMAGES, count
from benchmarks.truncation import VARIANTS

RANDOM = np.random.default_rng(6)
IMAGES = [RANDOM.normal(150, 12, (60 + 9 * n, 90, 3)).astype(np.uint8) for n in range(3)]


@pytest.mark.parametrize("variant", CHECKED)
def test_no_damage_changes_a_pixel(variant: str) -> None:
    found = count(VARIANTS[variant], IMAGES, 90 * len(DAMAGES))
    assert found["other"] <= ALLOWED * found.total()
    assert found["refused"] >= 70 * len(DAMAGES)
    assert found["same"] >= 90  # what was appended


def test_without_checksums_damage_is_not_always_seen() -> None:
    """The control: the damages do change pixels."""
    assert count(VARIANTS["BMP"], IMAGES, 10 * len(DAMAGES))["other"] > 30
