"""How sure a share is that was counted among few."""

from __future__ import annotations

import math

_Z = 1.959964  # 95 % of a normal distribution lie within so many standard deviations


def wilson(hits: int, trials: int) -> tuple[float, float]:
    """Return the 95 % interval of a share.

    Wilson's score interval (Wilson, J. Am. Stat. Assoc. 22, 1927), which also holds where all or
    none are hits.

    Args:
        hits: 0 to trials.
        trials: 1 or more.
    """
    share, square = hits / trials, _Z**2 / trials
    centre = (share + square / 2) / (1 + square)
    reach = math.sqrt(square * (share * (1 - share) + square / 4)) / (1 + square)
    return max(0.0, centre - reach), min(1.0, centre + reach)
